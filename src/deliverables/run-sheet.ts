import type { ShellId } from '#knowledge/shells.ts'
import type { TaskOutcome } from '#engine/outcome.ts'
import { taskNumbers } from './task-numbers.ts'

/** A task with the number that it has in the checklist. */
export type NumberedTask = { readonly number: number; readonly task: TaskOutcome }

/** What is typed into one shell, in the order of the checklist. */
export type ShellRun = { readonly shell: ShellId; readonly tasks: readonly NumberedTask[] }

/**
 * The tasks that have commands to run or to verify with, by shell; a shell comes where it is first
 * needed.
 */
export const runSheet = (tasks: readonly TaskOutcome[]): ShellRun[] => {
  const numbers = taskNumbers(tasks)
  const runs = new Map<ShellId, NumberedTask[]>()
  for (const task of tasks) {
    if (task.commands.length + task.verify.length === 0) continue
    const run = runs.get(task.shell) ?? []
    run.push({ number: numbers.get(task.key) ?? 0, task })
    runs.set(task.shell, run)
  }
  return [...runs].map(([shell, run]) => ({ shell, tasks: run }))
}
