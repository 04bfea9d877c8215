import { type Conflict, type ConflictId, conflictIds, conflicts } from '#knowledge/conflicts.ts'
import type { FeatureId } from '#knowledge/features.ts'
import { type PitfallId, pitfallIds, pitfalls } from '#knowledge/pitfalls.ts'
import type { TaskId } from '#knowledge/procedures/index.ts'
import type { ExchangeProductId, SkypeProductId } from '#knowledge/products.ts'

const none: readonly never[] = []

/** What is filed under each key, worked out once. */
const filed = <Id extends string>(
  ids: readonly Id[],
  keysOf: (id: Id) => readonly string[],
): ((key: string) => readonly Id[]) => {
  const found = new Map<string, Id[]>()
  for (const id of ids)
    for (const key of keysOf(id)) found.set(key, [...(found.get(key) ?? []), id])
  return (key) => found.get(key) ?? none
}

/** The known traps of a task. */
export const pitfallsOfTask: (task: TaskId) => readonly PitfallId[] = filed(
  pitfallIds,
  (id) => pitfalls[id].tasks,
)

/** The known traps that a finding of this code foresees. */
export const pitfallsOfFinding: (code: string) => readonly PitfallId[] = filed(
  pitfallIds,
  (id) => pitfalls[id].findings,
)

/** Where sources disagree about a task. */
export const conflictsOfTask: (task: TaskId) => readonly ConflictId[] = filed(
  conflictIds,
  (id) => conflicts[id].tasks,
)

/** Where sources disagree about a finding of this code. */
export const conflictsOfFinding: (code: string) => readonly ConflictId[] = filed(
  conflictIds,
  (id) => conflicts[id].findings,
)

/** Where sources disagree about a feature for a pair of products. */
export const conflictsOfCell = (
  feature: FeatureId,
  exchange: ExchangeProductId,
  skype: SkypeProductId,
): readonly ConflictId[] =>
  conflictIds.filter((id) => {
    const { cells }: Conflict = conflicts[id]
    return (
      cells !== null &&
      (cells.features === 'all' || cells.features.includes(feature)) &&
      cells.exchange.includes(exchange) &&
      cells.skype.includes(skype)
    )
  })
