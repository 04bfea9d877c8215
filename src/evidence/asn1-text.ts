import { content, tags, universalTag } from '#evidence/asn1.ts'
import type { Element } from '#evidence/asn1.ts'

const singleBytes = (bytes: Uint8Array) =>
  Array.from(bytes, (byte) => String.fromCharCode(byte)).join('')

const utf8 = (bytes: Uint8Array) => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)

const bmp = (bytes: Uint8Array) => new TextDecoder('utf-16be', { ignoreBOM: true }).decode(bytes)

function utf32(bytes: Uint8Array): string {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const points = Array.from({ length: bytes.length >> 2 }, (_, index) => view.getUint32(index * 4))
  return points.map((point) => String.fromCodePoint(point > 0x10ffff ? 0xfffd : point)).join('')
}

/** Like CertNameToStr of Windows: UTF-8 if it is that, which many authorities put there, else 8-bit. */
function teletex(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return singleBytes(bytes)
  }
}

const decoders = new Map<number, (bytes: Uint8Array) => string>([
  [tags.utf8, utf8],
  [tags.numeric, singleBytes],
  [tags.printable, teletex],
  [tags.teletex, teletex],
  [tags.ia5, teletex],
  [tags.visible, singleBytes],
  [tags.universalString, utf32],
  [tags.bmp, bmp],
])

/** The text of any ASN.1 string type, with nothing replaced, or `null` if it is another type. */
export function textOf(element: Element): string | null {
  const decode = decoders.get(universalTag(element) ?? -1)
  return decode ? decode(content(element)) : null
}

/** The text of an IA5String whose tag is implicit, as in the names of RFC 5280, 4.2.1.6. */
export const implicitText = (element: Element): string => teletex(content(element))

const hidden = /[\p{Cc}\u2028\u2029\p{Bidi_Control}\p{Cs}]/gu

/**
 * Text that can be shown on one line: line breaks, other control characters and those that turn the
 * direction of writing become the hexadecimal pairs of RFC 4514, `\0A`. A name that is made to look
 * like another one thereby shows it.
 */
export const visible = (text: string): string =>
  text.replace(hidden, (character) =>
    Array.from(
      new TextEncoder().encode(character),
      (byte) => `\\${byte.toString(16).padStart(2, '0').toUpperCase()}`,
    ).join(''),
  )
