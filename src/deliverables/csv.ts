// What a spreadsheet takes for a formula, in ASCII and in full width, also behind white space.
const formula = /^\s*[=+\-@\uff1d\uff0b\uff0d\uff20\t\r|]/

/** Text within the quotes of a field: quotes doubled, and never a formula: an apostrophe makes it text in Excel. */
export const csvText = (text: string): string =>
  (formula.test(text) ? `'${text}` : text).replaceAll('"', '""')

const field = (text: string): string => `"${csvText(text)}"`

/** Rows as CSV for Excel: UTF-8 with byte order mark, CRLF, every field quoted (RFC 4180). */
export const csv = (rows: readonly (readonly string[])[]): string =>
  `\ufeff${rows.map((row) => row.map(field).join(',')).join('\r\n')}\r\n`
