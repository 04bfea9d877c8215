import type { Support } from '#engine/outcome.ts'
import { useMessages } from '#ui/language.ts'
import { supportIcons } from './icons.ts'
import styles from './SupportMark.module.css'

/** What a cell says, as icon and word; `long` spells the word out. */
export function SupportMark({ support, long = false }: { support: Support; long?: boolean }) {
  const words = useMessages().domain.support[support]
  return (
    <span className={styles.mark} data-support={support}>
      <span className={styles.icon} aria-hidden="true">
        {supportIcons[support]}
      </span>
      {long ? words.word : words.short}
    </span>
  )
}
