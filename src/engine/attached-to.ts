import { type Conflict, conflictIds, conflicts } from '#knowledge/conflicts.ts'
import { type PitfallId, pitfalls } from '#knowledge/pitfalls.ts'
import type { SourceId } from '#knowledge/sources.ts'
import { conflictsOfFinding, conflictsOfTask } from './attached.ts'
import { remembered } from '#plan/remember.ts'
import type { Outcome } from './outcome.ts'

type ConflictIds = ReadonlySet<Outcome['conflicts'][number]>

/** Where sources disagree about what a plan gets, faces or has to do. */
export const conflictsAsker = () => {
  const inMatrix = remembered(
    (matrix: Outcome['matrix']): ConflictIds =>
      new Set(matrix.flatMap((row) => row.cells.flatMap((cell) => cell.conflicts))),
  )
  const inFindings = remembered(
    (findings: Outcome['findings']): ConflictIds =>
      new Set(findings.flatMap(({ data }) => conflictsOfFinding(data.code))),
  )
  const inTasks = remembered(
    (tasks: Outcome['tasks']): ConflictIds =>
      new Set([...new Set(tasks.map(({ id }) => id))].flatMap(conflictsOfTask)),
  )
  return remembered(
    (
      matrix: Outcome['matrix'],
      findings: Outcome['findings'],
      tasks: Outcome['tasks'],
    ): Outcome['conflicts'] => {
      const found = [inMatrix(matrix), inFindings(findings), inTasks(tasks)]
      return conflictIds.filter((id) => found.some((ids) => ids.has(id)))
    },
  )
}

/** The same once, of an outcome or a part of one. */
export const conflictsIn = (
  matrix: Outcome['matrix'],
  findings: Outcome['findings'],
  tasks: Outcome['tasks'],
): Outcome['conflicts'] => conflictsAsker()(matrix, findings, tasks)

/** The sources of the known traps of an outcome, some of them more than once. */
export const trapSources = (
  list: readonly { readonly pitfalls: readonly PitfallId[] }[],
): readonly SourceId[] => {
  const traps = new Set([...new Set(list.map((one) => one.pitfalls))].flat())
  return [...traps].flatMap((id): readonly SourceId[] => pitfalls[id].sources)
}

/** The sources that disagree. */
export const conflictSources = (disagreements: Outcome['conflicts']): readonly SourceId[] =>
  disagreements.flatMap((id) => {
    const { statements }: Conflict = conflicts[id]
    return statements.map(({ source }) => source)
  })
