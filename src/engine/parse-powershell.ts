import { createRequire } from 'node:module'
import { Language, Parser } from 'web-tree-sitter'

export type Parsed = {
  /** it is no PowerShell */
  readonly bad: boolean
  /** what stands between the quotes of each single-quoted string, quotes still doubled */
  readonly strings: readonly string[]
}

/** A parser of PowerShell, for tests alone. */
export const powershellParser = async (): Promise<(text: string) => Parsed> => {
  const require = createRequire(import.meta.url)
  await Parser.init()
  const parser = new Parser()
  parser.setLanguage(
    await Language.load(require.resolve('tree-sitter-powershell/tree-sitter-powershell.wasm')),
  )
  return (text) => {
    const root = parser.parse(text)?.rootNode
    const strings =
      root?.descendantsOfType('verbatim_string_characters').map((node) => node?.text ?? '') ?? []
    return { bad: root === undefined || root.hasError, strings }
  }
}
