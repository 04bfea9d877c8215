import { type TaskId, taskIds, tasks } from '#knowledge/procedures/index.ts'
import { sameItems } from '#plan/remember.ts'
import { type Scope, answersOn, stateOn } from './conditions.ts'
import { looksAtOwn } from './reach.ts'
import type { DeploymentScope, Grounds, Side } from './grounds.ts'
import type { AnswerRef, UndecidedTask } from './outcome.ts'
import { type Meant, meantBy } from './paired.ts'

/** A task that applies, to the plan or to one deployment. */
export type Applying = {
  readonly key: string
  readonly id: TaskId
  readonly scope: Scope
  readonly because: readonly AnswerRef[]
  readonly meant: Meant
}

export type Applied = {
  readonly applying: readonly Applying[]
  readonly undecided: readonly UndecidedTask[]
}

const keyOf = (id: TaskId, scope: Scope): string =>
  scope.side === 'plan' ? id : `${id}:${scope.id}`

const sameAnswers = (before: readonly AnswerRef[], after: readonly AnswerRef[]): boolean =>
  before.length === after.length &&
  before.every((one, index) => {
    const other = after[index]
    return one === other || (one.answer === other?.answer && one.of === other.of)
  })

/** A task that applies, or may yet. */
type Found = { readonly task: Applying; readonly undecided: UndecidedTask | null }
type Judged = ReadonlyMap<TaskId, Found>
type Asked = { readonly grounds: Grounds; readonly meantOf: ReturnType<typeof meantBy> }

const sameScope = (one: Scope, other: Scope): boolean =>
  one === other ||
  (one.side !== 'plan' &&
    other.side !== 'plan' &&
    one.name === other.name &&
    one.product === other.product)

const sameTask = (before: Applying, { because, meant, scope }: Applying): boolean =>
  before.because === because &&
  sameScope(before.scope, scope) &&
  sameItems(before.meant.pairings ?? [], meant.pairings ?? [])

const foundWith = (task: Applying, open: boolean, before: Found | undefined): Found => {
  const former = before?.task
  const answers =
    former !== undefined && sameAnswers(former.because, task.because)
      ? former.because
      : task.because
  const now = answers === task.because ? task : { ...task, because: answers }
  if (before !== undefined && (before.undecided !== null) === open && sameTask(before.task, now))
    return before
  const { id, scope } = task
  const deployment = scope.side === 'plan' ? null : scope.name
  return { task: now, undecided: open ? { id, deployment, answers } : null }
}

/** Judges tasks; what says the same as before stays the same object. */
const judged = (
  ids: readonly TaskId[],
  { grounds, meantOf }: Asked,
  scope: Scope,
  before: Judged,
): Judged => {
  const found = new Map<TaskId, Found>()
  for (const id of ids) {
    const { when } = tasks[id]
    const state = stateOn(grounds, when, scope)
    if (state === 'no') continue
    const because = answersOn(grounds, when, scope)
    const task = { key: keyOf(id, scope), id, scope, because, meant: meantOf(when, scope) }
    found.set(id, foundWith(task, state === 'open', before.get(id)))
  }
  return found
}

/** The same tasks, with the answers that reach beyond the deployment anew. */
const answeredAnew = (known: Judged, { grounds }: Asked): Judged => {
  const found = new Map(known)
  for (const [id, before] of known) {
    if (!reaching.has(id)) continue
    const because = answersOn(grounds, tasks[id].when, before.task.scope)
    found.set(id, foundWith({ ...before.task, because }, before.undecided !== null, before))
  }
  return found
}

const idsOf = (per: 'plan' | Side) => taskIds.filter((id) => tasks[id].per === per)
const perScope = { plan: idsOf('plan'), exchange: idsOf('exchange'), skype: idsOf('skype') }
const reaching: ReadonlySet<TaskId> = new Set(
  taskIds.filter((id) => tasks[id].per !== 'plan' && !looksAtOwn(tasks[id].when)),
)

const none: Judged = new Map()
type Known = { readonly scope: DeploymentScope; readonly judged: Judged }

/** The tasks of each deployment: judged anew where its scope is. */
const deploymentAsker = (side: Side) => {
  let last: ReadonlyMap<string, Known> = new Map()
  return (asked: Asked): readonly Judged[] => {
    const all = asked.grounds.scopes[side].map((scope): Known => {
      const before = last.get(scope.id)
      const same = before?.scope === scope
      return {
        scope,
        judged: same
          ? answeredAnew(before.judged, asked)
          : judged(perScope[side], asked, scope, before?.judged ?? none),
      }
    })
    last = new Map(all.map((known) => [known.scope.id, known]))
    return all.map((known) => known.judged)
  }
}

/** The tasks that apply and those that are not decided yet, in the order of the procedures. */
export const applyingAsker = (): ((grounds: Grounds) => Applied) => {
  const ofExchange = deploymentAsker('exchange')
  const ofSkype = deploymentAsker('skype')
  let ofPlan: Judged = none
  return (grounds) => {
    const asked = { grounds, meantOf: meantBy(grounds) }
    ofPlan = judged(perScope.plan, asked, { side: 'plan' }, ofPlan)
    const scopes = { plan: [ofPlan], exchange: ofExchange(asked), skype: ofSkype(asked) }
    const applying: Applying[] = []
    const undecided: UndecidedTask[] = []
    for (const id of taskIds)
      for (const of of scopes[tasks[id].per]) {
        const found = of.get(id)
        if (found === undefined) continue
        if (found.undecided === null) applying.push(found.task)
        else undecided.push(found.undecided)
      }
    return { applying, undecided }
  }
}
