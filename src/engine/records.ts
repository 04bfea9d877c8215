import { products } from '#knowledge/products.ts'
import type { Plan } from '#plan/plan.ts'
import { asciiHost, isAddress } from '#plan/values.ts'
import type { DnsRecord, PairingOutcome } from './outcome.ts'

const typeOf = (target: string): DnsRecord['type'] => {
  if (!isAddress(target)) return 'CNAME'
  return target.includes(':') ? 'AAAA' : 'A'
}

const hosts = (texts: readonly string[]): string[] => texts.flatMap((text) => asciiHost(text) ?? [])

const autodiscover = (plan: Plan): DnsRecord[] => {
  const host = asciiHost(plan.autodiscover.host)
  if (host === null) return []
  const typed = plan.dns.target.trim()
  const target = isAddress(typed) ? typed : asciiHost(typed)
  const record = (name: string, purpose: 'autodiscover' | 'autodiscover-domain'): DnsRecord => ({
    key: `${purpose}:${name}`,
    view: purpose === 'autodiscover' ? 'both' : 'internal',
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
  return hosts(plan.organization.sipDomains).map((domain) => ({
    key: `federation:${domain}`,
    view: 'both',
    name: `_sipfederationtls._tcp.${domain}`,
    type: 'SRV',
    data: access === null ? null : `0 0 5061 ${access}`,
    ttl: plan.dns.ttl,
    purpose: 'federation',
    because: [{ answer: 'sip-domains' }, { answer: 'access-fqdn' }],
    sources: ['edge-hosted-exchange'],
  }))
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
