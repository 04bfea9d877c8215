import type { TaskOutcome } from '#engine/outcome.ts'

/** A task with the number that it has in the checklist. */
export type NumberedTask<Task = TaskOutcome> = { readonly number: number; readonly task: Task }

/** Tasks, and where they are only some of a plan's, all of them. */
export type Tasks<Task, Whole = Keyed> = {
  readonly tasks: readonly Task[]
  readonly whole?: readonly Whole[] | undefined
}

type Keyed = { readonly key: string }

/** The number of each task of the plan by its key, in the order of the checklist, from 1. */
export const taskNumbers = ({ tasks, whole = tasks }: Tasks<Keyed>): ReadonlyMap<string, number> =>
  new Map(whole.map((task, index) => [task.key, index + 1]))

/** The tasks with their numbers, in the order of the checklist. */
export const numberedTasks = <Task extends Keyed>(of: Tasks<Task>): NumberedTask<Task>[] => {
  const numbers = taskNumbers(of)
  return of.tasks.map((task) => ({ number: numbers.get(task.key) ?? 0, task }))
}
