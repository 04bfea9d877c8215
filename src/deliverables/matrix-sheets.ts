/** More columns than these cannot be read on a landscape page. */
const most = 6

/** Columns for as many tables as they need, as even as can be, each of six columns at most. */
export const matrixSheets = <Column>(columns: readonly Column[]): Column[][] => {
  const sheets = Math.max(1, Math.ceil(columns.length / most))
  const start = (sheet: number) => Math.ceil((sheet * columns.length) / sheets)
  return Array.from({ length: sheets }, (_, sheet) => columns.slice(start(sheet), start(sheet + 1)))
}
