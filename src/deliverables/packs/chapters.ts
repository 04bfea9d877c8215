import type { Block } from '../blocks.ts'
import type { Made } from '../deliverable.ts'
import type { PartId } from '../parts.ts'
import { acceptance, signoff } from './acceptance.ts'
import { dates, order, schedule } from './lead.ts'
import { summary } from './summary.ts'

/** The chapters that packs alone have, the same in every format. */
export const packChapters = {
  summary,
  order,
  schedule,
  dates,
  acceptance,
  signoff,
} as const satisfies Partial<Record<PartId, (made: Made) => Block[]>>
export type PackPart = keyof typeof packChapters

/** Whether a chapter is one of those that packs alone have. */
export const isPackPart = (part: PartId): part is PackPart => part in packChapters

/** What a chapter is called. */
export const partTitle = (
  part: PartId,
  { words, leftOut = [] }: Pick<Made, 'words' | 'leftOut'>,
) => {
  const { packs, deliverables } = words
  if ((part === 'questions' || part === 'findings') && leftOut.includes('findings'))
    return packs.openQuestions
  return part === 'questions' || isPackPart(part) ? packs.part[part] : deliverables.part[part]
}
