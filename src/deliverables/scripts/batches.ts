import { anotherDay, seenFirst } from '#knowledge/pauses.ts'
import type { ShellId } from '#knowledge/shells.ts'
import type { PhaseId } from '#knowledge/tasks.ts'
import type { TaskOutcome } from '#engine/outcome.ts'
import { type NumberedTask, type Tasks, taskNumbers } from '../task-numbers.ts'

/**
 * Tasks of one phase that are run in one shell, on the same machines, without leaving it; `number` counts those
 * of the plan, from 1.
 */
export type Batch = {
  readonly number: number
  readonly phase: PhaseId
  readonly shell: ShellId
  readonly tasks: readonly NumberedTask[]
}

type Open = {
  readonly phase: PhaseId
  readonly shell: ShellId
  readonly machines: string
  readonly tasks: NumberedTask[]
}

/** Other machines have other versions of a product, and with them other cmdlets, and a configuration of their own. */
const machinesOf = ({ machines, place }: TaskOutcome): string =>
  machines.length > 0 ? machines.join(' ') : place

const isRun = ({ id, commands, verify }: TaskOutcome): boolean =>
  commands.length + verify.length > 0 && !anotherDay.has(id)

/**
 * The tasks with commands in batches, to be run one after the other: one for each phase, shell and set of
 * machines, and one more where a task must wait for what is done elsewhere, or by a person, in between.
 */
const batchesOfAll = (tasks: readonly TaskOutcome[]): Open[] => {
  const numbers = taskNumbers({ tasks })
  const batches: Open[] = []
  const placed = new Map<string, number>()
  for (const task of tasks) {
    const waitsFor = Math.max(-1, ...task.after.map((key) => placed.get(key) ?? -1))
    if (!isRun(task)) {
      // What is done by hand comes between two scripts.
      placed.set(task.key, waitsFor + 1)
      continue
    }
    const machines = machinesOf(task)
    const last = batches.findLastIndex(
      (batch) =>
        batch.phase === task.phase && batch.shell === task.shell && batch.machines === machines,
    )
    const at = last >= waitsFor && last !== -1 ? last : batches.length
    if (at === batches.length)
      batches.push({ phase: task.phase, shell: task.shell, machines, tasks: [] })
    batches[at]?.tasks.push({ number: numbers.get(task.key) ?? 0, task })
    placed.set(task.key, seenFirst.has(task.id) ? at + 1 : at)
  }
  return batches
}

/** The batches of a plan; of a part of it the same ones, each with the tasks that are in the part. */
export const batchesOf = ({ tasks, whole = tasks }: Tasks<TaskOutcome, TaskOutcome>): Batch[] => {
  const keys = new Set(tasks.map(({ key }) => key))
  return batchesOfAll(whole)
    .map(({ phase, shell, tasks: all }, index) => ({
      phase,
      shell,
      number: index + 1,
      tasks: all.filter(({ task }) => keys.has(task.key)),
    }))
    .filter((batch) => batch.tasks.length > 0)
}
