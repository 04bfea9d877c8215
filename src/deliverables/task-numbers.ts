import type { TaskOutcome } from '#engine/outcome.ts'

/** A task with the number that it has in the checklist. */
export type NumberedTask<Task = TaskOutcome> = { readonly number: number; readonly task: Task }

/** The tasks with their numbers, in the order of the checklist, from 1. */
export const numberedTasks = <Task>(tasks: readonly Task[]): NumberedTask<Task>[] =>
  tasks.map((task, index) => ({ number: index + 1, task }))

/** The number of each task by its key, in the order of the checklist, from 1. */
export const taskNumbers = (
  tasks: readonly Pick<TaskOutcome, 'key'>[],
): ReadonlyMap<string, number> => new Map(tasks.map((task, index) => [task.key, index + 1]))
