import type { Condition } from '#knowledge/conditions.ts'
import type { ProductId } from '#knowledge/products.ts'
import type { Pairing, Plan } from '#plan/plan.ts'
import type { Scope } from './conditions.ts'

type Pairs = Extract<Condition, { pairs: unknown }>['pairs']

const pairsIn = (condition: Condition): readonly Pairs[] => {
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
  const meant = plan.pairings.filter((pairing) => {
    if (scope.side !== 'plan' && pairing[scope.side] !== scope.id) return false
    const exchange = plan.exchange.find((item) => item.id === pairing.exchange)?.product
    const skype = plan.skype.find((item) => item.id === pairing.skype)?.product
    return pairs.some((pair) => isOf(pair.exchange, exchange) && isOf(pair.skype, skype))
  })
  return meant.length === 0 ? null : meant
}
