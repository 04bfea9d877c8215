import { type KeyboardEvent, memo } from 'react'
import { limitsOf } from '#engine/cell.ts'
import type { Cell } from '#engine/outcome.ts'
import { useMessages } from '#ui/language.ts'
import { type At, moved } from './grid-keys.ts'
import styles from './MatrixGrid.module.css'
import { SupportMark } from './SupportMark.tsx'

type Props = {
  cell: Cell
  row: number
  column: number
  rows: number
  columns: number
  /** whether Tab leads to this cell */
  current: boolean
  /** whether the last answer changed it */
  changed: boolean
  onFocus: (at: At) => void
  onAsk: (at: At) => void
}

const place = ({ row, column }: At) => `${row} ${column}`

/** One cell: what it says, with the way to why. Drawn anew only when it says something else. */
export const MatrixCell = memo((props: Props) => {
  const { cell, row, column, rows, columns, current, changed, onFocus, onAsk } = props
  const words = useMessages().outcome.grid
  const at = { row, column }
  const move = (event: KeyboardEvent<HTMLButtonElement>) => {
    const to = moved(event.key, at, { rows, columns }, event.ctrlKey)
    if (to === null) return
    event.preventDefault()
    event.currentTarget
      .closest('table')
      ?.querySelector<HTMLButtonElement>(`button[data-at="${place(to)}"]`)
      ?.focus()
  }
  return (
    <td data-asks="">
      <button
        type="button"
        className={styles.cell}
        data-support={cell.support}
        data-changed={changed}
        data-at={place(at)}
        data-why=""
        tabIndex={current ? 0 : -1}
        aria-haspopup="dialog"
        onFocus={() => onFocus(at)}
        onKeyDown={move}
        onClick={() => onAsk(at)}
      >
        <SupportMark support={cell.support} />
        {limitsOf(cell).length > 0 && (
          <>
            <span aria-hidden="true">†</span>
            <span className="visually-hidden">, {words.remark}</span>
          </>
        )}
        {changed && <span className="visually-hidden">, {words.changed}</span>}
      </button>
    </td>
  )
})
