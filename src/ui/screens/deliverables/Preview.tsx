import type { Language } from '#messages/languages.ts'
import { useMessages } from '#ui/language.ts'
import styles from './DeliverablesScreen.module.css'
import type { Making } from './use-making.ts'

type Props = { making: Making; language: Language; onCancel: () => void }

/** What the file holds, as it is made: text to read, or how much there is. */
export const Preview = ({ making, language, onCancel }: Props) => {
  const { deliverables: words } = useMessages()
  if (making.state === 'failed') return <p role="alert">{words.failed(making.message)}</p>
  if (making.state === 'cancelled') return <p>{words.cancelled}</p>
  if (making.state === 'making')
    return (
      <p className={styles.making}>
        <span role="status">{words.making}</span>
        <progress
          {...(making.of > 0 ? { value: making.done, max: making.of } : {})}
          aria-label={words.making}
        />
        <button type="button" className="button" onClick={onCancel}>
          {words.cancel}
        </button>
      </p>
    )
  const { file, text } = making
  if (text === null) return <p>{words.bytes(file.size)}</p>
  const { beginning, characters } = text
  return (
    <>
      {characters > beginning.length && <p>{words.onlyBeginning(beginning.length, characters)}</p>}
      <textarea
        className={styles.preview}
        lang={language}
        readOnly
        rows={24}
        spellCheck={false}
        aria-label={words.preview}
        value={beginning}
      />
    </>
  )
}
