import { type PhaseId, phases } from '#knowledge/tasks.ts'
import { type NumberedTask, numberedTasks } from './task-numbers.ts'

/** A phase that has tasks; `number` counts only such phases, from 1, in the order of the checklist. */
export type NumberedPhase<Task> = {
  readonly phase: PhaseId
  readonly number: number
  readonly tasks: readonly NumberedTask<Task>[]
}

/** The phases that have tasks, each with its tasks, numbered through the whole checklist. */
export const phasesOf = <Task extends { readonly phase: PhaseId }>(
  tasks: readonly Task[],
): NumberedPhase<Task>[] => {
  const numbered = numberedTasks(tasks)
  return phases
    .map((phase) => ({ phase, tasks: numbered.filter(({ task }) => task.phase === phase) }))
    .filter((group) => group.tasks.length > 0)
    .map((group, index) => ({ ...group, number: index + 1 }))
}
