import { type TaskId, taskIds, tasks } from '#knowledge/procedures/index.ts'
import { sameItems } from '#plan/remember.ts'
import { type Scope, answersOn, stateOn } from './conditions.ts'
import { looksAtOwn } from './reach.ts'
import type { Grounds, Side } from './grounds.ts'
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

/** A task that applies or may yet, with the answers that say so. */
type Found = {
  readonly open: boolean
  readonly key: string
  readonly answers: readonly AnswerRef[]
  readonly meant: Meant
}
type Judged = ReadonlyMap<TaskId, Found>
type Asked = { readonly grounds: Grounds; readonly meantOf: ReturnType<typeof meantBy> }

/** Judges tasks; answers that are the same as before stay the same object. */
const judged = (
  ids: readonly TaskId[],
  { grounds, meantOf }: Asked,
  scope: Scope,
  before: Judged,
): Judged => {
  const found = new Map<TaskId, Found>()
  for (const id of ids) {
    const state = stateOn(grounds, tasks[id].when, scope)
    if (state === 'no') continue
    const answers = answersOn(grounds, tasks[id].when, scope)
    const former = before.get(id)?.answers
    found.set(id, {
      open: state === 'open',
      key: keyOf(id, scope),
      meant: meantOf(tasks[id].when, scope),
      answers: former !== undefined && sameAnswers(former, answers) ? former : answers,
    })
  }
  return found
}

const idsOf = (per: 'plan' | Side) => taskIds.filter((id) => tasks[id].per === per)
const looking = (per: Side) => ({
  own: idsOf(per).filter((id) => looksAtOwn(tasks[id].when)),
  all: idsOf(per).filter((id) => !looksAtOwn(tasks[id].when)),
})
const planIds = idsOf('plan')
const perSide = { exchange: looking('exchange'), skype: looking('skype') }

const none: Judged = new Map()
type Known = { readonly from: readonly unknown[]; readonly own: Judged; readonly all: Judged }
type InScope = { readonly scope: Scope; readonly judged: readonly Judged[] }

/** The tasks of one deployment. What looks at nothing but its own pairings is judged anew only when these are new. */
const deploymentAsker = (side: Side) => {
  let last = new Map<string, Known>()
  return (asked: Asked): InScope[] => {
    const { grounds } = asked
    const now = new Map<string, Known>()
    const all = grounds[side].map((deployment): InScope => {
      const { id, name, product } = deployment
      const scope: Scope = { side, id, name, product }
      const joined = grounds.joinedWith(side, id)
      const from = [grounds.shared, deployment, ...joined.flatMap((one) => one.from)]
      const before = last.get(id)
      const same = before !== undefined && sameItems(before.from, from)
      const known = {
        from,
        own: same ? before.own : judged(perSide[side].own, asked, scope, before?.own ?? none),
        all: judged(perSide[side].all, asked, scope, before?.all ?? none),
      }
      now.set(id, known)
      return { scope, judged: [known.own, known.all] }
    })
    last = now
    return all
  }
}

/** The tasks that apply and those that are not decided yet, in the order of the procedures. */
export const applyingAsker = (): ((grounds: Grounds) => Applied) => {
  const ofExchange = deploymentAsker('exchange')
  const ofSkype = deploymentAsker('skype')
  let ofPlan: Judged = none
  return (grounds) => {
    const asked = { grounds, meantOf: meantBy(grounds) }
    ofPlan = judged(planIds, asked, { side: 'plan' }, ofPlan)
    const scopes = {
      plan: [{ scope: { side: 'plan' }, judged: [ofPlan] }] as const,
      exchange: ofExchange(asked),
      skype: ofSkype(asked),
    }
    const applying: Applying[] = []
    const undecided: UndecidedTask[] = []
    for (const id of taskIds) {
      for (const { scope, judged: lists } of scopes[tasks[id].per]) {
        const found = lists[0].get(id) ?? lists[1]?.get(id)
        if (found === undefined) continue
        const { open, key, answers, meant } = found
        const deployment = scope.side === 'plan' ? null : scope.name
        if (open) undecided.push({ id, deployment, answers })
        else applying.push({ key, id, scope, because: answers, meant })
      }
    }
    return { applying, undecided }
  }
}
