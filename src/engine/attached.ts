import { type PitfallId, pitfallIds, pitfalls } from '#knowledge/pitfalls.ts'
import type { TaskId } from '#knowledge/procedures/index.ts'

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
