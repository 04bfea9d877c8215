import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { expandSeries, parseNames } from './series.ts'

describe('pasted names', () => {
  it.each([
    ['one a line, from Windows', 'fe01\r\nfe02\r\n', ['fe01', 'fe02']],
    ['commas and semicolons', 'fe01, fe02; fe03', ['fe01', 'fe02', 'fe03']],
    ['cells of a spreadsheet', 'fe01\tfe02\nfe03\t\n\t\n', ['fe01', 'fe02', 'fe03']],
    ['quoted', '"fe01","fe02"', ['fe01', 'fe02']],
    ['spaces', 'fe01 fe02', ['fe01', 'fe02']],
    ['nothing', ' \n ,; ', []],
    ['lists and series mixed', 'ex01, fe01 … fe02\nex02', ['ex01', 'fe01', 'fe02', 'ex02']],
  ])('%s', (_, text, names) => {
    expect(parseNames(text)).toEqual(names)
  })
})

describe('a series', () => {
  it.each([
    ['fe01…fe03', ['fe01', 'fe02', 'fe03']],
    ['fe01..fe03', ['fe01', 'fe02', 'fe03']],
    ['fe01...fe03', ['fe01', 'fe02', 'fe03']],
    ['fe01 ~ fe03', ['fe01', 'fe02', 'fe03']],
    ['fe01…03', ['fe01', 'fe02', 'fe03']],
    ['fe8…fe11', ['fe8', 'fe9', 'fe10', 'fe11']],
    ['fe08…fe11', ['fe08', 'fe09', 'fe10', 'fe11']],
    ['fe098…fe101', ['fe098', 'fe099', 'fe100', 'fe101']],
    ['fe03…fe01', ['fe03', 'fe02', 'fe01']],
    ['fe[01-02].contoso.com', ['fe01.contoso.com', 'fe02.contoso.com']],
    ['fe[9..10].contoso.com', ['fe9.contoso.com', 'fe10.contoso.com']],
    ['fe01.contoso.com…fe02.contoso.com', ['fe01.contoso.com', 'fe02.contoso.com']],
    ['fe01.contoso.com..fe02', ['fe01.contoso.com', 'fe02.contoso.com']],
    ['fe01…fe02.contoso.com', ['fe01.contoso.com', 'fe02.contoso.com']],
    ['dc1-fe01.c2.com…dc1-fe02.c2.com', ['dc1-fe01.c2.com', 'dc1-fe02.c2.com']],
    ['FE01…fe02', ['FE01', 'FE02']],
  ])('%s', (text, names) => {
    expect(expandSeries(text)).toEqual(names)
  })
  it.each([
    'fe01',
    'fe01…mbx08',
    'fe01.a.com…fe02.b.com',
    '…',
    'fe[1-2001]',
    'fe0…fe1000',
    '..',
    'a..b',
  ])('%s is none, and stays as it was typed', (text) => {
    expect(expandSeries(text)).toBeNull()
    expect(parseNames(text)).toEqual([text])
  })
  it('may have 1000 names and no more', () => {
    expect(expandSeries('fe1…fe1000')).toHaveLength(1000)
  })
  it('begins and ends with the names given, whatever they are', () => {
    fc.assert(
      fc.property(
        fc.nat(9_000),
        fc.nat(900),
        fc.stringMatching(/^[a-z]{1,8}$/),
        (start, more, name) => {
          const width = String(start + more).length
          const ends = [start, start + more].map(
            (n) => `${name}${String(n).padStart(width, '0')}.contoso.com`,
          )
          const names = expandSeries(ends.join('…')) ?? []
          expect([names[0], names.at(-1)]).toEqual(ends)
          expect(new Set(names).size).toBe(more + 1)
        },
      ),
    )
  })
  it('never throws and never takes long', () => {
    fc.assert(fc.property(fc.string({ maxLength: 1000 }), (text) => parseNames(text).length >= 0))
    const slow = `${'.'.repeat(500)}${'1'.repeat(500)}`
    expect(parseNames(slow)).toEqual([slow])
  })
})
