import type { CertificateNeed, CertificateNeedId } from '#knowledge/certificate-names.ts'
import type { Flow, FlowId } from '#knowledge/flows.ts'
import type { SourceId } from '#knowledge/sources.ts'
import type { AnswerId } from '#knowledge/steps.ts'

/** An answer of the plan that something rests on; `of` names the deployment or pairing it belongs to. */
export type AnswerRef = { readonly answer: AnswerId; readonly of?: string }

type RecordPurpose =
  | 'autodiscover'
  | 'autodiscover-domain'
  | 'autodiscover-srv'
  | 'autodiscover-online'
  | 'federation'
  | 'skype-federation'
  | 'sign-in-external'
  | 'sign-in-internal'
  | 'sign-in-fallback'
  | 'discovery-internal'
  | 'discovery-external'
  | 'external-web'
  | 'access-edge'
  | 'meetings'
  | 'dial-in'
  | 'control-panel'
  | 'teams-federation'
  | 'teams-sign-in'
  | 'teams-discovery'

/** What is to be known of a record beside its data. */
export type RecordNote =
  | 'alternative'
  | 'published'
  | 'addresses-of-pool'
  | 'addresses-of-edge'
  | 'reverse-proxy'
  | 'internal-web'
  | 'several-pools'
  | 'no-alias'
  | 'no-alias-here'
  | 'strict-match'
  | 'access-elsewhere'
  | 'pool-elsewhere'
  | 'access-inside'
  | 'pin-point'
  | 'split'
  | 'legacy'
  | 'simple-url'
  | 'one-for-all'
  | 'optional'
  | 'stays-on-premises'
  | 'last-user-moved'

export type DnsRecord = {
  readonly key: string
  readonly view: 'internal' | 'external' | 'both'
  readonly name: string
  readonly type: 'A' | 'AAAA' | 'CNAME' | 'SRV'
  /** null: not known yet */
  readonly data: string | null
  /** seconds */
  readonly ttl: number
  readonly purpose: RecordPurpose
  readonly notes: readonly RecordNote[]
  readonly because: readonly AnswerRef[]
  readonly sources: readonly SourceId[]
}

/** A connection that firewalls must let through, with the hosts of the plan on both ends. */
export type FlowOutcome = Pick<
  Flow,
  'from' | 'to' | 'transport' | 'ports' | 'encryption' | 'bothWays' | 'sources'
> & {
  readonly key: FlowId
  readonly fromHosts: readonly string[]
  readonly toHosts: readonly string[]
  readonly because: readonly AnswerRef[]
}

/** A certificate, with the names of the plan that it must hold. */
export type CertificateNames = Pick<CertificateNeed, 'issuer' | 'sources'> & {
  readonly key: string
  readonly id: CertificateNeedId
  readonly deployment: string | null
  /** the one server that it is for, where each has its own */
  readonly server: string | null
  /** `any`: no rule says what the Subject must be */
  readonly subjectRule: 'any' | 'fixed'
  /** null: not known yet, or any */
  readonly subject: string | null
  readonly alternativeNames: readonly string[]
  /** the answers that names of it still wait for */
  readonly open: readonly AnswerRef[]
}
