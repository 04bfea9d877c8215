const name = String.raw`[A-Za-z_:][\w:.-]*`
const reference = String.raw`&(?:amp|lt|gt|quot|apos|#\d+);`
const attribute = String.raw`\s+${name}="(?:[^<&"]|${reference})*"`
const token = new RegExp(
  String.raw`<\?xml[^>]*\?>|<(?<close>/)?(?<tag>${name})(?<attributes>(?:${attribute})*)\s*(?<empty>/)?>|(?<text>(?:[^<&]|${reference})+)`,
  'yu',
)
const noCharacter = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Cs}/u

const attributeTwice = (attributes: string): boolean => {
  const names = [...attributes.matchAll(new RegExp(String.raw`\s(${name})="`, 'gu'))].map(
    (match) => match[1],
  )
  return new Set(names).size !== names.length
}

/** What is wrong with one tag, given those that are open; opens or closes it. */
const faultOfTag = (
  { close, tag, empty, attributes = '' }: Readonly<Record<string, string | undefined>>,
  open: string[],
): string | null => {
  if (tag === undefined) return null
  if (attributeTwice(attributes)) return `an attribute twice: ${attributes}`
  if (close !== undefined) return open.pop() === tag ? null : `not open: ${tag}`
  if (empty === undefined) open.push(tag)
  return null
}

/** What keeps a text from being well-formed XML, as far as Tandem writes XML; null for nothing. */
export const faultOfXml = (xml: string): string | null => {
  if (noCharacter.test(xml)) return 'a character that XML does not have'
  const open: string[] = []
  token.lastIndex = 0
  while (token.lastIndex < xml.length) {
    const at = token.lastIndex
    const groups = token.exec(xml)?.groups
    if (groups === undefined) return `not XML: ${xml.slice(at, at + 60)}`
    const fault = faultOfTag(groups, open)
    if (fault !== null) return fault
  }
  return open.length === 0 ? null : `not closed: ${open.join(', ')}`
}
