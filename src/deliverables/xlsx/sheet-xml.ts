import { cut, oneLine, xml } from '../office/text.ts'
import { cell, isLink, letters, textCell } from './cell.ts'
import type { Column, TableSheet } from './table-sheet.ts'

/** All cells of a sheet, as in A1:F20; the head is in the first row. */
export const area = ({ columns, rows }: TableSheet): string =>
  `A1:${letters(columns.length - 1)}${rows.length + 1}`

/** The addresses that cells of a sheet lead to, each with its cell. */
export const linksOf = ({ columns, rows }: TableSheet): { ref: string; url: string }[] =>
  rows.flatMap((row, y) =>
    row.flatMap((text, x) =>
      columns[x]?.kind === 'link' && isLink(text)
        ? [{ ref: `${letters(x)}${y + 2}`, url: text }]
        : [],
    ),
  )

const view = ({ frozen }: TableSheet, first: boolean): string => {
  const pane = frozen === 0 ? 'bottomLeft' : 'bottomRight'
  const left = frozen === 0 ? '' : `xSplit="${frozen}" `
  return `<sheetViews><sheetView${first ? ' tabSelected="1"' : ''} workbookViewId="0"><pane ${left}ySplit="1" topLeftCell="${letters(frozen)}2" activePane="${pane}" state="frozen"/><selection pane="${pane}"/></sheetView></sheetViews>`
}

const lineHeight = 14
/** What Excel lets a row be high, in points. */
const highest = 409

/** How long a line is, in digits: other Latin letters are narrower, Korean ones nearly twice as wide. */
const lengthOf = (line: string): number =>
  0.9 * line.length + 0.8 * (line.match(/[\u1100-\uffee]/g)?.length ?? 0)

const linesOf = (text: string, width: number): number =>
  text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(lengthOf(line) / width)), 0)

/** High enough for the longest cell: Excel does it by itself, LibreOffice does not. */
const height = (row: readonly string[], columns: readonly Column[]): number => {
  const lines = columns.map(({ width }, x) => linesOf(row[x] ?? '', width))
  return Math.min(highest, Math.max(...lines) * lineHeight + 2)
}

const data = ({ columns, rows }: TableSheet): string => {
  const head = columns.map(({ head: text }, x) => textCell(`${letters(x)}1`, text, 'head'))
  const body = rows.map((row, y) => {
    const cells = columns.map(({ kind }, x) => cell(`${letters(x)}${y + 2}`, row[x] ?? '', kind))
    return `<row r="${y + 2}" ht="${height(row, columns)}">${cells.join('')}</row>`
  })
  return `<sheetData><row r="1">${head.join('')}</row>${body.join('')}</sheetData>`
}

const validation = ({ choices }: Column, x: number, last: number): string =>
  `<dataValidation type="list" allowBlank="1" showErrorMessage="1" sqref="${letters(x)}2:${letters(x)}${last}"><formula1>&quot;${xml(choices.join(','))}&quot;</formula1></dataValidation>`

const validations = ({ columns, rows }: TableSheet): string => {
  const found = columns.flatMap((column, x) =>
    column.choices.length > 0 && rows.length > 0 ? [validation(column, x, rows.length + 1)] : [],
  )
  return found.length === 0
    ? ''
    : `<dataValidations count="${found.length}">${found.join('')}</dataValidations>`
}

const hyperlinks = (sheet: TableSheet): string => {
  const links = linksOf(sheet).map(
    ({ ref }, index) => `<hyperlink ref="${ref}" r:id="rId${index + 1}"/>`,
  )
  return links.length === 0 ? '' : `<hyperlinks>${links.join('')}</hyperlinks>`
}

/** At the foot of each printed page; `&` begins a code there, and Excel takes 255 characters. */
const footer = (title: string): string =>
  `<headerFooter><oddFooter>&amp;L${xml(cut(oneLine(title), 100).replaceAll('&', '&&'))}&amp;R&amp;P / &amp;N</oddFooter></headerFooter>`

/**
 * The part of a sheet: the head stays in sight and filters, printed it is as wide as A4 across.
 * @param title of the plan, for the printed page
 * @param first whether it is the sheet that is seen first
 */
export const sheetXml = (sheet: TableSheet, title: string, first: boolean): string => {
  const widths = sheet.columns.map(
    ({ width }, x) => `<col min="${x + 1}" max="${x + 1}" width="${width}" customWidth="1"/>`,
  )
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><dimension ref="${area(sheet)}"/>${view(sheet, first)}<sheetFormatPr defaultRowHeight="15"/><cols>${widths.join('')}</cols>${data(sheet)}<autoFilter ref="${area(sheet)}"/>${validations(sheet)}${hyperlinks(sheet)}<pageMargins left="0.5" right="0.5" top="0.6" bottom="0.6" header="0.3" footer="0.3"/><pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/>${footer(title)}<ignoredErrors><ignoredError sqref="${area(sheet)}" numberStoredAsText="1"/></ignoredErrors></worksheet>`
}
