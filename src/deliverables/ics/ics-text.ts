import { printable } from '../office/text.ts'

/** The most octets of a line, without its end (RFC 5545, 3.1). */
const widest = 75

const octets = (character: string): number => {
  const code = character.codePointAt(0) ?? 0
  if (code < 0x80) return 1
  if (code < 0x800) return 2
  return code < 0x10000 ? 3 : 4
}

/** A line in pieces that begin with a blank but for the first; no character is cut in two. */
export const folded = (line: string): string => {
  let text = ''
  let width = 0
  for (const character of line) {
    const wide = octets(character)
    if (width + wide > widest) {
      text += '\r\n '
      width = 1
    }
    text += character
    width += wide
  }
  return text
}

/** Any text as a value of type TEXT (RFC 5545, 3.3.11), without characters that the format forbids. */
export const icsText = (text: string): string =>
  printable(text)
    .replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g, '')
    .replace(/[\\;,]/g, '\\$&')
    .replaceAll('\n', '\\n')

/** A content line, folded, with its end. The value is written as it is: texts go through `icsText` first. */
export const icsLine = (name: string, value: string): string => `${folded(`${name}:${value}`)}\r\n`

/** A calendar as whole lines, without their ends. */
export const unfoldedLines = (calendar: string): string[] =>
  calendar.replace(/\r\n[ \t]/g, '').split('\r\n')
