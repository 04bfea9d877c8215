import { children, encoded, is, Malformed, oidOf } from '#evidence/asn1.ts'
import type { Element } from '#evidence/asn1.ts'
import { textOf, visible } from '#evidence/asn1-text.ts'
import { upperHex } from '#evidence/hex.ts'
import { attributeKeys } from '#evidence/oid-names.ts'

const commonNameOid = '2.5.4.3'

type Attribute = { oid: string; value: string; text: string | null }

// The rule of CertNameToStr, where a carriage return is not in the list.
const needsQuotes = (text: string) => text === '' || /^\s|\s$|[,+="\n<>#;]/.test(text)

const quoted = (text: string) =>
  needsQuotes(text) ? `"${visible(text).replaceAll('"', '""')}"` : visible(text)

function attributeOf(element: Element): Attribute {
  const [type, value] = children(element)
  if (!value) throw new Malformed('attribute')
  const text = textOf(value)
  // What is no text is shown as its encoding, like Windows and RFC 4514 do.
  return {
    oid: oidOf(type),
    text,
    value: text === null ? `#${upperHex(encoded(value))}` : quoted(text),
  }
}

const keyOf = (oid: string) => attributeKeys[oid] ?? `OID.${oid}`

/**
 * A distinguished name.
 * @param element the Name of RFC 5280, 4.1.2.4
 * @returns `text` as Windows writes it: most specific part first, parts of several values joined by
 * ` + `, values quoted where they need it with quotes doubled; `commonName` plain, the most specific
 * one, with control characters made visible
 * @throws Malformed
 */
export function nameOf(element: Element | undefined): { text: string; commonName: string | null } {
  if (!is(element, 'sequence')) throw new Malformed('name')
  const parts = children(element)
    .map((part) => children(part).map(attributeOf))
    .toReversed()
  const common = parts.flat().find(({ oid, text }) => oid === commonNameOid && text !== null)
  return {
    text: parts
      .map((part) => part.map(({ oid, value }) => `${keyOf(oid)}=${value}`).join(' + '))
      .join(', '),
    commonName: common?.text ? visible(common.text) : null,
  }
}
