import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { csv } from './csv.ts'

/** What a spreadsheet reads: RFC 4180, every field quoted. */
const readBack = (text: string): string[][] =>
  [...text.slice(1).matchAll(/((?:"(?:[^"]|"")*",?)+)\r\n/g)].map(([, row = '']) =>
    [...row.matchAll(/"((?:[^"]|"")*)"/g)].map(([, field = '']) => field.replaceAll('""', '"')),
  )
const field = (text: string): string | undefined => readBack(csv([[text]]))[0]?.[0]

describe('rows as CSV', () => {
  it('are quoted, end with CRLF and begin with a byte order mark', () => {
    expect(csv([['a', 'b"c'], ['한빛']])).toBe('\ufeff"a","b""c"\r\n"한빛"\r\n')
  })
  it.each([
    '=1+1',
    '+1',
    '-1',
    '@SUM(A1)',
    '＝1',
    '＋1',
    '－1',
    '＠A',
    '\t=1',
    '\r=1',
    '|a',
    '  =1',
  ])('%j is no formula: an apostrophe makes it text', (text) => {
    expect(field(text)).toBe(`'${text}`)
  })
  it.each(['fe01.fabric.kr', 'a=1', 'a-b', '10', '', ' a '])('%j stays as it is', (text) => {
    expect(field(text)).toBe(text)
  })
  it('hold any text as text: back out of it comes what went in, and no cell is a formula', () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(fc.string({ unit: 'binary' }), { minLength: 1, maxLength: 3 }), {
          minLength: 1,
          maxLength: 3,
        }),
        (rows) => {
          const text = csv(rows)
          const cells = [...text.slice(1).matchAll(/"((?:[^"]|"")*)"(?:,|\r\n)/g)].map((match) =>
            (match[1] ?? '').replaceAll('""', '"'),
          )
          expect(cells.map((cell) => cell.replace(/^'(?=\s*[=+\-@＝＋－＠\t\r|])/, ''))).toEqual(
            rows.flat().map((cell) => cell.replace(/^'(?=\s*[=+\-@＝＋－＠\t\r|])/, '')),
          )
          for (const cell of cells) expect(cell).not.toMatch(/^\s*[=+\-@＝＋－＠]/)
        },
      ),
    )
  })
})
