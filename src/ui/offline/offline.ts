import { useSyncExternalStore } from 'react'
import { build } from '#ui/build.ts'
import type { Versions } from './service-worker-words.ts'

/** Whether this copy works without a network. */
export type OfflineState =
  /** Not asked yet. */
  | { readonly is: 'unknown' }
  | { readonly is: 'preparing' }
  | { readonly is: 'ready' }
  /** The page is the one file: there is nothing to fetch. */
  | { readonly is: 'single-file' }
  | { readonly is: 'development' }
  /** No service workers here: an insecure address, or a browser that has none. */
  | { readonly is: 'unavailable' }
  | { readonly is: 'failed'; readonly message: string }

/** A newer build that waits; it takes over only when the user says so. */
export type Update = {
  readonly versions: Versions
  /** @returns false where the plan could not be saved before: then nothing is done */
  readonly reload: () => Promise<boolean>
}

type Known = { readonly state: OfflineState; readonly update: Update | null }

/** How a copy that is not served from a folder stands is known from the start. */
const nothing: Known = {
  state: build === 'folder' ? { is: 'unknown' } : { is: build },
  update: null,
}
let known = nothing
const listeners = new Set<() => void>()

const set = (next: Partial<Known>): void => {
  known = { ...known, ...next }
  for (const listener of listeners) listener()
}
export const setOffline = (state: OfflineState): void => set({ state })
export const setUpdate = (update: Update): void => set({ update })

const subscribe = (listener: () => void) => {
  listeners.add(listener)
  return () => void listeners.delete(listener)
}

/** Whether the app works offline now, and whether a newer build waits. */
export const useOffline = (): Known =>
  useSyncExternalStore(
    subscribe,
    () => known,
    () => nothing,
  )
