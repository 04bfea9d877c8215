import { createColumnHelper, tableFeatures, useTable } from '@tanstack/react-table'
import { memo, useMemo, useState } from 'react'
import type { MatrixRow } from '#engine/outcome.ts'
import type { EditionId } from '#knowledge/editions.ts'
import { areaIds } from '#knowledge/features.ts'
import { useMessages } from '#ui/language.ts'
import { CellDialog } from './CellDialog.tsx'
import type { GridColumn } from './grid-columns.ts'
import { type At, type Size, within } from './grid-keys.ts'
import { GridRow } from './GridRow.tsx'
import styles from './MatrixGrid.module.css'

const features = tableFeatures({})
const helper = createColumnHelper<typeof features, MatrixRow>()

/** Letters; a longer name gets a wider column, or it would stand one word below the other. */
const longTitle = 20

type Props = {
  caption: string
  columns: readonly GridColumn[]
  /** each with one cell for each column, in the same order */
  rows: readonly MatrixRow[]
  edition: EditionId
  /** YYYY-MM-DD */
  asOf: string
  /** cells to outline, as `cellKey` of #engine/changes.ts */
  changed: ReadonlySet<string>
}

const useMatrix = (columns: readonly GridColumn[], rows: readonly MatrixRow[]) => {
  const definitions = useMemo(
    () =>
      helper.columns(
        columns.map((column, index) =>
          helper.accessor((row) => row.cells[index], { id: column.id, header: column.title }),
        ),
      ),
    [columns],
  )
  const data = useMemo(
    () => areaIds.flatMap((area) => rows.filter((row) => row.area === area)),
    [rows],
  )
  return useTable({ features, columns: definitions, data, getRowId: (row) => row.feature })
}

const Head = memo(({ columns }: { columns: readonly GridColumn[] }) => {
  const words = useMessages().outcome.grid
  return (
    <thead>
      <tr>
        <th scope="col" className={styles.corner}>
          {words.feature}
        </th>
        {columns.map((column) => (
          <th key={column.id} scope="col" data-long={column.title.length > longTitle}>
            <span className={styles.title}>{column.title}</span>
            {column.exchange !== null && <span className={styles.detail}>{column.exchange}</span>}
            <span className={styles.detail}>{column.skype}</span>
            {column.users !== null && <span className={styles.detail}>{column.users}</span>}
          </th>
        ))}
      </tr>
    </thead>
  )
})

/** The support matrix: a row for each feature, grouped by area, and a column for each pairing. */
export function MatrixGrid({ caption, columns, rows, edition, asOf, changed }: Props) {
  const { domain } = useMessages()
  const table = useMatrix(columns, rows)
  const [askedAt, setAsked] = useState<At | null>(null)
  const [active, setActive] = useState<At>({ row: 0, column: 0 })
  const model = table.getRowModel().rows
  const size: Size = { rows: model.length, columns: columns.length }
  const current = within(active, size)
  // Rows are marked only where some are not wanted.
  const starred = rows.some((row) => !row.wanted)
  const askedCell = askedAt && model[askedAt.row]?.original.cells[askedAt.column]
  const askedColumn = askedAt && columns[askedAt.column]
  return (
    <>
      <div className={styles.scroll}>
        <table className={styles.table} data-starred={starred}>
          <caption className="visually-hidden">{caption}</caption>
          <Head columns={columns} />
          {areaIds.map((area) => {
            const group = model.filter((row) => row.original.area === area)
            return group.length === 0 ? null : (
              <tbody key={area}>
                <tr>
                  <th scope="rowgroup" colSpan={columns.length + 1} className={styles.area}>
                    <span>{domain.area[area]}</span>
                  </th>
                </tr>
                {group.map(({ id, original, index }) => (
                  <GridRow
                    key={id}
                    row={original}
                    index={index}
                    columns={columns}
                    rows={size.rows}
                    current={current.row === index ? current.column : null}
                    changed={changed}
                    onFocus={setActive}
                    onAsk={setAsked}
                  />
                ))}
              </tbody>
            )
          })}
        </table>
      </div>
      {askedCell && askedColumn && (
        <CellDialog
          cell={askedCell}
          column={askedColumn}
          edition={edition}
          asOf={asOf}
          onClose={() => setAsked(null)}
        />
      )}
    </>
  )
}
