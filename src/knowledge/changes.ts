import { type Condition, skypeServers } from './conditions.ts'
import { type ConflictId, conflictIds } from './conflicts.ts'
import { pitfallIds, pitfalls } from './pitfalls.ts'
import type { TaskId } from './procedures/index.ts'
import { teamsConnectivity } from './procedures/teams-connectivity.ts'

/** The plans that something new concerns: those that have one of these, or for which the condition holds. */
type Concerns = {
  readonly condition?: Condition
  readonly tasks?: readonly TaskId[]
  /** codes of findings */
  readonly findings?: readonly string[]
  readonly conflicts?: readonly ConflictId[]
}

export type Change = {
  /** the version of the knowledge that it came with: a day, YYYY-MM-DD */
  readonly version: string
  readonly concerns: Concerns
}

const trapFindings = ['oauth-url-redirects', 'archiving-forests', 'contact-store-move'] as const

/** What each version of the knowledge brought, the newest first; the words are in messages/. */
export const changes = {
  'ews-states': {
    version: '2026-11-26',
    concerns: {
      findings: ['ews-retirement'],
      tasks: ['ews-access-check', 'ews-access-allow'],
    },
  },
  'rich-coexistence': { version: '2026-11-26', concerns: { findings: ['rich-coexistence'] } },
  'minimum-builds': { version: '2026-11-26', concerns: { findings: ['minimum-build'] } },
  'upgrade-paths': {
    version: '2026-11-26',
    concerns: { findings: ['out-of-support', 'coexistence'] },
  },
  'trap-findings': { version: '2026-11-26', concerns: { findings: trapFindings } },
  pitfalls: {
    version: '2026-11-26',
    concerns: {
      tasks: pitfallIds.flatMap((id): readonly TaskId[] => pitfalls[id].tasks),
      findings: pitfallIds.flatMap((id): readonly string[] => pitfalls[id].findings),
    },
  },
  conflicts: { version: '2026-11-26', concerns: { conflicts: conflictIds } },
  teams: { version: '2026-11-26', concerns: { condition: { has: ['teams'] } } },
  acceptance: {
    version: '2026-11-26',
    concerns: { tasks: ['acceptance-outlook', 'acceptance-mobile'] },
  },
  'graph-coexistence': {
    version: '2026-11-26',
    concerns: { tasks: ['graph-coexistence'], findings: ['cloud-archive'] },
  },
  'teams-hybrid': {
    version: '2026-11-26',
    concerns: { tasks: Object.keys(teamsConnectivity) as TaskId[] },
  },
  'teams-records': { version: '2026-11-26', concerns: { tasks: ['teams-dns'] } },
  'dns-names': { version: '2026-11-26', concerns: { condition: { has: skypeServers } } },
  'edge-connections': { version: '2026-11-26', concerns: { condition: { edge: true } } },
  'free-busy-order': { version: '2026-11-26', concerns: { tasks: ['hybrid-free-busy'] } },
  'graph-faults': { version: '2026-11-26', concerns: { tasks: ['graph-coexistence'] } },
  'hybrid-off': { version: '2026-11-26', concerns: { tasks: ['teams-unshare'] } },
  'outside-access': {
    version: '2026-11-26',
    concerns: { tasks: ['edge-outside-access'] },
  },
  'teams-mode': { version: '2026-11-26', concerns: { tasks: ['teams-mode'] } },
  'ews-teams': {
    version: '2026-11-26',
    concerns: { findings: ['ews-teams'] },
  },
} as const satisfies Record<string, Change>

export type ChangeId = keyof typeof changes
export const changeIds = Object.keys(changes) as ChangeId[]
