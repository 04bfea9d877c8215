import type { Pairing, Plan } from '#plan/plan.ts'

type Side = 'exchange' | 'skype'
type Index = {
  readonly exchange: ReadonlyMap<string, Plan['exchange'][number]>
  readonly skype: ReadonlyMap<string, Plan['skype'][number]>
  readonly pairings: Map<string, readonly Pairing[]>
}

// A plan never changes; an answer makes a new one.
const indexes = new WeakMap<Plan, Index>()

/** By id; of two with the same id the first counts. */
const byId = <D extends { readonly id: string }>(items: readonly D[]): Map<string, D> =>
  new Map(items.toReversed().map((item) => [item.id, item]))

const indexOf = (plan: Plan): Index => {
  const known = indexes.get(plan)
  if (known !== undefined) return known
  const index = {
    exchange: byId(plan.exchange),
    skype: byId(plan.skype),
    pairings: new Map<string, readonly Pairing[]>(),
  }
  indexes.set(plan, index)
  return index
}

/** The deployment of one side with this id, looked up rather than searched for. */
export const deploymentOf = <S extends Side>(
  plan: Plan,
  side: S,
  id: string | null,
): Plan[S][number] | undefined => (id === null ? undefined : indexOf(plan)[side].get(id))

/** The pairings that are, or may yet be, with a deployment. */
export const pairingsWith = (plan: Plan, side: Side, id: string): readonly Pairing[] => {
  const { pairings } = indexOf(plan)
  const key = `${side}/${id}`
  const known = pairings.get(key)
  if (known !== undefined) return known
  const found = plan.pairings.filter((pairing) => pairing[side] === id || pairing[side] === null)
  pairings.set(key, found)
  return found
}
