import type { Block } from '../blocks.ts'
import type { Made } from '../deliverable.ts'
import { acceptance, signoff } from './acceptance.ts'
import { dates, order, schedule } from './lead.ts'
import { summary } from './summary.ts'
import type { PackPart } from './titles.ts'

/** The chapters that packs alone have, the same in every format. */
export const packChapters: Readonly<Record<PackPart, (made: Made) => Block[]>> = {
  summary,
  order,
  schedule,
  dates,
  acceptance,
  signoff,
}
