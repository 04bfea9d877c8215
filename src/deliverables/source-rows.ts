import { type Source, sources } from '#knowledge/sources.ts'
import type { Made } from './deliverable.ts'
import type { Rows } from './tables.ts'

/** The sources with their numbers, dates and addresses. */
export const sourceRows = ({ outcome, words: { domain, deliverables: words } }: Made): Rows => [
  [words.number, words.source, words.dated, words.checked, words.confidence, words.address],
  ...outcome.sources.map((id, index) => {
    const source: Source = sources[id]
    return [
      String(index + 1),
      source.title,
      source.dated ?? domain.undated,
      source.checked,
      domain.confidence[source.confidence],
      source.url ?? '',
    ]
  }),
]
