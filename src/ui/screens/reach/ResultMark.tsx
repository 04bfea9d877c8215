import { type ReachWords, reachWords } from '#messages/ui-reach.ts'
import { useLanguage } from '#ui/language.ts'
import styles from './ReachScreen.module.css'

type Shown = keyof ReachWords['result']

const icons: Readonly<Record<Shown, string>> = {
  untried: '○',
  blocked: '✓',
  open: '▲',
  unseen: '?',
  absent: '–',
  'not-tried': '–',
}

/** What came of a try, as icon and word. */
export const ResultMark = ({ result }: { result: Shown }) => (
  <span className={styles.mark} data-result={result}>
    <span aria-hidden="true" className={styles.icon}>
      {icons[result]}
    </span>
    {reachWords[useLanguage().language].result[result]}
  </span>
)
