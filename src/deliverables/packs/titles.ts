import type { Made } from '../deliverable.ts'
import type { PartId } from '../parts.ts'

const packParts = [
  'summary',
  'order',
  'schedule',
  'dates',
  'acceptance',
  'signoff',
] as const satisfies readonly PartId[]
export type PackPart = (typeof packParts)[number]

/** Whether a chapter is one of those that packs alone have. */
export const isPackPart = (part: PartId): part is PackPart =>
  packParts.some((other) => other === part)

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
