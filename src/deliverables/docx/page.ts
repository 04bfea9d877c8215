import {
  type FileChild,
  Footer,
  type ISectionOptions,
  PageNumber,
  PageOrientation,
  Paragraph,
  SectionType,
  TabStopType,
  TextRun,
} from 'docx'
import { cut, oneLine } from '../office/text.ts'

// All lengths in DXA, twentieths of a point: 1134 are 2 cm. A4.
const margin = 1134
const sheet = { width: 11_906, height: 16_838 }

/** How wide text can be on a page. */
export const textWidth = {
  portrait: sheet.width - 2 * margin,
  landscape: sheet.height - 2 * margin,
} as const
export type Orientation = keyof typeof textWidth

/** How high text can be on a page. */
export const textHeight = {
  portrait: textWidth.landscape,
  landscape: textWidth.portrait,
} as const satisfies Record<Orientation, number>

/** `Page {0} of {1}` with the numbers that Word puts there. */
const pageNumbers = (text: string): TextRun =>
  new TextRun({
    children: text.split(/(\{[01]\})/).map((piece) => {
      if (piece === '{0}') return PageNumber.CURRENT
      return piece === '{1}' ? PageNumber.TOTAL_PAGES : piece
    }),
  })

/** What stands at the foot of the pages: a running title, and the page as words have it, with {0} and {1}. */
export type Foot = { readonly title: string; readonly pageOf: string }

const footer = ({ title, pageOf }: Foot, orientation: Orientation): Footer =>
  new Footer({
    children: [
      new Paragraph({
        style: 'Footer',
        tabStops: [{ type: TabStopType.RIGHT, position: textWidth[orientation] }],
        children: [
          new TextRun(cut(oneLine(title), 80)),
          new TextRun({ text: '\t' }),
          pageNumbers(pageOf),
        ],
      }),
    ],
  })

/** Pages of A4 one way up, beginning on a new page. */
export const section = (
  children: readonly FileChild[],
  foot: Foot,
  orientation: Orientation = 'portrait',
): ISectionOptions => ({
  properties: {
    type: SectionType.NEXT_PAGE,
    page: {
      size: {
        ...sheet,
        orientation:
          orientation === 'landscape' ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
      },
      margin: { top: margin, bottom: margin, left: margin, right: margin, footer: 567 },
    },
  },
  footers: { default: footer(foot, orientation) },
  children,
})
