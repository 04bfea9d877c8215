import type { Applying } from './applying.ts'
import type { Side } from './grounds.ts'
import {
  type Concerned,
  type NameSources,
  concernedIn,
  nameSources,
  namesFrom,
  keptSources,
} from './names.ts'
import type { Meant } from './paired.ts'
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

const concernedBy = once(({ scope, pairings }: Meant): Concerned => concernedIn(scope, pairings))

type Deployments = Pick<Answers, 'exchange' | 'skype'>
/** Ids of deployments that are not what they were. */
type Moved = Readonly<Record<Side, ReadonlySet<string | null>>>

/** The ids of what is new, gone or changed; null where what stayed is in another order, or ids are not each one's own. */
const movedOn = (before: Deployments[Side], after: Deployments[Side]): Moved[Side] | null => {
  if (before === after) return new Set()
  const now = new Map(after.map((item) => [item.id, item]))
  const former = new Map(before.map((item) => [item.id, item]))
  if (now.size < after.length || former.size < before.length) return null
  const stayed = [before.filter(({ id }) => now.has(id)), after.filter(({ id }) => former.has(id))]
  const [ones = [], others = []] = stayed
  const inOrder =
    ones.length === others.length && ones.every(({ id }, index) => others[index]?.id === id)
  if (!inOrder) return null
  const changed = [...before, ...after].filter(({ id }) => now.get(id) !== former.get(id))
  return new Set(changed.map(({ id }) => id))
}

/** What an edit of deployments does not leave as it was. */
const movedBetween = (before: Deployments, after: Deployments): Moved | null => {
  const exchange = movedOn(before.exchange, after.exchange)
  const skype = movedOn(before.skype, after.skype)
  return exchange === null || skype === null ? null : { exchange, skype }
}

const concerns = (ids: Concerned[Side], moved: Moved[Side]): boolean =>
  ids === null ? moved.size > 0 : [...moved].some((id) => ids.has(id))

type Known = { readonly meant: Meant; readonly sources: NameSources; readonly found: TaskNames }

/** Whether the names come out the same, told without gathering what they are taken from. */
const stays = (known: Known, meant: Meant, ofPlan: NameValues, moved: Moved | null): boolean => {
  if (moved === null || known.meant !== meant || known.sources.plan !== ofPlan) return false
  const { exchange, skype } = concernedBy(meant)
  return !concerns(exchange, moved.exchange) && !concerns(skype, moved.skype)
}

/** The names of each task, worked out once for all tasks of a deployment that are about the same pairings. */
export const taskNamesAsker = () => {
  let last = new Map<string, Known>()
  let former: Deployments = { exchange: [], skype: [] }
  return (deployments: Deployments, ofPlan: NameValues): ((task: Applying) => TaskNames) => {
    const sourcesOf = nameSources(deployments, ofPlan)
    const moved = movedBetween(former, deployments)
    former = deployments
    const before = last
    const now = new Map<string, Known>()
    last = now
    const anew = (meant: Meant, known: Known | undefined): Known => {
      const all = sourcesOf(concernedBy(meant))
      if (known === undefined) return { meant, sources: all, found: taskNames(all) }
      const sources = keptSources(known.sources, all)
      const same =
        sources.plan === known.sources.plan &&
        sources.exchange === known.sources.exchange &&
        sources.skype === known.sources.skype
      return { meant, sources, found: same ? known.found : taskNames(sources) }
    }
    return ({ meant }) => {
      const already = now.get(meant.key)
      if (already !== undefined) return already.found
      const known = before.get(meant.key)
      const kept =
        known !== undefined && stays(known, meant, ofPlan, moved) ? known : anew(meant, known)
      now.set(meant.key, kept)
      return kept.found
    }
  }
}
