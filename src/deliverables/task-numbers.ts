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

/** The numbers of the tasks that must come before this one, in ascending order, as text. */
export const numbersBefore = (
  task: Pick<TaskOutcome, 'after'>,
  tasks: readonly Pick<TaskOutcome, 'key'>[],
): string => {
  const numbers = taskNumbers(tasks)
  return task.after
    .map((key) => numbers.get(key) ?? 0)
    .toSorted((a, b) => a - b)
    .join(', ')
}
