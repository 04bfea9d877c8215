import { clouds } from '#knowledge/clouds.ts'
import { asciiHost, isAddress } from '#plan/values.ts'
import type { RecordAnswers } from './answers.ts'
import type { DnsRecord } from '../outcome.ts'
import { knownHosts } from './targets.ts'

const typeOf = (target: string): DnsRecord['type'] => {
  if (!isAddress(target)) return 'CNAME'
  return target.includes(':') ? 'AAAA' : 'A'
}

/** An address of a private network (RFC 1918, RFC 4193): of no use outside. */
export const isPrivate = (target: string): boolean =>
  /^(10\.|192\.168\.|172\.(1[6-9]|2\d|3[01])\.)/.test(target) || /^f[cd][0-9a-f]{2}:/i.test(target)

const because = [{ answer: 'autodiscover-host' }, { answer: 'dns-target' }] as const

/** What leads clients and Skype for Business to Autodiscover of Exchange Server. */
export const serverAutodiscover = (plan: RecordAnswers): DnsRecord[] => {
  const host = asciiHost(plan.autodiscover.host)
  const typed = plan.dns.target.trim()
  const target = isAddress(typed) ? typed : asciiHost(typed)
  const ownName =
    target !== null && plan.exchange.some((item) => knownHosts(item.servers).includes(target))
  const record = (name: string, purpose: 'autodiscover' | 'autodiscover-domain'): DnsRecord => ({
    key: `${purpose}:${name}`,
    view:
      purpose === 'autodiscover-domain' || (target !== null && isPrivate(target))
        ? 'internal'
        : 'both',
    name,
    // A server's own name leads to its addresses: an alias of itself would lead nowhere.
    ...(target === name
      ? { type: 'A' as const, data: null }
      : { type: target === null ? ('CNAME' as const) : typeOf(target), data: target }),
    ttl: plan.dns.ttl,
    purpose,
    notes: ownName ? ['published'] : [],
    because,
    sources: purpose === 'autodiscover' ? ['integrate-2025'] : ['tandem', 'autodiscover-hybrid'],
  })
  const alias = host !== null && record(host, 'autodiscover').type === 'CNAME'
  const service = (domain: string): DnsRecord => ({
    key: `autodiscover-srv:${domain}`,
    view: 'both',
    name: `_autodiscover._tcp.${domain}`,
    type: 'SRV',
    data: `0 0 443 ${host}`,
    ttl: plan.dns.ttl,
    purpose: 'autodiscover-srv',
    notes: ['alternative', alias ? 'no-alias-here' : 'no-alias'],
    because: [{ answer: 'autodiscover-host' }, { answer: 'smtp-domains' }],
    sources: ['autodiscover-hybrid', 'autodiscover-order', 'rfc-2782'],
  })
  const others = knownHosts(plan.organization.smtpDomains).filter(
    (domain) => `autodiscover.${domain}` !== host,
  )
  return [
    ...(host === null ? [] : [record(host, 'autodiscover')]),
    ...others.map((domain) => record(`autodiscover.${domain}`, 'autodiscover-domain')),
    ...(host === null ? [] : others.map(service)),
  ]
}

/** With every mailbox in Exchange Online: the alias of the cloud, for each SMTP domain. */
export const onlineAutodiscover = (plan: RecordAnswers): DnsRecord[] => {
  const { cloud } = plan.organization.tenant
  return knownHosts(plan.organization.smtpDomains).map((domain) => ({
    key: `autodiscover-online:${domain}`,
    view: 'both',
    name: `autodiscover.${domain}`,
    type: 'CNAME',
    data: cloud === null ? null : clouds[cloud].autodiscoverAlias,
    ttl: plan.dns.ttl,
    purpose: 'autodiscover-online',
    notes: [],
    because: [{ answer: 'smtp-domains' }, { answer: 'cloud' }],
    sources: ['external-dns', 'autodiscover-hybrid'],
  }))
}
