import type { TeamId } from '#knowledge/shells.ts'

/** Who gets a pack of their own. The project lead comes first, and then the teams of the knowledge. */
export const packIds = [
  'lead',
  'dns',
  'pki',
  'firewall',
  'exchange',
  'skype',
  'identity',
  'voice',
] as const
export type PackId = (typeof packIds)[number]

/** Who is asked to do something: all but the project lead. Firewalls have connections and no tasks. */
export type ActorId = Exclude<PackId, 'lead'>
export const actorIds = packIds.filter((id): id is ActorId => id !== 'lead')

/** Every team of the knowledge has a pack under the same id. */
export const actorOf = (team: TeamId): ActorId => team

/** What a reader must not see. */
export const leaveOutIds = ['notes', 'owners', 'dates', 'users', 'findings'] as const
export type LeaveOutId = (typeof leaveOutIds)[number]
