import { clouds } from '#knowledge/clouds.ts'
import { products } from '#knowledge/products.ts'
import { asciiHost, liesIn } from '#plan/values.ts'
import type { Answers } from '#plan/plan.ts'
import { domainSets } from '../domain-sets.ts'
import type { Finding } from '../outcome.ts'
import { knownHosts } from '../records/targets.ts'

const path = (url: string): string =>
  URL.canParse(url.trim()) ? new URL(url.trim()).pathname.toLowerCase() : ''

const autodiscoverUrls = (plan: Answers): Finding[] => {
  const { internalUri, oauthUrl } = plan.autodiscover
  const shared = {
    severity: 'blocker' as const,
    step: 'autodiscover' as const,
    sources: ['integrate-2025' as const],
  }
  return [
    ...(path(internalUri).endsWith('.svc')
      ? [
          {
            ...shared,
            key: 'svc-where-xml',
            data: { code: 'svc-where-xml' as const, url: internalUri },
            causes: [{ answer: 'internal-uri' as const }],
          },
        ]
      : []),
    ...(path(oauthUrl).endsWith('.xml')
      ? [
          {
            ...shared,
            key: 'xml-where-svc',
            data: { code: 'xml-where-svc' as const, url: oauthUrl },
            causes: [{ answer: 'oauth-url' as const }],
          },
        ]
      : []),
  ]
}

const hostOf = (plan: Answers): string[] => {
  const { host, internalUri } = plan.autodiscover
  if (host.trim() !== '') return [host]
  return URL.canParse(internalUri) ? [new URL(internalUri).hostname] : []
}

const autodiscoverHost = (plan: Answers): Finding[] => {
  const domains = plan.organization.smtpDomains.filter((domain) => domain.trim() !== '')
  return hostOf(plan)
    .filter((host) => domains.length > 0 && !domains.some((domain) => liesIn(host, domain)))
    .map((host) => ({
      key: 'autodiscover-outside',
      severity: 'warning',
      data: { code: 'autodiscover-outside', host, domains },
      step: 'autodiscover',
      causes: [{ answer: 'autodiscover-host' }, { answer: 'smtp-domains' }],
      sources: ['integrate-2025', 'tandem'],
    }))
}

const differentDomains = (plan: Answers): Finding[] => {
  const sets = domainSets(plan)
  if (sets === null || sets.sip.length + sets.smtp.length === 0) return []
  return [
    {
      key: 'sip-smtp-differ',
      severity: 'warning',
      data: { code: 'sip-smtp-differ', ...sets },
      step: 'organization',
      causes: [{ answer: 'sip-domains' }, { answer: 'smtp-domains' }],
      sources: ['set-csoauthconfiguration', 'multi-forest-hybrid'],
    },
  ]
}

const hostOfUrl = (url: string): string => (URL.canParse(url) ? new URL(url).hostname : '')
const onlineHosts: readonly string[] = Object.values(clouds).map((cloud) => cloud.oauthAutodiscover)

/**
 * Autodiscover where mailboxes are in Exchange Online: with some of them on premises it stays there and
 * redirects; with all of them online its host depends on the cloud, and one page names only one of them.
 */
const onlineAutodiscover = (plan: Answers): Finding[] => {
  const shared = { step: 'autodiscover', causes: [{ answer: 'exchange-product' }] } as const
  const has = (kind: 'server' | 'service') =>
    plan.exchange.some((item) => item.product !== null && products[item.product].kind === kind)
  const skypeServer = plan.skype.some(
    (item) => item.product !== null && products[item.product].kind === 'server',
  )
  if (!skypeServer || !has('service')) return []
  const { cloud } = plan.organization.tenant
  if (has('server')) {
    const url = plan.autodiscover.oauthUrl.trim()
    const onlineUrl = onlineHosts.includes(hostOfUrl(url)) ? url : null
    return [
      {
        ...shared,
        key: 'mixed-mailboxes',
        severity: onlineUrl === null ? 'note' : 'warning',
        data: { code: 'mixed-mailboxes', onlineUrl },
        sources: ['multi-forest-hybrid', 'autodiscover-hybrid'],
      },
    ]
  }
  if (cloud === null || cloud === 'worldwide' || plan.autodiscover.oauthUrl.trim() !== '') return []
  return [
    {
      ...shared,
      key: 'online-autodiscover-host',
      severity: 'note',
      data: { code: 'online-autodiscover-host', host: clouds[cloud].oauthAutodiscover },
      causes: [{ answer: 'cloud' }, ...shared.causes],
      sources: ['cloud-endpoints', 'multi-forest-hybrid', 'tandem'],
    },
  ]
}

/** Autodiscover led to one server by its own name, where there are others: when it is down, all lose it. */
const oneServerOfMany = (plan: Answers): Finding[] => {
  const host = asciiHost(plan.dns.target)
  if (host === null) return []
  const servers = new Set(plan.exchange.flatMap((item) => knownHosts(item.servers)))
  if (servers.size < 2 || !servers.has(host)) return []
  return [
    {
      key: 'autodiscover-one-server',
      severity: 'note',
      data: { code: 'autodiscover-one-server', host, servers: servers.size },
      step: 'dns',
      causes: [{ answer: 'dns-target' }, { answer: 'exchange-servers' }],
      sources: ['tandem'],
    },
  ]
}

/** Addresses that mislead: the wrong Autodiscover file, a host outside every SMTP domain, SIP beside SMTP. */
export const addressFindings = (plan: Answers): Finding[] => [
  ...autodiscoverUrls(plan),
  ...autodiscoverHost(plan),
  ...differentDomains(plan),
  ...onlineAutodiscover(plan),
  ...oneServerOfMany(plan),
]
