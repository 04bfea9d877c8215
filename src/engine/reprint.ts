import type { Command } from '#knowledge/commands.ts'
import { tasks } from '#knowledge/procedures/index.ts'
import type { Plan } from '#plan/plan.ts'
import { once } from '#plan/remember.ts'
import { scopeOfKey } from './explain.ts'
import { groundsOf } from './grounds.ts'
import { concernedIn, nameSources, namesFrom, planNames } from './names.ts'
import type { TaskOutcome } from './outcome.ts'
import { meantBy } from './paired.ts'
import { type Lacking, type NameValues, printCommand } from './powershell.ts'

/** The values that tasks of a plan take from it, lists as lists. */
const valuesIn = once((plan: Plan) => {
  const sources = nameSources(plan, planNames(plan))
  const meant = meantBy(groundsOf(plan, plan.asOf))
  return (task: TaskOutcome): NameValues => {
    const scope = scopeOfKey(task.key, task.id, plan)
    return namesFrom(sources(concernedIn(scope, meant(tasks[task.id].when, scope).pairings)))
  }
})

/** Prints commands of a task again, with something else where the plan lacks a value. */
export const printerOf = (
  task: TaskOutcome,
  plan: Plan,
  lacking: Lacking,
): ((command: Command) => string) => {
  const names = valuesIn(plan)(task)
  return (command) => printCommand(command, names, lacking).text
}
