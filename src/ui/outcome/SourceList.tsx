import { type Source, type SourceId, sources } from '#knowledge/sources.ts'
import { useMessages } from '#ui/language.ts'
import styles from './SourceList.module.css'

/** Sources with the date of their edition, the day they were checked and how they were read. */
export function SourceList({ ids }: { ids: readonly SourceId[] }) {
  const { domain, outcome } = useMessages()
  return (
    <ul className={styles.sources}>
      {ids.map((id) => {
        const source: Source = sources[id]
        const edition = source.dated === null ? domain.undated : outcome.why.published(source.dated)
        return (
          <li key={id}>
            {source.url === null ? (
              domain.sourceTitle(id)
            ) : (
              <a href={source.url} target="_blank" rel="noreferrer" title={outcome.opensOutside}>
                {domain.sourceTitle(id)}
              </a>
            )}
            <span className={styles.dates}>
              {[
                edition,
                domain.checkedOn(source.checked),
                domain.confidence[source.confidence],
              ].join(', ')}
            </span>
          </li>
        )
      })}
    </ul>
  )
}
