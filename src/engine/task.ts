import { type TaskId, tasks } from '#knowledge/procedures/index.ts'
import type { PlaceId } from '#knowledge/shells.ts'
import { once } from '#plan/remember.ts'
import type { Placed } from './applying.ts'
import { pitfallsOfTask } from './attached.ts'
import { answersOn } from './conditions.ts'
import type { Grounds } from './grounds.ts'
import type { TaskOutcome, UndecidedTask } from './outcome.ts'
import { type NameValues, printCommand } from './powershell.ts'
import type { TaskNames } from './task-names.ts'
import { type Waiting, keyOf } from './waiting.ts'

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
    case 'each-front-end':
      return asList(names['front-end'])
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

/** What the tasks of one plan are worked out from; it does not change. */
export type Book = {
  readonly grounds: Grounds
  readonly waiting: Waiting
  readonly namesOf: (id: TaskId, scope: Placed['scope']) => TaskNames
}

const deploymentIn = ({ scope }: Placed): string | null =>
  scope.side === 'plan' ? null : scope.name

/** How far a task has come. */
export type Work = Pick<TaskOutcome, 'status' | 'ready'>

/** What was worked out of a task, whatever the work on it. */
type Told = {
  because?: TaskOutcome['because']
  after?: TaskOutcome['after']
  names?: TaskNames
}

/**
 * A task of a plan. There may be thousands, of which few are looked at: what takes time is worked out when it
 * is first asked for.
 */
export class Task implements TaskOutcome {
  readonly id: TaskId
  readonly status: TaskOutcome['status']
  readonly ready: boolean
  readonly #at: Placed
  readonly #book: Book
  #told: Told | undefined

  constructor(id: TaskId, at: Placed, book: Book, work: Work) {
    this.id = id
    this.status = work.status
    this.ready = work.ready
    this.#at = at
    this.#book = book
  }
  /** The same task with other work on it. */
  with(work: Work): Task {
    const task = new Task(this.id, this.#at, this.#book, work)
    task.#told = this.#knows
    return task
  }
  get #knows(): Told {
    return (this.#told ??= {})
  }
  get #names(): TaskNames {
    return (this.#knows.names ??= this.#book.namesOf(this.id, this.#at.scope))
  }
  get #printed() {
    return printedWith(this.#names.names)(tasks[this.id])
  }
  get at(): Placed {
    return this.#at
  }
  get key() {
    return keyOf(this.id, this.#at.scope)
  }
  get deployment() {
    return deploymentIn(this.#at)
  }
  get phase() {
    return tasks[this.id].phase
  }
  get team() {
    return tasks[this.id].team
  }
  get shell() {
    return tasks[this.id].shell
  }
  get role() {
    return tasks[this.id].role
  }
  get place() {
    return tasks[this.id].place
  }
  get pitfalls() {
    return pitfallsOfTask(this.id)
  }
  get sources() {
    return tasks[this.id].sources
  }
  get because() {
    const { grounds } = this.#book
    return (this.#knows.because ??= answersOn(grounds, tasks[this.id].when, this.#at.scope))
  }
  get after() {
    return (this.#knows.after ??= this.#book.waiting.keys(this.id, this.#at))
  }
  get names() {
    return this.#names.texts
  }
  get machines() {
    return this.#printed.machines
  }
  get commands() {
    return this.#printed.commands
  }
  get verify() {
    return this.#printed.verify
  }
  get rollback() {
    return this.#printed.rollback
  }
}

/** A task that is not decided yet. */
export class Undecided implements UndecidedTask {
  readonly id: TaskId
  readonly #at: Placed
  readonly #grounds: Grounds
  #answers: UndecidedTask['answers'] | undefined

  constructor(id: TaskId, at: Placed, grounds: Grounds) {
    this.id = id
    this.#at = at
    this.#grounds = grounds
  }
  get deployment() {
    return deploymentIn(this.#at)
  }
  get answers() {
    return (this.#answers ??= answersOn(this.#grounds, tasks[this.id].when, this.#at.scope))
  }
}
