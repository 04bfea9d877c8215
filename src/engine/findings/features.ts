import type { FeatureId } from '#knowledge/features.ts'
import { exchangeProductIds, products, skypeProductIds } from '#knowledge/products.ts'
import type { Plan } from '#plan/plan.ts'
import { cellFor } from '../cell.ts'
import type { Finding, MatrixRow, PairingOutcome } from '../outcome.ts'

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
  plan: Pick<Plan, 'edition' | 'asOf' | 'exchange' | 'skype'>,
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
    (pair) =>
      cellFor({ feature, ...pair, edition: plan.edition, asOf: plan.asOf }, '').support ===
      'supported',
  )
  const longest = (pair: Products): string =>
    [supportedUntil(pair.exchange), supportedUntil(pair.skype)].toSorted()[0] ?? ''
  return (
    getting.toSorted((a, b) => cost(a) - cost(b) || longest(b).localeCompare(longest(a)))[0] ?? null
  )
}

const causesOf = (pairing: PairingOutcome): Finding['causes'] => [
  { answer: 'features' },
  ...(pairing.exchange ? [{ answer: 'exchange-product' as const, of: pairing.exchange.name }] : []),
  ...(pairing.skype ? [{ answer: 'skype-product' as const, of: pairing.skype.name }] : []),
]

/** Wanted features that a pairing does not get, or that no statement of the edition covers. */
export const wantedFeatures = (
  plan: Plan,
  matrix: readonly MatrixRow[],
  pairings: readonly PairingOutcome[],
): Finding[] => {
  const byId = new Map(pairings.map((pairing) => [pairing.id, pairing]))
  return matrix.flatMap((row) =>
    row.cells.flatMap((cell): Finding[] => {
      const pairing = byId.get(cell.pairing)
      if (!row.wanted || plan.features === null || pairing === undefined) return []
      const { feature } = cell
      const shared = { step: 'features' as const, causes: causesOf(pairing), sources: cell.sources }
      const key = (code: string) => `${code}:${feature}:${pairing.id}`
      if (cell.support === 'not-documented') {
        const data = { code: 'wanted-not-documented', feature, pairing: pairing.name } as const
        return [{ key: key(data.code), severity: 'note', data, ...shared }]
      }
      const exchange = pairing.exchange?.product
      const skype = pairing.skype?.product
      if (cell.support !== 'not-supported' || !exchange || !skype) return []
      const nearest = nearestPairing(feature, { exchange, skype }, plan)
      const data = {
        code: 'wanted-not-supported',
        feature,
        pairing: pairing.name,
        nearest,
      } as const
      return [{ key: key(data.code), severity: 'warning', data, ...shared }]
    }),
  )
}
