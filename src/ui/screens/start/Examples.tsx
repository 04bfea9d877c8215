import type { ReadPlan } from '#plan/file.ts'
import { useLanguage } from '#ui/language.ts'
import { examples } from './examples.ts'
import styles from './StartScreen.module.css'

/** The example plans; each is opened as a plan of one's own. */
export const Examples = ({
  onOpen,
}: {
  onOpen: (name: string, read: ReadPlan) => Promise<void>
}) => {
  const { language, messages } = useLanguage()
  const words = messages.shell.start
  const open = async (file: string, load: () => Promise<string>) => {
    const [content, { readPlanText }] = await Promise.all([load(), import('#plan/file.ts')])
    await onOpen(file, readPlanText(content))
  }
  return (
    <section aria-labelledby="examples">
      <h2 id="examples">{words.examples}</h2>
      <p className={styles.muted}>{words.exampleHint}</p>
      <ul className={styles.examples}>
        {examples.map(({ file, load, title, text }) => (
          <li key={file}>
            <button
              type="button"
              className={`card ${styles.example}`}
              onClick={() => void open(file, load)}
            >
              <strong>{title[language]}</strong>
              <span className={styles.muted}>{text[language]}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}
