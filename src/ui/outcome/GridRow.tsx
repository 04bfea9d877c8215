import { memo } from 'react'
import { cellKey } from '#engine/changes.ts'
import type { MatrixRow } from '#engine/outcome.ts'
import { useMessages } from '#ui/language.ts'
import type { GridColumn } from './grid-columns.ts'
import type { At } from './grid-keys.ts'
import { MatrixCell } from './MatrixCell.tsx'
import styles from './MatrixGrid.module.css'

function RowHead({ row }: { row: MatrixRow }) {
  const { domain, outcome } = useMessages()
  return (
    <th scope="row" className={styles.feature}>
      {domain.feature[row.feature].short}
      {/* Always there, though not always seen: columns keep their width, and nothing is laid out anew. */}
      <span className={styles.star} title={outcome.grid.wanted}>
        <span aria-hidden="true">★</span>
        <span className="visually-hidden">, {outcome.grid.wanted}</span>
      </span>
    </th>
  )
}

type Props = {
  row: MatrixRow
  index: number
  columns: readonly GridColumn[]
  /** how many rows the table has */
  rows: number
  /** the column of the cell that Tab leads to; null where it is in another row */
  current: number | null
  /** cells to outline, as `cellKey` of #engine/changes.ts */
  changed: ReadonlySet<string>
  onFocus: (at: At) => void
  onAsk: (at: At) => void
}

/** One feature and its cells. Drawn anew only when it says something else: an answer changes few rows. */
export const GridRow = memo((props: Props) => {
  const { row, index, columns, rows, current, changed, onFocus, onAsk } = props
  return (
    <tr className={row.wanted ? styles.wanted : undefined}>
      <RowHead row={row} />
      {row.cells.map((cell, column) => (
        <MatrixCell
          key={columns[column]?.id ?? column}
          cell={cell}
          row={index}
          column={column}
          rows={rows}
          columns={columns.length}
          current={current === column}
          changed={changed.has(cellKey(cell.feature, cell.pairing))}
          onFocus={onFocus}
          onAsk={onAsk}
        />
      ))}
    </tr>
  )
})
