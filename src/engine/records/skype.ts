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
  readonly notes?: readonly (RecordNote | false)[]
}

const made = (draft: Draft, plan: RecordAnswers): DnsRecord => ({
  key: draft.key,
  view: draft.view,
  name: draft.name,
  type: draft.type,
  data: draft.data,
  ttl: plan.dns.ttl,
  purpose: draft.purpose,
  notes: (draft.notes ?? []).filter((note) => note !== false),
  because: draft.answers.map((answer) => ({ answer })),
  sources: draft.sources,
})

/** An SRV record may only lead to a host in its own domain. Source: edge-dns. */
const service = (port: number, target: string | null, domain: string) => {
  const inside = target !== null && liesIn(target, domain)
  return {
    type: 'SRV' as const,
    data: inside ? `0 0 ${port} ${target}` : null,
    outside: target !== null && !inside,
  }
}

const edgeRecords = (domain: string, to: SkypeTargets, { online, tenant }: Wanted): Draft[] => {
  const federation = service(5061, to.access, domain)
  const signIn = service(443, to.access, domain)
  const answers = ['sip-domains', 'access-fqdn'] as const
  const stays = tenant && ('stays-on-premises' as const)
  return [
    {
      ...federation,
      key: `federation:${domain}`,
      view: online ? 'both' : 'external',
      name: `_sipfederationtls._tcp.${domain}`,
      purpose: online ? 'federation' : 'skype-federation',
      answers,
      sources: online ? ['edge-hosted-exchange', 'edge-dns'] : ['edge-requirements', 'edge-dns'],
      notes: [federation.outside && 'other-domain', stays],
    },
    {
      ...signIn,
      key: `federation-tls:${domain}`,
      view: online ? 'both' : 'external',
      name: `_sip._tls.${domain}`,
      purpose: 'sign-in-external',
      answers,
      sources: online
        ? ['edge-hosted-exchange', 'edge-requirements', 'edge-dns']
        : ['edge-requirements', 'edge-dns'],
      notes: [signIn.outside && 'other-domain', stays],
    },
    {
      key: `sip-external:${domain}`,
      view: 'external',
      name: `sip.${domain}`,
      ...(to.access === `sip.${domain}`
        ? { type: 'A', data: null }
        : { type: 'CNAME', data: to.access }),
      purpose: 'sign-in-fallback',
      answers,
      sources: ['skype-dns', 'edge-requirements'],
      notes: [to.access === `sip.${domain}` && 'addresses-of-edge', 'split', stays],
    },
  ]
}

const poolRecords = (domain: string, to: SkypeTargets, { tenant }: Wanted): Draft[] => {
  const signIn = service(5061, to.pool, domain)
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
    {
      ...signIn,
      key: `sign-in-internal:${domain}`,
      view: 'internal',
      name: `_sipinternaltls._tcp.${domain}`,
      purpose: 'sign-in-internal',
      answers: ['sip-domains', 'pool-fqdn'],
      sources: ['skype-dns', 'edge-dns'],
      notes: ['legacy', signIn.outside && 'other-domain', signIn.outside && 'pin-point', several],
    },
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

const meetings = ['meetings-outlook', 'meetings-owa', 'meetings-mobile'] as const

const meetRecord = (domain: string): Draft => ({
  key: `meet:${domain}`,
  view: 'both',
  name: `meet.${domain}`,
  type: 'A',
  data: null,
  purpose: 'meetings',
  answers: ['sip-domains', 'features'],
  sources: ['skype-dns'],
  notes: ['simple-url', 'reverse-proxy', 'split'],
})

/** The records of Skype for Business Server that the integration relies on, for each SIP domain. */
export const skypeRecords = (plan: RecordAnswers, wanted: Wanted): DnsRecord[] => {
  const to = skypeTargets(plan)
  const withEdge = wanted.online || plan.edge.deployed === true
  const withMeetings = plan.features === null || meetings.some((id) => plan.features?.includes(id))
  const web: Draft[] = to.externalWeb
    ? [
        {
          key: 'external-web',
          view: 'external',
          name: to.externalWeb,
          type: 'A',
          data: null,
          purpose: 'external-web',
          answers: ['external-web-fqdn'],
          sources: ['skype-dns'],
          notes: ['reverse-proxy'],
        },
      ]
    : []
  const drafts = knownHosts(plan.organization.sipDomains).flatMap((domain) => [
    ...(withEdge ? edgeRecords(domain, to, wanted) : []),
    ...poolRecords(domain, to, wanted),
    ...(withMeetings ? [meetRecord(domain)] : []),
  ])
  return [...drafts, ...web].map((draft) => made(draft, plan))
}
