import { createRequire } from 'node:module'
import { Language, Parser } from 'web-tree-sitter'

export type Parsed = {
  /** it is no PowerShell */
  readonly bad: boolean
  /** the cmdlets and programs it calls, in order */
  readonly calls: readonly string[]
}

/** Reads PowerShell as an editor does, without running any of it. */
export const powershellParser = async (): Promise<(text: string) => Parsed> => {
  const require = createRequire(import.meta.url)
  await Parser.init()
  const parser = new Parser()
  parser.setLanguage(
    await Language.load(require.resolve('tree-sitter-powershell/tree-sitter-powershell.wasm')),
  )
  return (text) => {
    const tree = parser.parse(text)
    const root = tree?.rootNode
    const parsed = {
      bad: root === undefined || root.hasError,
      calls: root?.descendantsOfType('command_name').map((node) => node?.text ?? '') ?? [],
    }
    tree?.delete()
    return parsed
  }
}
