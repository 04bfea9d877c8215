import type { PitfallId } from '#knowledge/pitfalls.ts'
import { roles, type ShellId } from '#knowledge/shells.ts'
import type { SourceId } from '#knowledge/sources.ts'
import type { PhaseId } from '#knowledge/tasks.ts'
import type { PrintedCommand, TaskOutcome } from '#engine/outcome.ts'
import { once } from '#plan/remember.ts'
import { emptyWork, type WorkStatus } from '#plan/plan.ts'
import type { Made } from './deliverable.ts'
import { flagText, taskFlags } from './packs/flags.ts'
import { taskNumbers } from './task-numbers.ts'

/** One of the three that a task is told in: do, verify, roll back. */
export type TaskBlock = {
  readonly title: string
  readonly text: string
  readonly commands: readonly PrintedCommand[]
}

/** A task in words. */
export type TaskText = {
  readonly key: string
  readonly number: number
  readonly phase: PhaseId
  readonly title: string
  readonly why: string
  /** the box of the checklist is ticked */
  readonly ticked: boolean
  readonly status: WorkStatus
  readonly statusWord: string
  readonly owner: string
  /** YYYY-MM-DD, as typed; may be empty */
  readonly due: string
  readonly note: string
  /** what of it is not final, as `▲ …`; may be empty */
  readonly flags: string
  readonly team: string
  readonly role: string
  readonly shell: ShellId
  readonly shellName: string
  readonly where: string
  /** the numbers of the tasks that must come first */
  readonly after: readonly number[]
  readonly do: TaskBlock
  readonly verify: TaskBlock
  readonly rollback: TaskBlock
  readonly pitfalls: readonly PitfallId[]
  readonly sources: readonly SourceId[]
}

/** The machines of a task, or in which place it is done where none is known. */
const whereOf = (task: TaskOutcome, { words: { domain } }: Made): string =>
  task.machines.length > 0 ? task.machines.join(', ') : domain.place[task.place]

const taskText = (
  task: TaskOutcome,
  numbers: ReadonlyMap<string, number>,
  made: Made,
): TaskText => {
  const { domain, deliverables: words } = made.words
  const text = domain.task(task)
  const { status, owner, due, note } = made.plan.work[task.key] ?? emptyWork
  return {
    key: task.key,
    number: numbers.get(task.key) ?? 0,
    phase: task.phase,
    title: text.title,
    why: text.why,
    ticked: status === 'done' || status === 'not-needed',
    status,
    statusWord: domain.status[status].word,
    owner,
    due,
    note,
    flags: flagText(taskFlags(task, made), made),
    team: domain.team[task.team],
    role: roles[task.role],
    shell: task.shell,
    shellName: domain.shell(task.shell),
    where: whereOf(task, made),
    after: task.after.flatMap((key) => numbers.get(key) ?? []).toSorted((a, b) => a - b),
    do: { title: words.do, text: text.do, commands: task.commands },
    verify: { title: words.verify, text: text.verify, commands: task.verify },
    rollback: { title: words.rollback, text: text.rollback, commands: task.rollback ?? [] },
    pitfalls: task.pitfalls,
    sources: task.sources,
  }
}

/** The tasks in words, each with its number and its work, in the order of the checklist. */
export const taskTexts = once((made: Made): readonly TaskText[] => {
  const numbers = taskNumbers(made.outcome)
  return made.outcome.tasks.map((task) => taskText(task, numbers, made))
})
