import { useEffect, useId, useRef } from 'react'
import type { Cell } from '#engine/outcome.ts'
import type { EditionId } from '#knowledge/editions.ts'
import { useMessages } from '#ui/language.ts'
import { AnswerLinks } from './AnswerLinks.tsx'
import styles from './CellDialog.module.css'
import { Conflicts } from './Conflicts.tsx'
import type { GridColumn } from './grid-columns.ts'
import { SourceList } from './SourceList.tsx'
import { SupportMark } from './SupportMark.tsx'

type Props = { cell: Cell; column: GridColumn; edition: EditionId; onClose: () => void }

function Reasons({ cell, edition }: Pick<Props, 'cell' | 'edition'>) {
  const { domain, outcome } = useMessages()
  return (
    <>
      <p className={styles.verdict}>
        <SupportMark support={cell.support} long />
        <span className={styles.muted}>{outcome.why.edition(edition)}</span>
      </p>
      <p>{domain.reason(cell.reason)}</p>
      {cell.remarks.length > 0 && (
        <>
          <h3>{outcome.why.remarks}</h3>
          <ul className={styles.remarks}>
            {cell.remarks.map((id) => (
              <li key={id}>{domain.remark[id]}</li>
            ))}
          </ul>
        </>
      )}
      {cell.others.length > 0 && (
        <>
          <h3>{outcome.why.others}</h3>
          <ul className={styles.others}>
            {cell.others.map((other) => (
              <li key={other.edition}>
                {outcome.why.edition(other.edition)}: <SupportMark support={other.support} long />
              </li>
            ))}
          </ul>
        </>
      )}
      <Conflicts ids={cell.conflicts} />
      {cell.sources.length > 0 && (
        <>
          <h3>{outcome.why.sources}</h3>
          <SourceList ids={cell.sources} />
        </>
      )}
    </>
  )
}

/** Why a cell says what it says: the reason, its remarks, other editions, sources and answers. */
export function CellDialog({ cell, column, edition, onClose }: Props) {
  const { domain, outcome } = useMessages()
  const dialog = useRef<HTMLDialogElement>(null)
  const title = useId()
  const close = () => dialog.current?.close()
  // Once only: shown again while it closes, it would take the focus from the cell that asked.
  useEffect(() => {
    if (dialog.current?.open === false) dialog.current.showModal()
  }, [])
  return (
    <dialog
      ref={dialog}
      className={styles.dialog}
      aria-labelledby={title}
      onClose={onClose}
      closedby="any"
    >
      <header className={styles.head}>
        <h2 id={title}>{domain.feature[cell.feature].name}</h2>
        <button type="button" className="button quiet" onClick={close}>
          {outcome.close}
        </button>
      </header>
      <p className={styles.muted}>
        {[column.title, ...(column.exchange === null ? [] : [column.exchange]), column.skype].join(
          ' · ',
        )}
      </p>
      <Reasons cell={cell} edition={edition} />
      {column.rests.length > 0 && (
        <>
          <h3>{outcome.why.rests}</h3>
          <AnswerLinks refs={column.rests} onFollow={close} />
        </>
      )}
    </dialog>
  )
}
