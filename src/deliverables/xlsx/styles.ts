import type { ColumnKind } from './table-sheet.ts'

/** The cell formats of styles.xml, by their place there. */
export const formats = ['plain', 'head', 'text', 'code', 'date', 'number', 'link'] as const
export type CellFormat = (ColumnKind | 'head') & (typeof formats)[number]

const top = '<alignment vertical="top" wrapText="1"/>'
const cell = (font: number, more = '', alignment = top): string =>
  `<xf numFmtId="0" fontId="${font}" fillId="0" borderId="1" xfId="0" applyFont="1" applyBorder="1" applyAlignment="1"${more}>${alignment}</xf>`

/** In the order of `formats`. */
const cells = [
  '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>',
  `<xf numFmtId="0" fontId="1" fillId="2" borderId="1" xfId="0" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1"><alignment vertical="center" wrapText="1"/></xf>`,
  cell(0),
  cell(2),
  cell(0).replace('numFmtId="0"', 'numFmtId="164" applyNumberFormat="1"'),
  cell(0, '', '<alignment vertical="top"/>').replace(
    'numFmtId="0"',
    'numFmtId="1" applyNumberFormat="1"',
  ),
  cell(3),
]

const line = (side: string): string => `<${side} style="thin"><color rgb="FFBFBFBF"/></${side}>`

/** The part xl/styles.xml. Malgun Gothic has Latin letters as well as Korean ones. */
export const stylesXml = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><numFmts count="1"><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd"/></numFmts><fonts count="4"><font><sz val="10"/><name val="Malgun Gothic"/></font><font><b/><sz val="10"/><name val="Malgun Gothic"/></font><font><sz val="10"/><name val="Consolas"/></font><font><u/><sz val="10"/><color rgb="FF0B57A4"/><name val="Malgun Gothic"/></font></fonts><fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FFDDE6F0"/><bgColor indexed="64"/></patternFill></fill></fills><borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border><border>${['left', 'right', 'top', 'bottom'].map(line).join('')}<diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="${cells.length}">${cells.join('')}</cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`
