import type { Applying } from './applying.ts'
import { type NameSources, nameSources, namesFrom, sameSources } from './names.ts'
import type { TaskOutcome } from './outcome.ts'
import type { NameValues } from './powershell.ts'
import { once } from '#plan/remember.ts'
import type { Answers } from '#plan/plan.ts'

/** The names of a task for its commands, and as words show them. */
export type TaskNames = { readonly names: NameValues; readonly texts: TaskOutcome['names'] }

const listText = once((values: readonly string[]): string => values.join(', '))

const taskNames = (sources: NameSources): TaskNames => {
  const names = namesFrom(sources)
  const texts = Object.entries(names).map(([name, value]) => [
    name,
    typeof value === 'string' ? value : listText(value),
  ])
  return { names, texts: Object.fromEntries(texts) as TaskOutcome['names'] }
}

type Known = { readonly sources: NameSources; readonly found: TaskNames }

/** The names of each task, worked out once for all tasks of a deployment that are about the same pairings. */
export const taskNamesAsker = () => {
  let last = new Map<string, Known>()
  return (
    deployments: Pick<Answers, 'exchange' | 'skype'>,
    ofPlan: NameValues,
  ): ((task: Applying) => TaskNames) => {
    const sourcesOf = nameSources(deployments, ofPlan)
    const before = last
    const now = new Map<string, Known>()
    last = now
    return ({ scope, meant }) => {
      const already = now.get(meant.key)
      if (already !== undefined) return already.found
      const sources = sourcesOf(scope, meant.pairings)
      const former = before.get(meant.key)
      const known =
        former !== undefined && sameSources(former.sources, sources)
          ? former
          : { sources, found: taskNames(sources) }
      now.set(meant.key, known)
      return known.found
    }
  }
}
