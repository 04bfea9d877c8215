import type { Made } from '../deliverable.ts'
import { titleOf } from '../tables.ts'
import { sheetsOf } from './sheets.ts'
import { workbook } from './workbook.ts'

/** The plan as an Excel workbook (.xlsx), a sheet per subject; the same plan gives the same bytes. */
export const makeXlsx = (made: Made): Uint8Array =>
  workbook(sheetsOf(made), {
    title: titleOf(made),
    author: made.plan.author,
    asOf: made.outcome.asOf,
  })
