import type { Plan } from '#plan/plan.ts'

type Side = 'exchange' | 'skype'
type Index = {
  readonly exchange: ReadonlyMap<string, Plan['exchange'][number]>
  readonly skype: ReadonlyMap<string, Plan['skype'][number]>
}

// A plan never changes; an answer makes a new one.
const indexes = new WeakMap<Pick<Plan, Side>, Index>()

/** By id; of two with the same id the first counts. */
export const byId = <D extends { readonly id: string }>(items: readonly D[]): Map<string, D> =>
  new Map(items.toReversed().map((item) => [item.id, item]))

const indexOf = (plan: Pick<Plan, Side>): Index => {
  const known = indexes.get(plan)
  if (known !== undefined) return known
  const index = { exchange: byId(plan.exchange), skype: byId(plan.skype) }
  indexes.set(plan, index)
  return index
}

/** The deployment of one side with this id, looked up rather than searched for. */
export const deploymentOf = <S extends Side>(
  plan: Pick<Plan, Side>,
  side: S,
  id: string | null,
): Plan[S][number] | undefined => (id === null ? undefined : indexOf(plan)[side].get(id))

/** Exchange Online is in the plan, and Exchange Server not said to be joined with it in no hybrid. */
export const inHybridWithOnline = ({
  exchange,
  organization,
}: Pick<Plan, 'exchange' | 'organization'>): boolean =>
  organization.tenant.hybrid !== 'none' &&
  exchange.some(({ product }) => product === 'exchange-online')
