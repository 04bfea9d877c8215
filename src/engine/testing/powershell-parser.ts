import { createRequire } from 'node:module'
import { Language, Parser } from 'web-tree-sitter'

export type Parsed = {
  /** it is no PowerShell */
  readonly bad: boolean
  /** what stands between the quotes of each single-quoted string, quotes still doubled */
  readonly strings: readonly string[]
  /** the cmdlets and programs it calls, in order */
  readonly calls: readonly string[]
}

/** The grammar, unlike PowerShell, knows no digit in the name of a parameter. */
const digits = / -[A-Z][A-Za-z]*\d[A-Za-z\d]*(?= )/g

/** A parser of PowerShell, for tests alone. */
export const powershellParser = async (): Promise<(text: string) => Parsed> => {
  const require = createRequire(import.meta.url)
  await Parser.init()
  const parser = new Parser()
  parser.setLanguage(
    await Language.load(require.resolve('tree-sitter-powershell/tree-sitter-powershell.wasm')),
  )
  return (text) => {
    const tree = parser.parse(text.replace(digits, (name) => name.replaceAll(/\d/g, 'x')))
    const root = tree?.rootNode
    const texts = (type: string) =>
      root?.descendantsOfType(type).map((node) => node?.text ?? '') ?? []
    const parsed = {
      bad: root === undefined || root.hasError,
      strings: texts('verbatim_string_characters'),
      calls: texts('command_name'),
    }
    tree?.delete()
    return parsed
  }
}
