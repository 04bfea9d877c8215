const field = '"((?:[^"]|"")*)"'

/** The cells of a CSV text as a spreadsheet reads them (RFC 4180), row by row; every field must be quoted. */
export const csvCells = (text: string): string[][] => {
  const body = text.replace(/^\ufeff/, '')
  const rows = body.match(new RegExp(`${field}(?:,${field})*\r\n`, 'g')) ?? []
  if (rows.join('') !== body) throw new Error(`no CSV: ${body.slice(0, 40)}`)
  return rows.map((row) =>
    [...row.matchAll(new RegExp(field, 'g'))].map(([, cell = '']) => cell.replaceAll('""', '"')),
  )
}
