import { type TaskId, tasks } from '#knowledge/procedures/index.ts'
import type { PlaceId } from '#knowledge/shells.ts'
import type { Answers, Plan } from '#plan/plan.ts'
import { type Applied, type Applying, applyingAsker } from './applying.ts'
import type { Grounds } from './grounds.ts'
import { pitfallsOfTask } from './attached.ts'
import type { TaskOutcome, UndecidedTask } from './outcome.ts'
import { planNames } from './names.ts'
import { type NameValues, printCommand } from './powershell.ts'
import { kept } from '#plan/kept.ts'
import { remembered } from '#plan/remember.ts'
import { type TaskNames, taskNamesAsker } from './task-names.ts'
import { waitingAsker } from './waiting.ts'

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

const printed = (id: TaskId, names: NameValues) => {
  const task = tasks[id]
  const print = (commands: (typeof task)['commands']) =>
    commands.map((command) => printCommand(command, names))
  return {
    machines: machinesOf(task.place, names),
    commands: print(task.commands),
    verify: print(task.verify),
    rollback: task.rollback === null ? null : print(task.rollback),
  }
}

type Draft = Omit<TaskOutcome, 'status' | 'ready'>
type Made = { readonly names: TaskNames; readonly draft: Draft }

/** What was printed before is taken over where the names are the same; everything else is put in anew. */
const made = (
  { key, id, scope, because }: Applying,
  { names, texts }: TaskNames,
  after: readonly string[],
  before: Made | undefined,
): Made => {
  const deployment = scope.side === 'plan' ? null : scope.name
  const same = before?.names.names === names
  if (same && before.draft.because === because && before.draft.after === after)
    if (before.draft.deployment === deployment) return before
  const { phase, team, shell, role, place, sources } = tasks[id]
  const { machines, commands, verify, rollback } = same ? before.draft : printed(id, names)
  const text = { machines, commands, verify, rollback }
  const fixed = { key, id, phase, deployment, team, shell, role, place }
  return {
    names: { names, texts },
    draft: {
      ...fixed,
      ...text,
      because,
      after,
      pitfalls: pitfallsOfTask(id),
      sources,
      names: texts,
    },
  }
}

/** The tasks without the work on them. */
const draftsAsker = () => {
  const waitingIn = remembered(waitingAsker())
  const namesIn = taskNamesAsker()
  let last = new Map<string, Made>()
  return (
    exchange: Answers['exchange'],
    skype: Answers['skype'],
    ofPlan: NameValues,
    found: Applied,
  ) => {
    const waits = waitingIn(found.applying)
    const namesOf = namesIn({ exchange, skype }, ofPlan)
    const all = found.applying.map((applying) => {
      const after = waits.get(applying.key) ?? []
      return made(applying, namesOf(applying), after, last.get(applying.key))
    })
    last = new Map(all.map((one) => [one.draft.key, one]))
    return all.map(({ draft }) => draft)
  }
}

/** The tasks with the work on them; a task that says the same stays the same object. */
const workedAsker = () => {
  let last = new Map<Draft, TaskOutcome>()
  return (drafts: readonly Draft[], work: Plan['work']): readonly TaskOutcome[] => {
    const known = new Map(Object.entries(work))
    const statusOf = ({ key }: Draft) => known.get(key)?.status ?? 'open'
    const finished = new Set<string>()
    for (const draft of drafts) {
      const status = statusOf(draft)
      if (status === 'done' || status === 'not-needed') finished.add(draft.key)
    }
    const now = new Map<Draft, TaskOutcome>()
    const all = drafts.map((draft) => {
      const status = statusOf(draft)
      const ready = status === 'open' && draft.after.every((key) => finished.has(key))
      const before = last.get(draft)
      const same = before?.status === status && before.ready === ready
      const task = same ? before : { ...draft, status, ready }
      now.set(draft, task)
      return task
    })
    last = now
    return all
  }
}

export type Checklist = {
  readonly tasks: readonly TaskOutcome[]
  readonly undecided: readonly UndecidedTask[]
  readonly setAside: readonly string[]
}

/** The checklist: the tasks that apply, those that are not decided yet, and work on tasks that went away. */
export const checklistAsker = () => {
  const applied = remembered(applyingAsker())
  const draftsOf = remembered(draftsAsker())
  const worked = remembered(workedAsker())
  const keysOf = remembered(
    (drafts: readonly Draft[]): ReadonlySet<string> => new Set(drafts.map(({ key }) => key)),
  )
  let names: NameValues = {}
  return remembered((answers: Answers, grounds: Grounds, work: Plan['work']): Checklist => {
    const found = applied(grounds)
    names = kept(names, planNames(answers))
    const drafts = draftsOf(answers.exchange, answers.skype, names, found)
    return {
      tasks: worked(drafts, work),
      undecided: found.undecided,
      setAside: Object.keys(work).filter((key) => !keysOf(drafts).has(key)),
    }
  })
}
