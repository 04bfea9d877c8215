// What a spreadsheet takes for a formula, in ASCII and in full width, also behind white space.
const formula = /^\s*[=+\-@\uff1d\uff0b\uff0d\uff20\t\r|]/

/** Text within the quotes of a field: quotes doubled, and never a formula: an apostrophe makes it text in Excel. */
export const csvText = (text: string): string =>
  (formula.test(text) ? `'${text}` : text).replaceAll('"', '""')

const field = (text: string): string => `"${csvText(text)}"`

/**
 * Rows as CSV for programs that take them in: UTF-8, CRLF, every field quoted (RFC 4180). No byte order mark,
 * which some would take for a part of the first column's name. People open such files in Excel as well, so
 * formulas are guarded all the same.
 */
export const plainCsv = (rows: readonly (readonly string[])[]): string =>
  `${rows.map((row) => row.map(field).join(',')).join('\r\n')}\r\n`

/** Rows as CSV for Excel: the same with a byte order mark, without which it would not read UTF-8. */
export const csv = (rows: readonly (readonly string[])[]): string => `\ufeff${plainCsv(rows)}`
