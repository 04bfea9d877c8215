import { changedBy } from '#engine/cell.ts'
import type { Cell } from '#engine/outcome.ts'
import type { EditionId } from '#knowledge/editions.ts'
import { type ProductId, products } from '#knowledge/products.ts'
import { useMessages } from '#ui/language.ts'
import { AnswerLinks } from './AnswerLinks.tsx'
import styles from './CellDialog.module.css'
import { Dialog } from './Dialog.tsx'
import type { GridColumn } from './grid-columns.ts'
import { SourceList } from './SourceList.tsx'
import { SupportMark } from './SupportMark.tsx'

type Props = {
  cell: Cell
  column: GridColumn
  edition: EditionId
  asOf: string
  onClose: () => void
}

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
      {cell.sources.length > 0 && (
        <>
          <h3>{outcome.why.sources}</h3>
          <SourceList ids={cell.sources} />
        </>
      )}
    </>
  )
}

/** The products that would make the cell say something else, each in place of the pairing's own. */
function Changes({ cell, column, edition, asOf }: Omit<Props, 'onClose'>) {
  const { domain, outcome } = useMessages()
  if (column.pair === null) return null
  const { exchange, skype } = column.pair
  const changes = changedBy({ feature: cell.feature, exchange, skype, edition, asOf })
  const instead = (ids: readonly ProductId[]) =>
    outcome.why.instead(ids.map((id) => products[id].short).join(', '))
  return (
    <>
      <h3>{outcome.why.changes}</h3>
      {changes.length === 0 && <p>{outcome.why.nothingElse}</p>}
      <ul className={styles.others}>
        {changes.flatMap((change) =>
          [change.exchange, change.skype]
            .filter((ids) => ids.length > 0)
            .map((ids) => (
              <li key={`${change.support} ${ids.join(' ')}`}>
                <SupportMark support={change.support} long />: {instead(ids)}
              </li>
            )),
        )}
      </ul>
      <p className={styles.muted}>
        {domain.answer['as-of']}: {asOf}
      </p>
    </>
  )
}

/** Why a cell says what it says: the reason, its remarks, other editions, sources, and what would change it. */
export function CellDialog({ cell, column, edition, asOf, onClose }: Props) {
  const { domain, outcome } = useMessages()
  const about = [
    column.title,
    ...(column.exchange === null ? [] : [column.exchange]),
    column.skype,
  ].join(' · ')
  return (
    <Dialog title={domain.feature[cell.feature].name} about={about} onClose={onClose}>
      <Reasons cell={cell} edition={edition} />
      <Changes cell={cell} column={column} edition={edition} asOf={asOf} />
      {column.rests.length > 0 && (
        <>
          <h3>{outcome.why.rests}</h3>
          <AnswerLinks refs={column.rests} />
        </>
      )}
    </Dialog>
  )
}
