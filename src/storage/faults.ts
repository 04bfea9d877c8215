/** Why the browser did not keep a plan: no room left, no database here at all, or anything else. */
export type StorageFault = 'full' | 'unavailable' | 'other'

const none = new Set([
  'InvalidStateError',
  'SecurityError',
  'UnknownError',
  'NotFoundError',
  'NotAllowedError',
  // The page has no indexedDB to ask.
  'ReferenceError',
  'TypeError',
])

/** What an error of the browser's database means to the person who types. */
export const storageFault = (error: unknown): StorageFault => {
  const name = error instanceof Error ? error.name : ''
  // Firefox names its own.
  if (name === 'QuotaExceededError' || name === 'NS_ERROR_FILE_NO_DEVICE_SPACE') return 'full'
  return none.has(name) ? 'unavailable' : 'other'
}
