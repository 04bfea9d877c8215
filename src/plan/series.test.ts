import { describe, expect, it } from 'vitest'
import { expandSeries, parseNames } from './series.ts'

describe('expandSeries', () => {
  it.each([
    ['fe01…fe03', ['fe01', 'fe02', 'fe03']],
    ['fe09..fe11.contoso.com', ['fe09.contoso.com', 'fe10.contoso.com', 'fe11.contoso.com']],
    ['fe01.contoso.com … fe02.contoso.com', ['fe01.contoso.com', 'fe02.contoso.com']],
    ['sel-fe-1...sel-fe-2', ['sel-fe-1', 'sel-fe-2']],
    ['fe08…fe01', null],
    ['fe1…fe99999', null],
    ['fe01.contoso.com', null],
  ])('%s', (text, names) => {
    expect(expandSeries(text)).toEqual(names)
  })
})

describe('parseNames', () => {
  it('takes lines, commas, a spreadsheet column and series at once', () => {
    expect(
      parseNames(
        'a.contoso.com, b.contoso.com\r\nc.contoso.com\td.contoso.com\n\nfe01…fe02.contoso.com',
      ),
    ).toEqual([
      'a.contoso.com',
      'b.contoso.com',
      'c.contoso.com',
      'd.contoso.com',
      'fe01.contoso.com',
      'fe02.contoso.com',
    ])
  })
})
