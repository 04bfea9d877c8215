/**
 * CRC-32 of ASCII text as eight hexadecimal digits (ISO 3309, the sum of ZIP and PNG). It finds any one
 * changed letter for certain, which the beginning of a cryptographic hash does not; against somebody who
 * means harm it is nothing.
 */
export const crc32 = (text: string): string => {
  let sum = 0xffffffff
  for (let at = 0; at < text.length; at += 1) {
    sum ^= text.charCodeAt(at)
    for (let bit = 0; bit < 8; bit += 1) sum = sum & 1 ? (sum >>> 1) ^ 0xedb88320 : sum >>> 1
  }
  return ((sum ^ 0xffffffff) >>> 0).toString(16).padStart(8, '0')
}
