import { limitsOf } from '#engine/cell.ts'
import type { Cell, MatrixRow, Outcome } from '#engine/outcome.ts'
import { areaIds } from '#knowledge/features.ts'
import type { RemarkId } from '#knowledge/remarks.ts'
import { useMessages } from '#ui/language.ts'
import { type GridColumn, pairingColumns } from '#ui/outcome/grid-columns.ts'
import { supportIcons } from '#ui/outcome/icons.ts'
import { usePlan } from '#ui/plan-context.ts'
import { Breakable } from './Breakable.tsx'
import { MatrixLegend } from './MatrixLegend.tsx'
import { useMade } from './use-made.ts'
import { PrintTeams } from './PrintTeams.tsx'
import { matrixSheets } from '#deliverables/matrix-sheets.ts'
import styles from './PrintMatrix.module.css'

const rowsWith = (matrix: Outcome['matrix'], columns: readonly GridColumn[]): MatrixRow[] => {
  const ids = new Set(columns.map((column) => column.id))
  return matrix.map((row) => ({ ...row, cells: row.cells.filter((cell) => ids.has(cell.pairing)) }))
}

const Head = ({ columns }: { columns: readonly GridColumn[] }) => {
  const words = useMessages().deliverables
  return (
    <thead>
      <tr>
        <th scope="col" colSpan={2}>
          {words.feature}
        </th>
        {columns.map(({ id, title, exchange, skype, users }) => (
          <th scope="col" key={id}>
            <Breakable text={title} />
            <span className={styles.products}>
              {[exchange, skype, users].map((line) => (
                <span key={line}>{line}</span>
              ))}
            </span>
          </th>
        ))}
      </tr>
    </thead>
  )
}

/** The numbers of the remarks of a cell, in ascending order. */
const marksOf = (cell: Cell, remarks: readonly RemarkId[]): string[] =>
  limitsOf(cell)
    .map((id) => remarks.indexOf(id) + 1)
    .toSorted((a, b) => a - b)
    .map((number) => ` †${number}`)

type RowsProps = { rows: readonly MatrixRow[]; remarks: readonly RemarkId[] }

const Rows = ({ rows, remarks }: RowsProps) => {
  const { domain } = useMessages()
  const starred = rows.some((row) => !row.wanted)
  return areaIds.map((area) => {
    const inArea = rows.filter((row) => row.area === area)
    return (
      <tbody key={area}>
        {inArea.map((row, index) => (
          <tr key={row.feature}>
            {index === 0 && (
              <th scope="rowgroup" rowSpan={inArea.length}>
                {domain.area[area]}
              </th>
            )}
            <th scope="row" className={styles.name}>
              {domain.feature[row.feature].name}
              {starred && row.wanted && ' ★'}
            </th>
            {row.cells.map((cell) => (
              <td key={cell.pairing}>
                {supportIcons[cell.support]} {domain.support[cell.support].short}
                {marksOf(cell, remarks)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    )
  })
}

type SheetProps = { columns: readonly GridColumn[]; rows: readonly MatrixRow[]; place: string }

const Sheet = ({ columns, rows, place }: SheetProps) => {
  const { plan } = usePlan()
  const { domain, outcome: words } = useMessages()
  const cells = rows.flatMap((row) => row.cells)
  const remarks = [...new Set(cells.flatMap(limitsOf))]
  const readings = new Set(cells.flatMap((cell) => cell.remarks))
  return (
    <div className={styles.sheet}>
      <table>
        <caption>
          {words.grid.captionOf(plan.edition, plan.asOf)}
          {place}
        </caption>
        <colgroup>
          <col className={styles.area} />
          <col className={styles.feature} />
          <col span={columns.length} />
        </colgroup>
        <Head columns={columns} />
        <Rows rows={rows} remarks={remarks} />
      </table>
      <MatrixLegend />
      <ul className={styles.remarks}>
        {remarks.map((id, index) => (
          <li key={id}>
            †{index + 1} {domain.remark[id]}
          </li>
        ))}
        {[...readings]
          .filter((id) => !remarks.includes(id))
          .map((id) => (
            <li key={id}>{domain.remark[id]}</li>
          ))}
      </ul>
    </div>
  )
}

/** The support matrix, in as many tables as its pairings need, each on a sheet of its own. */
export const PrintMatrix = () => {
  const { outcome } = usePlan()
  const { words: messages } = useMade()
  if (outcome.pairings.length === 0) return <p>{messages.outcome.grid.noPairings}</p>
  const sheets = matrixSheets(pairingColumns(outcome.pairings, messages))
  return (
    <>
      {sheets.map((columns, index) => (
        <Sheet
          key={columns[0]?.id}
          columns={columns}
          rows={rowsWith(outcome.matrix, columns)}
          place={
            sheets.length > 1 ? ` · ${messages.deliverables.sheet(index + 1, sheets.length)}` : ''
          }
        />
      ))}
      <PrintTeams />
    </>
  )
}
