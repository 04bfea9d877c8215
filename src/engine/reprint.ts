import type { Command } from '#knowledge/commands.ts'
import { tasks } from '#knowledge/procedures/index.ts'
import type { Plan } from '#plan/plan.ts'
import { scopeOfKey } from './explain.ts'
import { namesIn } from './names.ts'
import type { TaskOutcome } from './outcome.ts'
import { pairingsMeant } from './paired.ts'
import { type Lacking, type NameValues, printCommand } from './powershell.ts'

/** The values that a task's commands take from the plan, lists as lists. */
const valuesOf = (task: TaskOutcome, plan: Plan): NameValues => {
  const scope = scopeOfKey(task.key, task.id, plan)
  return namesIn(plan)(scope, pairingsMeant(tasks[task.id].when, plan, scope))
}

/** Prints commands of a task again, with something else where the plan lacks a value. */
export const printerOf = (
  task: TaskOutcome,
  plan: Plan,
  lacking: Lacking,
): ((command: Command) => string) => {
  const names = valuesOf(task, plan)
  return (command) => printCommand(command, names, lacking).text
}
