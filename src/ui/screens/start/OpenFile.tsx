import { useNavigate } from 'react-router'
import type { FileFault } from '#plan/file.ts'
import { FileButton } from '#ui/form/FileButton.tsx'
import { useMessages } from '#ui/language.ts'
import { paths } from '#ui/paths.ts'
import { useDrop } from '#ui/use-drop.ts'
import styles from './StartScreen.module.css'

type Props = {
  readonly refused: { readonly name: string; readonly faults: readonly FileFault[] } | null
  readonly onFile: (file: File) => Promise<void>
}
const mostShown = 8

/** Opens a plan file by choice or by drop; says in words why one is refused. */
export const OpenFile = ({ refused, onFile }: Props) => {
  const { domain, sharing, shell } = useMessages()
  const words = shell.start
  const navigate = useNavigate()
  const place = useDrop<HTMLElement>((file) => void onFile(file))
  return (
    <section ref={place} className="card" aria-label={words.openFile}>
      <h2>{words.openFile}</h2>
      <div className={styles.fields}>
        <p id="open-hint">{words.openHint}</p>
        <FileButton
          label={words.chooseFile}
          accept=".json,application/json"
          describedBy="open-hint"
          onFile={(file) => void onFile(file)}
        />
        <p>
          {/* No link of the router: in the page's HTML it would have another address. */}
          <a
            href={`#${paths.shared()}`}
            onClick={(event) => {
              if (event.ctrlKey || event.metaKey || event.shiftKey) return
              event.preventDefault()
              void navigate(paths.shared())
            }}
          >
            {sharing.start}
          </a>{' '}
          <span className={styles.muted}>{sharing.startHint}</span>
        </p>
      </div>
      {refused !== null && (
        <div role="alert" className={styles.refused}>
          <strong>
            <span aria-hidden="true">▲ </span>
            {words.fileFaults(refused.name)}
          </strong>
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
