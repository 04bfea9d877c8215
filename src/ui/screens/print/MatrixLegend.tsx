import type { Support } from '#engine/outcome.ts'
import { useMessages } from '#ui/language.ts'
import { supportIcons } from '#ui/outcome/icons.ts'
import styles from './PrintMatrix.module.css'

const supports = [
  'supported',
  'not-supported',
  'not-documented',
  'open',
] as const satisfies Support[]

/** What the marks in the matrix mean, once for all tables that are on paper beside each other. */
export const MatrixLegend = () => {
  const { domain, outcome } = useMessages()
  return (
    <ul className={styles.legend} aria-label={outcome.matrix.legend}>
      {supports.map((support) => (
        <li key={support}>
          <strong>
            {supportIcons[support]} {domain.support[support].short}
          </strong>{' '}
          {outcome.matrix.meaning[support]}
        </li>
      ))}
      <li>{outcome.matrix.legendWanted}</li>
      <li>{outcome.matrix.legendRemark}</li>
    </ul>
  )
}
