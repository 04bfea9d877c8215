import { sourceNumbers, sourceText } from '#deliverables/sources-list.ts'
import { type SourceId, sources } from '#knowledge/sources.ts'
import { useMessages } from '#ui/language.ts'
import { usePlan } from '#ui/plan-context.ts'
import styles from './Paper.module.css'

/** Sources under the numbers that the plan cites them by, with their addresses written out. */
export const PrintSources = ({ ids }: { ids: readonly SourceId[] }) => {
  const numbers = sourceNumbers(usePlan().outcome.sources)
  const words = useMessages()
  return (
    <ul className={styles.list}>
      {ids.map((id) => {
        const { url } = sources[id]
        const number = numbers.get(id) ?? 0
        return (
          <li key={id} id={`source-${number}`} tabIndex={-1} className={styles.source}>
            [{number}] {sourceText(id, words)}
            {url !== null && (
              <a href={url} target="_blank" rel="noreferrer" title={words.outcome.opensOutside}>
                {url}
              </a>
            )}
          </li>
        )
      })}
    </ul>
  )
}
