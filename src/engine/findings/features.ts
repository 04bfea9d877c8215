import { type FeatureId, featureIds } from '#knowledge/features.ts'
import { exchangeProductIds, products, skypeProductIds } from '#knowledge/products.ts'
import { kept } from '#plan/kept.ts'
import type { AskCell, CellBody } from '../cell.ts'
import type { Finding, PairingOutcome } from '../outcome.ts'
import { perProducts } from '../per-products.ts'
import { gatheredWith, once, remembered } from '#plan/remember.ts'
import type { Answers } from '#plan/plan.ts'

type Products = NonNullable<Extract<Finding['data'], { code: 'wanted-not-supported' }>['nearest']>

const supportedUntil = (product: Products['exchange'] | Products['skype']): string => {
  const { lifecycle } = products[product]
  return lifecycle.policy === 'modern' ? '9999-12-31' : lifecycle.end
}

/** The products that the plan has already, at its as-of date. */
type Had = {
  readonly asOf: string
  readonly exchange: readonly Products['exchange'][]
  readonly skype: readonly Products['skype'][]
}

const newestFirst: readonly Products[] = exchangeProductIds
  .toReversed()
  .flatMap((exchange) => skypeProductIds.toReversed().map((skype) => ({ exchange, skype })))

/**
 * Pairs of products by how near they are to a pairing's own: one product changed before two, a server before a
 * service where it is a server now, products still in support before others, and of equals the one that the
 * plan already has, that is supported longest (the shorter of its two ends first), or that is newer: nobody
 * sets up the older one today, and the way up from the newer one is shorter.
 */
const byNearness = (from: Products, plan: Had): readonly Products[] => {
  const cost = (pair: Products): number =>
    (pair.exchange === from.exchange ? 0 : 4) +
    (pair.skype === from.skype ? 0 : 4) +
    (products[pair.exchange].kind === products[from.exchange].kind ? 0 : 2) +
    (products[pair.skype].kind === products[from.skype].kind ? 0 : 2) +
    (plan.asOf > supportedUntil(pair.exchange) ? 8 : 0) +
    (plan.asOf > supportedUntil(pair.skype) ? 8 : 0) +
    (plan.exchange.includes(pair.exchange) ? 0 : 1) +
    (plan.skype.includes(pair.skype) ? 0 : 1)
  const ends = (pair: Products): string =>
    [supportedUntil(pair.exchange), supportedUntil(pair.skype)].toSorted().join(' ')
  return newestFirst
    .map((pair) => ({ pair, cost: cost(pair), ends: ends(pair) }))
    .toSorted((a, b) => a.cost - b.cost || (a.ends < b.ends ? 1 : a.ends > b.ends ? -1 : 0))
    .map(({ pair }) => pair)
}

type NearestTo = (feature: FeatureId, from: Products) => Products | null

/** The nearest pair of products that gets a feature. */
const nearestAsker = (plan: Had, ask: AskCell): NearestTo => {
  const candidates = perProducts((exchange, skype) => byNearness({ exchange, skype }, plan))
  return (feature, from) =>
    candidates(from.exchange, from.skype).find(
      ({ exchange, skype }) => ask(feature, exchange, skype).support === 'supported',
    ) ?? null
}

const causesOf = once((pairing: PairingOutcome): Finding['causes'] => [
  { answer: 'features' },
  ...(pairing.exchange ? [{ answer: 'exchange-product' as const, of: pairing.exchange.name }] : []),
  ...(pairing.skype ? [{ answer: 'skype-product' as const, of: pairing.skype.name }] : []),
])

/** Features of a pair of products that the same holds for, so that they make one finding and not one each. */
type Lack = {
  readonly unsupported: boolean
  readonly nearest: Products | null
  readonly features: FeatureId[]
  readonly sources: Finding['sources']
}

const pairKey = (pair: Products | null) =>
  pair === null ? 'none' : `${pair.exchange}+${pair.skype}`

const together = (cells: readonly CellBody[], nearest: Products | null): Lack => ({
  unsupported: cells[0]?.support === 'not-supported',
  nearest,
  features: cells.map((cell) => cell.feature),
  sources: [...new Set(cells.flatMap((cell) => cell.sources))],
})

/** What a pair of products does not get of the wanted features, or what no statement covers. */
const lacksOf = (
  pair: Products,
  wanted: readonly FeatureId[],
  ask: AskCell,
  nearestTo: NearestTo,
): readonly Lack[] => {
  const groups = new Map<string, { nearest: Products | null; cells: CellBody[] }>()
  for (const feature of wanted) {
    const cell = ask(feature, pair.exchange, pair.skype)
    if (cell.support !== 'not-supported' && cell.support !== 'not-documented') continue
    const nearest = cell.support === 'not-supported' ? nearestTo(feature, pair) : null
    const key = `${cell.support} ${pairKey(nearest)}`
    const group = groups.get(key)
    if (group === undefined) groups.set(key, { nearest, cells: [cell] })
    else group.cells.push(cell)
  }
  return [...groups.values()].map(({ nearest, cells }) => together(cells, nearest))
}

const findingOf = (
  pairing: PairingOutcome,
  { unsupported, nearest, features, sources }: Lack,
): Finding => {
  const shared = { step: 'features', causes: causesOf(pairing), sources } as const
  return unsupported
    ? {
        key: `wanted-not-supported:${pairing.id}:${pairKey(nearest)}`,
        severity: 'warning',
        data: { code: 'wanted-not-supported', features, pairing: pairing.name, nearest },
        ...shared,
      }
    : {
        key: `wanted-not-documented:${pairing.id}`,
        severity: 'note',
        data: { code: 'wanted-not-documented', features, pairing: pairing.name },
        ...shared,
      }
}

const had = ({ asOf, exchange, skype }: Answers): Had => ({
  asOf,
  exchange: exchangeProductIds.filter((id) => exchange.some(({ product }) => product === id)),
  skype: skypeProductIds.filter((id) => skype.some(({ product }) => product === id)),
})

/** What each pair of products lacks, the same object while it says the same. */
const lacksAsker = () => {
  const former = new Map<string, readonly Lack[]>()
  return remembered((features: Answers['features'], ask: AskCell, nearestTo: NearestTo) => {
    const wanted = featureIds.filter((id) => features?.includes(id))
    return perProducts((exchange, skype) => {
      const key = `${exchange}/${skype}`
      const lacks = kept(former.get(key), lacksOf({ exchange, skype }, wanted, ask, nearestTo))
      former.set(key, lacks)
      return lacks
    })
  })
}

const none: readonly Lack[] = []

/** Wanted features that a pairing does not get, or that no statement of the edition covers, together by what would get them. */
export const wantedFeaturesAsker = () => {
  let before: Had | null = null
  const nearestIn = remembered(nearestAsker)
  const lacksIn = lacksAsker()
  const found = gatheredWith((pairing: PairingOutcome, lacks: readonly Lack[]) =>
    lacks.map((lack) => findingOf(pairing, lack)),
  )
  return (plan: Answers, pairings: readonly PairingOutcome[], ask: AskCell): readonly Finding[] => {
    before = kept(before, had(plan))
    const lacks = lacksIn(plan.features, ask, nearestIn(before, ask))
    return found(pairings, ({ exchange, skype }) =>
      // The table of Microsoft Teams speaks of its users, and a finding says so.
      exchange?.product && skype?.product && skype.product !== 'teams'
        ? lacks(exchange.product, skype.product)
        : none,
    )
  }
}
