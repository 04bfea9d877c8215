import { Document, type FileChild } from 'docx'
import type { Made } from '../deliverable.ts'
import { certificateRows, portRows, recordRows, titleOf } from '../tables.ts'
import { heading } from './blocks.ts'
import { cover, findings, matrix, sourceList, tableOrNone, topology } from './chapters.ts'
import { checklist } from './checklist.ts'
import { packed } from './pack.ts'
import { section } from './page.ts'
import { styles } from './styles.ts'

const networkChapters = (made: Made): FileChild[] => {
  const { part } = made.words.deliverables
  const orientation = 'landscape'
  return [
    heading(part.records, 1),
    tableOrNone(recordRows(made), { weights: [10, 3, 10, 3, 4, 12], orientation }, made),
    heading(part.flows, 1),
    tableOrNone(portRows(made), { weights: [5, 5, 3, 2, 5], orientation }, made),
    heading(part.certificates, 1),
    tableOrNone(certificateRows(made), { weights: [4, 3, 5, 2, 6], orientation }, made),
  ]
}

const document = (made: Made): Document => {
  const { deliverables: words } = made.words
  const foot = { title: titleOf(made), pageOf: words.pageOf }
  return new Document({
    styles,
    sections: [
      section(cover(made), foot),
      section(topology(made), foot),
      section(matrix(made), foot, 'landscape'),
      section(findings(made), foot),
      section([heading(words.part.checklist, 1), ...checklist(made)], foot),
      section(networkChapters(made), foot, 'landscape'),
      section(sourceList(made), foot),
    ],
  })
}

/** The plan as a Word document (.docx); the same plan gives the same bytes. */
export const makeDocx = (made: Made): Promise<Uint8Array> =>
  packed(document(made), {
    title: titleOf(made),
    author: made.plan.author,
    asOf: made.outcome.asOf,
  })
