import type { Made } from '#deliverables/deliverable.ts'
import { type Flag, flagText } from '#deliverables/packs/flags.ts'
import { Breakable } from './Breakable.tsx'
import styles from './Paper.module.css'
import { useMade } from './use-made.ts'

/** What is not final where it stands; nothing where everything is. */
export const FlagNote = ({ flagsOf }: { flagsOf: (made: Made) => readonly Flag[] }) => {
  const made = useMade()
  const text = flagText(flagsOf(made), made)
  if (text === '') return null
  return (
    <p className={styles.flag}>
      <Breakable text={text} />
    </p>
  )
}
