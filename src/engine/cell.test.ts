import { describe, expect, it } from 'vitest'
import { type EditionId, editions } from '#knowledge/editions.ts'
import { type FeatureId, featureIds } from '#knowledge/features.ts'
import type { ExchangeProductId, SkypeProductId } from '#knowledge/products.ts'
import { cellFor, changedBy } from './cell.ts'

const ask = (
  feature: FeatureId,
  exchange: ExchangeProductId,
  skype: SkypeProductId,
  edition: EditionId,
  asOf = '2020-06-01',
) => cellFor({ feature, exchange, skype, edition, asOf }, 'p')

const letter = { supported: 'Y', 'not-supported': 'N', 'not-documented': '?', open: 'o' } as const
const column = (
  exchange: ExchangeProductId,
  skype: SkypeProductId,
  edition: EditionId,
  asOf?: string,
) =>
  featureIds.map((feature) => letter[ask(feature, exchange, skype, edition, asOf).support]).join('')

// The rows in the order of the page: Outlook ×3, OWA ×3, mobile ×2, calendar, contact list, photos,
// delegation, missed conversations, archiving, search, voice mail, server-side history.
const all = 'YYYYYYYYYYYYYYYYY'
const no2010 = 'YYYYYYYYYNNYYNNYY'
const online2010 = 'YYYNNNYYYNNYYNN'
const online2016 = 'YYYNNNYYYNYYYNN'

describe('every cell of the 2021-01 table (the seed)', () => {
  const table: [ExchangeProductId, SkypeProductId, string][] = [
    ['exchange-2010', 'skype-2015', no2010],
    ['exchange-2013', 'skype-2015', all],
    ['exchange-2016', 'skype-2015', all],
    ['exchange-2016', 'skype-2019', all],
    ['exchange-online', 'skype-2015', all],
    ['exchange-online', 'skype-2019', all],
    ['exchange-2010', 'skype-online', `${online2010}NN`],
    ['exchange-2013', 'skype-online', `${online2016}NY`],
    ['exchange-2016', 'skype-online', `${online2016}NY`],
    ['exchange-online', 'skype-online', 'YYYYYYYYYYYYYYYNY'],
  ]
  it.each(table)('%s with %s', (exchange, skype, cells) => {
    expect(column(exchange, skype, '2021-01')).toBe(cells)
  })
})

it('Microsoft Teams is a home that no edition speaks of', () => {
  for (const edition of Object.keys(editions) as EditionId[])
    expect(column('exchange-se', 'teams', edition, '2027-02-01')).toBe('?'.repeat(17))
  expect(ask('photos', 'exchange-online', 'teams', '2025-06').reason).toEqual({
    code: 'see-teams',
  })
})

describe('every cell of the 2018-02 table', () => {
  const table: [ExchangeProductId, SkypeProductId, string][] = [
    ['exchange-2010', 'skype-2015', no2010],
    ['exchange-2016', 'skype-2015', all],
    ['exchange-online', 'skype-2015', all],
    ['exchange-2010', 'skype-online', `${online2010}YN`],
    ['exchange-2016', 'skype-online', `${online2016}YY`],
    ['exchange-online', 'skype-online', all],
  ]
  it.each(table)('%s with %s', (exchange, skype, cells) => {
    expect(column(exchange, skype, '2018-02')).toBe(cells)
  })
})

describe('every cell of the 2025-06 table', () => {
  const table: [ExchangeProductId, SkypeProductId, string][] = [
    ['exchange-2016', 'skype-2015', all],
    ['exchange-2016', 'skype-se', all],
    ['exchange-2019', 'skype-2019', 'YYYYYYYYYYYYYYYNY'],
    ['exchange-se', 'skype-se', 'YYYYYYYYYYYYYYYNY'],
    ['exchange-online', 'skype-2015', all],
    ['exchange-online', 'skype-2019', all],
    ['exchange-online', 'skype-se', all],
  ]
  it.each(table)('%s with %s', (exchange, skype, cells) => {
    expect(column(exchange, skype, '2025-06', '2027-02-01')).toBe(cells)
  })
})

describe('what an edition does not cover is not documented, with the reason', () => {
  const nothing = '?'.repeat(17)
  const table: [ExchangeProductId, SkypeProductId, EditionId, string, string][] = [
    ['exchange-2016', 'lync-2013', '2021-01', 'lync-2013', 'not-named'],
    ['exchange-2019', 'skype-2015', '2021-01', 'exchange-2019', 'not-named'],
    ['exchange-2016', 'skype-2019', '2018-02', 'skype-2019', 'newer-than-edition'],
    ['exchange-se', 'skype-2019', '2021-01', 'exchange-se', 'newer-than-edition'],
    ['exchange-2010', 'skype-2015', '2025-06', 'exchange-2010', 'not-named'],
    ['exchange-2016', 'skype-online', '2025-06', 'skype-online', 'not-named'],
  ]
  it.each(table)('%s with %s in %s', (exchange, skype, edition, product, why) => {
    expect(column(exchange, skype, edition)).toBe(nothing)
    expect(ask('photos', exchange, skype, edition).reason).toEqual({
      code: 'not-covered',
      product,
      why,
    })
  })
})

describe('conditions and remarks', () => {
  it('says which Exchange versions a condition asks for', () => {
    const { reason } = ask('contact-list', 'exchange-2010', 'skype-2015', '2021-01')
    expect(reason).toEqual({ code: 'needs-exchange', products: ['exchange-2013', 'exchange-2016'] })
    expect(ask('voicemail-um', 'exchange-2019', 'skype-2019', '2025-06').reason).toEqual({
      code: 'needs-exchange',
      products: ['exchange-2016'],
    })
  })
  it('carries the client requirement of photos', () => {
    expect(ask('photos', 'exchange-2016', 'skype-2015', '2021-01').remarks).toContain(
      'photos-clients',
    )
  })
  it('reads voice mail with Exchange Online as Cloud Voicemail in 2025-06', () => {
    expect(ask('voicemail-um', 'exchange-online', 'skype-se', '2025-06').remarks).toContain(
      'means-cloud-voicemail',
    )
  })
  it('notes the retirement in 2021-01 and the Cloud Voicemail service', () => {
    const { remarks } = ask('voicemail-um', 'exchange-2016', 'skype-online', '2021-01')
    expect(remarks).toEqual(
      expect.arrayContaining(['skype-online-retired', 'cloud-voicemail-supported']),
    )
  })
  it('does not explain Exchange UM between servers by Cloud Voicemail', () => {
    expect(ask('voicemail-um', 'exchange-2016', 'skype-2015', '2021-01')).toMatchObject({
      support: 'supported',
      remarks: [],
    })
  })
})

describe('a retired service at the as-of date', () => {
  it('still counts on its last day', () => {
    expect(
      ask('presence-outlook', 'exchange-online', 'skype-online', '2021-01', '2021-07-31').support,
    ).toBe('supported')
  })
  it('gives nothing from the next day on', () => {
    const cell = ask('presence-outlook', 'exchange-online', 'skype-online', '2021-01', '2021-08-01')
    expect(cell.support).toBe('not-supported')
    expect(cell.reason).toEqual({ code: 'retired', product: 'skype-online', date: '2021-07-31' })
    expect(cell.sources).toContain('sfbo-retirement')
  })
})

describe('what would change a cell', () => {
  const question = { edition: '2025-06', asOf: '2026-11-01' } as const

  it('names the product that gets the feature', () => {
    const changes = changedBy({
      ...question,
      feature: 'voicemail-um',
      exchange: 'exchange-se',
      skype: 'skype-se',
    })
    expect(changes).toEqual([
      { support: 'supported', exchange: ['exchange-2016', 'exchange-online'], skype: [] },
    ])
  })

  it('names the retired service that would lose it', () => {
    const [change] = changedBy({
      ...question,
      edition: '2021-01',
      feature: 'presence-outlook',
      exchange: 'exchange-2016',
      skype: 'skype-2019',
    })
    expect(change).toEqual({ support: 'not-supported', exchange: [], skype: ['skype-online'] })
  })
})
