import { type TaskId, taskIds, tasks } from '#knowledge/procedures/index.ts'
import type { PlaceId } from '#knowledge/shells.ts'
import type { Plan } from '#plan/plan.ts'
import { type Scope, judge } from './conditions.ts'
import { namesOf } from './names.ts'
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

const draft = (id: TaskId, scope: Scope, plan: Plan, because: Draft['because']): Draft => {
  const task = tasks[id]
  const names = namesOf(plan, scope, pairingsMeant(task.when, plan, scope))
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
    sources: task.sources,
    names: Object.fromEntries(
      Object.entries(names).map(([name, value]) => [name, asList(value).join(', ')]),
    ),
    status: plan.work[key]?.status ?? 'open',
  }
}

const isDone = (task: Draft | undefined): boolean =>
  task === undefined || task.status === 'done' || task.status === 'not-needed'

/** What must come first, as keys: tasks absent from the plan hold nothing up, so theirs are taken instead. */
const prerequisites = (
  id: TaskId,
  present: ReadonlyMap<TaskId, Draft[]>,
  seen: Set<TaskId>,
): string[] =>
  tasks[id].after.flatMap((before) => {
    if (seen.has(before)) return []
    seen.add(before)
    const found = present.get(before)
    return found ? found.map((task) => task.key) : prerequisites(before, present, seen)
  })

/** Leaves out what another prerequisite already waits for, so that only the last ones before a task are named. */
const withoutImplied = (task: Draft, all: ReadonlyMap<string, readonly string[]>): string[] => {
  const direct = all.get(task.key) ?? []
  const implied = new Set<string>()
  const visit = (key: string) => {
    for (const before of all.get(key) ?? []) {
      if (implied.has(before)) continue
      implied.add(before)
      visit(before)
    }
  }
  for (const key of direct) visit(key)
  return direct.filter((key) => !implied.has(key))
}

/** The checklist: the tasks that apply, those that are not decided yet, and work on tasks that went away. */
export const checklist = (
  plan: Plan,
  asOf: string,
): { tasks: TaskOutcome[]; undecided: UndecidedTask[]; setAside: string[] } => {
  const drafts: Draft[] = []
  const undecided: UndecidedTask[] = []
  for (const id of taskIds) {
    for (const scope of scopesOf(tasks[id].per, plan)) {
      const { state, answers } = judge(tasks[id].when, plan, asOf, scope)
      if (state === 'yes') drafts.push(draft(id, scope, plan, answers))
      if (state === 'open')
        undecided.push({ id, deployment: scope.side === 'plan' ? null : scope.name, answers })
    }
  }
  const present = new Map<TaskId, Draft[]>()
  for (const task of drafts) present.set(task.id, [...(present.get(task.id) ?? []), task])
  const byKey = new Map(drafts.map((task) => [task.key, task]))
  const before = new Map(
    drafts.map((task) => [task.key, prerequisites(task.id, present, new Set())]),
  )
  const applying = drafts.map((task) => {
    const after = withoutImplied(task, before)
    const waits = after.some((key) => !isDone(byKey.get(key)))
    return { ...task, after, ready: task.status === 'open' && !waits }
  })
  const setAside = Object.keys(plan.work).filter((key) => !byKey.has(key))
  return { tasks: applying, undecided, setAside }
}
