import { useMessages } from '#ui/language.ts'
import { Message } from './Message.tsx'

/** Shown in place of a screen that failed. */
export const Broken = () => {
  const words = useMessages().shell.broken
  return (
    <Message title={words.title} text={words.text}>
      <button type="button" className="button primary" onClick={() => location.reload()}>
        {words.reload}
      </button>
    </Message>
  )
}
