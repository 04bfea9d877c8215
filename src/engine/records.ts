import { products } from '#knowledge/products.ts'
import type { Plan } from '#plan/plan.ts'
import { asciiHost, isAddress, liesIn } from '#plan/values.ts'
import type { DnsRecord, PairingOutcome } from './outcome.ts'

const typeOf = (target: string): DnsRecord['type'] => {
  if (!isAddress(target)) return 'CNAME'
  return target.includes(':') ? 'AAAA' : 'A'
}

/** An address of a private network (RFC 1918, RFC 4193): of no use outside. */
const isPrivate = (target: string): boolean =>
  /^(10\.|192\.168\.|172\.(1[6-9]|2\d|3[01])\.)/.test(target) || /^f[cd][0-9a-f]{2}:/i.test(target)

const hosts = (texts: readonly string[]): string[] => texts.flatMap((text) => asciiHost(text) ?? [])

const autodiscover = (plan: Plan): DnsRecord[] => {
  const host = asciiHost(plan.autodiscover.host)
  if (host === null) return []
  const typed = plan.dns.target.trim()
  const target = isAddress(typed) ? typed : asciiHost(typed)
  const record = (name: string, purpose: 'autodiscover' | 'autodiscover-domain'): DnsRecord => ({
    key: `${purpose}:${name}`,
    view:
      purpose === 'autodiscover-domain' || (target !== null && isPrivate(target))
        ? 'internal'
        : 'both',
    name,
    type: target === null ? 'CNAME' : typeOf(target),
    data: target,
    ttl: plan.dns.ttl,
    purpose,
    because: [{ answer: 'autodiscover-host' }, { answer: 'dns-target' }],
    sources: purpose === 'autodiscover' ? ['integrate-2025'] : ['tandem', 'autodiscover-hybrid'],
  })
  const others = hosts(plan.organization.smtpDomains)
    .map((domain) => `autodiscover.${domain}`)
    .filter((name) => name !== host)
  return [
    record(host, 'autodiscover'),
    ...others.map((name) => record(name, 'autodiscover-domain')),
  ]
}

const federation = (plan: Plan): DnsRecord[] => {
  const access = asciiHost(plan.edge.accessFqdn)
  return hosts(plan.organization.sipDomains).flatMap((domain) => {
    // The host that an SRV record leads to must lie in the domain of the record (source edge-dns).
    const target = access !== null && liesIn(access, domain) ? access : null
    const record = (key: string, name: string, port: number, view: 'both' | 'internal') => ({
      key: `${key}:${domain}`,
      view,
      name: `${name}.${domain}`,
      type: 'SRV' as const,
      data: target === null ? null : `0 0 ${port} ${target}`,
      ttl: plan.dns.ttl,
      purpose: 'federation' as const,
      because: [{ answer: 'sip-domains' as const }, { answer: 'access-fqdn' as const }],
      sources: ['edge-hosted-exchange' as const, 'edge-dns' as const],
    })
    return [
      record('federation', '_sipfederationtls._tcp', 5061, 'both'),
      record('federation-tls', '_sip._tls', 443, 'internal'),
    ]
  })
}

/** The DNS records of the plan. Names and targets are in the form DNS carries, without a trailing dot. */
export const dnsRecords = (plan: Plan, pairings: readonly PairingOutcome[]): DnsRecord[] => {
  const withServers = plan.exchange.some(
    (item) => item.product !== null && products[item.product].kind === 'server',
  )
  const toOnline = pairings.some(
    ({ exchange, skype }) =>
      exchange?.product === 'exchange-online' &&
      skype?.product &&
      products[skype.product].kind === 'server',
  )
  return [...(withServers ? autodiscover(plan) : []), ...(toOnline ? federation(plan) : [])]
}
