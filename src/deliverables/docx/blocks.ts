import {
  CheckBox,
  HeadingLevel,
  type IRunPropertiesOptions,
  Paragraph,
  SimpleField,
  Tab,
  TabStopType,
  LeaderType,
  TextRun,
} from 'docx'
import { printable } from '../office/text.ts'
import { textWidth } from './page.ts'

/** Text as Word can hold it: the one place that every value goes through. */
export const runs = (text: string, how: IRunPropertiesOptions = {}): TextRun[] =>
  printable(text)
    .split('\n')
    .map((line, index) => new TextRun({ ...how, text: line, ...(index > 0 && { break: 1 }) }))

/** A paragraph of one style. */
export const paragraph = (text: string, style = 'Normal'): Paragraph =>
  new Paragraph({ style, children: runs(text) })

/** A heading of the first or second level, both in the table of contents. */
export const heading = (text: string, level: 1 | 2): Paragraph =>
  new Paragraph({
    heading: level === 1 ? HeadingLevel.HEADING_1 : HeadingLevel.HEADING_2,
    children: runs(text),
  })

const box = 'Segoe UI Symbol'

/** A heading of the third level, with a box that can be ticked in Word. */
export const boxHeading = (text: string, ticked: boolean): Paragraph =>
  new Paragraph({
    heading: HeadingLevel.HEADING_3,
    children: [
      new CheckBox({
        checked: ticked,
        checkedState: { value: '2612', font: box },
        uncheckedState: { value: '2610', font: box },
      }),
      ...runs(` ${text}`),
    ],
  })

/** A label in bold, and what it is of. */
export const labelled = (label: string, text: string, keepNext = false): Paragraph =>
  new Paragraph({
    keepNext,
    spacing: { before: 100 },
    children: [...runs(`${label}: `, { bold: true }), ...runs(text)],
  })

/** What is typed, in monospace that is not checked for spelling; a line that goes on below is indented. */
export const code = (commands: readonly { readonly text: string }[]): Paragraph[] =>
  commands.flatMap(({ text }) => text.split('\n').map((line) => paragraph(line, 'Code')))

/** A label, and a line to write on as far as the text is wide. */
export const blankLine = (label: string): Paragraph =>
  new Paragraph({
    tabStops: [
      { type: TabStopType.RIGHT, position: textWidth.portrait, leader: LeaderType.UNDERSCORE },
    ],
    children: [...runs(`${label}: `, { bold: true }), new TextRun({ children: [new Tab()] })],
  })

/** A paragraph that ends in a link; an address that is not plain https is text. */
export const linked = (text: string, url: string): Paragraph =>
  new Paragraph({
    children: [
      ...runs(text),
      ...(/^https:\/\/[^\s"\\]+$/.test(url)
        ? [new SimpleField(`HYPERLINK "${url}"`, printable(url))]
        : runs(url)),
    ],
  })
