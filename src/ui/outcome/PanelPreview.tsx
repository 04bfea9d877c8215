import { useMemo } from 'react'
import { Link } from 'react-router'
import { useMessages } from '#ui/language.ts'
import { paths } from '#ui/paths.ts'
import { useAnswers, useMatrixFirst } from '#ui/plan-context.ts'
import { combinationColumns, combinationMatrix, possibleOf } from './combinations.ts'
import { MatrixGrid } from './MatrixGrid.tsx'
import styles from './PanelMatrix.module.css'

const none: ReadonlySet<string> = new Set()

/** What the versions so far can give together, until the first pairing says who gets it. */
export function PanelPreview() {
  const { plan } = useAnswers()
  const { edition, asOf } = useMatrixFirst()
  const words = useMessages().outcome.grid
  // As text, so that the matrix is made anew for another version only, not for every key of a name.
  const versions = [...plan.exchange, ...plan.skype].flatMap(({ product }) => product ?? []).join()
  const combinations = useMemo(() => possibleOf(edition, versions.split(',')), [edition, versions])
  const columns = useMemo(() => combinationColumns(combinations), [combinations])
  const rows = useMemo(
    () => combinationMatrix(combinations, edition, asOf, plan.features),
    [combinations, edition, asOf, plan.features],
  )
  return (
    <>
      <p className={styles.note}>
        {versions === '' ? words.everyCombination(edition) : words.yourVersions}{' '}
        <Link to={paths.plan(plan.id, 'pairings')}>{words.addPairing}</Link>
      </p>
      <MatrixGrid
        caption={words.captionOf(edition, asOf)}
        columns={columns}
        rows={rows}
        edition={edition}
        asOf={asOf}
        changed={none}
      />
      <p className={styles.note}>{words.keys}</p>
    </>
  )
}
