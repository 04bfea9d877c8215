import { useMemo } from 'react'
import { Link } from 'react-router'
import { cellKey } from '#engine/changes.ts'
import type { Support } from '#engine/outcome.ts'
import { useMessages } from '#ui/language.ts'
import { MatrixGrid } from '#ui/outcome/MatrixGrid.tsx'
import { SupportMark } from '#ui/outcome/SupportMark.tsx'
import { TeamsTable } from '#ui/outcome/TeamsTable.tsx'
import { paths } from '#ui/paths.ts'
import { usePlan } from '#ui/plan-context.ts'
import { everyRow } from './filters.ts'
import { MatrixControls } from './MatrixControls.tsx'
import styles from './MatrixScreen.module.css'
import { type MatrixView, useMatrixView } from './use-matrix-view.ts'

const supports = [
  'supported',
  'not-supported',
  'not-documented',
  'open',
] as const satisfies Support[]

function Legend() {
  const words = useMessages().outcome.matrix
  return (
    <section className={styles.legend}>
      <h2>{words.legend}</h2>
      <dl>
        {supports.map((support) => (
          <div key={support}>
            <dt>
              <SupportMark support={support} />
            </dt>
            <dd>{words.meaning[support]}</dd>
          </div>
        ))}
      </dl>
      <p>{words.legendWanted}</p>
      <p>{words.legendRemark}</p>
      <p>{words.legendChanged}</p>
    </section>
  )
}

function Grid({ view }: { view: MatrixView }) {
  const { plan, changes } = usePlan()
  const { grid, matrix } = useMessages().outcome
  const { scope, elsewhere } = view
  const changed = useMemo(
    () =>
      new Set(
        scope === 'all' || elsewhere
          ? []
          : changes.map((change) => cellKey(change.feature, change.pairing)),
      ),
    [changes, scope, elsewhere],
  )
  if (view.columns.length === 0)
    return (
      <p>
        {grid.noPairings} <Link to={paths.plan(plan.id, 'pairings')}>{grid.addPairing}</Link>
      </p>
    )
  if (view.rows.length === 0)
    return (
      <p>
        {matrix.noRows}{' '}
        <button type="button" className="button" onClick={() => view.setFilter(everyRow)}>
          {matrix.clear}
        </button>
      </p>
    )
  return (
    <MatrixGrid
      caption={grid.captionOf(view.look.edition, view.look.asOf)}
      columns={view.columns}
      rows={view.rows}
      edition={view.look.edition}
      asOf={view.look.asOf}
      changed={changed}
    />
  )
}

/** The support matrix at full size: the plan's pairings or every documented combination. */
export default function MatrixScreen() {
  const { plan, outcome } = usePlan()
  const { outcome: words, editions } = useMessages()
  const view = useMatrixView()
  return (
    <div className={styles.screen}>
      <header>
        <h1>{words.matrix.title}</h1>
        <p className={styles.note}>
          {words.matrix.intro} <Link to={paths.plan(plan.id, 'editions')}>{editions.link}</Link>
        </p>
      </header>
      <MatrixControls view={view} />
      <div className={styles.sheet}>
        <Grid view={view} />
      </div>
      <p className={styles.note}>{words.grid.keys}</p>
      <Legend />
      {view.scope === 'plan' && <TeamsTable outcome={outcome} />}
    </div>
  )
}
