import { type TaskId, tasks } from '#knowledge/procedures/index.ts'
import { sameItems } from '#plan/remember.ts'
import type { Applying } from './applying.ts'
import type { Scope } from './conditions.ts'
import type { Side } from './grounds.ts'
import { taskOrder } from './task-order.ts'

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

/** The order of the tasks that one deployment has, together with those of the plan and of the other side. */
const ordersOf = (keys: Keys): ((side: Side, deployment: string) => Order) => {
  const ids = [...keys.keys()]
  const orders = new Map<string, Order>()
  return (side, deployment) => {
    const present = ids.filter((id) => tasks[id].per !== side || keys.get(id)?.has(deployment))
    const same = present.join(' ')
    const order = orders.get(same) ?? taskOrder(new Set(present))
    orders.set(same, order)
    return order
  }
}

/**
 * What the tasks of one plan wait for: those of a deployment for what comes before them there, and not for
 * other deployments of their side, which go at their own pace; else for every deployment.
 */
const waitingIn = (applying: readonly Applying[]): ((task: Applying) => readonly string[]) => {
  const keys = keysIn(applying)
  const ofPlan = taskOrder(new Set(keys.keys()))
  const orderOf = ordersOf(keys)
  const orders = new Map<string, Order>()
  const everywhere = (id: TaskId): readonly string[] => [...(keys.get(id)?.values() ?? [])]
  return ({ id, scope }) => {
    if (scope.side === 'plan') return (ofPlan.get(id) ?? []).flatMap(everywhere)
    const { side, id: deployment } = scope
    const place = `${side} ${deployment}`
    const order = orders.get(place) ?? orderOf(side, deployment)
    orders.set(place, order)
    return (order.get(id) ?? []).flatMap((before) =>
      tasks[before].per === side ? (keys.get(before)?.get(deployment) ?? []) : everywhere(before),
    )
  }
}

/** The keys that each task waits for, by its own key; lists that are the same stay the same object. */
export const waitingAsker = () => {
  let last: ReadonlyMap<string, readonly string[]> = new Map()
  return (applying: readonly Applying[]): ReadonlyMap<string, readonly string[]> => {
    const waitsFor = waitingIn(applying)
    last = new Map(
      applying.map((task) => {
        const [before, after] = [last.get(task.key), waitsFor(task)]
        return [task.key, before !== undefined && sameItems(before, after) ? before : after]
      }),
    )
    return last
  }
}
