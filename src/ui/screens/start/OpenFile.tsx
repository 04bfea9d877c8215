import type { FileFault } from '#plan/file.ts'
import { useMessages } from '#ui/language.ts'
import { useDrop } from '#ui/use-drop.ts'
import styles from './StartScreen.module.css'

type Props = {
  readonly refused: { readonly name: string; readonly faults: readonly FileFault[] } | null
  readonly onFile: (file: File) => Promise<void>
}
const mostShown = 8

/** Opens a plan file by choice or by drop; says in words why one is refused. */
export const OpenFile = ({ refused, onFile }: Props) => {
  const { domain, shell } = useMessages()
  const words = shell.start
  const place = useDrop<HTMLElement>((file) => void onFile(file))
  const take = (files: FileList | null) => {
    const file = files?.[0]
    if (file !== undefined) void onFile(file)
  }
  return (
    <section ref={place} className="card" aria-label={words.openFile}>
      <h2>{words.openFile}</h2>
      <div className={styles.fields}>
        <label>
          {words.openHint}
          <input
            type="file"
            accept=".json,application/json"
            onChange={(event) => {
              take(event.target.files)
              // Choosing the same file again after mending it must count as a choice.
              event.target.value = ''
            }}
          />
        </label>
      </div>
      {refused !== null && (
        <div role="alert" className={styles.refused}>
          <strong>{words.fileFaults(refused.name)}</strong>
          <ul>
            {refused.faults.slice(0, mostShown).map((fault) => (
              <li key={domain.fileFault(fault)}>{domain.fileFault(fault)}</li>
            ))}
          </ul>
          {refused.faults.length > mostShown && (
            <p>{words.more(refused.faults.length - mostShown)}</p>
          )}
        </div>
      )}
    </section>
  )
}
