import type { TaskOutcome } from '#engine/outcome.ts'
import type { View } from '../deliverable.ts'
import { taskNumbers } from '../task-numbers.ts'
import { type ActorId, actorOf } from './ids.ts'
import { numberRanges } from './ranges.ts'

/** A task with its number, and the tasks of other teams on the other side of it. */
export type HandOver = {
  readonly task: TaskOutcome
  readonly number: number
  readonly others: readonly TaskOutcome[]
}

const actor = (task: TaskOutcome): ActorId => actorOf(task.team)

/** The tasks among these that wait for each task, by its key. */
const waitersOf = (tasks: readonly TaskOutcome[]): ReadonlyMap<string, readonly TaskOutcome[]> => {
  const waiters = new Map<string, TaskOutcome[]>()
  for (const task of tasks)
    for (const key of new Set(task.after)) {
      const known = waiters.get(key)
      if (known === undefined) waiters.set(key, [task])
      else known.push(task)
    }
  return waiters
}

/** What other teams do first: each of their tasks, with the tasks of this part that wait for it. */
export const firstOfOthers = ({ tasks, whole = tasks }: View): HandOver[] => {
  const numbers = taskNumbers({ tasks, whole })
  const waiters = waitersOf(tasks)
  const own = new Set(tasks.map(({ key }) => key))
  return whole
    .filter(({ key }) => !own.has(key))
    .map((task) => ({
      task,
      number: numbers.get(task.key) ?? 0,
      others: waiters.get(task.key) ?? [],
    }))
    .filter(({ others }) => others.length > 0)
}

/** Who waits: each task of this part that tasks of other teams wait for, with those. */
export const waitingOthers = ({ tasks, whole = tasks }: View): HandOver[] => {
  const numbers = taskNumbers({ tasks, whole })
  const own = new Set(tasks.map(({ key }) => key))
  const waiters = waitersOf(whole.filter(({ key }) => !own.has(key)))
  return tasks
    .map((task) => ({
      task,
      number: numbers.get(task.key) ?? 0,
      others: waiters.get(task.key) ?? [],
    }))
    .filter(({ others }) => others.length > 0)
}

/** Tasks by the team that does them, in the order in which the teams come first. */
export const byActor = (tasks: readonly TaskOutcome[]): Map<ActorId, TaskOutcome[]> => {
  const found = new Map<ActorId, TaskOutcome[]>()
  for (const task of tasks) {
    const known = found.get(actor(task))
    if (known === undefined) found.set(actor(task), [task])
    else known.push(task)
  }
  return found
}

/** The tasks of other teams that some tasks wait for. */
export const waitedFor = (tasks: readonly TaskOutcome[], all: readonly TaskOutcome[]) => {
  const keys = new Set(tasks.flatMap(({ after }) => after))
  const teams = new Set(tasks.map(actor))
  return all.filter((task) => keys.has(task.key) && !teams.has(actor(task)))
}

/** Tasks by team and number, as `DNS: 17, 38; PKI: 8`. */
export const actorsText = (
  tasks: readonly TaskOutcome[],
  numbers: ReadonlyMap<string, number>,
  names: Readonly<Record<ActorId, string>>,
): string =>
  [...byActor(tasks)]
    .map(
      ([id, own]) => `${names[id]}: ${numberRanges(own.map(({ key }) => numbers.get(key) ?? 0))}`,
    )
    .join('; ')
