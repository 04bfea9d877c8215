import { type TaskId, taskIds, tasks } from '#knowledge/procedures/index.ts'
import { type Scope, stateOn } from './conditions.ts'
import type { DeploymentScope, Grounds, Side } from './grounds.ts'

/** The tasks that apply somewhere, and those that are not decided yet; the same object for deployments alike. */
export type Verdict = { readonly yes: readonly TaskId[]; readonly open: readonly TaskId[] }

/** A deployment, or the plan as a whole, with what is to be done there. */
export type Placed = { readonly scope: Scope; readonly verdict: Verdict }

/** By what tasks are for: the plan once, and each deployment in the order of the plan. */
export type Applied = Readonly<Record<'plan' | Side, readonly Placed[]>>

const idsOf = (per: 'plan' | Side) => taskIds.filter((id) => tasks[id].per === per)
const perScope = { plan: idsOf('plan'), exchange: idsOf('exchange'), skype: idsOf('skype') }

const verdictOn = (grounds: Grounds, scope: Scope): Verdict => {
  const yes: TaskId[] = []
  const open: TaskId[] = []
  for (const id of perScope[scope.side]) {
    const state = stateOn(grounds, tasks[id].when, scope)
    if (state === 'yes') yes.push(id)
    if (state === 'open') open.push(id)
  }
  return { yes, open }
}

/** Judges deployments: once for all that are alike, as long as what the plan shares is the same. */
const verdictsAsker = (side: Side) => {
  let known = new Map<string, Verdict>()
  let shared: Grounds['shared'] | null = null
  return (grounds: Grounds): readonly Placed[] => {
    if (grounds.shared !== shared) known = new Map()
    shared = grounds.shared
    return grounds.scopes()[side].map((scope: DeploymentScope): Placed => {
      let verdict = known.get(scope.profile)
      if (verdict === undefined) known.set(scope.profile, (verdict = verdictOn(grounds, scope)))
      return { scope, verdict }
    })
  }
}

const wholePlan: Scope = { side: 'plan' }

/** The tasks that apply and those that are not decided yet, of one plan after another. */
export const applyingAsker = (): ((grounds: Grounds) => Applied) => {
  const ofExchange = verdictsAsker('exchange')
  const ofSkype = verdictsAsker('skype')
  return (grounds) => ({
    plan: [{ scope: wholePlan, verdict: verdictOn(grounds, wholePlan) }],
    exchange: ofExchange(grounds),
    skype: ofSkype(grounds),
  })
}

/** What stands in a list of an outcome for each task, in the order of the procedures. */
export const inOrder = <Item>(
  applied: Applied,
  of: keyof Verdict,
  make: (id: TaskId, at: Placed) => Item,
): readonly Item[] => {
  const found = new Map<TaskId, Item[]>(taskIds.map((id) => [id, []]))
  for (const side of [applied.plan, applied.exchange, applied.skype])
    for (const at of side) for (const id of at.verdict[of]) found.get(id)?.push(make(id, at))
  return ([] as readonly Item[]).concat(...found.values())
}
