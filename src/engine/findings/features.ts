import type { FeatureId } from '#knowledge/features.ts'
import { exchangeProductIds, products, skypeProductIds } from '#knowledge/products.ts'
import type { Plan } from '#plan/plan.ts'
import type { AskCell } from '../cell.ts'
import type { Cell, Finding, MatrixRow, PairingOutcome } from '../outcome.ts'

type Products = NonNullable<Extract<Finding['data'], { code: 'wanted-not-supported' }>['nearest']>

const supportedUntil = (product: Products['exchange'] | Products['skype']): string => {
  const { lifecycle } = products[product]
  return lifecycle.policy === 'modern' ? '9999-12-31' : lifecycle.end
}

/**
 * The pair of products nearest to a pairing's own that gets the feature: one product changed before two,
 * a server before a service where it is a server now, products still in support before others, and of
 * equals the one that the plan already has or that is supported longest.
 */
const nearestPairing = (
  feature: FeatureId,
  from: { exchange: Products['exchange']; skype: Products['skype'] },
  plan: Pick<Plan, 'asOf' | 'exchange' | 'skype'>,
  ask: AskCell,
): Products | null => {
  const cost = (pair: Products): number =>
    (pair.exchange === from.exchange ? 0 : 4) +
    (pair.skype === from.skype ? 0 : 4) +
    (products[pair.exchange].kind === products[from.exchange].kind ? 0 : 2) +
    (products[pair.skype].kind === products[from.skype].kind ? 0 : 2) +
    (plan.asOf > supportedUntil(pair.exchange) ? 8 : 0) +
    (plan.asOf > supportedUntil(pair.skype) ? 8 : 0) +
    (plan.exchange.some((item) => item.product === pair.exchange) ? 0 : 1) +
    (plan.skype.some((item) => item.product === pair.skype) ? 0 : 1)
  const candidates = exchangeProductIds.flatMap((exchange) =>
    skypeProductIds.map((skype) => ({ exchange, skype })),
  )
  const getting = candidates.filter(
    ({ exchange, skype }) => ask(feature, exchange, skype, '').support === 'supported',
  )
  const longest = (pair: Products): string =>
    [supportedUntil(pair.exchange), supportedUntil(pair.skype)].toSorted()[0] ?? ''
  return (
    getting.toSorted((a, b) => cost(a) - cost(b) || longest(b).localeCompare(longest(a)))[0] ?? null
  )
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

type Asked = {
  readonly cell: Cell
  readonly pairing: PairingOutcome
  readonly causes: Finding['causes']
}

const notDocumented = ({ cell, pairing, causes }: Asked): Finding => ({
  key: `wanted-not-documented:${cell.feature}:${pairing.id}`,
  severity: 'note',
  data: { code: 'wanted-not-documented', feature: cell.feature, pairing: pairing.name },
  step: 'features',
  causes,
  sources: cell.sources,
})

const notSupported = ({ cell, pairing, causes }: Asked, nearest: Products | null): Finding => ({
  key: `wanted-not-supported:${cell.feature}:${pairing.id}`,
  severity: 'warning',
  data: { code: 'wanted-not-supported', feature: cell.feature, pairing: pairing.name, nearest },
  step: 'features',
  causes,
  sources: cell.sources,
})

/** Wanted features that a pairing does not get, or that no statement of the edition covers. */
export const wantedFeatures = (
  plan: Plan,
  matrix: readonly MatrixRow[],
  pairings: readonly PairingOutcome[],
  ask: AskCell,
): Finding[] => {
  if (plan.features === null) return []
  const byId = new Map(
    pairings.map((pairing) => [pairing.id, { pairing, causes: causesOf(pairing) }]),
  )
  const nearestOf = onceFor((feature: FeatureId, pair: Products) =>
    nearestPairing(feature, pair, plan, ask),
  )
  const judge = (cell: Cell): Finding[] => {
    const known = byId.get(cell.pairing)
    if (known === undefined) return []
    const asked = { cell, ...known }
    if (cell.support === 'not-documented') return [notDocumented(asked)]
    const exchange = known.pairing.exchange?.product
    const skype = known.pairing.skype?.product
    if (cell.support !== 'not-supported' || !exchange || !skype) return []
    return [notSupported(asked, nearestOf(cell.feature, { exchange, skype }))]
  }
  return matrix.filter((row) => row.wanted).flatMap((row) => row.cells.flatMap(judge))
}
