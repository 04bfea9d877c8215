import type { FeatureId } from './features.ts'
import type { TaskId } from './procedures/index.ts'
import type { ExchangeProductId, SkypeProductId } from './products.ts'
import type { SourceId } from './sources.ts'

/** What one text says; its words are in messages/. */
type Statement = {
  readonly source: SourceId
  /** the state of the text that says so: a day, a month or a year; a page can be dated earlier than its notes */
  readonly dated: string
}

/**
 * Where sources disagree: every statement is kept, and Tandem follows one of them. The rule is that the
 * newest text of Microsoft wins; words say why where it is another.
 */
export type Conflict = {
  readonly statements: readonly [Statement, Statement, ...Statement[]]
  /** the statement that is followed, counted from 0 */
  readonly follows: number
  /** the cells of the matrix that it is about; no features: all of them */
  readonly cells: {
    readonly features: readonly FeatureId[] | 'all'
    readonly exchange: readonly ExchangeProductId[]
    readonly skype: readonly SkypeProductId[]
  } | null
  readonly tasks: readonly TaskId[]
  /** codes of findings */
  readonly findings: readonly string[]
}

export const conflicts = {
  'ews-deadline': {
    statements: [
      { source: 'ews-retirement', dated: '2026-08-20' },
      { source: 'ews-retirement-2026-09', dated: '2026-09-10' },
    ],
    follows: 1,
    cells: null,
    tasks: ['ews-access-check', 'ews-access-allow'],
    findings: ['ews-retirement'],
  },
  'client-access-service': {
    statements: [
      { source: 'integrate-2025', dated: '2025-06-26' },
      { source: 'get-clientaccessserver', dated: '2026-08-21' },
      { source: 'get-clientaccessservice', dated: '2026-08-21' },
    ],
    follows: 2,
    cells: null,
    tasks: [
      'internal-uri-check-2013',
      'internal-uri-set-2013',
      'internal-uri-check',
      'internal-uri-set',
    ],
    findings: [],
  },
  'skype-2015-online': {
    statements: [
      { source: 'ucwa-topologies', dated: '2015' },
      { source: 'integrate-2025', dated: '2025-06-26' },
    ],
    follows: 1,
    cells: { features: 'all', exchange: ['exchange-online'], skype: ['skype-2015'] },
    tasks: [],
    findings: [],
  },
  'online-voice-mail': {
    statements: [
      { source: 'integrate-2025', dated: '2025-06-26' },
      { source: 'integrate-2025', dated: '2025-06-26' },
    ],
    follows: 1,
    cells: {
      features: ['voicemail-um'],
      exchange: ['exchange-online'],
      skype: ['skype-2015', 'skype-2019', 'skype-se'],
    },
    tasks: [],
    findings: [],
  },
  'um-on-2019': {
    statements: [
      { source: 'plan-cloud-voicemail', dated: '2021-12' },
      { source: 'plan-um-migration', dated: '2022-02' },
      { source: 'plan-um', dated: '2022-02' },
      { source: 'integrate-2025', dated: '2025-06-26' },
    ],
    follows: 3,
    cells: {
      features: ['voicemail-um'],
      exchange: ['exchange-2013', 'exchange-2016'],
      skype: ['skype-2019'],
    },
    tasks: [],
    findings: [],
  },
  'application-account': {
    statements: [
      { source: 'oauth-teams-2025', dated: '2025-06-26' },
      { source: 'new-mailuser', dated: '2026-08-21' },
    ],
    follows: 1,
    cells: null,
    tasks: ['teams-account'],
    findings: [],
  },
  'partner-identity': {
    statements: [
      { source: 'partner-application-2015', dated: '2015-08-17' },
      { source: 'partner-applications', dated: '2018-12-20' },
      { source: 'onprem-diagnostics', dated: '2022-04-19' },
    ],
    follows: 2,
    cells: null,
    tasks: ['skype-partner', 'tenant-exchange-partner'],
    findings: [],
  },
  'graph-delegates': {
    statements: [
      { source: 'exchange-su-2026-09-v2', dated: '2026-10-05' },
      { source: 'exchange-su-2026-09-reported', dated: '2026-10-07' },
    ],
    follows: 0,
    cells: null,
    tasks: ['graph-coexistence'],
    findings: [],
  },
  'trusted-application': {
    statements: [
      { source: 'owa-im-trusted-pool', dated: '2012-10-19' },
      { source: 'owa-im-2013', dated: '2013-02-03' },
    ],
    follows: 1,
    cells: null,
    tasks: ['owa-known-servers'],
    findings: [],
  },
} as const satisfies Record<string, Conflict>

export type ConflictId = keyof typeof conflicts
export const conflictIds = Object.keys(conflicts) as ConflictId[]
