import type { Made } from '#deliverables/deliverable.ts'
import { type Flag, flagText } from '#deliverables/packs/flags.ts'
import styles from './Paper.module.css'
import { useMade } from './use-made.ts'

/** What is not final where it stands; nothing where everything is. */
export const FlagNote = ({ flagsOf }: { flagsOf: (made: Made) => readonly Flag[] }) => {
  const made = useMade()
  const text = flagText(flagsOf(made), made)
  return text === '' ? null : <p className={styles.flag}>{text}</p>
}
