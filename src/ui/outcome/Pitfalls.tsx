import { type PitfallId, pitfalls } from '#knowledge/pitfalls.ts'
import { useMessages } from '#ui/language.ts'
import styles from './Pitfalls.module.css'
import { SourceList } from './SourceList.tsx'

/** Known traps, each folded under what is seen: why, what helps, where it is from. */
export function Pitfalls({ ids }: { ids: readonly PitfallId[] }) {
  const { pitfall, pitfallParts } = useMessages().domain
  if (ids.length === 0) return null
  return (
    <section className={styles.traps}>
      <h3>{pitfallParts.title}</h3>
      {ids.map((id) => (
        <details key={id}>
          <summary>{pitfall[id].symptom}</summary>
          <p>
            {pitfallParts.cause}: {pitfall[id].cause}
          </p>
          <p>
            {pitfallParts.cure}: {pitfall[id].cure}
          </p>
          <SourceList ids={pitfalls[id].sources} />
        </details>
      ))}
    </section>
  )
}
