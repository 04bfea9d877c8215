import { describe, expect, it } from 'vitest'
import type { FeatureId } from '#knowledge/features.ts'
import type { ExchangeProductId, SkypeProductId } from '#knowledge/products.ts'
import type { Plan } from '#plan/plan.ts'
import { cellAsker } from '../cell.ts'
import type { Finding, PairingOutcome } from '../outcome.ts'
import { onPremises } from '../plan-fixtures.ts'
import { wantedFeaturesAsker } from './features.ts'

const ex = onPremises().exchange[0]!
const sk = onPremises().skype[0]!
const pairing = (
  exchange: ExchangeProductId | null | undefined,
  skype: SkypeProductId | null | undefined,
  id = 'pa',
): PairingOutcome => ({
  id,
  name: `users of ${id}`,
  exchange: exchange === undefined ? null : { id: 'ex', name: 'Mail', product: exchange },
  skype: skype === undefined ? null : { id: 'sk', name: 'Pool', product: skype },
  users: 1,
})
const found = (plan: Plan, ...pairings: PairingOutcome[]): readonly Finding[] =>
  wantedFeaturesAsker()(plan, pairings, cellAsker(plan.edition, plan.asOf))
const wanting = (...features: FeatureId[]) => onPremises({ features })

describe('what a pairing does not get', () => {
  it.each<[string, Plan, PairingOutcome[], Finding['data'][]]>([
    [
      'nothing wanted',
      onPremises({ features: null }),
      [pairing('exchange-2010', 'skype-2015')],
      [],
    ],
    ['all supported', wanting('photos'), [pairing('exchange-2016', 'skype-2015')], []],
    [
      'an answer open',
      wanting('photos'),
      [pairing(null, 'skype-2015'), pairing('exchange-2010', null)],
      [],
    ],
    [
      'a side open',
      wanting('photos'),
      [pairing(undefined, 'skype-2015'), pairing('exchange-2010', undefined)],
      [],
    ],
    ['homed in Teams', wanting('photos'), [pairing('exchange-2010', 'teams')], []],
    [
      'together by what gets them, in the order of the features',
      wanting('archiving', 'photos', 'presence-outlook'),
      [pairing('exchange-2010', 'skype-2015')],
      [
        {
          code: 'wanted-not-supported',
          features: ['photos', 'archiving'],
          pairing: 'users of pa',
          nearest: { exchange: 'exchange-2016', skype: 'skype-2015' },
        },
      ],
    ],
    [
      'not documented',
      wanting('archiving', 'photos'),
      [pairing('exchange-2016', 'lync-2013')],
      [
        {
          code: 'wanted-not-documented',
          features: ['photos', 'archiving'],
          pairing: 'users of pa',
        },
      ],
    ],
    [
      'of each pairing',
      wanting('photos'),
      [pairing('exchange-2010', 'skype-2015'), pairing('exchange-2016', 'lync-2013', 'pb')],
      [
        {
          code: 'wanted-not-supported',
          features: ['photos'],
          pairing: 'users of pa',
          nearest: { exchange: 'exchange-2016', skype: 'skype-2015' },
        },
        { code: 'wanted-not-documented', features: ['photos'], pairing: 'users of pb' },
      ],
    ],
  ])('%s', (_, plan, pairings, data) => {
    expect(found(plan, ...pairings).map((finding) => finding.data)).toEqual(data)
  })
  const causes = [
    { answer: 'features' },
    { answer: 'exchange-product', of: 'Mail' },
    { answer: 'skype-product', of: 'Pool' },
  ]
  it('is a warning with what gets it in its key', () => {
    expect(found(wanting('photos'), pairing('exchange-2010', 'skype-2015'))).toMatchObject([
      {
        key: 'wanted-not-supported:pa:exchange-2016+skype-2015',
        severity: 'warning',
        step: 'features',
        causes,
        sources: ['integrate-2021', 'integrate-2025'],
      },
    ])
  })
  it('is a note where no edition speaks of it', () => {
    expect(
      found(wanting('photos', 'archiving'), pairing('exchange-2016', 'lync-2013')),
    ).toMatchObject([
      {
        key: 'wanted-not-documented:pa',
        severity: 'note',
        step: 'features',
        causes,
        sources: ['integrate-2021'],
      },
    ])
  })
})

describe('the nearest that gets it', () => {
  type Had = { exchange?: ExchangeProductId[]; skype?: SkypeProductId[] }
  const nearest = (
    [feature, exchange, skype]: [FeatureId, ExchangeProductId, SkypeProductId],
    asOf: string,
    edition: Plan['edition'],
    had: Had = {},
  ) => {
    const plan = onPremises({
      features: [feature],
      asOf,
      edition,
      exchange: [exchange, ...(had.exchange ?? [])].map((product) => ({
        ...ex,
        id: product,
        product,
      })),
      skype: [skype, ...(had.skype ?? [])].map((product) => ({ ...sk, id: product, product })),
    })
    const [first] = found(plan, pairing(exchange, skype))
    if (first?.data.code !== 'wanted-not-supported') return first?.data.code
    const { nearest: pair } = first.data
    return pair === null ? null : `${pair.exchange} ${pair.skype}`
  }
  it.each<
    [
      string,
      [FeatureId, ExchangeProductId, SkypeProductId],
      string,
      Plan['edition'],
      Had,
      string | null,
    ]
  >([
    [
      'supported longest',
      ['photos', 'exchange-2010', 'skype-2015'],
      '2021-03-01',
      '2021-01',
      {},
      'exchange-2016 skype-2015',
    ],
    [
      'what the plan has',
      ['photos', 'exchange-2010', 'skype-2015'],
      '2021-03-01',
      '2021-01',
      { exchange: ['exchange-2013'] },
      'exchange-2013 skype-2015',
    ],
    [
      'a service it has does not come before a server',
      ['photos', 'exchange-2010', 'skype-2015'],
      '2021-03-01',
      '2021-01',
      { exchange: ['exchange-online'] },
      'exchange-2016 skype-2015',
    ],
    [
      'what is in support',
      ['photos', 'exchange-2010', 'skype-2015'],
      '2025-11-01',
      '2021-01',
      {},
      'exchange-online skype-2015',
    ],
    [
      'of two with the same shorter support, the longer one',
      ['history-server', 'exchange-2010', 'skype-online'],
      '2021-03-01',
      '2021-01',
      {},
      'exchange-2016 skype-online',
    ],
    [
      'of two supported equally long, the newer',
      ['presence-owa', 'exchange-2016', 'skype-online'],
      '2021-03-01',
      '2021-01',
      {},
      'exchange-2016 skype-2019',
    ],
    [
      'one product changed before two',
      ['voicemail-um', 'exchange-se', 'skype-se'],
      '2026-11-01',
      '2025-06',
      {},
      'exchange-online skype-se',
    ],
    [
      'with another home',
      ['presence-owa', 'exchange-2016', 'skype-online'],
      '2021-03-01',
      '2021-01',
      { skype: ['skype-2019'] },
      'exchange-2016 skype-2019',
    ],
  ])('%s', (_, asked, asOf, edition, had, expected) => {
    expect(nearest(asked, asOf, edition, had)).toBe(expected)
  })
})

describe('one plan after another', () => {
  const pairings = [pairing('exchange-2010', 'skype-2015')]
  it('keeps findings while the pairing, what is wanted and what the plan has are the same', () => {
    const askerOf = wantedFeaturesAsker()
    const plan = wanting('photos')
    const ask = cellAsker(plan.edition, plan.asOf)
    const [before] = askerOf(plan, pairings, ask)
    expect(askerOf({ ...plan, exchange: [{ ...ex, name: 'New' }] }, pairings, ask)[0]).toBe(before)
    const other = askerOf(
      { ...plan, exchange: [{ ...ex, product: 'exchange-2013' }] },
      pairings,
      ask,
    )
    expect(other[0]?.data).toMatchObject({ nearest: { exchange: 'exchange-2013' } })
  })
})
