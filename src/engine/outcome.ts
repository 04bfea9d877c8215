import type { NameId, Command } from '#knowledge/commands.ts'
import type { ConflictId } from '#knowledge/conflicts.ts'
import type { EditionId } from '#knowledge/editions.ts'
import type { AreaId, FeatureId } from '#knowledge/features.ts'
import type { PitfallId } from '#knowledge/pitfalls.ts'
import type { TaskId } from '#knowledge/procedures/index.ts'
import type { ExchangeProductId, ProductId, SkypeProductId } from '#knowledge/products.ts'
import type { RemarkId } from '#knowledge/remarks.ts'
import type { PlaceId, RoleId, ShellId, TeamId } from '#knowledge/shells.ts'
import type { SourceId } from '#knowledge/sources.ts'
import type { AnswerId, StepId } from '#knowledge/steps.ts'
import type { TeamsActionId, TeamsRemarkId } from '#knowledge/teams-matrix.ts'
import type { PhaseId } from '#knowledge/tasks.ts'
import type { PlanFault } from '#plan/faults.ts'
import type { WorkStatus } from '#plan/plan.ts'
import type { AsOfFindingData } from './as-of-finding-data.ts'
import type { AnswerRef, CertificateNames, DnsRecord, FlowOutcome, RecordNote } from './network.ts'

export type { AnswerRef, CertificateNames, DnsRecord, FlowOutcome, RecordNote }

/** `open`: an answer is missing. `not-documented`: no statement of the edition covers the pairing. */
export type Support = 'supported' | 'not-supported' | 'not-documented' | 'open'

export type Reason =
  | { readonly code: 'stated' }
  /** supported because, or not supported although, the statement names these Exchange products */
  | { readonly code: 'needs-exchange'; readonly products: readonly ExchangeProductId[] }
  | {
      readonly code: 'not-covered'
      readonly product: ProductId
      readonly why: 'newer-than-edition' | 'not-named'
    }
  | { readonly code: 'combination-not-covered' }
  /** no edition speaks of users homed in Microsoft Teams: they have a table of their own */
  | { readonly code: 'see-teams' }
  | { readonly code: 'retired'; readonly product: ProductId; readonly date: string }
  | { readonly code: 'missing-answer'; readonly answers: readonly AnswerRef[] }

export type Cell = {
  readonly feature: FeatureId
  readonly pairing: string
  readonly support: Support
  readonly reason: Reason
  readonly remarks: readonly RemarkId[]
  /** where sources disagree about it */
  readonly conflicts: readonly ConflictId[]
  readonly sources: readonly SourceId[]
  /** what the other editions say of the same pairing, where they say anything else */
  readonly others: readonly { readonly edition: EditionId; readonly support: Support }[]
}

export type PairingOutcome = {
  readonly id: string
  readonly name: string
  readonly exchange: {
    readonly id: string
    readonly name: string
    readonly product: ExchangeProductId | null
  } | null
  readonly skype: {
    readonly id: string
    readonly name: string
    readonly product: SkypeProductId | null
  } | null
  readonly users: number | null
}

export type MatrixRow = {
  readonly feature: FeatureId
  readonly area: AreaId
  readonly wanted: boolean
  readonly cells: readonly Cell[]
}

/** What Microsoft Teams does with the mailboxes of a pairing, for one action. */
export type TeamsCell = Pick<Cell, 'pairing' | 'support' | 'reason' | 'sources'> & {
  readonly action: TeamsActionId
  readonly remarks: readonly TeamsRemarkId[]
}

export type TeamsRow = { readonly action: TeamsActionId; readonly cells: readonly TeamsCell[] }

export type Severity = 'blocker' | 'warning' | 'note'

/** Prerequisites of hybrid modern authentication that the answers of a plan decide. */
export type ModernAuthenticationNeed =
  'skype-version' | 'exchange-version' | 'no-lync' | 'classic-hybrid'

/** What a finding says; `deployment`, `pairing` and `host` are names as typed. Words are in messages/. */
export type FindingData =
  | AsOfFindingData
  | {
      readonly code: 'retired-service'
      readonly deployment: string
      readonly product: ProductId
      readonly date: string
    }
  | {
      readonly code: 'wanted-not-supported'
      readonly features: readonly FeatureId[]
      readonly pairing: string
      /** the nearest change that gets it: another pairing's products */
      readonly nearest: {
        readonly exchange: ExchangeProductId
        readonly skype: SkypeProductId
      } | null
    }
  | {
      readonly code: 'wanted-not-documented'
      readonly features: readonly FeatureId[]
      readonly pairing: string
    }
  | {
      readonly code: 'certificate-subject'
      readonly server: string
      readonly subject: string
      readonly domains: readonly string[]
    }
  | {
      readonly code: 'certificate-differs'
      readonly thumbprints: readonly { readonly server: string; readonly thumbprint: string }[]
    }
  | { readonly code: 'certificate-too-short'; readonly server: string; readonly bits: number }
  | {
      readonly code: 'certificate-key-unknown'
      readonly server: string
      readonly algorithm: string
    }
  | { readonly code: 'certificate-expired'; readonly server: string; readonly date: string }
  | { readonly code: 'certificate-expiring'; readonly server: string; readonly date: string }
  | { readonly code: 'certificate-not-yet'; readonly server: string; readonly date: string }
  | { readonly code: 'certificate-missing-servers'; readonly servers: readonly string[] }
  | {
      readonly code: 'certificate-use'
      readonly server: string
      readonly uses: readonly string[]
    }
  /** how long a public certificate lasts that is issued at the as-of date */
  | { readonly code: 'certificate-lifetime'; readonly days: number }
  | { readonly code: 'svc-where-xml'; readonly url: string }
  | { readonly code: 'xml-where-svc'; readonly url: string }
  | {
      readonly code: 'autodiscover-outside'
      readonly host: string
      readonly domains: readonly string[]
    }
  | {
      readonly code: 'sip-smtp-differ'
      readonly sip: readonly string[]
      readonly smtp: readonly string[]
    }
  | {
      readonly code: 'mixed-mailboxes'
      /** the plan names Exchange Online's Autodiscover all the same */
      readonly onlineUrl: string | null
    }
  | { readonly code: 'online-autodiscover-host'; readonly host: string }
  | {
      readonly code: 'oauth-url-redirects'
      readonly host: string
      /** the host of Exchange Online that answers without a redirect */
      readonly expected: string
    }
  | { readonly code: 'archiving-forests' }
  | { readonly code: 'contact-store-move' }
  | { readonly code: 'autodiscover-one-server'; readonly host: string; readonly servers: number }
  | { readonly code: 'pairing-empty'; readonly pairing: string }
  | { readonly code: 'deployment-unpaired'; readonly deployment: string }
  | { readonly code: 'users-unpaired'; readonly users: number; readonly of: number }
  | { readonly code: 'users-overbooked'; readonly users: number; readonly of: number }
  | { readonly code: 'exchange-2010-oauth'; readonly deployment: string }
  | { readonly code: 'lync-2013-owa'; readonly pairing: string }
  | { readonly code: 'edge-missing'; readonly pairing: string }
  | { readonly code: 'cloud-host-unknown' }
  | { readonly code: 'online-trust'; readonly pairings: readonly string[] }
  | { readonly code: 'online-trust-lync'; readonly pairings: readonly string[] }
  | { readonly code: 'token-service-unknown' }
  | {
      readonly code: 'modern-authentication'
      /** what the plan shows of its prerequisites: met, and in the way */
      readonly met: readonly ModernAuthenticationNeed[]
      readonly unmet: readonly ModernAuthenticationNeed[]
    }
  | {
      readonly code: 'modern-authentication-unmet'
      readonly unmet: readonly ModernAuthenticationNeed[]
    }
  | { readonly code: 'modern-authentication-mix' }
  | { readonly code: 'hybrid-application'; readonly deployments: readonly string[] }
  | { readonly code: 'teams-only'; readonly pairings: readonly string[] }
  | { readonly code: 'teams-mailbox-version'; readonly pairing: string }
  | {
      readonly code: 'teams-hybrid'
      readonly pairings: readonly string[]
      readonly hybrid: 'none' | 'agent'
    }
  | { readonly code: 'teams-delegation'; readonly pairings: readonly string[] }
  | { readonly code: 'teams-connectivity' }
  | { readonly code: 'teams-records-stay' }
  | { readonly code: 'teams-last-user' }
  | { readonly code: 'own-steps'; readonly features: readonly FeatureId[] }
  | { readonly code: 'missing-answer'; readonly answer: AnswerId; readonly of: string | null }
  | { readonly code: 'invalid-answer'; readonly fault: PlanFault }

export type Finding = {
  /** stable while the same thing is wrong */
  readonly key: string
  readonly severity: Severity
  readonly data: FindingData
  /** the step where it can be settled */
  readonly step: StepId
  readonly causes: readonly AnswerRef[]
  readonly sources: readonly SourceId[]
}

/** A command as text for its shell; `open` names the values it still lacks, printed as `<name>`. */
export type PrintedCommand = {
  readonly text: string
  readonly open: readonly NameId[]
  readonly command: Command
}

/**
 * A task of the checklist. What it says is worked out when it is asked for, so its parts are no properties of its
 * own: a copy takes them by name, and to spread it is an error (as of a class, which it is in task.ts).
 */
export declare class TaskOutcome {
  /** stable while answers change: work on the task is kept under it */
  readonly key: string
  readonly id: TaskId
  readonly phase: PhaseId
  /** the deployment that it is for, where it is for one */
  readonly deployment: string | null
  readonly team: TeamId
  readonly shell: ShellId
  readonly role: RoleId
  readonly place: PlaceId
  /** the machines, by FQDN, as far as known */
  readonly machines: readonly string[]
  readonly commands: readonly PrintedCommand[]
  readonly verify: readonly PrintedCommand[]
  readonly rollback: readonly PrintedCommand[] | null
  readonly because: readonly AnswerRef[]
  /** known traps in which it may end */
  readonly pitfalls: readonly PitfallId[]
  /** keys of tasks that must come first */
  readonly after: readonly string[]
  readonly sources: readonly SourceId[]
  /** names of the plan that its words use */
  readonly names: Readonly<Partial<Record<NameId, string>>>
  readonly status: WorkStatus
  /** open with everything before it done */
  readonly ready: boolean
}

/** A task that may apply: which answers decide it. As a task, it cannot be spread. */
export declare class UndecidedTask {
  readonly id: TaskId
  readonly deployment: string | null
  readonly answers: readonly AnswerRef[]
}

export type StepState = {
  readonly id: StepId
  readonly open: number
  readonly faults: number
  readonly state: 'complete' | 'open' | 'trouble'
}

export type Outcome = {
  readonly asOf: string
  readonly edition: EditionId
  readonly pairings: readonly PairingOutcome[]
  readonly matrix: readonly MatrixRow[]
  /** for the pairings homed in Microsoft Teams; empty without any */
  readonly teamsMatrix: readonly TeamsRow[]
  readonly findings: readonly Finding[]
  readonly tasks: readonly TaskOutcome[]
  readonly undecided: readonly UndecidedTask[]
  /** keys of work on tasks that no longer apply */
  readonly setAside: readonly string[]
  readonly records: readonly DnsRecord[]
  readonly flows: readonly FlowOutcome[]
  readonly certificateNames: readonly CertificateNames[]
  readonly steps: readonly StepState[]
  /** where the sources of cells, findings and tasks disagree */
  readonly conflicts: readonly ConflictId[]
  /** every source that the outcome cites, in order of first use */
  readonly sources: readonly SourceId[]
}
