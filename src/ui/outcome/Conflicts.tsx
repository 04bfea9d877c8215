import { type Conflict, type ConflictId, conflicts } from '#knowledge/conflicts.ts'
import { useMessages } from '#ui/language.ts'
import styles from './Conflicts.module.css'
import { SourceList } from './SourceList.tsx'

/** What each text says, side by side, and which one Tandem follows and why. */
export function ConflictCard({ id }: { id: ConflictId }) {
  const { conflict, conflictParts } = useMessages().domain
  const { statements, follows }: Conflict = conflicts[id]
  const words = conflict[id]
  return (
    <article className={styles.conflict}>
      <h4>{words.title}</h4>
      <ul className={styles.statements}>
        {statements.map(({ source, dated }, index) => (
          // What a page says twice has no other name than its place.
          // oxlint-disable-next-line react/no-array-index-key
          <li key={index} data-followed={index === follows}>
            {index === follows && <p className={styles.followed}>{conflictParts.followed}</p>}
            <p>{words.statements[index]}</p>
            <p className={styles.dated}>{conflictParts.text(dated)}</p>
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
