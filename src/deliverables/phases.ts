import { type PhaseId, phases } from '#knowledge/tasks.ts'
import { type NumberedTask, type Tasks, numberedTasks } from './task-numbers.ts'

/** A phase that has tasks; `number` counts the phases of the plan that have any, from 1, in the order of the checklist. */
export type NumberedPhase<Task> = {
  readonly phase: PhaseId
  readonly number: number
  readonly tasks: readonly NumberedTask<Task>[]
}

type InPhase = { readonly key: string; readonly phase: PhaseId }

/** The phases that have tasks, each with its tasks, all of them with the numbers of the whole checklist. */
export const phasesOf = <Task extends InPhase>(of: Tasks<Task, InPhase>): NumberedPhase<Task>[] => {
  const numbered = numberedTasks(of)
  const all = of.whole ?? of.tasks
  return phases
    .filter((phase) => all.some((task) => task.phase === phase))
    .map((phase, index) => ({
      phase,
      number: index + 1,
      tasks: numbered.filter(({ task }) => task.phase === phase),
    }))
    .filter((group) => group.tasks.length > 0)
}
