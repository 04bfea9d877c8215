import { sources } from '#knowledge/sources.ts'
import type { Made } from '../deliverable.ts'
import { type TaskText, taskTexts } from '../task-text.ts'

/** The tasks that are still to be done: an item taken in begins as new, so what is settled stays behind. */
export const openTasks = (made: Made): TaskText[] => taskTexts(made).filter((task) => !task.ticked)

/** What an item says below its title: a label, a text, what is typed. */
export type ItemLine = {
  readonly label: string
  readonly text: string
  readonly commands: readonly string[]
}

/** A task as the lines of an item's description, also what trackers have no common field for. */
export const itemLines = (task: TaskText, { words: { domain, deliverables: words } }: Made) => {
  const facts: readonly (readonly [label: string, text: string])[] = [
    [words.why, task.why],
    [words.role, task.role],
    [words.shell, task.shellName],
    [words.where, task.where],
    [words.after, task.after.join(', ')],
    [words.owner, task.owner],
    [words.due, task.due],
    [words.status, task.statusWord],
  ]
  const ends: typeof facts = [
    [words.note, task.note],
    ...task.sources.map(
      (id) =>
        [
          words.source,
          [domain.sourceTitle(id), sources[id].url].filter(Boolean).join(': '),
        ] as const,
    ),
  ]
  const line = ([label, text]: readonly [string, string]): ItemLine => ({
    label,
    text,
    commands: [],
  })
  return [
    ...facts.map(line),
    ...[task.do, task.verify, task.rollback].map(({ title, text, commands }): ItemLine => ({
      label: title,
      text,
      commands: commands.map((command) => command.text),
    })),
    ...ends.map(line),
  ].filter(({ text, commands }) => text !== '' || commands.length > 0)
}
