import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cssString } from './css-string.ts'

/** What CSS makes of a quoted string: https://www.w3.org/TR/css-syntax-3/#consume-escaped-code-point */
const readBack = (css: string): string =>
  css
    .slice(1, -1)
    .replace(/\\([0-9a-f]{1,6}) /g, (_, hex: string) => String.fromCodePoint(parseInt(hex, 16)))

const harmless = /^"(?:[\p{L}\p{M}\p{N} ]|\\[0-9a-f]{1,6} )*"$/u

describe('a text as a string of CSS', () => {
  it.each([
    ['Hybrid 2026', '"Hybrid 2026"'],
    ['한빛 은행', '"한빛 은행"'],
    ['a"b', '"a\\22 b"'],
    ["O'Neil", '"O\\27 Neil"'],
    ['a\\b', '"a\\5c b"'],
    ['a\\22 b', '"a\\5c 22 b"'],
    ['a\r\n\u2028b\0c', '"a b c"'],
    ['</style>', '"\\3c \\2f style\\3e "'],
    ['"; } @import url(x)', '"\\22 \\3b  \\7d  \\40 import url\\28 x\\29 "'],
    ['\u202ea\u2066b\u200f', '"ab"'],
    ['🧭', '"\\1f9ed "'],
  ])('%j is written %s', (text, css) => {
    expect(cssString(text)).toBe(css)
  })
  it('never ends early, and says the same', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const css = cssString(text)
        expect(css).toMatch(harmless)
        expect(readBack(css)).toBe(
          text
            .replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ')
            .replace(/[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, ''),
        )
      }),
    )
  })
})
