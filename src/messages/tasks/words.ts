import type { TaskOutcome } from '#engine/outcome.ts'

export type TaskWords = {
  readonly title: string
  /** why it is in the plan at all */
  readonly why: string
  /** what to do, and what to know before */
  readonly do: string
  /** what must be seen afterwards */
  readonly verify: string
  /** how to go back, or why there is nothing to go back to */
  readonly rollback: string
}
export type TaskNames = Pick<TaskOutcome, 'id' | 'deployment' | 'names' | 'machines'>
/** What a task has in the place of a name of the plan. */
export type NameValue = TaskNames['names'][keyof TaskNames['names']]
/** The words of one procedure's tasks. */
export type ProcedureWords<Id extends string> = Record<Id, (task: TaskNames) => TaskWords>
