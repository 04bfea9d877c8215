import { children, content, contextTag, encoded, oidOf, parse, tags } from '#evidence/asn1.ts'
import type { Element } from '#evidence/asn1.ts'
import { implicitText, textOf, visible } from '#evidence/asn1-text.ts'
import type { AlternativeName } from '#evidence/certificate-facts.ts'
import { nameOf } from '#evidence/distinguished-name.ts'
import { upperHex } from '#evidence/hex.ts'
import { ipAddress } from '#evidence/ip-address.ts'

const text = (kind: AlternativeName['kind']) => (element: Element) => ({
  kind,
  value: visible(implicitText(element)),
})

function ip(element: Element): AlternativeName {
  const address = ipAddress(content(element))
  return address === null
    ? { kind: 'other', value: `#${upperHex(encoded(element))}` }
    : { kind: 'ip', value: address }
}

/** `oid=text`, so that a user principal name can be told from other names that look like it. */
function otherName(element: Element): AlternativeName {
  const [type, wrapped] = children(element)
  const [value] = children(wrapped)
  const plain = value ? textOf(value) : ''
  const shown = plain === null && value ? `#${upperHex(encoded(value))}` : visible(plain ?? '')
  return { kind: 'other', value: `${oidOf(type)}=${shown}` }
}

function registeredId(element: Element): AlternativeName {
  // The tag is implicit: with the one of an OBJECT IDENTIFIER in its place it decodes as one.
  const bytes = Uint8Array.from(encoded(element))
  bytes[0] = tags.oid
  return { kind: 'other', value: oidOf(parse(bytes)) }
}

const readers = new Map<number, (element: Element) => AlternativeName>([
  [0, otherName],
  [1, text('email')],
  [2, text('dns')],
  [4, (element) => ({ kind: 'other', value: nameOf(children(element)[0]).text })],
  [6, text('uri')],
  [7, ip],
  [8, registeredId],
])

/**
 * The names of RFC 5280, 4.2.1.6, in their order.
 * @param element the decoded value of the extension, a SEQUENCE OF GeneralName
 * @throws Malformed
 */
export const alternativeNamesOf = (element: Element): AlternativeName[] =>
  children(element).map((name) => {
    const read = readers.get(contextTag(name) ?? -1)
    return read ? read(name) : { kind: 'other', value: `#${upperHex(encoded(name))}` }
  })
