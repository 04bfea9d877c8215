import { useMessages } from '#ui/language.ts'
import styles from './StartScreen.module.css'

/** Holds the line that says how many plans there are until they have been looked for. */
export const Waiting = () => <p className={styles.muted}>{useMessages().shell.loading}</p>
