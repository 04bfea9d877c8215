import type { MatrixRow } from '#engine/outcome.ts'

/** Which rows are left out; all off shows every row. */
export type RowFilter = {
  readonly differences: boolean
  readonly wanted: boolean
  readonly unsupported: boolean
}

export const everyRow: RowFilter = { differences: false, wanted: false, unsupported: false }

const differs = (row: MatrixRow): boolean => new Set(row.cells.map((cell) => cell.support)).size > 1

const lacks = (row: MatrixRow): boolean =>
  row.cells.some((cell) => cell.support === 'not-supported')

/** The rows that pass every filter that is on. */
export const filteredRows = (rows: readonly MatrixRow[], filter: RowFilter): MatrixRow[] =>
  rows.filter(
    (row) =>
      (!filter.differences || differs(row)) &&
      (!filter.wanted || row.wanted) &&
      (!filter.unsupported || lacks(row)),
  )
