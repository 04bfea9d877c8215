import type { AskId, Command, NameId } from '#knowledge/commands.ts'
import { tasks } from '#knowledge/procedures/index.ts'
import type { Plan } from '#plan/plan.ts'
import { once } from '#plan/remember.ts'
import { scopeOfKey } from './explain.ts'
import { groundsOf } from './grounds.ts'
import { concernedIn, nameSources, namesFrom, planNames } from './names.ts'
import type { TaskOutcome } from './outcome.ts'
import { meantBy } from './paired.ts'
import { type Lacking, type NameValues, namesOfEach, printCommand } from './powershell.ts'

/** The values that tasks of a plan take from it, lists as lists. */
const valuesIn = once((plan: Plan) => {
  const sources = nameSources(plan, planNames(plan))
  const meant = meantBy(groundsOf(plan, plan.asOf))
  return (task: TaskOutcome): NameValues => {
    const scope = scopeOfKey(task.key, task.id, plan)
    return namesFrom(sources(concernedIn(scope, meant(tasks[task.id].when, scope).pairings)))
  }
})

/** What stands for a value that the plan lacks; `of` is the server that a command is repeated for. */
type LackingOf = (id: NameId | AskId, of: Repeated | null) => string
/** One of the values that a command is repeated over, and all of them. */
export type Repeated = { readonly value: string; readonly among: readonly string[] }
/** Prints commands for one of the values that a command is repeated over. */
type Print = (command: Command) => string

const repeatedBy = (command: Command, all: NameValues, one: NameValues): Repeated | null => {
  if (!('each' in command) || command.each === undefined) return null
  const [value, among] = [one[command.each], all[command.each]]
  return typeof value === 'string' && Array.isArray(among)
    ? { value, among: among as readonly string[] }
    : null
}

/**
 * Prints commands of a task again, with something else where the plan lacks a value: for each command as many
 * printers as it is repeated, one where it is not.
 */
export const printersOf = (
  task: TaskOutcome,
  plan: Plan,
  lacking: LackingOf,
): ((command: Command) => readonly Print[]) => {
  const names = valuesIn(plan)(task)
  return (repeated) =>
    namesOfEach(repeated, names).map((one): Print => {
      const of = repeatedBy(repeated, names, one)
      const lackingHere: Lacking = (id) => lacking(id, of)
      return (command) => printCommand(command, one, lackingHere).text
    })
}
