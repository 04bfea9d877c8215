import { type ReactNode, useEffect, useId, useRef } from 'react'
import { createPortal } from 'react-dom'
import { useMessages } from '#ui/language.ts'
import styles from './Dialog.module.css'

type Props = {
  title: string
  /** what it is about, in a line below the title */
  about?: string
  onClose: () => void
  children: ReactNode
}

const leadsAway = (target: EventTarget): boolean =>
  target instanceof Element && target.closest('a[href^="#"]') !== null

/** A dialog that is open while it is there; Escape, a click beside it, its button and its links into the app close it. */
export function Dialog({ title, about, onClose, children }: Props) {
  const { outcome } = useMessages()
  const dialog = useRef<HTMLDialogElement>(null)
  const heading = useId()
  const close = () => dialog.current?.close()
  // Once only: shown again while it closes, it would take the focus from what asked for it.
  useEffect(() => {
    const shown = dialog.current
    if (shown?.open === false) shown.showModal()
    const follow = (event: MouseEvent) => {
      if (event.target !== null && leadsAway(event.target)) shown?.close()
    }
    shown?.addEventListener('click', follow)
    return () => shown?.removeEventListener('click', follow)
  }, [])
  return createPortal(
    <dialog
      ref={dialog}
      className={styles.dialog}
      aria-labelledby={heading}
      onClose={onClose}
      closedby="any"
    >
      <header className={styles.head}>
        <h2 id={heading}>{title}</h2>
        <button type="button" className="button quiet" onClick={close}>
          {outcome.close}
        </button>
      </header>
      {about !== undefined && <p className={styles.about}>{about}</p>}
      {children}
    </dialog>,
    // Out of what it is about, whose styles are not meant for it.
    document.body,
  )
}
