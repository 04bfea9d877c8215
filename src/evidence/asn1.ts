import { Constructed, fromBER, ObjectIdentifier } from 'asn1js'
import type { AsnType } from 'asn1js'
import { derHeader } from '#evidence/der-header.ts'

/** One decoded element. This file is the only one that knows the library behind it. */
export type Element = AsnType

/** The bytes are not what they should be. Caught at the door and told as a fault, never shown. */
export class Malformed extends Error {
  override name = 'Malformed'
}

/** The universal tags that certificates use (X.680, 8.4). */
export const tags = {
  boolean: 1,
  integer: 2,
  bitString: 3,
  octetString: 4,
  oid: 6,
  utf8: 12,
  sequence: 16,
  set: 17,
  numeric: 18,
  printable: 19,
  teletex: 20,
  ia5: 22,
  utcTime: 23,
  generalizedTime: 24,
  visible: 26,
  universalString: 28,
  bmp: 30,
} as const

// A certificate has some 100 elements. 50,000 lets a .p7b of 100 pass and stops a hostile file of
// a million empty elements in less than half a second.
const budget = { maxDepth: 32, maxNodes: 50_000, parseEmbedded: false, copyInput: false }

/**
 * Decodes the element that the bytes begin with, and everything in it.
 * @returns the element and how many bytes it takes
 * @throws Malformed when the bytes end too soon, are not BER, or exceed the budget
 */
export function parseFirst(bytes: Uint8Array): { element: Element; length: number } {
  try {
    // A copy, because views into it are kept; of this element only, because many may follow.
    const own = Uint8Array.from(bytes.subarray(0, derHeader(bytes)?.total ?? bytes.length))
    const { offset, result } = fromBER(own, budget)
    if (offset > 0) return { element: result, length: offset }
  } catch (cause) {
    throw new Malformed('asn1', { cause })
  }
  throw new Malformed('asn1')
}

/**
 * Decodes bytes that must be one element and nothing else.
 * @throws Malformed
 */
export function parse(bytes: Uint8Array): Element {
  const { element, length } = parseFirst(bytes)
  if (length !== bytes.length) throw new Malformed('trailing bytes')
  return element
}

/** Whether the element is there and has this universal tag. */
export const is = (element: Element | undefined, tag: keyof typeof tags): element is Element =>
  element?.idBlock.tagClass === 1 && element.idBlock.tagNumber === tags[tag]

/** The number of a context-specific tag, `[3]` giving 3, or `null` for any other class. */
export const contextTag = (element: Element | undefined): number | null =>
  element?.idBlock.tagClass === 3 ? element.idBlock.tagNumber : null

/** The universal tag number, or `null` for any other class. */
export const universalTag = (element: Element): number | null =>
  element.idBlock.tagClass === 1 ? element.idBlock.tagNumber : null

/** The element as it stood in the input, tag and length included. */
export const encoded = (element: Element): Uint8Array => element.valueBeforeDecodeView

/** The bytes after tag and length. */
export const content = (element: Element): Uint8Array =>
  encoded(element).subarray(element.idBlock.blockLength + element.lenBlock.blockLength)

/**
 * The elements within a SEQUENCE, a SET or an explicit tag.
 * @throws Malformed for an element without parts, or whose parts reach beyond its end (the library
 * lets those pass, and other readers would then see another certificate than we do)
 */
export function children(element: Element | undefined): readonly Element[] {
  if (!(element instanceof Constructed)) throw new Malformed('no parts')
  const parts = element.valueBlock.value
  if (!element.lenBlock.isIndefiniteForm) {
    const length = parts.reduce((sum, part) => sum + part.blockLength, 0)
    if (length !== element.lenBlock.length) throw new Malformed('parts overrun')
  }
  return parts
}

/** An OBJECT IDENTIFIER in dotted form. @throws Malformed for anything else */
export function oidOf(element: Element | undefined): string {
  if (!(element instanceof ObjectIdentifier)) throw new Malformed('no oid')
  return element.getValue()
}
