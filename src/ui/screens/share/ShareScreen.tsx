import { type FormEvent, useId } from 'react'
import { linkParts } from '#storage/link/content.ts'
import { canLock } from '#storage/link/lock.ts'
import { markSaved } from '#storage/plan-store.ts'
import { savePlan } from '#ui/files.ts'
import { useMessages } from '#ui/language.ts'
import { useAnswers } from '#ui/plan-context.ts'
import links from '#ui/sharing/sharing.module.css'
import { MadeLink } from './MadeLink.tsx'
import styles from './ShareScreen.module.css'
import { useSharing } from './use-sharing.ts'

type Sharing = ReturnType<typeof useSharing>

const Parts = ({ parts, setParts }: Sharing) => {
  const words = useMessages().sharing
  return (
    <fieldset className={styles.parts}>
      <legend>{words.along}</legend>
      {linkParts.map((part) => (
        <label key={part}>
          <input
            type="checkbox"
            checked={parts.includes(part)}
            onChange={({ target }) =>
              setParts(target.checked ? [...parts, part] : parts.filter((other) => other !== part))
            }
          />
          {words.parts[part]}
        </label>
      ))}
    </fieldset>
  )
}

const Passphrase = ({ passphrase, setPassphrase }: Sharing) => {
  const words = useMessages().sharing
  const id = useId()
  if (!canLock()) return <p className={links.muted}>{words.insecure}</p>
  return (
    <div className={links.field}>
      <label htmlFor={id}>{words.passphrase}</label>
      <input
        id={id}
        type="text"
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
        aria-describedby={`${id}-hint`}
        value={passphrase}
        onChange={(event) => setPassphrase(event.target.value)}
      />
      <p id={`${id}-hint`} className={links.muted}>
        {words.passphraseHint}
      </p>
    </div>
  )
}

/** The plan as a link that can be sent. */
export default function ShareScreen() {
  const words = useMessages().sharing
  const { plan } = useAnswers()
  const sharing = useSharing(plan)
  const { made, make } = sharing
  const submit = (event: FormEvent) => {
    event.preventDefault()
    void make()
  }
  const said =
    made.is === 'making'
      ? words.making
      : made.is === 'made'
        ? words.made(made.link.length)
        : made.is === 'too-large' && words.tooLarge
  return (
    <div className={styles.screen}>
      <h1>{words.title}</h1>
      <p>{words.intro}</p>
      <p>{words.always}</p>
      <form className={styles.form} method="dialog" onSubmit={submit}>
        <Parts {...sharing} />
        <Passphrase {...sharing} />
        <button type="submit" className="button primary">
          {words.make}
        </button>
      </form>
      <p role="status">{said}</p>
      {made.is === 'made' && <MadeLink key={made.link} link={made.link} />}
      <p className={links.actions}>
        <button
          type="button"
          className="button"
          onClick={() => void savePlan(plan).then(async () => markSaved(plan.id, Date.now()))}
        >
          {words.save}
        </button>
        <span className={links.muted}>{words.fileHolds}</span>
      </p>
    </div>
  )
}
