import { type Conflict, type ConflictId, conflicts } from '#knowledge/conflicts.ts'
import { useMessages } from '#ui/language.ts'
import { SourceRefs } from './PaperLink.tsx'
import styles from './Paper.module.css'

/** Where the sources of this plan disagree: every statement, which one is followed, and why. */
export const PrintConflicts = ({ ids }: { ids: readonly ConflictId[] }) => {
  const { conflict, conflictParts } = useMessages().domain
  if (ids.length === 0) return null
  return (
    <>
      <h3>{conflictParts.title}</h3>
      <ul className={styles.list}>
        {ids.map((id) => {
          const { statements, follows }: Conflict = conflicts[id]
          return (
            <li key={id} className={styles.finding}>
              <p>
                <strong>{conflict[id].title}</strong>
              </p>
              <ul className={styles.traps}>
                {conflict[id].statements.map((text, index) => (
                  <li key={text}>
                    {text} ({conflictParts.text(statements[index]?.dated ?? '')}
                    {index === follows && `; ${conflictParts.followed}`}){' '}
                    <SourceRefs ids={statements[index] ? [statements[index].source] : []} />
                  </li>
                ))}
              </ul>
              <p>{conflict[id].why}</p>
            </li>
          )
        })}
      </ul>
    </>
  )
}
