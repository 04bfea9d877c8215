import { useMessages } from '#ui/language.ts'
import { Message } from './Message.tsx'

/** For an address that leads to no screen. */
export const NotFound = () => <Message {...useMessages().shell.notFound} />
