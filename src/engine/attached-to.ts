import { type Conflict, conflictIds, conflicts } from '#knowledge/conflicts.ts'
import { pitfalls } from '#knowledge/pitfalls.ts'
import type { SourceId } from '#knowledge/sources.ts'
import { conflictsOfFinding, conflictsOfTask, pitfallsOfFinding } from './attached.ts'
import type { Outcome } from './outcome.ts'

/** Where sources disagree about what a plan gets, faces or has to do. */
export const conflictsIn = (
  matrix: Outcome['matrix'],
  findings: Outcome['findings'],
  tasks: Outcome['tasks'],
): Outcome['conflicts'] => {
  const found = new Set([
    ...matrix.flatMap((row) => row.cells.flatMap((cell) => cell.conflicts)),
    ...findings.flatMap(({ data }) => conflictsOfFinding(data.code)),
    ...tasks.flatMap(({ id }) => conflictsOfTask(id)),
  ])
  return conflictIds.filter((id) => found.has(id))
}

/** The sources of the known traps and the disagreements of an outcome, some of them more than once. */
export const attachedSources = (
  findings: Outcome['findings'],
  tasks: Outcome['tasks'],
  disagreements: Outcome['conflicts'],
): readonly SourceId[] => {
  const traps = new Set([
    ...findings.flatMap(({ data }) => pitfallsOfFinding(data.code)),
    ...tasks.flatMap((task) => task.pitfalls),
  ])
  return [
    ...[...traps].flatMap((id): readonly SourceId[] => pitfalls[id].sources),
    ...disagreements.flatMap((id) => {
      const { statements }: Conflict = conflicts[id]
      return statements.map(({ source }) => source)
    }),
  ]
}
