import { type Conflict, type ConflictId, conflicts } from '#knowledge/conflicts.ts'
import { sources } from '#knowledge/sources.ts'
import { useMessages } from '#ui/language.ts'
import styles from './Conflicts.module.css'
import { SourceList } from './SourceList.tsx'

type CardProps = { id: ConflictId; heading?: 'h3' | 'h4' }

/** What each text says, side by side, and which one Tandem follows and why. */
export function ConflictCard({ id, heading: Heading = 'h4' }: CardProps) {
  const { conflict, conflictParts } = useMessages().domain
  const { statements, follows }: Conflict = conflicts[id]
  const words = conflict[id]
  return (
    <article className={styles.conflict}>
      <Heading>{words.title}</Heading>
      <ul className={styles.statements}>
        {statements.map(({ source, dated }, index) => (
          // oxlint-disable-next-line react/no-array-index-key -- what a page says twice has no other name than its place
          <li key={index} data-followed={index === follows}>
            {index === follows && <p className={styles.followed}>{conflictParts.followed}</p>}
            <p>{words.statements[index]}</p>
            {dated !== sources[source].dated && (
              <p className={styles.dated}>{conflictParts.text(dated)}</p>
            )}
            <SourceList ids={[source]} />
          </li>
        ))}
      </ul>
      <p>{words.why}</p>
    </article>
  )
}

/** Where sources disagree about the cell or task at hand. */
export function Conflicts({ ids }: { ids: readonly ConflictId[] }) {
  const { conflictParts } = useMessages().domain
  if (ids.length === 0) return null
  return (
    <section className={styles.conflicts}>
      <h3>{conflictParts.title}</h3>
      {ids.map((id) => (
        <ConflictCard key={id} id={id} />
      ))}
    </section>
  )
}
