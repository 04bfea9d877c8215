import type { Made } from './deliverable.ts'

/** How many users, where that may be seen. */
export const usersText = (users: string | null, { words, leftOut = [] }: Made): string => {
  if (users !== null) return users
  return leftOut.includes('users') ? words.packs.leftOut : words.deliverables.unknown
}
