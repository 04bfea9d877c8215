import type { Plan } from '#plan/plan.ts'
import { once } from '#plan/remember.ts'

type Side = 'exchange' | 'skype'
type Identified = { readonly id: string }

/** By id; of two with the same id the first counts. */
export const byId = once(
  <Item extends Identified>(items: readonly Item[]): ReadonlyMap<string, Item> =>
    new Map(items.toReversed().map((item) => [item.id, item])),
)

/** The former one with an id: most stand where they stood, others are searched for. */
export const formerIn = <Item extends Identified>(
  list: readonly Item[],
): ((id: string, index: number) => Item | undefined) => {
  return (id, index) => (list[index]?.id === id ? list[index] : byId(list).get(id))
}

/** The deployment of one side with this id, looked up rather than searched for. */
export const deploymentOf = <S extends Side>(
  plan: Pick<Plan, Side>,
  side: S,
  id: string | null,
): Plan[S][number] | undefined =>
  id === null ? undefined : byId<Plan[S][number]>(plan[side]).get(id)

/** Exchange Online is in the plan, and Exchange Server not said to be joined with it in no hybrid. */
export const inHybridWithOnline = ({
  exchange,
  organization,
}: Pick<Plan, 'exchange' | 'organization'>): boolean =>
  organization.tenant.hybrid !== 'none' &&
  exchange.some(({ product }) => product === 'exchange-online')
