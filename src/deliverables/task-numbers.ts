import type { TaskOutcome } from '#engine/outcome.ts'

/** The number of each task by its key, in the order of the checklist, from 1. */
export const taskNumbers = (
  tasks: readonly Pick<TaskOutcome, 'key'>[],
): ReadonlyMap<string, number> => new Map(tasks.map((task, index) => [task.key, index + 1]))
