import type { PrintedCommand, TaskOutcome } from '#engine/outcome.ts'
import { sourceNumbers } from '#deliverables/sources-list.ts'
import { roles } from '#knowledge/shells.ts'
import { phases } from '#knowledge/tasks.ts'
import { emptyWork } from '#plan/plan.ts'
import { useMessages } from '#ui/language.ts'
import { usePlan } from '#ui/plan-context.ts'
import styles from './PrintScreen.module.css'

const Block = ({
  title,
  text,
  commands,
}: {
  title: string
  text: string
  commands: readonly PrintedCommand[]
}) => (
  <div className={styles.block}>
    <p>
      <strong>{title}:</strong> {text}
    </p>
    {commands.length > 0 && <pre>{commands.map((command) => command.text).join('\n')}</pre>}
  </div>
)

const Task = ({ task, number }: { task: TaskOutcome; number: number }) => {
  const { plan, outcome } = usePlan()
  const { domain, deliverables: words } = useMessages()
  const numbers = sourceNumbers(outcome.sources)
  const work = plan.work[task.key] ?? emptyWork
  const text = domain.task(task)
  const machines = task.machines.length > 0 ? task.machines.join(', ') : domain.place[task.place]
  const done = work.status === 'done' || work.status === 'not-needed'
  return (
    <article className={styles.task}>
      <h4>
        {done ? '☑' : '☐'} {number}. {text.title}
      </h4>
      <p>{text.why}</p>
      <p className={styles.meta}>
        {words.status}: {domain.status[work.status].word} · {words.owner}: {work.owner || '–'} ·{' '}
        {words.due}: {work.due || '–'} · {words.role}: {roles[task.role]} · {words.shell}:{' '}
        {domain.shell(task.shell)} · {words.where}: {machines} · {words.source}:{' '}
        {task.sources.map((id) => `[${numbers.get(id) ?? ''}]`).join(' ')}
      </p>
      <Block title={words.do} text={text.do} commands={task.commands} />
      <Block title={words.verify} text={text.verify} commands={task.verify} />
      <Block title={words.rollback} text={text.rollback} commands={task.rollback ?? []} />
      {work.note !== '' && (
        <p>
          <strong>{words.note}:</strong> {work.note}
        </p>
      )}
      <p className={styles.signature}>{words.signature}</p>
    </article>
  )
}

/** The checklist on paper: boxes to tick and a line to sign for each task. */
export const PrintChecklist = () => {
  const { outcome } = usePlan()
  const { domain } = useMessages()
  const numbers = new Map(outcome.tasks.map((task, index) => [task.key, index + 1]))
  return phases.map((phase) => {
    const tasks = outcome.tasks.filter((task) => task.phase === phase)
    if (tasks.length === 0) return null
    return (
      <div key={phase}>
        <h3>{domain.phase[phase]}</h3>
        {tasks.map((task) => (
          <Task key={task.key} task={task} number={numbers.get(task.key) ?? 0} />
        ))}
      </div>
    )
  })
}
