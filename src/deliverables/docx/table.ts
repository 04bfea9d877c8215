import {
  HeightRule,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlign,
  WidthType,
} from 'docx'
import type { Rows } from '../tables.ts'
import { runs } from './blocks.ts'
import { type Orientation, textWidth } from './page.ts'

/** Shares of the width of the text, in DXA, that add up to all of it. */
export const shares = (weights: readonly number[], total: number): number[] => {
  const sum = weights.reduce((a, b) => a + b, 0)
  const widths = weights.map((weight) => Math.floor((weight * total) / sum))
  const rest = total - widths.reduce((a, b) => a + b, 0)
  return widths.map((width, index) => (index === 0 ? width + rest : width))
}

const line = { style: 'single', size: 4, color: 'BFBFBF' } as const
const borders = {
  top: line,
  bottom: line,
  left: line,
  right: line,
  insideHorizontal: line,
  insideVertical: line,
}

const cell = (text: string, width: number, head: boolean, keepNext: boolean): TableCell =>
  new TableCell({
    width: { size: width, type: WidthType.DXA },
    verticalAlign: head ? VerticalAlign.CENTER : VerticalAlign.TOP,
    ...(head && { shading: { fill: 'DDE6F0' } }),
    children: [new Paragraph({ style: 'Cell', keepNext, children: runs(text, { bold: head }) })],
  })

export type Layout = {
  /** of the columns, each against the others */
  readonly weights: readonly number[]
  readonly orientation?: Orientation
  /** which is in bold: the first row, repeated on each page, or the first column */
  readonly head?: 'row' | 'column'
  /** of each row but the head at least, in twentieths of a point */
  readonly rowHeight?: number
  /** all on one page, as what is signed must be */
  readonly together?: boolean
}

/** A row with a longer text than this may go on on the next page. */
const longest = 800

/** A table as wide as the text, whose columns keep their widths in Word and in LibreOffice. */
export const table = (
  rows: Rows,
  { weights, orientation = 'portrait', head = 'row', rowHeight, together = false }: Layout,
): Table => {
  const widths = shares(weights, textWidth[orientation])
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: textWidth[orientation], type: WidthType.DXA },
    columnWidths: widths,
    margins: { top: 30, bottom: 30, left: 90, right: 90, marginUnitType: WidthType.DXA },
    borders,
    rows: rows.map(
      (row, y) =>
        new TableRow({
          tableHeader: head === 'row' && y === 0,
          ...(rowHeight !== undefined &&
            y > 0 && { height: { value: rowHeight, rule: HeightRule.ATLEAST } }),
          cantSplit: row.every((text) => text.length < longest),
          children: widths.map((width, x) =>
            cell(
              row[x] ?? '',
              width,
              head === 'row' ? y === 0 : x === 0,
              together && y < rows.length - 1,
            ),
          ),
        }),
    ),
  })
}
