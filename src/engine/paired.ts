import type { Condition } from '#knowledge/conditions.ts'
import type { ProductId } from '#knowledge/products.ts'
import type { Pairing, Plan } from '#plan/plan.ts'
import type { Scope } from './conditions.ts'
import { deploymentOf, pairingsWith } from './deployments.ts'

type Pairs = Extract<Condition, { pairs: unknown }>['pairs']

/** Every pair of products that a condition speaks of. */
export const pairsIn = (condition: Condition): readonly Pairs[] => {
  if ('all' in condition) return condition.all.flatMap(pairsIn)
  if ('any' in condition) return condition.any.flatMap(pairsIn)
  return 'pairs' in condition ? [condition.pairs] : []
}

const isOf = (list: readonly ProductId[], product: ProductId | null | undefined): boolean =>
  list.some((id) => id === product)

/**
 * The pairings that a condition speaks of, so that a task names the servers and the pool it is about and
 * no others; null where it speaks of none.
 */
export const pairingsMeant = (
  condition: Condition,
  plan: Plan,
  scope: Scope,
): readonly Pairing[] | null => {
  const pairs = pairsIn(condition)
  if (pairs.length === 0) return null
  const inScope = scope.side === 'plan' ? plan.pairings : pairingsWith(plan, scope.side, scope.id)
  const meant = inScope.filter((pairing) => {
    const exchange = deploymentOf(plan, 'exchange', pairing.exchange)?.product
    const skype = deploymentOf(plan, 'skype', pairing.skype)?.product
    return pairs.some((pair) => isOf(pair.exchange, exchange) && isOf(pair.skype, skype))
  })
  return meant.length === 0 ? null : meant
}
