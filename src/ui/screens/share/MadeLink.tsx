import { useRef, useState } from 'react'
import { longLink } from '#storage/link/link.ts'
import { useMessages } from '#ui/language.ts'
import links from '#ui/sharing/sharing.module.css'

/** The link that was made: its length, the button that copies it, and the warning where it is long. */
export const MadeLink = ({ link }: { link: string }) => {
  const words = useMessages().sharing
  const field = useRef<HTMLTextAreaElement>(null)
  const [said, say] = useState('')
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(link)
      say(words.copied)
    } catch {
      field.current?.select()
      say(words.copyFailed)
    }
  }
  return (
    <>
      <label className={links.field}>
        {words.link}
        <textarea ref={field} className="mono" rows={6} readOnly spellCheck={false} value={link} />
      </label>
      {link.length >= longLink && (
        <p className={links.warning}>
          <span aria-hidden="true">▲ </span>
          {words.long(longLink)}
        </p>
      )}
      <p className={links.actions}>
        <button type="button" className="button" onClick={() => void copy()}>
          {words.copy}
        </button>
        <span role="status">{said}</span>
      </p>
    </>
  )
}
