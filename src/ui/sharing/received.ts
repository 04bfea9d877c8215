import { useSyncExternalStore } from 'react'

let text = ''
const listeners = new Set<() => void>()

/**
 * Takes the text of a link out of the address, or one that was pasted. It is held here and nowhere else:
 * the address and the history would show the plan to whoever looks.
 */
export const receiveLink = (received: string): void => {
  text = received
  for (const listener of listeners) listener()
}

const listen = (listener: () => void) => {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** The text of the link that was received last; empty where there is none. */
export const useReceivedLink = (): string => useSyncExternalStore(listen, () => text)
