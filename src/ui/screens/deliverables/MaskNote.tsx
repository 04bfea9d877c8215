import { useMessages } from '#ui/language.ts'
import styles from './DeliverablesScreen.module.css'

/** What masking does, and the word of warning about the key. */
export const MaskNote = ({ isKey }: { isKey: boolean }) => {
  const words = useMessages().masking
  return (
    <>
      <p className={styles.about}>{words.about}</p>
      <p className={styles.warning}>
        <span aria-hidden="true">▲ </span>
        {isKey ? words.keyWarning : words.warning}
      </p>
    </>
  )
}
