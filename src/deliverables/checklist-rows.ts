import type { Made } from './deliverable.ts'
import type { Rows } from './tables.ts'
import { taskTexts } from './task-text.ts'

/** The checklist: one row per task, with its work. */
export const checklistRows = (made: Made): Rows => {
  const { domain, deliverables: words } = made.words
  const head = [
    words.number,
    words.phase,
    words.task,
    words.status,
    words.owner,
    words.due,
    words.team,
    words.role,
    words.shell,
    words.where,
    words.commands,
    words.verify,
    words.rollback,
    words.after,
    words.source,
    words.note,
  ]
  const rows = taskTexts(made).map((task) => [
    String(task.number),
    domain.phase[task.phase],
    task.title,
    task.statusWord,
    task.owner,
    task.due,
    task.team,
    task.role,
    task.shellName,
    task.where,
    task.do.commands.map((command) => command.text).join('\n'),
    task.verify.text,
    [task.rollback.text, ...task.rollback.commands.map((command) => command.text)].join('\n'),
    task.after.join(', '),
    task.sources.map(domain.sourceTitle).join('; '),
    [task.flags, task.note].filter((text) => text !== '').join('\n'),
  ])
  return [head, ...rows]
}
