import type { Plan } from '#plan/plan.ts'

/** What a text of the plan is, and so what stands in for it. */
export type Kind =
  | 'title'
  | 'customer'
  | 'person'
  | 'exchange-name'
  | 'skype-name'
  | 'pairing-name'
  | 'note'
  | 'id'
  | 'task-key'
  | 'host'
  | 'host-or-address'
  | 'url'
  | 'sip'
  | 'guid'
  | 'path'
  | 'distinguished-name'
  | 'common-name'
  | 'alternative-name'
  | 'serial'
  | 'thumbprint'
  /** kept where they are what they should be */
  | 'date'
  | 'build'
  | 'version'
  | 'technical'
  /** the schema lets nothing else through */
  | 'instant'

type KeysOf<T> = T extends unknown ? keyof T : never
type ValueOf<T, Key extends PropertyKey> = T extends unknown
  ? Key extends keyof T
    ? T[Key]
    : never
  : never

/**
 * What becomes of each part of a value: a free text has to be of some kind, and only what is chosen from
 * a list, a number or a yes-or-no may be kept. A field without a rule does not compile.
 */
export type Rule<T> = RuleOf<NonNullable<T>>
type RuleOf<T> = [T] extends [readonly (infer Item)[]]
  ? Rule<Item>
  : [T] extends [object]
    ? string extends KeysOf<T>
      ? { readonly keys: Kind; readonly each: Rule<ValueOf<T, string>> }
      : { readonly [Key in KeysOf<T>]: Rule<ValueOf<T, Key>> }
    : string extends T
      ? Kind
      : 'kept'

/** The same, whatever it is the rule of. */
export type AnyRule = Kind | 'kept' | { readonly [key: string]: AnyRule }

/** What becomes of each field of a plan. */
export const planRule: Rule<Plan> = {
  format: 'kept',
  formatVersion: 'kept',
  knowledgeVersion: 'version',
  id: 'id',
  title: 'title',
  customer: 'customer',
  author: 'person',
  asOf: 'date',
  edition: 'kept',
  organization: {
    sipDomains: 'host',
    smtpDomains: 'host',
    forests: 'kept',
    users: 'kept',
    tenant: { cloud: 'kept', domain: 'host', id: 'guid', ews: 'kept', hybrid: 'kept' },
  },
  exchange: {
    id: 'id',
    name: 'exchange-name',
    product: 'kept',
    build: 'build',
    servers: 'host',
  },
  skype: {
    id: 'id',
    name: 'skype-name',
    product: 'kept',
    build: 'build',
    poolFqdn: 'host',
    frontEnds: 'host',
    externalWebFqdn: 'host',
  },
  edge: { deployed: 'kept', poolFqdn: 'host', servers: 'host', accessFqdn: 'host' },
  pairings: { id: 'id', name: 'pairing-name', exchange: 'id', skype: 'id', users: 'kept' },
  features: 'kept',
  certificates: {
    oauthSource: 'kept',
    pfxPath: 'path',
    evidence: {
      id: 'id',
      purpose: 'kept',
      server: 'host',
      certificate: {
        subject: 'distinguished-name',
        commonName: 'common-name',
        issuer: 'distinguished-name',
        selfIssued: 'kept',
        alternativeNames: { kind: 'kept', value: 'alternative-name' },
        key: { type: 'kept', bits: 'kept', curve: 'technical', algorithm: 'technical' },
        notBefore: 'instant',
        notAfter: 'instant',
        serialNumber: 'serial',
        thumbprint: 'thumbprint',
        signatureAlgorithm: 'technical',
        extendedKeyUsages: 'technical',
        isCertificationAuthority: 'kept',
      },
    },
  },
  autodiscover: { host: 'host', internalUri: 'url', oauthUrl: 'url' },
  dns: { target: 'host-or-address', ttl: 'kept' },
  trust: { testUser: 'sip', onlineTestUser: 'sip', modernAuthentication: 'kept' },
  work: {
    keys: 'task-key',
    each: { status: 'kept', owner: 'person', due: 'date', note: 'note' },
  },
}
