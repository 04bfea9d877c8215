import { useEffect } from 'react'
import { useNavigate } from 'react-router'
import { looksLikeLink } from '#storage/link/cleaned.ts'
import { paths } from '#ui/paths.ts'
import { receiveLink } from '#ui/sharing/received.ts'

/** A sharing link that is pasted anywhere on the screen is opened: it is no title and no customer. */
export const usePastedLink = (): void => {
  const navigate = useNavigate()
  useEffect(() => {
    const onPaste = (event: ClipboardEvent) => {
      const text = event.clipboardData?.getData('text') ?? ''
      if (!looksLikeLink(text)) return
      event.preventDefault()
      receiveLink(text)
      void navigate(paths.shared())
    }
    document.addEventListener('paste', onPaste)
    return () => document.removeEventListener('paste', onPaste)
  }, [navigate])
}
