import { dateFault } from '#plan/values.ts'
import { cut, printable, xml } from '../office/text.ts'
import { type CellFormat, formats } from './styles.ts'
import type { ColumnKind } from './table-sheet.ts'

/** What Excel lets a cell hold, in UTF-16 units. */
const most = 32_767

/**
 * Text as Excel reads it back unchanged: it takes `_x0041_` for the character of that number, so the
 * underscore that begins one is written as a number itself.
 */
const cellText = (text: string): string =>
  xml(cut(printable(text), most)).replace(/_(?=x[0-9a-f]{4}_)/gi, '_x005F_')

/** The letters of a column, from 0: A to XFD. */
export const letters = (index: number): string =>
  (index < 26 ? '' : letters(Math.floor(index / 26) - 1)) + String.fromCodePoint(65 + (index % 26))

/** Excel counts days from 1899-12-30 on, but has a 29 February 1900 that never was. */
const serial = (text: string): number | null =>
  text < '1900-03-01' || dateFault(text) !== null
    ? null
    : Date.parse(`${text}T00:00:00Z`) / 86_400_000 + 25_569

const numberOf = (text: string, kind: ColumnKind): number | null => {
  if (kind === 'date') return serial(text)
  return kind === 'number' && /^\d{1,15}$/.test(text) ? Number(text) : null
}

/** Whether a value is an address that may become a link. */
export const isLink = (text: string): boolean => /^https:\/\/[!-~]+$/.test(text)

const formatOf = (text: string, kind: ColumnKind, number: number | null): CellFormat => {
  if (kind === 'code') return 'code'
  if (kind === 'link') return isLink(text) ? 'link' : 'text'
  return number === null ? 'text' : kind
}

/** A cell that is no formula, whatever it begins with: its type says that it is text. */
export const textCell = (ref: string, text: string, format: CellFormat): string => {
  const style = `r="${ref}" s="${formats.indexOf(format)}"`
  return text === ''
    ? `<c ${style}/>`
    : `<c ${style} t="inlineStr"><is><t xml:space="preserve">${cellText(text)}</t></is></c>`
}

/** A cell of a column. */
export const cell = (ref: string, text: string, kind: ColumnKind): string => {
  const number = numberOf(text, kind)
  const format = formatOf(text, kind, number)
  return number === null
    ? textCell(ref, text, format)
    : `<c r="${ref}" s="${formats.indexOf(format)}"><v>${number}</v></c>`
}
