import type { TaskOutcome } from '#engine/outcome.ts'
import { type TeamId, teams } from '#knowledge/shells.ts'

/** Which part of the checklist is shown. */
export type Show = 'all' | 'ready' | 'set-aside' | 'undecided' | TeamId

const shows: readonly Show[] = ['all', 'ready', 'set-aside', 'undecided', ...teams]

/** The part that an address asks for; all when it asks for none that there is. */
export const asShow = (text: string | null): Show => shows.find((show) => show === text) ?? 'all'

/** Whether a task belongs to the part that is shown. */
export const isShown = (task: TaskOutcome, show: Show): boolean => {
  if (show === 'all') return true
  if (show === 'ready') return task.ready
  return task.team === show
}

/** The teams that have something to do, in their usual order. */
export const teamsOf = (tasks: readonly TaskOutcome[]): TeamId[] =>
  teams.filter((team) => tasks.some((task) => task.team === team))

export type Progress = {
  readonly done: number
  /** those that have to be done: all but the ones not needed */
  readonly all: number
  readonly ready: number
  readonly blocked: number
  readonly notNeeded: number
}

/** How far a list of tasks has come. */
export const progressOf = (tasks: readonly TaskOutcome[]): Progress => {
  const having = (status: TaskOutcome['status']) =>
    tasks.filter((task) => task.status === status).length
  const notNeeded = having('not-needed')
  return {
    done: having('done'),
    all: tasks.length - notNeeded,
    ready: tasks.filter((task) => task.ready).length,
    blocked: having('blocked'),
    notNeeded,
  }
}
