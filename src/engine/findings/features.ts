import { type FeatureId, featureIds } from '#knowledge/features.ts'
import { exchangeProductIds, products, skypeProductIds } from '#knowledge/products.ts'
import { kept } from '#plan/kept.ts'
import type { AskCell } from '../cell.ts'
import type { Cell, Finding, PairingOutcome } from '../outcome.ts'
import { gathered, remembered } from '#plan/remember.ts'
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

/**
 * The pair of products nearest to a pairing's own that gets the feature: one product changed before two,
 * a server before a service where it is a server now, products still in support before others, and of
 * equals the one that the plan already has, that is supported longest (the shorter of its two ends first),
 * or that is newer: nobody sets up the older one today, and the way up from the newer one is shorter.
 */
const nearestPairing = (
  feature: FeatureId,
  from: { exchange: Products['exchange']; skype: Products['skype'] },
  plan: Had,
  ask: AskCell,
): Products | null => {
  const cost = (pair: Products): number =>
    (pair.exchange === from.exchange ? 0 : 4) +
    (pair.skype === from.skype ? 0 : 4) +
    (products[pair.exchange].kind === products[from.exchange].kind ? 0 : 2) +
    (products[pair.skype].kind === products[from.skype].kind ? 0 : 2) +
    (plan.asOf > supportedUntil(pair.exchange) ? 8 : 0) +
    (plan.asOf > supportedUntil(pair.skype) ? 8 : 0) +
    (plan.exchange.includes(pair.exchange) ? 0 : 1) +
    (plan.skype.includes(pair.skype) ? 0 : 1)
  const newestFirst = exchangeProductIds
    .toReversed()
    .flatMap((exchange) => skypeProductIds.toReversed().map((skype) => ({ exchange, skype })))
  const getting = newestFirst.filter(
    ({ exchange, skype }) => ask(feature, exchange, skype, '').support === 'supported',
  )
  const ends = (pair: Products): string =>
    [supportedUntil(pair.exchange), supportedUntil(pair.skype)].toSorted().join(' ')
  return getting.toSorted((a, b) => cost(a) - cost(b) || ends(b).localeCompare(ends(a)))[0] ?? null
}

/** The same, worked out once for each feature and pair of products. */
const onceFor = (make: (feature: FeatureId, pair: Products) => Products | null): typeof make => {
  const known = new Map<string, Products | null>()
  return (feature, pair) => {
    const key = `${feature}/${pair.exchange}/${pair.skype}`
    const before = known.get(key)
    if (before !== undefined) return before
    const nearest = make(feature, pair)
    known.set(key, nearest)
    return nearest
  }
}

const causesOf = (pairing: PairingOutcome): Finding['causes'] => [
  { answer: 'features' },
  ...(pairing.exchange ? [{ answer: 'exchange-product' as const, of: pairing.exchange.name }] : []),
  ...(pairing.skype ? [{ answer: 'skype-product' as const, of: pairing.skype.name }] : []),
]

/** Cells of one pairing that say the same, so that they make one finding and not one each. */
type Group = {
  readonly pairing: PairingOutcome
  readonly nearest: Products | null
  readonly cells: readonly [Cell, ...Cell[]]
}

const featuresOf = ({ cells }: Group) => cells.map((cell) => cell.feature)

const sharedBy = ({ pairing, cells }: Group) => {
  const [first, ...rest] = new Set(cells.flatMap((cell) => cell.sources))
  return {
    step: 'features' as const,
    causes: causesOf(pairing),
    sources: first === undefined ? [] : ([first, ...rest] as const),
  }
}

const notDocumented = (group: Group): Finding => ({
  key: `wanted-not-documented:${group.pairing.id}`,
  severity: 'note',
  data: {
    code: 'wanted-not-documented',
    features: featuresOf(group),
    pairing: group.pairing.name,
  },
  ...sharedBy(group),
})

const pairKey = (pair: Products | null) =>
  pair === null ? 'none' : `${pair.exchange}+${pair.skype}`

const notSupported = (group: Group): Finding => ({
  key: `wanted-not-supported:${group.pairing.id}:${pairKey(group.nearest)}`,
  severity: 'warning',
  data: {
    code: 'wanted-not-supported',
    features: featuresOf(group),
    pairing: group.pairing.name,
    nearest: group.nearest,
  },
  ...sharedBy(group),
})

const grouped = (
  pairing: PairingOutcome,
  cells: readonly Cell[],
  nearestOf: (feature: FeatureId) => Products | null,
): Finding[] => {
  const groups = new Map<string, Group>()
  for (const cell of cells) {
    if (cell.support !== 'not-supported' && cell.support !== 'not-documented') continue
    const lacks = cell.support === 'not-supported'
    const nearest = lacks ? nearestOf(cell.feature) : null
    const key = `${cell.support} ${pairKey(nearest)}`
    const before = groups.get(key)
    groups.set(key, {
      pairing,
      nearest,
      cells: before === undefined ? [cell] : [...before.cells, cell],
    })
  }
  return [...groups.values()].map((group) =>
    group.cells[0].support === 'not-supported' ? notSupported(group) : notDocumented(group),
  )
}

const had = ({ asOf, exchange, skype }: Answers): Had => ({
  asOf,
  exchange: exchangeProductIds.filter((id) => exchange.some(({ product }) => product === id)),
  skype: skypeProductIds.filter((id) => skype.some(({ product }) => product === id)),
})

/** What is found for a pairing: the same as long as these are. */
const findingsOfPairing = (features: Answers['features'], of: Had, ask: AskCell) => {
  const wanted = featureIds.filter((id) => features?.includes(id))
  const nearestOf = onceFor((feature, pair) => nearestPairing(feature, pair, of, ask))
  return gathered((pairing: PairingOutcome): readonly Finding[] => {
    const exchange = pairing.exchange?.product
    const skype = pairing.skype?.product
    // The table of Microsoft Teams speaks of its users, and a finding says so.
    if (!exchange || !skype || skype === 'teams') return []
    const cells = wanted.map((feature) => ask(feature, exchange, skype, pairing.id))
    return grouped(pairing, cells, (feature) => nearestOf(feature, { exchange, skype }))
  })
}

/** Wanted features that a pairing does not get, or that no statement of the edition covers, together by what would get them. */
export const wantedFeaturesAsker = () => {
  let before: Had | null = null
  const findingsIn = remembered(findingsOfPairing)
  return (plan: Answers, pairings: readonly PairingOutcome[], ask: AskCell): readonly Finding[] => {
    before = kept(before, had(plan))
    return findingsIn(plan.features, before, ask)(pairings)
  }
}
