import { useSyncExternalStore } from 'react'

const never = () => () => {}

/** False while the screen must be what the page's HTML says, true ever after. */
export const useHydrated = (): boolean =>
  useSyncExternalStore(
    never,
    () => true,
    () => false,
  )
