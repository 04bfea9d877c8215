const utf16LittleEndian = [0xff, 0xfe]
const utf16BigEndian = [0xfe, 0xff]

const beginsWith = (bytes: Uint8Array, mark: readonly number[]) =>
  mark.every((byte, index) => bytes[index] === byte)

/** Whether the bytes are DER or another binary file: a text has no control characters but breaks. */
function isBinary(bytes: Uint8Array): boolean {
  // 0x30 is the digit 0 as well; with a length in the long form behind it, it cannot be a text.
  if (bytes[0] === 0x30 && (bytes[1] ?? 0) >= 0x80) return true
  return bytes.some((byte) => byte < 0x09 || (byte > 0x0d && byte < 0x20 && byte !== 0x1a))
}

/**
 * The text of a file, or `null` if it is a binary one.
 * @param bytes UTF-16 with its mark, as Notepad and PowerShell write it, or UTF-8. Other encodings
 * spoil only what is not certificate.
 */
export function textOfFile(bytes: Uint8Array): string | null {
  if (beginsWith(bytes, utf16LittleEndian)) return new TextDecoder('utf-16le').decode(bytes)
  if (beginsWith(bytes, utf16BigEndian)) return new TextDecoder('utf-16be').decode(bytes)
  return isBinary(bytes) ? null : new TextDecoder().decode(bytes)
}

// Soft hyphens, zero-width and direction marks, the byte order mark.
const invisible = /[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g
// Also the two characters \n that a PEM gets within JSON. Base64 has no backslash.
const lineBreaks = /\r\n?|[\v\f\u0085\u2028\u2029]|\\r\\n|\\[rn]/g
// What mail clients make of dashes; some are longer than one, so their number tells nothing.
const dashes = /[\p{Pd}\u2212\u2500\u2501\u00af]/gu
const quotePrefix = /^[ >|]+/gm

/**
 * Undoes what mail clients, editors and terminals do to a pasted text: white space and dashes of all
 * kinds become plain ones, quote marks at the beginning of lines go.
 */
export const cleanText = (text: string): string =>
  text
    .replace(invisible, '')
    .replace(lineBreaks, '\n')
    .replace(/[\p{Zs}\t]+/gu, ' ')
    .replace(dashes, '-')
    .replace(quotePrefix, '')
