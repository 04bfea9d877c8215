import type { ShellId } from '#knowledge/shells.ts'
import type { TaskOutcome } from '#engine/outcome.ts'
import { type NumberedTask, type Tasks, numberedTasks } from './task-numbers.ts'

/** What is typed into one shell, in the order of the checklist. */
export type ShellRun = { readonly shell: ShellId; readonly tasks: readonly NumberedTask[] }

/**
 * The tasks that have commands to run or to verify with, by shell; a shell comes where it is first
 * needed.
 */
export const runSheet = (of: Tasks<TaskOutcome>): ShellRun[] => {
  const runs = new Map<ShellId, NumberedTask[]>()
  for (const item of numberedTasks(of)) {
    if (item.task.commands.length + item.task.verify.length === 0) continue
    const known = runs.get(item.task.shell)
    if (known === undefined) runs.set(item.task.shell, [item])
    else known.push(item)
  }
  return [...runs].map(([shell, run]) => ({ shell, tasks: run }))
}
