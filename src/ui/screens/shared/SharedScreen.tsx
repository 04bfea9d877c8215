import { type FormEvent, useId } from 'react'
import { type LoaderFunctionArgs, replace } from 'react-router'
import type { LinkFault } from '#storage/link/link.ts'
import { useMessages } from '#ui/language.ts'
import { paths } from '#ui/paths.ts'
import { receiveLink, useReceivedLink } from '#ui/sharing/received.ts'
import { PageFrame } from '#ui/shell/PageFrame.tsx'
import { useKeptFocus } from '#ui/shell/use-kept-focus.ts'
import links from '#ui/sharing/sharing.module.css'
import { faultText } from './fault-text.ts'
import { Preview } from './Preview.tsx'
import styles from './SharedScreen.module.css'
import { useLink } from './use-link.ts'

/** What a server adds that was asked for the link as a path (scripts/static-server.mjs). */
const servedMark = 'server'

/** Takes the plan out of the address before anything is shown: neither it nor the history keeps it. */
export const takeLink = ({ params, request }: LoaderFunctionArgs): Response | null => {
  const text = params['*'] ?? ''
  if (text === '') return null
  const { search, searchParams } = new URL(request.url)
  receiveLink(text + search, searchParams.has(servedMark))
  return replace(paths.shared())
}

const Fault = ({ fault }: { fault: LinkFault }) => {
  const messages = useMessages()
  const [first, ...more] = faultText(fault, messages)
  return (
    <div role="alert" className={styles.refused}>
      <strong>
        <span aria-hidden="true">▲ </span>
        {messages.sharing.refused}
      </strong>
      <p>{first}</p>
      {more.length > 0 && (
        <ul>
          {more.slice(0, 8).map((text) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
      )}
    </div>
  )
}

const Passphrase = ({ onUnlock }: { onUnlock: (passphrase: string) => void }) => {
  const words = useMessages().sharing
  const unlock = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const typed = new FormData(event.currentTarget).get('passphrase')
    onUnlock(typeof typed === 'string' ? typed : '')
  }
  return (
    <form className="card" method="dialog" onSubmit={unlock}>
      <p>{words.locked}</p>
      <label className={links.field}>
        {words.askPassphrase}
        <input name="passphrase" type="password" autoComplete="off" required />
      </label>
      <button type="submit" className="button primary">
        {words.unlock}
      </button>
    </form>
  )
}

const Paste = ({ text }: { text: string }) => {
  const words = useMessages().sharing
  const id = useId()
  return (
    <div className={links.field}>
      <label htmlFor={id}>{words.paste}</label>
      <textarea
        id={id}
        rows={4}
        className="mono"
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
        aria-describedby={`${id}-hint`}
        value={text}
        onChange={(event) => receiveLink(event.target.value)}
      />
      <p id={`${id}-hint`} className={links.muted}>
        {words.pasteHint}
      </p>
    </div>
  )
}

/** A plan that came as a link: what it holds, before it is taken over. */
export const SharedScreen = () => {
  const { sharing: words } = useMessages()
  const { text, seenByServer } = useReceivedLink()
  const { is, opened, fault, encrypted, unlock } = useLink(text)
  useKeptFocus()
  return (
    <PageFrame start={false}>
      <div className={styles.main}>
        <h1>{words.opened}</h1>
        {seenByServer && !encrypted && (
          <p role="note" className={links.warning}>
            <span aria-hidden="true">▲ </span>
            {words.seenByServer}
          </p>
        )}
        {is === 'none' && <p>{words.noLink}</p>}
        {fault !== null && <Fault fault={fault} />}
        {is === 'locked' && <Passphrase onUnlock={unlock} />}
        <p role="status">{is === 'opening' && words.unlocking}</p>
        {opened !== null && <Preview {...opened} />}
        <Paste text={text} />
      </div>
    </PageFrame>
  )
}
