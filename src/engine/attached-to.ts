import { type Conflict, type ConflictId, conflictIds, conflicts } from '#knowledge/conflicts.ts'
import { type PitfallId, pitfalls } from '#knowledge/pitfalls.ts'
import type { SourceId } from '#knowledge/sources.ts'
import { conflictsOfFinding, conflictsOfTask } from './attached.ts'
import { once, remembered } from '#plan/remember.ts'
import type { Outcome } from './outcome.ts'

/** The codes of findings, each once. */
export const codesOf = (findings: Outcome['findings']): ReadonlySet<string> => {
  const codes = new Set<string>()
  for (const { data } of findings) codes.add(data.code)
  return codes
}

type ConflictIds = ReadonlySet<ConflictId>

/** The lists of a row, each once: cells of the same products share theirs. */
const conflictListsOf = once(({ cells }: Outcome['matrix'][number]) => {
  const lists = new Set<readonly ConflictId[]>()
  for (const { conflicts: ids } of cells) lists.add(ids)
  return [...lists]
})

/** Where sources disagree about what a plan gets, faces or has to do. */
export const conflictsAsker = () => {
  const inMatrix = remembered(
    (matrix: Outcome['matrix']): ConflictIds =>
      new Set([...new Set(matrix.flatMap(conflictListsOf))].flat()),
  )
  const inFindings = remembered(
    (findings: Outcome['findings']): ConflictIds =>
      new Set([...codesOf(findings)].flatMap(conflictsOfFinding)),
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
  const lists = new Set<readonly PitfallId[]>()
  for (const one of list) lists.add(one.pitfalls)
  return [...new Set([...lists].flat())].flatMap((id): readonly SourceId[] => pitfalls[id].sources)
}

/** The sources that disagree. */
export const conflictSources = (disagreements: Outcome['conflicts']): readonly SourceId[] =>
  disagreements.flatMap((id) => {
    const { statements }: Conflict = conflicts[id]
    return statements.map(({ source }) => source)
  })
