import { openAnswersIn } from '#deliverables/placeholders.ts'
import type { AnswerRef, Outcome } from '#engine/outcome.ts'
import { lackOf } from '#engine/records/lacking.ts'
import { pitfallsOfFinding } from '#engine/attached.ts'
import { conflicts } from '#knowledge/conflicts.ts'
import { type PitfallId, pitfalls } from '#knowledge/pitfalls.ts'
import type { SourceId } from '#knowledge/sources.ts'
import type { Plan } from '#plan/plan.ts'

/** What can be printed, in the order of the pages. */
export const parts = [
  'cover',
  'topology',
  'diagram',
  'timeline',
  'matrix',
  'findings',
  'checklist',
  'commands',
  'records',
  'flows',
  'certificates',
  'sources',
] as const
export type Part = (typeof parts)[number]
export type BodyPart = Exclude<Part, 'cover'>

/** Choices of parts for one reader each. The run sheet repeats commands of the checklist. */
export const presets = {
  whole: parts.filter((part) => part !== 'commands'),
  checklist: ['cover', 'checklist', 'sources'],
  dns: ['records', 'sources'],
} as const satisfies Record<string, readonly Part[]>
export const presetIds = Object.keys(presets) as (keyof typeof presets)[]

/** The id of a part in the page, for links to it. */
export const anchorOf = (part: BodyPart): string => `part-${part}`

const ofPitfalls = (ids: readonly PitfallId[]): readonly SourceId[] =>
  ids.flatMap((id) => pitfalls[id].sources)

const cited: Readonly<Record<Part, (outcome: Outcome) => readonly SourceId[]>> = {
  cover: () => [],
  topology: () => [],
  diagram: ({ flows }) => flows.flatMap((flow) => flow.sources),
  timeline: () => [],
  matrix: ({ matrix, teamsMatrix }) =>
    [...matrix, ...teamsMatrix].flatMap((row) => row.cells.flatMap((cell) => cell.sources)),
  findings: ({ findings, conflicts: disagreements }) => [
    ...findings.flatMap(({ sources, data }) => [
      ...sources,
      ...ofPitfalls(pitfallsOfFinding(data.code)),
    ]),
    ...disagreements.flatMap((id) => conflicts[id].statements.map(({ source }) => source)),
  ],
  checklist: ({ tasks }) =>
    tasks.flatMap(({ sources, pitfalls: traps }) => [...sources, ...ofPitfalls(traps)]),
  commands: () => [],
  records: ({ records }) => records.flatMap((record) => record.sources),
  flows: ({ flows }) => flows.flatMap((flow) => flow.sources),
  certificates: ({ certificateNames }) => certificateNames.flatMap((item) => item.sources),
  sources: () => [],
}

/** The sources that the printed parts cite, in the outcome's order; all of them if none cites any. */
export const sourcesOfParts = (chosen: readonly Part[], outcome: Outcome): readonly SourceId[] => {
  const found = new Set(chosen.flatMap((part) => cited[part](outcome)))
  return found.size === 0 ? outcome.sources : outcome.sources.filter((id) => found.has(id))
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
