import type { Finding } from '#engine/outcome.ts'
import { limits } from '#plan/limits.ts'
import type { Evidence, Plan } from '#plan/plan.ts'
import { asciiHost } from '#plan/values.ts'

export const ruleIds = ['subject', 'same', 'bits'] as const
export type RuleId = (typeof ruleIds)[number]
/** `open`: not enough is known, or nothing is documented, to say either. */
export type RuleState = 'kept' | 'broken' | 'open'

type Certificates = Pick<Plan, 'certificates' | 'organization' | 'skype'>

/**
 * How the three rules of the OAuthTokenIssuer certificate stand, as the engine found them. What it could
 * not judge is open: no SIP domain said, Front Ends that have not shown theirs, a key that is not RSA.
 */
export const ruleStates = (
  plan: Certificates,
  findings: readonly Finding[],
): Readonly<Record<RuleId, RuleState>> => {
  const found = new Set(findings.map((finding) => finding.data.code))
  const issuers = plan.certificates.evidence.filter((item) => item.purpose === 'oauth-token-issuer')
  const frontEnds = plan.skype.flatMap((pool) => pool.frontEnds)
  const state = (broken: boolean, known: boolean): RuleState =>
    broken ? 'broken' : known && issuers.length > 0 ? 'kept' : 'open'
  const domains = plan.organization.sipDomains.some((domain) => asciiHost(domain) !== null)
  const allShown =
    frontEnds.length > 0 &&
    issuers.every((item) => item.server !== '') &&
    !found.has('certificate-missing-servers')
  return {
    subject: state(found.has('certificate-subject'), domains),
    same: state(found.has('certificate-differs'), allShown),
    bits: state(found.has('certificate-too-short'), !found.has('certificate-key-unknown')),
  }
}

/** The servers that a certificate of this purpose can have been read on, each once. */
export const serversFor = (
  purpose: Evidence['purpose'],
  { exchange, skype }: Pick<Plan, 'exchange' | 'skype'>,
): string[] => {
  const all =
    purpose === 'exchange-auth'
      ? exchange.flatMap((item) => item.servers)
      : skype.flatMap((item) => item.frontEnds)
  return [...new Set(all.filter((server) => server.trim() !== ''))]
}

/** The first server whose certificate of this purpose has not been shown; empty when all have been. */
export const nextServer = (
  purpose: Evidence['purpose'],
  plan: Pick<Plan, 'exchange' | 'skype' | 'certificates'>,
): string =>
  serversFor(purpose, plan).find(
    (server) =>
      !plan.certificates.evidence.some(
        (item) => item.purpose === purpose && item.server === server,
      ),
  ) ?? ''

/**
 * The plan with one certificate more. A server shows one of each purpose, the newest; where no server is
 * said it may be any, and only the same certificate again is not kept twice.
 */
export const withEvidence = (plan: Plan, added: Evidence): Plan => {
  const replaced = (item: Evidence) =>
    item.purpose === added.purpose &&
    item.server === added.server &&
    (item.server !== '' || item.certificate.thumbprint === added.certificate.thumbprint)
  const others = plan.certificates.evidence.filter((item) => !replaced(item))
  const evidence = [...others, added].slice(-limits.certificates)
  return { ...plan, certificates: { ...plan.certificates, evidence } }
}
