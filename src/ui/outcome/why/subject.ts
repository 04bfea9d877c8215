import type {
  CertificateNames,
  DnsRecord,
  FlowOutcome,
  PrintedCommand,
  TaskOutcome,
} from '#engine/outcome.ts'

/** What can be asked why. */
export type WhySubject =
  | { readonly kind: 'task'; readonly task: TaskOutcome }
  | { readonly kind: 'record'; readonly record: DnsRecord }
  | { readonly kind: 'flow'; readonly flow: FlowOutcome }
  | { readonly kind: 'certificate'; readonly certificate: CertificateNames }
  | {
      readonly kind: 'commands'
      readonly task: TaskOutcome
      readonly commands: readonly PrintedCommand[]
    }
