import { useId } from 'react'
import { editionIds } from '#knowledge/editions.ts'
import { dateFault } from '#plan/values.ts'
import { useMessages } from '#ui/language.ts'
import { usePlan } from '#ui/plan-context.ts'
import type { RowFilter } from './filters.ts'
import styles from './MatrixScreen.module.css'
import type { MatrixView } from './use-matrix-view.ts'

function ScopeChoice({ view }: { view: MatrixView }) {
  const words = useMessages().outcome.matrix
  const name = useId()
  const choices = [
    { scope: 'plan', label: words.ofPlan },
    { scope: 'all', label: words.ofAll },
  ] as const
  return (
    <fieldset>
      <legend>{words.show}</legend>
      {choices.map(({ scope, label }) => (
        <label key={scope}>
          <input
            type="radio"
            name={name}
            checked={view.scope === scope}
            onChange={() => view.setScope(scope)}
          />
          {label}
        </label>
      ))}
    </fieldset>
  )
}

function Judgement({ view }: { view: MatrixView }) {
  const { outcome } = usePlan()
  const words = useMessages().outcome.matrix
  const { look } = view
  return (
    <div className={styles.judgement}>
      <label>
        {words.edition}
        <select
          value={look.edition}
          onChange={(event) => {
            const edition = editionIds.find((id) => id === event.target.value)
            if (edition) view.setLook({ ...look, edition })
          }}
        >
          {editionIds.map((id) => (
            <option key={id} value={id}>
              {id === outcome.edition ? words.planEdition(id) : id}
            </option>
          ))}
        </select>
      </label>
      <label>
        {words.asOf}
        <input
          key={`${view.resets} ${outcome.asOf}`}
          type="date"
          min="1990-01-01"
          max="2100-12-31"
          defaultValue={look.asOf}
          onChange={(event) => {
            const asOf = event.target.value
            if (asOf !== '' && dateFault(asOf) === null) view.setLook({ ...look, asOf })
          }}
        />
      </label>
    </div>
  )
}

function RowFilters({ view }: { view: MatrixView }) {
  const words = useMessages().outcome.matrix
  const filters = ['differences', 'wanted', 'unsupported'] as const satisfies (keyof RowFilter)[]
  return (
    <fieldset>
      <legend>{words.only}</legend>
      {filters.map((id) => (
        <label key={id}>
          <input
            type="checkbox"
            checked={view.filter[id]}
            onChange={(event) => view.setFilter({ ...view.filter, [id]: event.target.checked })}
          />
          {words[id]}
        </label>
      ))}
    </fieldset>
  )
}

/** What to show: whose columns, judged by which edition and day, and which rows. */
export function MatrixControls({ view }: { view: MatrixView }) {
  const state = usePlan()
  const { plan } = state
  const words = useMessages().outcome.matrix
  return (
    <>
      <div className={styles.controls}>
        <ScopeChoice view={view} />
        <Judgement view={view} />
        <RowFilters view={view} />
      </div>
      <div role="status">
        {view.elsewhere && (
          <div className={styles.elsewhere}>
            <p>{words.other(plan.edition, plan.asOf)}</p>
            <button type="button" className="button" onClick={() => view.reset()}>
              {words.back}
            </button>
            <button
              type="button"
              className="button"
              onClick={() => {
                const { edition, asOf } = view.look
                state.change((before) => ({ ...before, edition, asOf }), 'edition')
                view.reset()
              }}
            >
              {words.follow}
            </button>
          </div>
        )}
        {view.filter.wanted && plan.features === null && (
          <p className={styles.note}>{words.wantedUnknown}</p>
        )}
        <p className={styles.note}>{words.rows(view.rows.length, view.all)}</p>
      </div>
    </>
  )
}
