import { skypeServers } from '#knowledge/conditions.ts'
import { publicLifetimes } from '#knowledge/certificate-names.ts'
import type { Answers, Evidence } from '#plan/plan.ts'
import { asciiHost, liesIn } from '#plan/values.ts'
import { certificateAnswer, stateAt } from '../certificate-state.ts'
import type { Finding, FindingData, Severity } from '../outcome.ts'

const finding = (
  severity: Severity,
  data: FindingData,
  id: string,
  purpose: Evidence['purpose'] = 'oauth-token-issuer',
): Finding => ({
  key: `${data.code}:${id}`,
  severity,
  data,
  step: 'certificates',
  causes: [
    ...(data.code === 'certificate-subject' ? [{ answer: 'sip-domains' } as const] : []),
    { answer: certificateAnswer[purpose] },
  ],
  sources: [
    'integrate-2025',
    'certificate-requirements',
    // Its sixty days are when Tandem calls a certificate about to run out.
    ...(data.code === 'certificate-expiring' ? (['monitor-auth-certificate'] as const) : []),
  ],
})

const names = (text: string | null): string => (text ?? '').replace(/^\*\./, '')

/** Whether the Subject names a SIP domain: its common name is the domain, lies in it, or is its wildcard. */
const subjectNames = (evidence: Evidence, domains: readonly string[]): boolean =>
  domains.some((domain) => liesIn(names(evidence.certificate.commonName), domain))

const keyFindings = ({ certificate, server, id }: Evidence): Finding[] => {
  const { key } = certificate
  if (key.type === 'rsa') {
    return key.bits < 2048
      ? [finding('blocker', { code: 'certificate-too-short', server, bits: key.bits }, id)]
      : []
  }
  const algorithm = key.type === 'ec' ? `EC ${key.curve}` : key.algorithm
  return [finding('warning', { code: 'certificate-key-unknown', server, algorithm }, id)]
}

/** A token signed by it is of a web server's certificate; no extended key usage at all allows any. */
const useFindings = ({ certificate, server, id }: Evidence): Finding[] => {
  const uses = certificate.extendedKeyUsages
  return uses.length === 0 || uses.includes('serverAuth') || uses.includes('anyExtendedKeyUsage')
    ? []
    : [finding('warning', { code: 'certificate-use', server, uses }, id)]
}

/** From the day on which it is no longer a year, so that renewals become part of the plan. */
const lifetime = ({ asOf, skype, pairings }: Answers): Finding[] => {
  const limit = publicLifetimes.findLast(({ from }) => asOf >= from)
  const servers = skype.some(({ product }) => skypeServers.some((id) => id === product))
  if (limit === undefined || !servers || pairings.length === 0) return []
  return [
    {
      key: 'certificate-lifetime',
      severity: 'note',
      data: { code: 'certificate-lifetime', days: limit.days },
      step: 'certificates',
      causes: [{ answer: 'as-of' }],
      sources: ['public-certificate-lifetimes', 'tandem'],
    },
  ]
}

const validity = ({ certificate, purpose, server, id }: Evidence, asOf: string): Finding[] => {
  const from = certificate.notBefore.slice(0, 10)
  const to = certificate.notAfter.slice(0, 10)
  const found = (severity: Severity, data: FindingData) => [finding(severity, data, id, purpose)]
  if (asOf > to) return found('blocker', { code: 'certificate-expired', server, date: to })
  if (asOf < from) return found('blocker', { code: 'certificate-not-yet', server, date: from })
  if (stateAt({ certificate }, asOf) === 'expiring')
    return found('warning', { code: 'certificate-expiring', server, date: to })
  return []
}

const sameOnAll = (issuers: readonly Evidence[], plan: Answers): Finding[] => {
  const different = new Set(issuers.map((item) => item.certificate.thumbprint)).size > 1
  const thumbprints = issuers.map((item) => ({
    server: item.server,
    thumbprint: item.certificate.thumbprint,
  }))
  const shown = new Set(issuers.flatMap((item) => asciiHost(item.server) ?? []))
  const frontEnds = shown.size === 0 ? [] : plan.skype.flatMap((item) => item.frontEnds)
  const servers = frontEnds
    .filter((server) => server.trim() !== '')
    .filter((server) => !shown.has(asciiHost(server) ?? server))
  return [
    ...(different ? [finding('blocker', { code: 'certificate-differs', thumbprints }, '')] : []),
    ...(servers.length > 0
      ? [finding('note', { code: 'certificate-missing-servers', servers }, '')]
      : []),
  ]
}

/**
 * The three rules of the OAuthTokenIssuer certificate (a SIP domain in the Subject, the same on all
 * Front Ends, at least 2048 bits; source integrate-2025), what it is for, and how long certificates are valid.
 */
export const certificateFindings = (plan: Answers): Finding[] => {
  const issuers = plan.certificates.evidence.filter((item) => item.purpose === 'oauth-token-issuer')
  const domains = plan.organization.sipDomains.filter((domain) => domain.trim() !== '')
  return [
    ...issuers.flatMap((item) => [
      ...(domains.length > 0 && !subjectNames(item, domains)
        ? [
            finding(
              'blocker',
              {
                code: 'certificate-subject',
                server: item.server,
                subject: item.certificate.subject,
                domains,
              },
              item.id,
            ),
          ]
        : []),
      ...keyFindings(item),
      ...useFindings(item),
    ]),
    ...sameOnAll(issuers, plan),
    ...plan.certificates.evidence.flatMap((item) => validity(item, plan.asOf)),
    ...lifetime(plan),
  ]
}
