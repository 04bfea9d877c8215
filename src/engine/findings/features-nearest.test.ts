import { describe, expect, it } from 'vitest'
import type { FeatureId } from '#knowledge/features.ts'
import type { ExchangeProductId, SkypeProductId } from '#knowledge/products.ts'
import type { Plan } from '#plan/plan.ts'
import { type AskCell, cellAsker } from '../cell.ts'
import type { PairingOutcome, Support } from '../outcome.ts'
import { onPremises } from '../plan-fixtures.ts'
import { wantedFeaturesAsker } from './features.ts'

/** A pair of products as `2016 2019`, `online online`. */
type Pair = string
const exchangeOf = (pair: Pair) => `exchange-${pair.split(' ')[0]}` as ExchangeProductId
const skypeOf = (pair: Pair) => {
  const name = pair.split(' ')[1]
  return (name === 'lync' ? 'lync-2013' : `skype-${name}`) as SkypeProductId
}

const real = cellAsker('2021-01', '2021-03-01')
/** Says what each pair gets; of others, that no edition speaks of them. */
const asking =
  (support: Partial<Record<FeatureId, Readonly<Record<Pair, Support>>>>): AskCell =>
  (feature, exchange, skype) => {
    const found = Object.entries(support[feature] ?? {}).find(
      ([pair]) => exchangeOf(pair) === exchange && skypeOf(pair) === skype,
    )
    const cell = real(feature, exchange, skype)
    return { ...cell, support: found?.[1] ?? 'not-documented' }
  }

const planWith = (asOf: string, had: readonly Pair[], features: FeatureId[]): Plan => {
  const ex = onPremises().exchange[0]!
  const sk = onPremises().skype[0]!
  return onPremises({
    asOf,
    features,
    exchange: had.map((pair) => ({ ...ex, id: pair, product: exchangeOf(pair) })),
    skype: had.map((pair) => ({ ...sk, id: pair, product: skypeOf(pair) })),
  })
}
const pairing = (pair: Pair): PairingOutcome => ({
  id: pair,
  name: pair,
  exchange: { id: 'ex', name: 'Mail', product: exchangeOf(pair) },
  skype: { id: 'sk', name: 'Pool', product: skypeOf(pair) },
  users: 1,
})
const found = (plan: Plan, pairs: readonly Pair[], ask: AskCell) =>
  wantedFeaturesAsker()(plan, pairs.map(pairing), ask)

describe('of pairs that get a feature, the nearest', () => {
  it.each<[string, string, Pair, readonly Pair[], readonly Pair[], Pair | null]>([
    // as of, from, what else the plan has, what gets it
    ['none', '2021-03-01', '2010 2015', [], [], null],
    ['one Exchange', '2021-03-01', '2010 2015', ['2016 se'], ['2016 se', '2016 2015'], '2016 2015'],
    ['one Skype', '2020-01-01', '2010 2015', ['se 2019'], ['se 2019', '2010 2019'], '2010 2019'],
    // Had or not weighs less than server or service.
    [
      'a server of Skype',
      '2021-03-01',
      '2010 2015',
      ['2010 online'],
      ['2010 online', '2010 2019'],
      '2010 2019',
    ],
    [
      'a service of Skype',
      '2021-03-01',
      '2010 online',
      ['2010 2019'],
      ['2016 2019', '2016 online'],
      '2016 online',
    ],
    [
      'a server of Exchange',
      '2021-03-01',
      '2010 2015',
      ['online 2015'],
      ['online 2015', '2016 2015'],
      '2016 2015',
    ],
    [
      'a service of Exchange',
      '2021-03-01',
      'online 2015',
      ['2016 2015'],
      ['2016 2019', 'online 2019'],
      'online 2019',
    ],
    // Each is supported on its last day.
    [
      'had, on its last day',
      '2023-04-11',
      '2010 2015',
      ['2013 2015'],
      ['2013 2015', '2016 2015'],
      '2013 2015',
    ],
    [
      'in support, the day after',
      '2023-04-12',
      '2010 2015',
      ['2013 2015'],
      ['2013 2015', '2016 2015'],
      '2016 2015',
    ],
    [
      'had, on the last day of Skype',
      '2023-04-11',
      '2016 2015',
      ['2016 lync'],
      ['2016 lync', '2016 2019'],
      '2016 lync',
    ],
    [
      'in support, the day after that',
      '2023-04-12',
      '2016 2015',
      ['2016 lync'],
      ['2016 lync', '2016 2019'],
      '2016 2019',
    ],
    // Support counts more than to change one product alone.
    ['both in support', '2025-10-15', '2019 2019', [], ['se 2019', 'se se'], 'se se'],
    ['without an end', '2021-03-01', '2010 2015', [], ['2019 2015', 'se 2015'], 'se 2015'],
    ['the newer', '2021-03-01', '2010 2015', [], ['2016 2015', '2019 2015'], '2019 2015'],
    ['the newer Skype', '2021-03-01', '2010 lync', [], ['2010 2019', '2010 2015'], '2010 2019'],
  ])('is %s', (_, asOf, from, had, getting, expected) => {
    const photos = Object.fromEntries(getting.map((pair) => [pair, 'supported' as const]))
    const ask = asking({ photos: { ...photos, [from]: 'not-supported' } })
    const nearest =
      expected === null ? null : { exchange: exchangeOf(expected), skype: skypeOf(expected) }
    const key = nearest === null ? 'none' : `${nearest.exchange}+${nearest.skype}`
    expect(found(planWith(asOf, [from, ...had], ['photos']), [from], ask)).toMatchObject([
      { key: `wanted-not-supported:${from}:${key}`, data: { nearest } },
    ])
  })
})

describe('features that a pairing lacks', () => {
  const from = '2010 2015'
  const by = (support: Support, getting: Pair) => ({
    [from]: support,
    [getting]: 'supported' as const,
  })
  const keys = (...given: Parameters<typeof found>) => found(...given).map(({ key }) => key)
  const both = planWith('2021-03-01', [from], ['photos', 'archiving'])
  it('are apart by what gets them', () => {
    const ask = asking({
      photos: by('not-supported', '2016 2015'),
      archiving: by('not-supported', '2010 2019'),
    })
    expect(keys(both, [from], ask)).toEqual([
      `wanted-not-supported:${from}:exchange-2016+skype-2015`,
      `wanted-not-supported:${from}:exchange-2010+skype-2019`,
    ])
  })
  it('are one where no edition speaks of them, whatever would get them', () => {
    const ask = asking({
      photos: by('not-documented', '2016 2015'),
      archiving: by('not-documented', '2010 2019'),
    })
    expect(keys(both, [from], ask)).toEqual([`wanted-not-documented:${from}`])
  })
  it('are apart where an edition speaks of the one alone', () => {
    const ask = asking({
      photos: { [from]: 'not-supported' },
      archiving: { [from]: 'not-documented' },
    })
    expect(keys(both, [from], ask)).toEqual([
      `wanted-not-supported:${from}:none`,
      `wanted-not-documented:${from}`,
    ])
  })
  it('are looked up for the products of each pairing', () => {
    const ask = asking({
      photos: {
        '2010 2015': 'not-supported',
        'online online': 'not-supported',
        '2016 2015': 'supported',
        'online 2019': 'supported',
      },
    })
    const plan = planWith('2021-03-01', ['2010 2015', 'online online'], ['photos'])
    expect(keys(plan, ['2010 2015', 'online online'], ask)).toEqual([
      'wanted-not-supported:2010 2015:exchange-2016+skype-2015',
      'wanted-not-supported:online online:exchange-online+skype-2019',
    ])
  })
})
