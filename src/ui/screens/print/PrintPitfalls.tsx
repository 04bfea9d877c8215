import { type PitfallId, pitfalls } from '#knowledge/pitfalls.ts'
import { useMessages } from '#ui/language.ts'
import { SourceRefs } from './PaperLink.tsx'
import styles from './Paper.module.css'

/** Known traps on paper: what is seen, why, what helps. */
export const PrintPitfalls = ({ ids }: { ids: readonly PitfallId[] }) => {
  const { pitfall, pitfallParts } = useMessages().domain
  if (ids.length === 0) return null
  return (
    <>
      <p className={styles.keep}>
        <strong>{pitfallParts.title}:</strong>
      </p>
      <ul className={styles.traps}>
        {ids.map((id) => (
          <li key={id}>
            {pitfall[id].symptom} {pitfallParts.cause}: {pitfall[id].cause} {pitfallParts.cure}:{' '}
            {pitfall[id].cure} <SourceRefs ids={pitfalls[id].sources} />
          </li>
        ))}
      </ul>
    </>
  )
}
