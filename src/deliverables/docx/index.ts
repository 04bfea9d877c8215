import { Document, type FileChild } from 'docx'
import type { Made } from '../deliverable.ts'
import {
  certificateRows,
  columnWeights,
  portRows,
  recordRows,
  type Rows,
  titleOf,
} from '../tables.ts'
import { isPackPart, partTitle } from '../packs/titles.ts'
import { type PartId, partsOf } from '../parts.ts'
import { heading } from './blocks.ts'
import { cover, findings, matrix, sourceList, tableOrNone, topology } from './chapters.ts'
import { checklist } from './checklist.ts'
import { type Pictures, drawing, isDrawn, picturesOf } from './drawing.ts'
import { packChapter } from './pack-chapters.ts'
import { packed } from './pack.ts'
import { type Orientation, section } from './page.ts'
import { styles } from './styles.ts'

const network =
  (part: keyof typeof columnWeights, rowsOf: (made: Made) => Rows) =>
  (made: Made): FileChild[] => [
    heading(partTitle(part, made), 1),
    tableOrNone(rowsOf(made), { weights: columnWeights[part], orientation: 'landscape' }, made),
  ]

/** The chapters that Word can show, but for drawings and those of packs. */
const chapters: Readonly<Partial<Record<PartId, (made: Made) => FileChild[]>>> = {
  cover,
  topology,
  matrix,
  findings,
  questions: findings,
  checklist,
  records: network('records', recordRows),
  flows: network('flows', portRows),
  certificates: network('certificates', certificateRows),
  sources: sourceList,
}

/** Tables that are wide. */
const lying: readonly PartId[] = ['matrix', 'records', 'flows', 'certificates']
/** Chapters that go on on the same page as the one before, where that lies the same way. */
const goOn: readonly PartId[] = ['flows', 'certificates']

type Pages = { readonly orientation: Orientation; children: FileChild[] }

const chapterOf = (part: PartId, pictures: Pictures, made: Made): Pages => {
  if (isDrawn(part)) return drawing(part, pictures, made)
  return {
    orientation: lying.includes(part) ? 'landscape' : 'portrait',
    children: isPackPart(part) ? packChapter(part, made) : (chapters[part]?.(made) ?? []),
  }
}

/** The chapters on their pages: in a pack each goes on where the one before ends, to save paper. */
const pagesOf = (made: Made, pictures: Pictures): Pages[] => {
  const pages: Pages[] = []
  for (const part of partsOf(made)) {
    const { orientation, children } = chapterOf(part, pictures, made)
    if (children.length === 0) continue
    const last = pages.at(-1)
    const follows = last?.orientation === orientation
    if (follows && (made.pack !== undefined || goOn.includes(part)))
      last.children = [...last.children, ...children]
    else pages.push({ orientation, children: [...children] })
  }
  return pages
}

const document = (made: Made, pictures: Pictures): Document => {
  const foot = { title: titleOf(made), pageOf: made.words.deliverables.pageOf }
  return new Document({
    styles,
    sections: pagesOf(made, pictures).map(({ orientation, children }) =>
      section(children, foot, orientation),
    ),
  })
}

/** The plan as a Word document (.docx); the same plan gives the same bytes. */
export const makeDocx = async (made: Made): Promise<Uint8Array> =>
  packed(document(made, await picturesOf(made)), {
    title: titleOf(made),
    author: made.plan.author,
    asOf: made.outcome.asOf,
  })
