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
import { once, remembered } from '#plan/remember.ts'
import { type TaskNames, taskNamesAsker } from './task-names.ts'
import { waitingAsker } from './waiting.ts'

const none: readonly never[] = []

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

/** The texts of tasks with these names: printed once, as long as the names are the same. */
const printedWith = once((names: NameValues) => {
  const print = (commands: (typeof tasks)[TaskId]['commands']) =>
    commands.map((command) => printCommand(command, names))
  return once((task: (typeof tasks)[TaskId]) => ({
    machines: machinesOf(task.place, names),
    commands: print(task.commands),
    verify: print(task.verify),
    rollback: task.rollback === null ? null : print(task.rollback),
  }))
})

type Draft = Omit<TaskOutcome, 'status' | 'ready'>
type Made = { readonly names: TaskNames; readonly draft: Draft }

const made = (
  { key, id, scope, because }: Applying,
  names: TaskNames,
  after: readonly string[],
): Made => {
  const { phase, team, shell, role, place, sources } = tasks[id]
  const { machines, commands, verify, rollback } = printedWith(names.names)(tasks[id])
  const deployment = scope.side === 'plan' ? null : scope.name
  const fixed = { key, id, phase, deployment, team, shell, role, place }
  const text = { machines, commands, verify, rollback }
  const pitfalls = pitfallsOfTask(id)
  return {
    names,
    draft: { ...fixed, ...text, because, after, pitfalls, sources, names: names.texts },
  }
}

/** The tasks without the work on them; what says the same as before stays the same object. */
const draftsAsker = () => {
  const waitingIn = remembered(waitingAsker())
  const namesIn = taskNamesAsker()
  const known = new WeakMap<Applying, Made>()
  return (
    exchange: Answers['exchange'],
    skype: Answers['skype'],
    ofPlan: NameValues,
    { applying }: Applied,
  ) => {
    const waits = waitingIn(applying)
    const namesOf = namesIn({ exchange, skype }, ofPlan)
    return applying.map((task, index) => {
      const [names, after] = [namesOf(task), waits[index] ?? none]
      const before = known.get(task)
      if (before?.names === names && before.draft.after === after) return before.draft
      const now = made(task, names, after)
      known.set(task, now)
      return now.draft
    })
  }
}

/** The tasks with the work on them; a task that says the same stays the same object. */
const workedAsker = () => {
  const known = new WeakMap<Draft, TaskOutcome>()
  return (drafts: readonly Draft[], work: Plan['work']): readonly TaskOutcome[] => {
    const statuses = new Map(Object.entries(work).map(([key, { status }]) => [key, status]))
    const isFinished = (key: string) => {
      const status = statuses.get(key)
      return status === 'done' || status === 'not-needed'
    }
    return drafts.map((draft) => {
      const status = statuses.get(draft.key) ?? 'open'
      const ready = status === 'open' && draft.after.every(isFinished)
      const before = known.get(draft)
      if (before?.status === status && before.ready === ready) return before
      const task = { ...draft, status, ready }
      known.set(draft, task)
      return task
    })
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
    ({ applying }: Applied): ReadonlySet<string> => new Set(applying.map(({ key }) => key)),
  )
  let names: NameValues = {}
  return remembered((answers: Answers, grounds: Grounds, work: Plan['work']): Checklist => {
    const found = applied(grounds)
    names = kept(names, planNames(answers))
    const drafts = draftsOf(answers.exchange, answers.skype, names, found)
    return {
      tasks: worked(drafts, work),
      undecided: found.undecided,
      setAside: Object.keys(work).filter((key) => !keysOf(found).has(key)),
    }
  })
}
