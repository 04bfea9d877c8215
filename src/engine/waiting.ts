import { type TaskId, taskIds, tasks } from '#knowledge/procedures/index.ts'
import { sameItems } from '#plan/remember.ts'
import type { Applying } from './applying.ts'
import type { Scope } from './conditions.ts'
import type { Side } from './grounds.ts'
import { taskOrder } from './task-order.ts'

const none: readonly never[] = []

/** The keys of each task by deployment; null for one of the plan as a whole. */
type Keys = ReadonlyMap<TaskId, ReadonlyMap<string | null, string>>

const idOf = (scope: Scope): string | null => (scope.side === 'plan' ? null : scope.id)

const keysIn = (applying: readonly Applying[]): Keys => {
  const keys = new Map<TaskId, Map<string | null, string>>()
  for (const { id, key, scope } of applying) {
    const known = keys.get(id)
    if (known === undefined) keys.set(id, new Map([[idOf(scope), key]]))
    else known.set(idOf(scope), key)
  }
  return keys
}

type Order = ReturnType<typeof taskOrder>

const idsPer = {
  exchange: taskIds.filter((id) => tasks[id].per === 'exchange'),
  skype: taskIds.filter((id) => tasks[id].per === 'skype'),
}

/** The order of the tasks that one deployment has, together with those of the plan and of the other side. */
const ordersOf = (keys: Keys): ((side: Side, deployment: string) => Order) => {
  const orders = new Map<string, Order>()
  return (side, deployment) => {
    const own = idsPer[side].filter((id) => keys.get(id)?.has(deployment))
    const same = `${side} ${own.join(' ')}`
    let order = orders.get(same)
    if (order === undefined) {
      const others = [...keys.keys()].filter((id) => tasks[id].per !== side)
      orders.set(same, (order = taskOrder(new Set([...others, ...own]))))
    }
    return order
  }
}

/** What a task waits for: single keys, and the keys of all deployments together. */
type Parts = readonly (string | readonly string[])[]

/** The keys of a task in all deployments; a list that is the same stays the same object. */
const everywhereAsker = () => {
  let last: ReadonlyMap<TaskId, readonly string[]> = new Map()
  return (keys: Keys): ((id: TaskId) => readonly string[]) => {
    const lists = [...keys].map(([id, byDeployment]) => {
      const [before, now] = [last.get(id), [...byDeployment.values()]]
      return [id, before !== undefined && sameItems(before, now) ? before : now] as const
    })
    last = new Map(lists)
    const found = last
    return (id) => found.get(id) ?? none
  }
}

/**
 * What the tasks of one plan wait for: those of a deployment for what comes before them there, and not for
 * other deployments of their side, which go at their own pace; else for every deployment.
 */
const waitingIn = (
  keys: Keys,
  everywhere: (id: TaskId) => readonly string[],
): ((task: Applying) => Parts) => {
  const ofPlan = taskOrder(new Set(keys.keys()))
  const orderOf = ordersOf(keys)
  const orders = { exchange: new Map<string, Order>(), skype: new Map<string, Order>() }
  return ({ id, scope }) => {
    if (scope.side === 'plan') return (ofPlan.get(id) ?? []).map(everywhere)
    const { side, id: deployment } = scope
    let order = orders[side].get(deployment)
    if (order === undefined) orders[side].set(deployment, (order = orderOf(side, deployment)))
    return (order.get(id) ?? []).map((before) =>
      tasks[before].per === side ? (keys.get(before)?.get(deployment) ?? none) : everywhere(before),
    )
  }
}

/** Deployments that wait for the same keys have the same list, and thousands may be in it. */
const listOf = (parts: Parts): readonly string[] => {
  const [only] = parts
  return parts.length === 1 && typeof only === 'object' ? only : parts.flat()
}

type Known = { readonly key: string; readonly parts: Parts; readonly list: readonly string[] }

/** The keys that each task waits for, in the order of the tasks; lists that are the same stay the same object. */
export const waitingAsker = () => {
  const everywhereIn = everywhereAsker()
  let last: readonly Known[] = []
  let lists: readonly (readonly string[])[] = []
  return (applying: readonly Applying[]): readonly (readonly string[])[] => {
    if (applying.length === last.length && applying.every(({ key }, at) => key === last[at]?.key))
      return lists
    const known = new Map(last.map((one) => [one.key, one]))
    const keys = keysIn(applying)
    const waitsFor = waitingIn(keys, everywhereIn(keys))
    last = applying.map((task): Known => {
      const { key } = task
      const [before, parts] = [known.get(key), waitsFor(task)]
      return before !== undefined && sameItems(before.parts, parts)
        ? before
        : { key, parts, list: listOf(parts) }
    })
    lists = last.map(({ list }) => list)
    return lists
  }
}
