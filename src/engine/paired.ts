import type { Condition } from '#knowledge/conditions.ts'
import type { ProductId } from '#knowledge/products.ts'
import type { Scope } from './conditions.ts'
import type { Grounds, Joined } from './grounds.ts'
import { once } from '#plan/remember.ts'

type Pairs = Extract<Condition, { pairs: unknown }>['pairs']

/** The pairs of products that a condition speaks of. */
const pairsIn = (condition: Condition): readonly Pairs[] => {
  if ('all' in condition) return condition.all.flatMap(pairsIn)
  if ('any' in condition) return condition.any.flatMap(pairsIn)
  return 'pairs' in condition ? [condition.pairs] : []
}

const isOf = (list: readonly ProductId[], product: ProductId | null | undefined): boolean =>
  list.some((id) => id === product)

/** Whether a pairing joins products of one of these pairs. */
const isMeant = (pairs: readonly Pairs[], { exchange, skype }: Joined): boolean =>
  pairs.some((pair) => isOf(pair.exchange, exchange.product) && isOf(pair.skype, skype.product))

/** The pairings that a task is about, so that it names their servers and no others; null where it is about none. */
export type Meant = {
  /** the same for tasks that are for the same deployment and about the same pairs of products */
  readonly key: string
  readonly scope: Scope
  readonly pairings: readonly Joined[] | null
}

const pairsOf = once((condition: Condition) => {
  const pairs = pairsIn(condition)
  return { pairs, key: JSON.stringify(pairs) }
})

type MeantOf = (when: Condition, scope: Scope) => Meant

export const meantBy = once((grounds: Grounds): MeantOf => {
  const known = new Map<string, Meant>()
  const kindsOf = once(
    (pairs: readonly Pairs[]) =>
      new Set(grounds.kinds.filter((one) => isMeant(pairs, one)).map(({ kind }) => kind)),
  )
  return (when, scope) => {
    const { pairs, key: about } = pairsOf(when)
    const key = scope.side === 'plan' ? about : `${scope.side}:${scope.id} ${about}`
    const before = known.get(key)
    if (before !== undefined) return before
    const inScope =
      scope.side === 'plan' ? grounds.joined : grounds.joinedWith(scope.side, scope.id)
    const kinds = kindsOf(pairs)
    const pairings = inScope.filter(({ kind }) => kinds.has(kind))
    const meant = { key, scope, pairings: pairings.length === 0 ? null : pairings }
    known.set(key, meant)
    return meant
  }
})
