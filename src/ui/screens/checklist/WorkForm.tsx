import { useId } from 'react'
import { limits } from '#plan/limits.ts'
import { type Work, workStatuses } from '#plan/plan.ts'
import { dateFault } from '#plan/values.ts'
import { useMessages } from '#ui/language.ts'
import { usePlan } from '#ui/plan-context.ts'
import { withWork, workOf } from './work.ts'
import styles from './WorkForm.module.css'

/** Status, owner, due date and note of one task: kept in the plan whatever becomes of the task. */
export function WorkForm({ taskKey }: { taskKey: string }) {
  const state = usePlan()
  const { plan, revision } = state
  const { domain, outcome } = useMessages()
  const words = outcome.checklist
  const id = useId()
  const work = workOf(plan, taskKey)
  const fault = dateFault(work.due)
  const save = (part: Partial<Work>) =>
    state.change(
      (before) => withWork(before, taskKey, part),
      `work ${taskKey} ${Object.keys(part).join()}`,
    )
  return (
    <fieldset key={revision} className={styles.form}>
      <legend>{words.yourWork}</legend>
      <label>
        {words.status}
        <select
          value={work.status}
          aria-describedby={`${id}-meaning`}
          onChange={(event) => {
            const status = workStatuses.find((each) => each === event.target.value)
            if (status) save({ status })
          }}
        >
          {workStatuses.map((status) => (
            <option key={status} value={status}>
              {domain.status[status].word}
            </option>
          ))}
        </select>
      </label>
      <p id={`${id}-meaning`}>{domain.status[work.status].meaning}</p>
      <label>
        {words.owner}
        <input
          type="text"
          defaultValue={work.owner}
          maxLength={limits.line}
          autoComplete="off"
          onChange={(event) => save({ owner: event.target.value })}
        />
      </label>
      <label>
        {words.due}
        <input
          type="date"
          defaultValue={work.due}
          aria-invalid={fault !== null}
          aria-describedby={fault === null ? undefined : `${id}-due`}
          onChange={(event) => save({ due: event.target.value })}
        />
      </label>
      {fault !== null && <p id={`${id}-due`}>{domain.valueFault(fault)}</p>}
      <label>
        {words.yourNote}
        <textarea
          rows={3}
          defaultValue={work.note}
          maxLength={limits.note}
          onChange={(event) => save({ note: event.target.value })}
        />
      </label>
    </fieldset>
  )
}
