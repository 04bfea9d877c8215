import { type Source, type SourceId, sources } from '#knowledge/sources.ts'
import type { Messages } from '#messages/index.ts'

/** Numbers for the sources of an outcome, in order of first use, from 1. */
export const sourceNumbers = (ids: readonly SourceId[]): ReadonlyMap<SourceId, number> =>
  new Map(ids.map((id, index) => [id, index + 1]))

/** A source without its address: title, its date, the day it was checked, how sure. */
export const sourceText = (id: SourceId, { domain }: Messages): string => {
  const source: Source = sources[id]
  return [
    source.title,
    source.dated ?? domain.undated,
    domain.checkedOn(source.checked),
    domain.confidence[source.confidence],
  ].join(', ')
}

/** A source in one line: the same, and its address. */
export const sourceLine = (id: SourceId, words: Messages): string =>
  [sourceText(id, words), sources[id].url].filter((part) => part !== null).join(': ')
