import { askedBy } from '#deliverables/asked.ts'
import { runSheet } from '#deliverables/run-sheet.ts'
import type { NumberedTask } from '#deliverables/task-numbers.ts'
import { useMessages } from '#ui/language.ts'
import { usePlan } from '#ui/plan-context.ts'
import { CommandBlock, Commands } from './CommandBlock.tsx'
import styles from './Paper.module.css'
import { TaskTitle } from './TaskTitle.tsx'

const Run = ({ task, number }: NumberedTask) => {
  const { domain, deliverables: words } = useMessages()
  const typed = [...task.commands, ...task.verify]
  const open = [...new Set([...typed.flatMap((command) => command.open), ...askedBy(typed)])]
  return (
    <article className={styles.run}>
      <div className={styles.keep}>
        <TaskTitle task={task} number={number} />
        <p className={styles.meta}>
          {words.where}:{' '}
          {task.machines.length > 0 ? task.machines.join(', ') : domain.place[task.place]}
        </p>
        {open.length > 0 && (
          <p>
            ○ {words.fillIn}: {open.map((name) => `<${name}>`).join(', ')}
          </p>
        )}
      </div>
      <Commands commands={task.commands} />
      {task.verify.length > 0 && <CommandBlock title={words.verify} commands={task.verify} />}
    </article>
  )
}

/** One run sheet per shell: every command that is run or verifies, in the order of the checklist. */
export const PrintCommands = () => {
  const runs = runSheet(usePlan().outcome)
  const { domain, deliverables: words } = useMessages()
  if (runs.length === 0) return <p>{words.none}</p>
  return (
    <>
      <p>{words.runSheet}</p>
      <p>{words.commandLines}</p>
      {runs.map(({ shell, tasks }) => (
        <div key={shell}>
          <h3>{domain.shell(shell)}</h3>
          {tasks.map(({ task, number }) => (
            <Run key={task.key} task={task} number={number} />
          ))}
        </div>
      ))}
    </>
  )
}
