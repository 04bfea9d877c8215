import { outcomeOf } from '#engine/outcome-of.ts'
import type { Plan } from '#plan/plan.ts'
import type { PlanRecord } from '#storage/plan-store.ts'
import { saveFile } from '#ui/files.ts'
import { useLanguage } from '#ui/language.ts'
import styles from './StartScreen.module.css'

type Props = {
  readonly record: PlanRecord
  readonly onOpen: () => unknown
  readonly onCopy: (plan: Plan) => void
  readonly onSave: (plan: Plan) => void
  readonly onRemove: () => void
}

const Progress = ({ record }: { record: Extract<PlanRecord, { ok: true }> }) => {
  const { language, messages } = useLanguage()
  const words = messages.shell.start
  const { steps, tasks } = outcomeOf(record.plan)
  const time = (at: number) =>
    new Date(at).toLocaleString(language, { dateStyle: 'medium', timeStyle: 'short' })
  const complete = steps.filter((step) => step.state === 'complete').length
  const done = tasks.filter((task) => task.status === 'done' || task.status === 'not-needed').length
  return (
    <p className={styles.muted}>
      {words.steps(complete, steps.length)} · {words.tasks(done, tasks.length)} ·{' '}
      {words.changed(time(record.changedAt))} ·{' '}
      {record.savedAt === null ? words.neverToFile : words.toFile(time(record.savedAt))}
    </p>
  )
}

/** One plan of this browser with what can be done with it. */
export const PlanRow = ({ record, onOpen, onCopy, onSave, onRemove }: Props) => {
  const { messages } = useLanguage()
  const words = messages.shell.start
  if (!record.ok) {
    const save = () =>
      saveFile(
        `damaged-${record.id}.json`,
        JSON.stringify(record.value, null, 2),
        'application/json',
      )
    return (
      <li className={styles.row}>
        <p>{words.damaged}</p>
        <span className={styles.actions}>
          <button type="button" className="button" onClick={save}>
            {words.saveDamaged}
          </button>
          <button type="button" className="button quiet" onClick={onRemove}>
            {words.remove}
          </button>
        </span>
      </li>
    )
  }
  const { plan } = record
  const title = plan.title === '' ? messages.shell.untitled : plan.title
  const name = (action: string) => `${action}: ${title}`
  return (
    <li className={styles.row}>
      <div>
        <strong>{title}</strong>
        {plan.customer !== '' && <span className={styles.muted}> · {plan.customer}</span>}
        <Progress record={record} />
      </div>
      <span className={styles.actions}>
        <button
          type="button"
          className="button primary"
          aria-label={name(words.open)}
          onClick={onOpen}
        >
          {words.open}
        </button>
        <button
          type="button"
          className="button"
          aria-label={name(words.duplicate)}
          onClick={() => onCopy(plan)}
        >
          {words.duplicate}
        </button>
        <button
          type="button"
          className="button"
          aria-label={name(words.save)}
          onClick={() => onSave(plan)}
        >
          {words.save}
        </button>
        <button
          type="button"
          className="button quiet"
          aria-label={name(words.remove)}
          onClick={onRemove}
        >
          {words.remove}
        </button>
      </span>
    </li>
  )
}
