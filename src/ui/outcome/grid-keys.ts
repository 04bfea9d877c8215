/** A place in the grid of cells, both counted from 0. */
export type At = { readonly row: number; readonly column: number }
export type Size = { readonly rows: number; readonly columns: number }

const clamp = (value: number, count: number) => Math.max(0, Math.min(count - 1, value))

/** The place within the grid nearest to the one given. */
export const within = (at: At, size: Size): At => ({
  row: clamp(at.row, size.rows),
  column: clamp(at.column, size.columns),
})

const moves: Readonly<Record<string, (at: At, whole: boolean) => At>> = {
  ArrowUp: ({ row, column }) => ({ row: row - 1, column }),
  ArrowDown: ({ row, column }) => ({ row: row + 1, column }),
  ArrowLeft: ({ row, column }) => ({ row, column: column - 1 }),
  ArrowRight: ({ row, column }) => ({ row, column: column + 1 }),
  Home: ({ row }, whole) => ({ row: whole ? 0 : row, column: 0 }),
  End: ({ row }, whole) => ({ row: whole ? Infinity : row, column: Infinity }),
}

/**
 * Where a key leads to, or null when it is none that moves.
 * @param whole with Ctrl: Home and End lead to the corners of the grid, not of the row
 */
export const moved = (key: string, at: At, size: Size, whole: boolean): At | null => {
  const move = moves[key]
  return move ? within(move(at, whole), size) : null
}
