import type { Plan } from '#plan/plan.ts'
import { asciiHost, liesIn } from '#plan/values.ts'
import type { Finding } from '../outcome.ts'

const path = (url: string): string =>
  URL.canParse(url.trim()) ? new URL(url.trim()).pathname.toLowerCase() : ''

const autodiscoverUrls = (plan: Plan): Finding[] => {
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

const hostOf = (plan: Plan): string[] => {
  const { host, internalUri } = plan.autodiscover
  if (host.trim() !== '') return [host]
  return URL.canParse(internalUri) ? [new URL(internalUri).hostname] : []
}

const autodiscoverHost = (plan: Plan): Finding[] => {
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

const domainSets = (plan: Plan): Finding[] => {
  const known = (list: readonly string[]) => list.flatMap((domain) => asciiHost(domain) ?? [])
  const sip = known(plan.organization.sipDomains)
  const smtp = known(plan.organization.smtpDomains)
  const onlySip = sip.filter((domain) => !smtp.includes(domain))
  const onlySmtp = smtp.filter((domain) => !sip.includes(domain))
  if (sip.length === 0 || smtp.length === 0 || onlySip.length + onlySmtp.length === 0) return []
  return [
    {
      key: 'sip-smtp-differ',
      severity: 'warning',
      data: { code: 'sip-smtp-differ', sip: onlySip, smtp: onlySmtp },
      step: 'organization',
      causes: [{ answer: 'sip-domains' }, { answer: 'smtp-domains' }],
      sources: ['set-csoauthconfiguration', 'multi-forest-hybrid'],
    },
  ]
}

/** Addresses that mislead: the wrong Autodiscover file, a host outside every SMTP domain, SIP beside SMTP. */
export const addressFindings = (plan: Plan): Finding[] => [
  ...autodiscoverUrls(plan),
  ...autodiscoverHost(plan),
  ...domainSets(plan),
]
