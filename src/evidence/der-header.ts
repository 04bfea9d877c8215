/**
 * The tag and length that an element begins with. Reads the first bytes only, so that it also works
 * on a beginning, and on what is cut off: a private key must be known before anything is decoded.
 *
 * `header`: bytes of tag and length. `total`: bytes of the whole element, `null` for the indefinite
 * length of BER, whose end only a decoder finds.
 */
export type DerHeader = { tag: number; header: number; total: number | null }

/** @returns `null` when the bytes end within the header, or it is none that a file here has */
export function derHeader(bytes: Uint8Array, at = 0): DerHeader | null {
  const [tag, first] = [bytes[at], bytes[at + 1]]
  if (tag === undefined || first === undefined) return null
  if (first < 0x80) return { tag, header: 2, total: 2 + first }
  if (first === 0x80) return { tag, header: 2, total: null }
  const octets = bytes.subarray(at + 2, at + 2 + (first & 0x7f))
  // Four octets of length are 4 GB.
  if (octets.length !== (first & 0x7f) || octets.length > 4) return null
  const length = octets.reduce((sum, octet) => sum * 256 + octet, 0)
  return { tag, header: 2 + octets.length, total: 2 + octets.length + length }
}
