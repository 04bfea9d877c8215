import { FileButton } from '#ui/form/FileButton.tsx'
import { useMessages } from '#ui/language.ts'
import styles from './DeliverablesScreen.module.css'
import { useTurningBack } from './use-turning-back.ts'

/** More than this nobody reads here. */
const most = 200_000

type Turning = ReturnType<typeof useTurningBack>

const Key = ({ loaded, keyFault, readKey }: Turning) => {
  const words = useMessages().masking
  return (
    <p className={styles.choices}>
      <FileButton
        label={words.chooseKey}
        accept=".json,application/json"
        onFile={(file) => void readKey(file)}
      />
      <span role="status">
        {loaded === null ? words.noKey : words.key(loaded.name, loaded.key.names.length)}
      </span>
      {keyFault !== null && (
        <span role="alert" className={styles.refused}>
          ▲ {words.keyFault[keyFault]}
        </span>
      )}
    </p>
  )
}

const Masked = ({ text, setText, readText, fault }: Turning) => {
  const words = useMessages().masking
  return (
    <>
      <p className={styles.choices}>
        <FileButton
          label={words.chooseText}
          accept=".md,.csv,.json,.html,.svg,.drawio,.ps1,.cmd,.sh,.zone,.txt,text/*"
          onFile={(file) => void readText(file)}
        />
        {fault !== null && (
          <span role="alert" className={styles.refused}>
            ▲ {fault.code === 'not-text' ? words.notText(fault.name) : words.tooLarge(fault.name)}
          </span>
        )}
      </p>
      <label>
        {words.masked}
        <textarea
          className={styles.preview}
          rows={8}
          spellCheck={false}
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
      </label>
    </>
  )
}

const Real = ({ real, save }: Turning) => {
  const words = useMessages().masking
  if (real === null) return null
  const { text } = real
  return (
    <>
      {text.length > most && <p>{words.onlyBeginning(most, text.length)}</p>}
      <label>
        {words.real}
        <textarea
          className={styles.preview}
          rows={12}
          readOnly
          spellCheck={false}
          value={text.slice(0, most)}
        />
      </label>
      <p>
        <button type="button" className="button" onClick={save}>
          {words.save}
        </button>
      </p>
    </>
  )
}

/** Puts the real names back into a text that was masked. */
export const TurnBack = () => {
  const words = useMessages().masking
  const turning = useTurningBack()
  return (
    <details className={styles.back}>
      <summary>{words.back}</summary>
      <div className={styles.fields}>
        <p className={styles.about}>{words.backAbout}</p>
        <Key {...turning} />
        <Masked {...turning} />
        <Real {...turning} />
      </div>
    </details>
  )
}
