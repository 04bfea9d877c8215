import { useMessages } from '#ui/language.ts'
import { Breakable } from './Breakable.tsx'
import styles from './Paper.module.css'

/** Names one per line; says so where there are none. */
export const Lines = ({ items, mono = false }: { items: readonly string[]; mono?: boolean }) => {
  const words = useMessages().deliverables
  const known = items.filter((item) => item.trim() !== '')
  if (known.length === 0) return words.unknown
  return (
    <ul className={styles.lines}>
      {known.map((item) => (
        <li key={item} className={mono ? 'mono' : undefined}>
          <Breakable text={item} />
        </li>
      ))}
    </ul>
  )
}
