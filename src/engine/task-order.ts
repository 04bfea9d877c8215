import { type TaskId, tasks } from '#knowledge/procedures/index.ts'

/** What must come first: tasks absent from the plan hold nothing up, so what they wait for is taken instead. */
const prerequisites = (
  id: TaskId,
  present: ReadonlySet<TaskId>,
  seen: Set<TaskId> = new Set(),
): TaskId[] =>
  tasks[id].after.flatMap((before) => {
    if (seen.has(before)) return []
    seen.add(before)
    return present.has(before) ? [before] : prerequisites(before, present, seen)
  })

/** Leaves out what another prerequisite already waits for, so that only the last ones before a task are named. */
const withoutImplied = (id: TaskId, all: ReadonlyMap<TaskId, readonly TaskId[]>): TaskId[] => {
  const direct = all.get(id) ?? []
  const implied = new Set<TaskId>()
  const visit = (task: TaskId) => {
    for (const before of all.get(task) ?? []) {
      if (implied.has(before)) continue
      implied.add(before)
      visit(before)
    }
  }
  for (const task of direct) visit(task)
  return direct.filter((task) => !implied.has(task))
}

/** The tasks that each task waits for, whatever deployment they are for (waiting.ts). */
export const taskOrder = (present: ReadonlySet<TaskId>): ReadonlyMap<TaskId, readonly TaskId[]> => {
  const before = new Map([...present].map((id) => [id, prerequisites(id, present)]))
  return new Map([...present].map((id) => [id, withoutImplied(id, before)]))
}
