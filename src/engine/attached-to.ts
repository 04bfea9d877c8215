import { type Conflict, type ConflictId, conflictIds, conflicts } from '#knowledge/conflicts.ts'
import { type PitfallId, pitfalls } from '#knowledge/pitfalls.ts'
import type { SourceId } from '#knowledge/sources.ts'
import { conflictsOfFinding, conflictsOfTask } from './attached.ts'
import { remembered } from '#plan/remember.ts'
import type { Outcome } from './outcome.ts'

/** The codes of findings, each once. */
export const codesOf = (findings: Outcome['findings']): ReadonlySet<string> => {
  const codes = new Set<string>()
  for (const { data } of findings) codes.add(data.code)
  return codes
}

type ConflictIds = ReadonlySet<ConflictId>

type Cells = readonly { readonly conflicts: readonly ConflictId[] }[]

/** Where sources disagree about what a plan gets, faces or has to do. */
export const conflictsAsker = () => {
  const inCells = remembered(
    (cells: Cells): ConflictIds => new Set(cells.flatMap(({ conflicts: ids }) => ids)),
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
      cells: Cells,
      findings: Outcome['findings'],
      tasks: Outcome['tasks'],
    ): Outcome['conflicts'] => {
      const found = [inCells(cells), inFindings(findings), inTasks(tasks)]
      return conflictIds.filter((id) => found.some((ids) => ids.has(id)))
    },
  )
}

/** The same once, of a part of an outcome. */
export const conflictsIn = (
  cells: Cells,
  findings: Outcome['findings'],
  tasks: Outcome['tasks'],
): Outcome['conflicts'] => conflictsAsker()(cells, findings, tasks)

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
