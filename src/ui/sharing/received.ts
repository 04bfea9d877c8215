import { useSyncExternalStore } from 'react'

/** A link that was received: its text, and whether its plan was in a path that a server was asked for. */
type Received = { readonly text: string; readonly seenByServer: boolean }

let received: Received = { text: '', seenByServer: false }
const listeners = new Set<() => void>()

/**
 * Takes the text of a link out of the address, or one that was pasted. It is held here and nowhere else:
 * the address and the history would show the plan to whoever looks.
 */
export const receiveLink = (text: string, seenByServer = false): void => {
  received = { text, seenByServer }
  for (const listener of listeners) listener()
}

const listen = (listener: () => void) => {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** The link that was received last; its text is empty where there is none. */
export const useReceivedLink = (): Received => useSyncExternalStore(listen, () => received)
