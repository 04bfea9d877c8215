import { describe, expect, it } from 'vitest'
import { editionIds } from '#knowledge/editions.ts'
import { featureIds } from '#knowledge/features.ts'
import { exchangeProductIds, skypeProductIds } from '#knowledge/products.ts'
import { remarkIds } from '#knowledge/remarks.ts'
import { type CellQuestion, cellAsker, cellFor, changedBy, limitsOf } from './cell.ts'
import type { Cell } from './outcome.ts'

const asked: CellQuestion = {
  feature: 'presence-owa',
  exchange: 'exchange-2016',
  skype: 'skype-2015',
  edition: '2021-01',
  asOf: '2020-06-01',
}

describe('a cell, whole', () => {
  it.each<[Partial<CellQuestion>, Partial<Cell>]>([
    [
      {},
      {
        support: 'supported',
        reason: { code: 'stated' },
        remarks: [],
        sources: ['integrate-2021'],
        others: [],
      },
    ],
    [
      { exchange: 'exchange-2010', skype: 'skype-online' },
      {
        support: 'not-supported',
        reason: { code: 'stated' },
        remarks: ['skype-online-retired'],
        sources: ['integrate-2021', 'sfbo-retirement'],
        others: [],
      },
    ],
    // The other editions that say something else; what they do not cover is nothing else.
    [
      { feature: 'voicemail-um', skype: 'skype-online' },
      { support: 'not-supported', others: [{ edition: '2018-02', support: 'supported' }] },
    ],
    [
      { feature: 'voicemail-um', skype: 'skype-online', edition: '2018-02' },
      { support: 'supported', others: [{ edition: '2021-01', support: 'not-supported' }] },
    ],
    [
      { edition: '2025-06', exchange: 'exchange-2010' },
      {
        support: 'not-documented',
        remarks: [],
        others: [
          { edition: '2018-02', support: 'supported' },
          { edition: '2021-01', support: 'supported' },
        ],
      },
    ],
    [
      { feature: 'photos', skype: 'lync-2013' },
      { support: 'not-documented', remarks: [], sources: ['integrate-2021'], others: [] },
    ],
    // Retired: the sources of the product say so, and the editions are still compared as they are.
    [
      {
        edition: '2018-02',
        exchange: 'exchange-online',
        skype: 'skype-online',
        asOf: '2021-08-01',
      },
      {
        support: 'not-supported',
        reason: { code: 'retired', product: 'skype-online', date: '2021-07-31' },
        sources: ['integrate-2018', 'sfbo-retirement', 'lifecycle-skype-online'],
        others: [],
      },
    ],
  ])('%j', (change, cell) => {
    const question = { ...asked, ...change }
    expect(cellFor(question, 'p')).toMatchObject({
      feature: question.feature,
      pairing: 'p',
      conflicts: [],
      ...cell,
    })
  })
})

describe('cells that are worked out once', () => {
  it.each(editionIds)('are in %s those of each question', (edition) => {
    const ask = cellAsker(edition, '2021-08-01')
    for (const pairing of ['p', 'q'])
      for (const exchange of exchangeProductIds)
        for (const skype of skypeProductIds)
          for (const feature of featureIds)
            expect({ ...ask(feature, exchange, skype), pairing }).toEqual(
              cellFor({ feature, exchange, skype, edition, asOf: '2021-08-01' }, pairing),
            )
  })
  it('are the same object, at any date on which they say the same', () => {
    const at = (asOf: string) =>
      cellAsker('2021-01', asOf)('photos', 'exchange-2016', 'skype-online')
    expect(at('2021-08-01')).not.toBe(at('2021-07-31'))
    expect(at('2026-11-01')).toBe(at('2021-08-01'))
    const of = (product: 'exchange-2016' | 'exchange-2013' | 'exchange-2010') =>
      cellAsker('2021-01', '2021-07-31')('photos', product, 'skype-2015')
    expect(of('exchange-2013')).toBe(of('exchange-2016'))
    expect(of('exchange-2010')).not.toBe(of('exchange-2016'))
  })
})

it('remarks on how an edition is read take nothing away', () => {
  expect(limitsOf({ remarks: remarkIds })).toEqual(
    remarkIds.filter((id) => id !== 'names-no-version'),
  )
})

it('what nothing changes has no change', () => {
  const question = { ...asked, edition: '2025-06', asOf: '2021-07-31' } as const
  expect(changedBy({ ...question, feature: 'presence-outlook' })).toEqual([])
  expect(changedBy({ ...question, feature: 'presence-outlook', skype: 'teams' })).toEqual([
    { support: 'supported', exchange: [], skype: ['skype-2015', 'skype-2019', 'skype-se'] },
  ])
})
