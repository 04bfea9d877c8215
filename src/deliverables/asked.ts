import type { AskId } from '#knowledge/commands.ts'
import type { PrintedCommand, TaskOutcome } from '#engine/outcome.ts'

const asksIn = (value: unknown): AskId[] => {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, item]) =>
    key === 'ask' ? [item as AskId] : asksIn(item),
  )
}

/** What only the person at the shell knows of these commands, each once; printed as `<mailbox>`. */
export const askedBy = (commands: readonly PrintedCommand[]): AskId[] => [
  ...new Set(commands.flatMap(({ command }) => asksIn(command))),
]

/** Every command of a task: to run, to verify with, to roll back. */
export const commandsOf = (task: TaskOutcome): PrintedCommand[] => [
  ...task.commands,
  ...task.verify,
  ...(task.rollback ?? []),
]
