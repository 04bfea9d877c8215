import type { Outcome } from '#engine/outcome.ts'
import type { SourceId } from '#knowledge/sources.ts'

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

/** Choices of parts for one reader each. */
export const presets = {
  whole: parts,
  dns: ['records', 'sources'],
} as const satisfies Record<string, readonly Part[]>
export const presetIds = ['whole', 'dns'] as const satisfies (keyof typeof presets)[]

/** The id of a part in the page, for links to it. */
export const anchorOf = (part: BodyPart): string => `part-${part}`

const cited: Readonly<Record<Part, (outcome: Outcome) => readonly SourceId[]>> = {
  cover: () => [],
  topology: () => [],
  diagram: ({ flows }) => flows.flatMap((flow) => flow.sources),
  timeline: () => [],
  matrix: ({ matrix }) => matrix.flatMap((row) => row.cells.flatMap((cell) => cell.sources)),
  findings: ({ findings }) => findings.flatMap((finding) => finding.sources),
  checklist: ({ tasks }) => tasks.flatMap((task) => task.sources),
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
