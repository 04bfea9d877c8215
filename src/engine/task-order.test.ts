import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type TaskId, taskIds, tasks } from '#knowledge/procedures/index.ts'
import { taskOrder } from './task-order.ts'

/** All that comes before a task in a graph, however far. */
const before = (id: TaskId, next: (id: TaskId) => readonly TaskId[]): ReadonlySet<TaskId> => {
  const found = new Set<TaskId>()
  const open = [...next(id)]
  for (let task = open.pop(); task !== undefined; task = open.pop()) {
    if (found.has(task)) continue
    found.add(task)
    open.push(...next(task))
  }
  return found
}
const everything = new Map(taskIds.map((id) => [id, before(id, (task) => tasks[task].after)]))

describe('the order of tasks', () => {
  it('waits for all that comes before and is there, and names nothing that another waits for', () => {
    fc.assert(
      fc.property(fc.subarray([...taskIds]), (ids) => {
        const present = new Set(ids)
        const order = taskOrder(present)
        for (const id of ids) {
          const direct = order(id)
          const wanted = [...(everything.get(id) ?? [])].filter((task) => present.has(task))
          expect(before(id, order)).toEqual(new Set(wanted))
          expect(new Set(direct).size).toBe(direct.length)
          for (const task of direct)
            expect(direct.some((other) => before(other, order).has(task))).toBe(false)
        }
      }),
    )
  })
})
