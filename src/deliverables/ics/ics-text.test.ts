import { describe, expect, it } from 'vitest'
import { folded, icsLine, icsText, unfoldedLines } from './ics-text.ts'

it.each([
  ['\u0000', '\ufffd'],
  ['a\u007fb', 'ab'],
  ['a\rb', 'a\\nb'],
  ['\t ~', '\t ~'],
  ['a:"b"', 'a:"b"'],
  ['\\n', '\\\\n'],
])('%j is written %j', (text, written) => {
  expect(icsText(text)).toBe(written)
})

describe('a line', () => {
  const rest = (text: string, times: number) => text.repeat(times)
  it.each([
    [rest('a', 75), rest('a', 75)],
    [rest('a', 76), `${rest('a', 75)}\r\n a`],
    // Its second piece has a blank before it.
    [rest('a', 149), `${rest('a', 75)}\r\n ${rest('a', 74)}`],
    [rest('a', 150), `${rest('a', 75)}\r\n ${rest('a', 74)}\r\n a`],
    // Of one octet to 127, two to 2047, three to 65535, else four.
    [`${rest('a', 74)}\u007f`, `${rest('a', 74)}\u007f`],
    [`${rest('a', 74)}\u0080`, `${rest('a', 74)}\r\n \u0080`],
    [`${rest('a', 73)}\u07ff`, `${rest('a', 73)}\u07ff`],
    [`${rest('a', 73)}\u0800`, `${rest('a', 73)}\r\n \u0800`],
    [`${rest('a', 72)}\uffff`, `${rest('a', 72)}\uffff`],
    [`${rest('a', 72)}\u{10000}`, `${rest('a', 72)}\r\n \u{10000}`],
  ])('%j is folded as %j', (line, pieces) => {
    expect(folded(line)).toBe(pieces)
  })
  it('is its name, its value and its end', () => {
    expect(icsLine('SUMMARY', 'a;b')).toBe('SUMMARY:a;b\r\n')
  })
  it('is unfolded at a blank or a tab', () => {
    expect(unfoldedLines('a\r\n b\r\n\tc\r\nd')).toEqual(['abc', 'd'])
  })
})
