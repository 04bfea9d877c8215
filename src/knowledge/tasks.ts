import type { Command } from './commands.ts'
import type { Condition } from './conditions.ts'
import type { PlaceId, RoleId, ShellId, TeamId } from './shells.ts'
import type { Sources } from './sources.ts'

/** The phases of the checklist, in order. */
export const phases = [
  'ready',
  'certificates',
  // Before Autodiscover: what Exchange hands out must resolve, and lead to a certificate with that name.
  'dns',
  'autodiscover',
  'trust',
  'online',
  // Before the features: servers of Exchange UM become known to Skype for Business by themselves.
  'voice',
  'features',
  // How users sign in changes last, when everything before it is seen to work.
  'sign-in',
  'teams',
] as const
export type PhaseId = (typeof phases)[number]

/**
 * One item of a procedure. Its words (title, why, what to do, what to see) are in messages/ under its id.
 * `per`: once for the plan, or once for each Exchange or Skype deployment that `when` holds for.
 * `after`: what must come first; a task that is absent from a plan holds nothing up.
 */
export type Task<Id extends string = string> = {
  readonly phase: PhaseId
  readonly per: 'plan' | 'exchange' | 'skype'
  readonly when: Condition
  readonly team: TeamId
  readonly shell: ShellId
  readonly role: RoleId
  readonly place: PlaceId
  readonly commands: readonly Command[]
  readonly verify: readonly Command[]
  /** null: nothing is changed, or no way back is known; the words say which */
  readonly rollback: readonly Command[] | null
  readonly after: readonly Id[]
  readonly sources: Sources
}
