import { type TaskId, tasks } from '#knowledge/procedures/index.ts'
import type { Answers } from '#plan/plan.ts'
import { lazily, once } from '#plan/remember.ts'
import type { Scope } from './conditions.ts'
import type { Grounds } from './grounds.ts'
import { concernedIn, nameSources, namesFrom } from './names.ts'
import type { TaskOutcome } from './outcome.ts'
import { type Meant, meantBy } from './paired.ts'
import type { NameValues } from './powershell.ts'

/** The names of a task for its commands, and as words show them. */
export type TaskNames = { readonly names: NameValues; readonly texts: TaskOutcome['names'] }

const listText = once((values: readonly string[]): string => values.join(', '))

const textsOf = (names: NameValues) =>
  Object.fromEntries(
    Object.entries(names).map(([name, value]) => [
      name,
      typeof value === 'string' ? value : listText(value),
    ]),
  ) as TaskOutcome['names']

/**
 * The names of the tasks of one plan, found when they are asked for, and once for all tasks of a deployment
 * that are about the same pairings.
 */
export const taskNamesIn = (
  deployments: Pick<Answers, 'exchange' | 'skype'>,
  ofPlan: NameValues,
  grounds: Grounds,
): ((id: TaskId, scope: Scope) => TaskNames) => {
  const meantOf = meantBy(grounds)
  const sources = lazily(() => nameSources(deployments, ofPlan))
  const namesOf = once(({ scope, pairings }: Meant): TaskNames => {
    const names = namesFrom(sources()(concernedIn(scope, pairings)))
    return { names, texts: textsOf(names) }
  })
  return (id, scope) => namesOf(meantOf(tasks[id].when, scope))
}
