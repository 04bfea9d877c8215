import { type LeaveOutId, leaveOutIds, type PackId, packIds } from '#deliverables/packs/ids.ts'

/** For whom something is made, and what they must not see. */
export type Audience = { readonly team: PackId | null; readonly leaveOut: readonly LeaveOutId[] }

/** Everyone gets everything. */
export const everyone: Audience = { team: null, leaveOut: [] }

/** What another screen handed over; everyone where it handed over nothing. */
export const audienceFrom = (state: unknown): Audience => {
  if (typeof state !== 'object' || state === null) return everyone
  const { team, leaveOut } = state as Partial<Record<string, unknown>>
  return {
    team: packIds.find((id) => id === team) ?? null,
    leaveOut: leaveOutIds.filter((id) => Array.isArray(leaveOut) && leaveOut.includes(id)),
  }
}
