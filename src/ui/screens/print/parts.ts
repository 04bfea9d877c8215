import { type PartId, sourcesOf, wholeParts } from '#deliverables/parts.ts'
import { openAnswersIn } from '#deliverables/placeholders.ts'
import type { AnswerRef, Outcome } from '#engine/outcome.ts'
import { lackOf } from '#engine/records/lacking.ts'
import type { SourceId } from '#knowledge/sources.ts'
import type { Plan } from '#plan/plan.ts'

export type Part = PartId
export type BodyPart = Exclude<Part, 'cover'>

/** The run sheet repeats commands of the checklist. */
export const printed = (parts: readonly Part[]): readonly Part[] =>
  parts.filter((part) => part !== 'commands')

/** Choices of parts for one reader each. */
export const presets = {
  whole: printed(wholeParts),
  checklist: ['cover', 'checklist', 'sources'],
  dns: ['records', 'sources'],
} as const satisfies Record<string, readonly Part[]>
export const presetIds = Object.keys(presets) as (keyof typeof presets)[]

/** The id of a part in the page, for links to it. */
export const anchorOf = (part: BodyPart): string => `part-${part}`

/** The sources that the printed parts cite, in the outcome's order; all of them if none cites any. */
export const sourcesOfParts = (chosen: readonly Part[], outcome: Outcome): readonly SourceId[] => {
  const found = sourcesOf(chosen, outcome)
  return found.length === 0 ? outcome.sources : found
}

/** Whether commands are among what is printed. */
export const hasCommands = (chosen: readonly Part[]): boolean =>
  chosen.includes('checklist') || chosen.includes('commands')

const openFor: Readonly<
  Partial<Record<Part, (outcome: Outcome, plan: Plan) => readonly AnswerRef[]>>
> = {
  topology: ({ findings }) => openAnswersIn(findings).flatMap((finding) => finding.causes),
  matrix: ({ matrix }) =>
    matrix.flatMap((row) =>
      row.cells.flatMap(({ reason }) => (reason.code === 'missing-answer' ? reason.answers : [])),
    ),
  findings: ({ findings }) => openAnswersIn(findings).flatMap((finding) => finding.causes),
  questions: ({ findings }) => openAnswersIn(findings).flatMap((finding) => finding.causes),
  records: ({ records }, plan) =>
    records.flatMap((record) => {
      const lack = lackOf(record, plan)
      return lack?.code === 'answers' ? lack.answers : []
    }),
  certificates: ({ certificateNames }) => certificateNames.flatMap((item) => item.open),
}

/** The open answers that the printed parts wait for; those that commands wait for aside. */
export const openIn = (
  chosen: readonly Part[],
  outcome: Outcome,
  plan: Plan,
): readonly AnswerRef[] => chosen.flatMap((part) => openFor[part]?.(outcome, plan) ?? [])
