import type { TaskId } from '#knowledge/procedures/index.ts'
import { kept } from '#plan/kept.ts'
import type { Answers, Plan } from '#plan/plan.ts'
import { once, remembered } from '#plan/remember.ts'
import { type Applied, type Placed, applyingAsker, inOrder } from './applying.ts'
import type { Grounds } from './grounds.ts'
import { planNames } from './names.ts'
import type { TaskOutcome, UndecidedTask } from './outcome.ts'
import type { NameValues } from './powershell.ts'
import { type Book, Task, Undecided, type Work } from './task.ts'
import { taskNamesIn } from './task-names.ts'
import { type Finished, keyOf, waitingAsker } from './waiting.ts'

const booksAsker = () => {
  const waitingIn = remembered(waitingAsker())
  return (
    applied: Applied,
    grounds: Grounds,
    exchange: Answers['exchange'],
    skype: Answers['skype'],
    ofPlan: NameValues,
  ): Book => ({
    grounds,
    waiting: waitingIn(applied),
    namesOf: taskNamesIn({ exchange, skype }, ofPlan, grounds),
  })
}

type Statuses = ReadonlyMap<string, TaskOutcome['status']>

const finishedIn = (statuses: Statuses): Finished => {
  const key = (one: string) => {
    const status = statuses.get(one)
    return status === 'done' || status === 'not-needed'
  }
  return {
    any: [...statuses.keys()].some(key),
    key,
    everywhere: once((keys: readonly string[]) => keys.every(key)),
  }
}

const ready: Work = { status: 'open', ready: true }
const waits: Work = { status: 'open', ready: false }

/** How far each task has come. */
const workIn = (work: Plan['work'], { waiting }: Book) => {
  const statuses: Statuses = new Map(Object.entries(work).map(([key, of]) => [key, of.status]))
  const finished = finishedIn(statuses)
  return (id: TaskId, at: Placed): Work => {
    const status = statuses.size === 0 ? undefined : statuses.get(keyOf(id, at.scope))
    if (status !== undefined && status !== 'open') return { status, ready: false }
    return waiting.isOver(id, at, finished) ? ready : waits
  }
}

/** The tasks with the work on them: after an edit of the work alone, a task that says the same stays the same object. */
const tasksAsker = () => {
  let former: Book | null = null
  let last: readonly Task[] = []
  return (applied: Applied, book: Book, work: Plan['work']): readonly Task[] => {
    const workOn = workIn(work, book)
    last =
      former === book
        ? last.map((task) => {
            const now = workOn(task.id, task.at)
            return task.status === now.status && task.ready === now.ready ? task : task.with(now)
          })
        : inOrder(applied, 'yes', (id, at) => new Task(id, at, book, workOn(id, at)))
    former = book
    return last
  }
}

export type Checklist = {
  readonly tasks: readonly TaskOutcome[]
  readonly undecided: readonly UndecidedTask[]
  readonly setAside: readonly string[]
}

const keysOf = once(
  (applied: Applied): ReadonlySet<string> =>
    new Set(inOrder(applied, 'yes', (id, { scope }) => keyOf(id, scope))),
)

const setAsideBy = (applied: Applied, work: Plan['work']): readonly string[] => {
  const worked = Object.keys(work)
  return worked.length === 0 ? [] : worked.filter((key) => !keysOf(applied).has(key))
}

/** The checklist: the tasks that apply, those that are not decided yet, and work on tasks that went away. */
export const checklistAsker = () => {
  const appliedTo = remembered(applyingAsker())
  const bookWith = remembered(booksAsker())
  const tasksIn = remembered(tasksAsker())
  const undecidedIn = remembered((applied: Applied, grounds: Grounds) =>
    inOrder(applied, 'open', (id, at) => new Undecided(id, at, grounds)),
  )
  let names: NameValues = {}
  return remembered((answers: Answers, grounds: Grounds, work: Plan['work']): Checklist => {
    const applied = appliedTo(grounds)
    names = kept(names, planNames(answers))
    const book = bookWith(applied, grounds, answers.exchange, answers.skype, names)
    return {
      tasks: tasksIn(applied, book, work),
      undecided: undecidedIn(applied, grounds),
      setAside: setAsideBy(applied, work),
    }
  })
}
