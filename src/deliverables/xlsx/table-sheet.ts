import type { Rows } from '../tables.ts'

/**
 * What the values of a column are. `date`: YYYY-MM-DD; `number`: digits; `link`: an address. A value
 * that is not what its column says stays text.
 */
export type ColumnKind = 'text' | 'code' | 'date' | 'number' | 'link'

export type Column = {
  readonly head: string
  /** in characters */
  readonly width: number
  readonly kind: ColumnKind
  /** the only values that may be typed in later */
  readonly choices: readonly string[]
}

/** A sheet with one table, its head in the first row. */
export type TableSheet = {
  readonly name: string
  readonly columns: readonly Column[]
  readonly rows: Rows
  /** columns that stay in sight, from the left */
  readonly frozen: number
}

/** A column; text, where nothing else is said. */
export const column = (
  head: string,
  width: number,
  kind: ColumnKind = 'text',
  choices: readonly string[] = [],
): Column => ({ head, width, kind, choices })
