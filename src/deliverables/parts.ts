import type { Outcome } from '#engine/outcome.ts'
import { pitfallsOfFinding } from '#engine/attached.ts'
import { type Conflict, conflicts } from '#knowledge/conflicts.ts'
import { type PitfallId, pitfalls } from '#knowledge/pitfalls.ts'
import type { SourceId } from '#knowledge/sources.ts'
import type { Made } from './deliverable.ts'
import type { PackId } from './packs/ids.ts'

/** The chapters that a document can have, in the order in which they are offered. */
export const partIds = [
  'cover',
  'summary',
  'order',
  'schedule',
  'topology',
  'diagram',
  'timeline',
  'dates',
  'matrix',
  'findings',
  'checklist',
  'commands',
  'records',
  'flows',
  'certificates',
  'acceptance',
  'questions',
  'signoff',
  'sources',
] as const
export type PartId = (typeof partIds)[number]

/** The chapters of the whole plan. */
export const wholeParts = [
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
] as const satisfies readonly PartId[]

/** What a team is handed: what is asked, exactly what to do, how it is accepted, and who signs. */
const ofTeam = [
  'cover',
  'summary',
  'records',
  'flows',
  'certificates',
  'checklist',
  'commands',
  'acceptance',
  'questions',
  'signoff',
  'sources',
] as const satisfies readonly PartId[]

const ofLead = [
  'cover',
  'summary',
  'order',
  'schedule',
  'diagram',
  'timeline',
  'dates',
  'matrix',
  'questions',
  'signoff',
  'sources',
] as const satisfies readonly PartId[]

const chaptersOf = (pack: PackId | undefined): readonly PartId[] => {
  if (pack === undefined) return wholeParts
  return pack === 'lead' ? ofLead : ofTeam
}

const isThere: Readonly<Partial<Record<PartId, (outcome: Outcome) => boolean>>> = {
  records: ({ records }) => records.length > 0,
  flows: ({ flows }) => flows.length > 0,
  certificates: ({ certificateNames }) => certificateNames.length > 0,
  checklist: ({ tasks }) => tasks.length > 0,
  commands: ({ tasks }) =>
    tasks.some(({ commands, verify }) => commands.length + verify.length > 0),
  schedule: ({ tasks }) => tasks.length > 0,
  sources: ({ sources }) => sources.length > 0,
}

/**
 * The chapters of a document, in their order; the cover comes first. A pack has no chapter that would be
 * empty. Each format leaves out what it cannot show, such as drawings.
 */
export const partsOf = ({ pack, outcome }: Pick<Made, 'pack' | 'outcome'>): readonly PartId[] =>
  chaptersOf(pack).filter((part) => pack === undefined || (isThere[part]?.(outcome) ?? true))

const ofPitfalls = (ids: readonly PitfallId[]): readonly SourceId[] =>
  ids.flatMap((id) => pitfalls[id].sources)

const ofFindings = ({ findings, conflicts: disagreements }: Outcome): readonly SourceId[] => [
  ...findings.flatMap(({ sources, data }) => [
    ...sources,
    ...ofPitfalls(pitfallsOfFinding(data.code)),
  ]),
  ...disagreements.flatMap((id) => {
    const { statements }: Conflict = conflicts[id]
    return statements.map(({ source }) => source)
  }),
]

const none = (): readonly SourceId[] => []

/** The sources that each chapter cites. */
const cited: Readonly<Record<PartId, (outcome: Outcome) => readonly SourceId[]>> = {
  cover: none,
  summary: none,
  order: none,
  schedule: none,
  topology: none,
  diagram: ({ flows }) => flows.flatMap((flow) => flow.sources),
  timeline: none,
  dates: none,
  matrix: ({ matrix, teamsMatrix }) =>
    [...matrix, ...teamsMatrix].flatMap((row) => row.cells.flatMap((cell) => cell.sources)),
  findings: ofFindings,
  checklist: ({ tasks }) =>
    tasks.flatMap(({ sources, pitfalls: traps }) => [...sources, ...ofPitfalls(traps)]),
  commands: none,
  records: ({ records }) => records.flatMap((record) => record.sources),
  flows: ({ flows }) => flows.flatMap((flow) => flow.sources),
  certificates: ({ certificateNames }) => certificateNames.flatMap((item) => item.sources),
  acceptance: none,
  questions: ofFindings,
  signoff: none,
  sources: none,
}

/** The sources that these chapters cite, in the outcome's order. */
export const sourcesOf = (chosen: readonly PartId[], outcome: Outcome): SourceId[] => {
  const found = new Set(chosen.flatMap((part) => cited[part](outcome)))
  return outcome.sources.filter((id) => found.has(id))
}

/** The sources that a document lists: those that its chapters cite. */
export const sourcesShown = (made: Pick<Made, 'pack' | 'outcome'>): readonly SourceId[] =>
  made.pack === undefined ? made.outcome.sources : sourcesOf(partsOf(made), made.outcome)

/** Every source that an outcome, or a part of one, still cites. */
export const sourcesIn = (outcome: Outcome): SourceId[] => sourcesOf(partIds, outcome)
