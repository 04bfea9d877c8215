import type { KeyboardEvent } from 'react'
import { cellKey } from '#engine/changes.ts'
import type { Cell } from '#engine/outcome.ts'
import { useMessages } from '#ui/language.ts'
import { type At, type Size, moved } from './grid-keys.ts'
import styles from './MatrixGrid.module.css'
import { SupportMark } from './SupportMark.tsx'

type Props = {
  cell: Cell
  at: At
  size: Size
  /** whether Tab leads to this cell */
  current: boolean
  changed: ReadonlySet<string>
  onFocus: (at: At) => void
  onAsk: () => void
}

const place = ({ row, column }: At) => `${row} ${column}`

/** One cell: what it says, with the way to why. */
export function MatrixCell({ cell, at, size, current, changed, onFocus, onAsk }: Props) {
  const words = useMessages().outcome.grid
  const isChanged = changed.has(cellKey(cell.feature, cell.pairing))
  const move = (event: KeyboardEvent<HTMLButtonElement>) => {
    const to = moved(event.key, at, size, event.ctrlKey)
    if (to === null) return
    event.preventDefault()
    event.currentTarget
      .closest('table')
      ?.querySelector<HTMLButtonElement>(`button[data-at="${place(to)}"]`)
      ?.focus()
  }
  return (
    <td>
      <button
        type="button"
        className={styles.cell}
        data-support={cell.support}
        data-changed={isChanged}
        data-at={place(at)}
        tabIndex={current ? 0 : -1}
        aria-haspopup="dialog"
        onFocus={() => onFocus(at)}
        onKeyDown={move}
        onClick={onAsk}
      >
        <SupportMark support={cell.support} />
        {cell.remarks.length > 0 && (
          <>
            <span aria-hidden="true">†</span>
            <span className="visually-hidden">, {words.remark}</span>
          </>
        )}
        {isChanged && <span className="visually-hidden">, {words.changed}</span>}
      </button>
    </td>
  )
}
