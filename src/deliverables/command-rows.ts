import type { Made } from './deliverable.ts'
import { runSheet } from './run-sheet.ts'
import type { Rows } from './tables.ts'

/** One row per command, by shell; those that roll back are with their tasks in other deliverables. */
export const commandRows = ({ outcome, words: { domain, deliverables: words } }: Made): Rows => [
  [words.shell, words.number, words.task, words.purpose, words.commands, words.fillIn],
  ...runSheet(outcome).flatMap(({ shell, tasks }) =>
    tasks.flatMap(({ number, task }) =>
      [
        ...task.commands.map((command) => ({ purpose: words.do, command })),
        ...task.verify.map((command) => ({ purpose: words.verify, command })),
      ].map(({ purpose, command }) => [
        domain.shell(shell),
        String(number),
        domain.task(task).title,
        purpose,
        command.text,
        command.open.map((name) => `<${name}>`).join(', '),
      ]),
    ),
  ),
]
