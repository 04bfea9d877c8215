import type { Condition } from '#knowledge/conditions.ts'
import { type TaskId, taskIds, tasks } from '#knowledge/procedures/index.ts'
import type { PlaceId } from '#knowledge/shells.ts'
import type { Plan } from '#plan/plan.ts'
import { pitfallsOfTask } from './attached.ts'
import { type Scope, judge } from './conditions.ts'
import { namesIn } from './names.ts'
import type { TaskOutcome, UndecidedTask } from './outcome.ts'
import { pairingsMeant } from './paired.ts'
import { type NameValues, printCommand } from './powershell.ts'

const scopesOf = (per: 'plan' | 'exchange' | 'skype', plan: Plan): Scope[] => {
  if (per === 'plan') return [{ side: 'plan' }]
  return plan[per].map((item) => ({
    side: per,
    id: item.id,
    name: item.name,
    product: item.product,
  }))
}

const keyOf = (id: TaskId, scope: Scope): string =>
  scope.side === 'plan' ? id : `${id}:${scope.id}`

const asList = (value: string | readonly string[] | undefined): readonly string[] =>
  value === undefined ? [] : typeof value === 'string' ? [value] : value

const machinesOf = (place: PlaceId, names: NameValues): readonly string[] => {
  switch (place) {
    case 'exchange-server':
      return asList(names['exchange-server']).slice(0, 1)
    case 'each-exchange-server':
      return asList(names['exchange-server'])
    case 'front-end':
      return asList(names['front-end']).slice(0, 1)
    case 'edge-server':
      return asList(names['edge-server'])
    case 'workstation':
    case 'dns-server':
      return []
  }
}

type Draft = Omit<TaskOutcome, 'after' | 'ready'>
type ScopeNames = { readonly names: NameValues; readonly texts: Draft['names'] }

/** The names of each scope, and how words show them, worked out once for all its tasks. */
const scopeNames = (plan: Plan): ((scope: Scope, condition: Condition) => ScopeNames) => {
  const namesOf = namesIn(plan)
  const known = new Map<string, ScopeNames>()
  const joined = new Map<string | readonly string[], string>()
  const textOf = (value: string | readonly string[]): string => {
    const text = joined.get(value) ?? asList(value).join(', ')
    joined.set(value, text)
    return text
  }
  return (scope, condition) => {
    const meant = pairingsMeant(condition, plan, scope)
    const about = new Set(meant?.map(({ exchange, skype }) => `${exchange ?? ''}/${skype ?? ''}`))
    const key = `${scope.side === 'plan' ? '' : `${scope.side}:${scope.id}`} ${[...about].join()}`
    const before = known.get(key)
    if (before !== undefined) return before
    const names = namesOf(scope, meant)
    const texts = Object.entries(names).map(([name, value]) => [name, textOf(value)])
    const found = { names, texts: Object.fromEntries(texts) as Draft['names'] }
    known.set(key, found)
    return found
  }
}

const draft = (
  id: TaskId,
  scope: Scope,
  plan: Plan,
  { names, texts }: ScopeNames,
  because: Draft['because'],
): Draft => {
  const task = tasks[id]
  const print = (commands: (typeof task)['commands']) =>
    commands.map((command) => printCommand(command, names))
  const key = keyOf(id, scope)
  return {
    key,
    id,
    phase: task.phase,
    deployment: scope.side === 'plan' ? null : scope.name,
    team: task.team,
    shell: task.shell,
    role: task.role,
    place: task.place,
    machines: machinesOf(task.place, names),
    commands: print(task.commands),
    verify: print(task.verify),
    rollback: task.rollback === null ? null : print(task.rollback),
    because,
    pitfalls: pitfallsOfTask(id),
    sources: task.sources,
    names: texts,
    status: plan.work[key]?.status ?? 'open',
  }
}

const isDone = ({ status }: Draft): boolean => status === 'done' || status === 'not-needed'

/** What must come first: tasks absent from the plan hold nothing up, so what they wait for is taken instead. */
const prerequisites = (
  id: TaskId,
  present: ReadonlyMap<TaskId, Draft[]>,
  seen: Set<TaskId>,
): TaskId[] =>
  tasks[id].after.flatMap((before) => {
    if (seen.has(before)) return []
    seen.add(before)
    return present.has(before) ? [before] : prerequisites(before, present, seen)
  })

/** Leaves out what another prerequisite already waits for, so that only the last ones before a task are named. */
const withoutImplied = (id: TaskId, all: ReadonlyMap<TaskId, readonly TaskId[]>): TaskId[] => {
  const direct = all.get(id) ?? []
  const implied = new Set<TaskId>()
  const visit = (task: TaskId) => {
    for (const before of all.get(task) ?? []) {
      if (implied.has(before)) continue
      implied.add(before)
      visit(before)
    }
  }
  for (const task of direct) visit(task)
  return direct.filter((task) => !implied.has(task))
}

/** What the tasks wait for; it is the same for one task in every deployment. */
const withOrder = (drafts: readonly Draft[]): TaskOutcome[] => {
  const present = new Map<TaskId, Draft[]>()
  for (const task of drafts) {
    const same = present.get(task.id)
    if (same === undefined) present.set(task.id, [task])
    else same.push(task)
  }
  const before = new Map(
    [...present.keys()].map((id) => [id, prerequisites(id, present, new Set())]),
  )
  const order = new Map(
    [...present.keys()].map((id) => {
      const first = withoutImplied(id, before).flatMap((task) => present.get(task) ?? [])
      return [id, { after: first.map((task) => task.key), waits: !first.every(isDone) }]
    }),
  )
  return drafts.map((task) => {
    const { after, waits } = order.get(task.id) ?? { after: [], waits: false }
    return { ...task, after, ready: task.status === 'open' && !waits }
  })
}

/** The checklist: the tasks that apply, those that are not decided yet, and work on tasks that went away. */
export const checklist = (
  plan: Plan,
  asOf: string,
): { tasks: TaskOutcome[]; undecided: UndecidedTask[]; setAside: string[] } => {
  const drafts: Draft[] = []
  const undecided: UndecidedTask[] = []
  const namesOf = scopeNames(plan)
  for (const id of taskIds) {
    for (const scope of scopesOf(tasks[id].per, plan)) {
      const { state, answers } = judge(tasks[id].when, plan, asOf, scope)
      if (state === 'yes')
        drafts.push(draft(id, scope, plan, namesOf(scope, tasks[id].when), answers))
      if (state === 'open')
        undecided.push({ id, deployment: scope.side === 'plan' ? null : scope.name, answers })
    }
  }
  const keys = new Set(drafts.map((task) => task.key))
  const setAside = Object.keys(plan.work).filter((key) => !keys.has(key))
  return { tasks: withOrder(drafts), undecided, setAside }
}
