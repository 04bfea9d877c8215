import { type TaskId, tasks } from '#knowledge/procedures/index.ts'
import type { Applied, Placed, Verdict } from './applying.ts'
import type { Scope } from './conditions.ts'
import { taskOrder } from './task-order.ts'

/** Stable while answers change: work on a task is kept under it. */
export const keyOf = (id: TaskId, scope: Scope): string =>
  scope.side === 'plan' ? id : `${id}:${scope.id}`

/** What the tasks of one plan wait for. */
export type Waiting = {
  /** the keys of all that come before */
  readonly keys: (id: TaskId, at: Placed) => readonly string[]
  /** whether all that come before are finished */
  readonly isOver: (id: TaskId, at: Placed, finished: Finished) => boolean
}

/** Which tasks are finished. */
export type Finished = {
  readonly any: boolean
  readonly key: (key: string) => boolean
  readonly everywhere: (keys: readonly string[]) => boolean
}

/** The tasks that apply at least once. */
const presentIn = (applied: Applied): ReadonlySet<TaskId> => {
  const all = [...applied.plan, ...applied.exchange, ...applied.skype]
  const verdicts = new Set(all.map(({ verdict }) => verdict))
  return new Set([...verdicts].flatMap(({ yes }) => yes))
}

/** The keys of a task wherever it applies, listed when first asked for. */
const everywhereIn = (applied: Applied): ((id: TaskId) => readonly string[]) => {
  const known = new Map<TaskId, readonly string[]>()
  return (id) => {
    let found = known.get(id)
    if (found === undefined) {
      const placed = applied[tasks[id].per].filter(({ verdict }) => verdict.yes.includes(id))
      known.set(id, (found = placed.map(({ scope }) => keyOf(id, scope))))
    }
    return found
  }
}

type Order = ReturnType<typeof taskOrder>

/**
 * The order of the tasks of a deployment, together with those of the plan and of the other side; of the plan, of
 * all. Most edits leave as it is which tasks there are, and then every order stays.
 */
const ordersAsker = () => {
  let last = ''
  let known = new Map<string, Order>()
  return (applied: Applied): ((at: Placed) => Order) => {
    const present = presentIn(applied)
    const all = [...present].join(' ')
    if (all !== last) [last, known] = [all, new Map()]
    const orderFor = ({ scope: { side }, verdict }: Placed): Order => {
      const key = `${side} ${verdict.yes.join(' ')}`
      let order = known.get(key)
      if (order === undefined) {
        const others =
          side === 'plan' ? present : [...present].filter((id) => tasks[id].per !== side)
        known.set(key, (order = taskOrder(new Set([...others, ...verdict.yes]))))
      }
      return order
    }
    const ofVerdict = new Map<Verdict, Order>()
    return (at) => {
      let order = ofVerdict.get(at.verdict)
      if (order === undefined) ofVerdict.set(at.verdict, (order = orderFor(at)))
      return order
    }
  }
}

const isOwn = (id: TaskId, { scope: { side } }: Placed): boolean =>
  side !== 'plan' && tasks[id].per === side

const waitingWith = (
  everywhere: (id: TaskId) => readonly string[],
  orderOf: (at: Placed) => Order,
): Waiting => ({
  keys: (id, at) => {
    const before = orderOf(at)(id)
    const [only] = before
    // Deployments that wait for the same keys have the same list, and thousands may be in it.
    if (only !== undefined && before.length === 1 && !isOwn(only, at)) return everywhere(only)
    return before.flatMap((one) => (isOwn(one, at) ? [keyOf(one, at.scope)] : everywhere(one)))
  },
  isOver: (id, at, finished) => {
    const before = orderOf(at)(id)
    if (!finished.any) return before.length === 0
    return before.every((one) =>
      isOwn(one, at) ? finished.key(keyOf(one, at.scope)) : finished.everywhere(everywhere(one)),
    )
  },
})

/**
 * What the tasks of one plan wait for: those of a deployment for what comes before them there, and not for
 * other deployments of their side, which go at their own pace; else for every deployment.
 */
export const waitingAsker = (): ((applied: Applied) => Waiting) => {
  const orders = ordersAsker()
  return (applied) => waitingWith(everywhereIn(applied), orders(applied))
}
