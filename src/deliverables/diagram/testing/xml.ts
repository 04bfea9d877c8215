const name = String.raw`[A-Za-z_:][\w:.-]*`
const reference = String.raw`&(?:amp|lt|gt|quot|apos|#\d+);`
const attribute = String.raw`\s+${name}="(?:[^<&"]|${reference})*"`
const token = new RegExp(
  String.raw`<\?xml[^>]*\?>|<(?<close>/)?(?<tag>${name})(?<attributes>(?:${attribute})*)\s*(?<empty>/)?>|(?<text>(?:[^<&]|${reference})+)`,
  'yu',
)
const noCharacter = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Cs}/u

/** What keeps a text from being well-formed XML, as far as Tandem writes XML; null for nothing. */
export const faultOfXml = (xml: string): string | null => {
  if (noCharacter.test(xml)) return 'a character that XML does not have'
  const open: string[] = []
  token.lastIndex = 0
  while (token.lastIndex < xml.length) {
    const at = token.lastIndex
    const groups = token.exec(xml)?.groups
    if (groups === undefined && !xml.startsWith('<?xml', at))
      return `not XML: ${xml.slice(at, at + 60)}`
    const { close, tag, empty, attributes = '' } = groups ?? {}
    if (tag === undefined) continue
    const names = [...attributes.matchAll(new RegExp(String.raw`\s(${name})="`, 'gu'))].map(
      (match) => match[1],
    )
    if (new Set(names).size !== names.length) return `an attribute twice: ${attributes}`
    if (close !== undefined) {
      if (open.pop() !== tag) return `not open: ${tag}`
    } else if (empty === undefined) open.push(tag)
  }
  return open.length === 0 ? null : `not closed: ${open.join(', ')}`
}
