import { useMemo } from 'react'
import { Link } from 'react-router'
import { cellKey } from '#engine/changes.ts'
import { useMessages } from '#ui/language.ts'
import { paths } from '#ui/paths.ts'
import { useJudged, useMatrixFirst } from '#ui/plan-context.ts'
import { pairingColumns } from './grid-columns.ts'
import { MatrixGrid } from './MatrixGrid.tsx'
import { PanelPreview } from './PanelPreview.tsx'
import { TeamsTable } from './TeamsTable.tsx'
import styles from './PanelMatrix.module.css'

/** More columns than this would make every answer slow, and nobody compares them beside a form. */
const most = 24

/** The matrix of the plan's pairings, with the cells outlined that the last answer changed. */
export function PanelMatrix() {
  const { planId, outcome, changes } = useJudged()
  const first = useMatrixFirst()
  const messages = useMessages()
  const words = messages.outcome.grid
  const columns = useMemo(
    () => pairingColumns(first.pairings.slice(0, most), messages),
    [first.pairings, messages],
  )
  const changed = useMemo(
    () => new Set(changes.map((change) => cellKey(change.feature, change.pairing))),
    [changes],
  )
  if (columns.length === 0) return <PanelPreview />
  return (
    <>
      <MatrixGrid
        caption={words.captionOf(first.edition, first.asOf)}
        columns={columns}
        rows={first.matrix}
        edition={first.edition}
        asOf={first.asOf}
        changed={changed}
      />
      {first.pairings.length > most && (
        <p className={styles.note}>
          {words.onlyFirst(most, first.pairings.length)}{' '}
          <Link to={paths.plan(planId, 'matrix')}>{words.seeAll}</Link>
        </p>
      )}
      <p className={styles.note}>{words.keys}</p>
      <TeamsTable outcome={outcome} />
    </>
  )
}
