import type { TaskOutcome } from '#engine/outcome.ts'
import { type NumberedTask, taskNumbers } from '#deliverables/task-numbers.ts'
import { roles } from '#knowledge/shells.ts'
import { emptyWork } from '#plan/plan.ts'
import { useMessages } from '#ui/language.ts'
import { usePlan } from '#ui/plan-context.ts'
import { taskFlags } from '#deliverables/packs/flags.ts'
import { FlagNote } from './FlagNote.tsx'
import { CommandBlock } from './CommandBlock.tsx'
import { PaperLink, SourceRefs } from './PaperLink.tsx'
import styles from './Paper.module.css'
import { PrintPitfalls } from './PrintPitfalls.tsx'
import { TaskTitle } from './TaskTitle.tsx'

const Before = ({ task }: { task: TaskOutcome }) => {
  const { outcome } = usePlan()
  const numbers = taskNumbers(outcome)
  const here = new Set(outcome.tasks.map(({ key }) => numbers.get(key)))
  const words = useMessages().deliverables
  const before = task.after.map((key) => numbers.get(key) ?? 0).toSorted((a, b) => a - b)
  if (before.length === 0) return null
  return (
    <>
      {' · '}
      {words.after}:{' '}
      {before.map((number, index) => (
        <span key={number}>
          {index > 0 && ', '}
          {here.has(number) ? (
            <PaperLink part="checklist" to={`task-${number}`}>
              {number}
            </PaperLink>
          ) : (
            number
          )}
        </span>
      ))}
    </>
  )
}

/** Room to write on paper what the plan does not say. */
const Blank = () => <span className={styles.blank} />

const Work = ({ task }: { task: TaskOutcome }) => {
  const { plan } = usePlan()
  const { domain, deliverables: words } = useMessages()
  const work = plan.work[task.key] ?? emptyWork
  return (
    <>
      {work.note !== '' && (
        <p className={styles.note}>
          <strong>{words.note}:</strong> {work.note}
        </p>
      )}
      <p className={styles.work}>
        <span>
          {words.status}: {domain.status[work.status].word}
        </span>
        <span>
          {words.owner}: {work.owner || <Blank />}
        </span>
        <span>
          {words.due}: {work.due || <Blank />}
        </span>
        <span className={styles.signature}>{words.signature}</span>
      </p>
    </>
  )
}

/** One task on paper: a box to tick, what to do, how to see that it is done, how to undo it, a line to sign. */
export const PrintTask = ({ task, number }: NumberedTask) => {
  const { domain, deliverables: words } = useMessages()
  const text = domain.task(task)
  const machines = task.machines.length > 0 ? task.machines.join(', ') : domain.place[task.place]
  return (
    <article className={styles.task} id={`task-${number}`} tabIndex={-1}>
      <div className={styles.keep}>
        <TaskTitle task={task} number={number} />
        <FlagNote flagsOf={(made) => taskFlags(task, made)} />
        <p>{text.why}</p>
        <p className={styles.meta}>
          {words.role}: {roles[task.role]} · {words.shell}: {domain.shell(task.shell)} ·{' '}
          {words.where}: {machines}
          <Before task={task} /> · {words.source}: <SourceRefs ids={task.sources} />
        </p>
      </div>
      <CommandBlock title={words.do} text={text.do} commands={task.commands} />
      <CommandBlock title={words.verify} text={text.verify} commands={task.verify} />
      <CommandBlock title={words.rollback} text={text.rollback} commands={task.rollback ?? []} />
      <PrintPitfalls ids={task.pitfalls} />
      <Work task={task} />
    </article>
  )
}
