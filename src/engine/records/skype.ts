import type { SourceId } from '#knowledge/sources.ts'
import { liesIn } from '#plan/values.ts'
import type { RecordAnswers } from './answers.ts'
import type { AnswerRef, DnsRecord, RecordNote } from '../outcome.ts'
import { type SkypeTargets, knownHosts, skypeTargets } from './targets.ts'

export type Wanted = {
  /** a pairing joins Skype for Business Server and Exchange Online */
  readonly online: boolean
  /** there is a tenant, with which Skype for Business Server may be in hybrid */
  readonly tenant: boolean
}

type Draft = Pick<DnsRecord, 'view' | 'name' | 'type' | 'data' | 'purpose'> & {
  readonly key: string
  readonly answers: readonly AnswerRef['answer'][]
  readonly sources: readonly SourceId[]
  readonly notes: readonly (RecordNote | false)[]
}

const made = (draft: Draft, plan: RecordAnswers): DnsRecord => ({
  key: draft.key,
  view: draft.view,
  name: draft.name,
  type: draft.type,
  data: draft.data,
  ttl: plan.dns.ttl,
  purpose: draft.purpose,
  notes: draft.notes.filter((note) => note !== false),
  because: draft.answers.map((answer) => ({ answer })),
  sources: draft.sources,
})

/**
 * Where an SRV record leads: to a host with an address record in the domain of the record, never to an alias.
 * What has its name elsewhere gets `sip.<domain>`, the name that certificates have for each SIP domain.
 * Sources: edge-dns, certificate-requirements, rfc-2782.
 * @param hosts what it may lead to; nothing known, or more than one of them in the domain: it is not decided
 */
const service = (port: number, hosts: readonly string[], domain: string) => {
  const inside = hosts.filter((host) => liesIn(host, domain))
  const target = hosts.length === 1 || inside.length === 0 ? (inside[0] ?? `sip.${domain}`) : null
  return {
    type: 'SRV' as const,
    data: hosts.length === 0 || target === null ? null : `0 0 ${port} ${target}`,
    elsewhere: hosts.length > 0 && inside.length === 0,
    bySip: hosts.length > 0 && target === `sip.${domain}`,
  }
}

/** The name that clients outside try last: an alias, unless a service record leads to it. */
const sipOutside = (
  domain: string,
  to: SkypeTargets,
  { bySip, tenant }: { readonly bySip: boolean; readonly tenant: boolean },
): Draft => ({
  key: `sip-external:${domain}`,
  view: 'external',
  name: `sip.${domain}`,
  ...(bySip ? { type: 'A', data: null } : { type: 'CNAME', data: to.access }),
  purpose: 'sign-in-fallback',
  answers: ['sip-domains', 'access-fqdn'],
  sources: ['skype-dns', 'edge-requirements'],
  notes: [bySip && 'addresses-of-edge', 'split', tenant && 'stays-on-premises'],
})

const edgeRecords = (domain: string, to: SkypeTargets, { online, tenant }: Wanted): Draft[] => {
  const hosts = to.access === null ? [] : [to.access]
  const federation = service(5061, hosts, domain)
  const { elsewhere, bySip } = federation
  const answers = ['sip-domains', 'access-fqdn'] as const
  const stays = tenant && ('stays-on-premises' as const)
  const inside = online && bySip
  const shared = { answers, view: online ? 'both' : 'external' } as const
  const sources = [
    ...(online ? (['edge-hosted-exchange'] as const) : []),
    ...(['edge-requirements', 'edge-dns', 'rfc-2782'] as const),
    ...(inside ? (['tandem'] as const) : []),
  ]
  const notes = (strict: boolean): Draft['notes'] => [
    'no-alias',
    strict && 'strict-match',
    elsewhere && 'access-elsewhere',
    inside && 'access-inside',
    stays,
  ]
  return [
    {
      ...federation,
      ...shared,
      key: `federation:${domain}`,
      name: `_sipfederationtls._tcp.${domain}`,
      purpose: online ? 'federation' : 'skype-federation',
      sources: tenant ? [...sources, 'hybrid-connectivity'] : sources,
      notes: notes(tenant),
    },
    {
      ...service(443, hosts, domain),
      ...shared,
      key: `federation-tls:${domain}`,
      name: `_sip._tls.${domain}`,
      purpose: 'sign-in-external',
      sources,
      notes: notes(false),
    },
    sipOutside(domain, to, { bySip, tenant }),
  ]
}

/** Where clients inside sign in. */
const internalService = (domain: string, to: SkypeTargets): Draft => {
  const signIn = service(5061, to.pools, domain)
  return {
    ...signIn,
    key: `sign-in-internal:${domain}`,
    view: 'internal',
    name: `_sipinternaltls._tcp.${domain}`,
    purpose: 'sign-in-internal',
    answers: ['sip-domains', 'pool-fqdn'],
    sources: [
      ...(['skype-dns', 'edge-dns', 'rfc-2782'] as const),
      ...(signIn.elsewhere ? (['certificate-requirements', 'tandem'] as const) : []),
    ],
    notes: [
      'legacy',
      'no-alias',
      signIn.elsewhere && 'pool-elsewhere',
      signIn.elsewhere && 'pin-point',
      to.several && 'several-pools',
    ],
  }
}

const poolRecords = (domain: string, to: SkypeTargets, { tenant }: Wanted): Draft[] => {
  const several = to.several && ('several-pools' as const)
  return [
    {
      key: `discovery-internal:${domain}`,
      view: 'internal',
      name: `lyncdiscoverinternal.${domain}`,
      type: 'CNAME',
      data: to.internalWeb,
      purpose: 'discovery-internal',
      answers: ['sip-domains', 'pool-fqdn', 'front-ends'],
      sources: ['skype-dns', 'edge-dns'],
      notes: [to.internalWeb === null && 'internal-web', several],
    },
    {
      key: `discovery-external:${domain}`,
      view: 'external',
      name: `lyncdiscover.${domain}`,
      type: 'CNAME',
      data: to.externalWeb,
      purpose: 'discovery-external',
      answers: ['sip-domains', 'external-web-fqdn'],
      sources: ['skype-dns', 'hybrid-connectivity'],
      notes: ['reverse-proxy', to.externalWeb === null && several, tenant && 'stays-on-premises'],
    },
    internalService(domain, to),
    {
      key: `sip-internal:${domain}`,
      view: 'internal',
      name: `sip.${domain}`,
      type: 'A',
      data: null,
      purpose: 'sign-in-fallback',
      answers: ['sip-domains', 'pool-fqdn'],
      sources: ['skype-dns', 'edge-dns'],
      notes: ['legacy', 'addresses-of-pool', 'split', several],
    },
  ]
}

/** Each SIP domain has a Meet URL of its own; Dial-in and Admin are one each for all of them. Source: simple-urls. */
const simpleUrls = (domain: string, isDefault: boolean): Draft[] => {
  const shared = { type: 'A', data: null, answers: ['sip-domains'] } as const
  const outside = ['simple-url', 'reverse-proxy', 'split'] as const
  const meet: Draft = {
    ...shared,
    key: `meet:${domain}`,
    view: 'both',
    name: `meet.${domain}`,
    purpose: 'meetings',
    sources: ['skype-dns', 'simple-urls'],
    notes: outside,
  }
  if (!isDefault) return [meet]
  return [
    meet,
    {
      ...shared,
      key: `dial-in:${domain}`,
      view: 'both',
      name: `dialin.${domain}`,
      purpose: 'dial-in',
      sources: ['skype-dns', 'simple-urls'],
      notes: ['one-for-all', ...outside],
    },
    {
      ...shared,
      key: `control-panel:${domain}`,
      view: 'internal',
      name: `admin.${domain}`,
      purpose: 'control-panel',
      sources: ['skype-dns', 'simple-urls'],
      notes: ['optional', 'one-for-all', 'simple-url'],
    },
  ]
}

/** Names that lead to addresses outside, whatever the SIP domains are. */
const hostRecords = (to: SkypeTargets, withEdge: boolean, sipNames: readonly string[]): Draft[] => [
  ...to.externalWebs.map((name): Draft => ({
    key: `external-web:${name}`,
    view: 'external',
    name,
    type: 'A',
    data: null,
    purpose: 'external-web',
    answers: ['external-web-fqdn'],
    sources: ['skype-dns'],
    notes: ['reverse-proxy'],
  })),
  // As sip of a SIP domain it has its record already.
  ...(withEdge && to.access !== null && !sipNames.includes(to.access)
    ? [
        {
          key: 'access-edge',
          view: 'external',
          name: to.access,
          type: 'A',
          data: null,
          purpose: 'access-edge',
          answers: ['access-fqdn'],
          sources: ['skype-dns', 'edge-requirements'],
          notes: ['addresses-of-edge'],
        } satisfies Draft,
      ]
    : []),
]

/** The records of Skype for Business Server that the integration relies on, for each SIP domain. */
export const skypeRecords = (plan: RecordAnswers, wanted: Wanted): DnsRecord[] => {
  const to = skypeTargets(plan)
  const withEdge = wanted.online || plan.edge.deployed === true
  const domains = knownHosts(plan.organization.sipDomains)
  const drafts = domains.flatMap((domain, index) => [
    ...(withEdge ? edgeRecords(domain, to, wanted) : []),
    ...poolRecords(domain, to, wanted),
    ...simpleUrls(domain, index === 0),
  ])
  const sipNames = domains.map((domain) => `sip.${domain}`)
  return [...drafts, ...hostRecords(to, withEdge, sipNames)].map((draft) => made(draft, plan))
}
