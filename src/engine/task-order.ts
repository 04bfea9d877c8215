import { type TaskId, tasks } from '#knowledge/procedures/index.ts'

type Next = (id: TaskId) => readonly TaskId[]

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
const withoutImplied = (direct: readonly TaskId[], next: Next): readonly TaskId[] => {
  if (direct.length < 2) return direct
  const implied = new Set<TaskId>()
  const visit = (task: TaskId) => {
    for (const before of next(task)) {
      if (implied.has(before)) continue
      implied.add(before)
      visit(before)
    }
  }
  for (const task of direct) visit(task)
  return direct.filter((task) => !implied.has(task))
}

const knownBy = (make: Next): Next => {
  const known = new Map<TaskId, readonly TaskId[]>()
  return (id) => {
    let found = known.get(id)
    if (found === undefined) known.set(id, (found = make(id)))
    return found
  }
}

/** The tasks that each of these waits for, whatever deployment they are for (waiting.ts). */
export const taskOrder = (present: ReadonlySet<TaskId>): Next => {
  const next = knownBy((id) => prerequisites(id, present))
  return knownBy((id) => withoutImplied(next(id), next))
}
