import type { AnswerId, StepId } from '#knowledge/steps.ts'
import { answers } from '#knowledge/steps.ts'
import type { PlanFault } from '#plan/faults.ts'
import type { Finding } from '../outcome.ts'

/** By the keys on the way to a fault; the places of items in their lists are left out. */
const answerAt: Readonly<Record<string, AnswerId>> = {
  asOf: 'as-of',
  'organization.sipDomains': 'sip-domains',
  'organization.smtpDomains': 'smtp-domains',
  'organization.tenant.domain': 'tenant-domain',
  'organization.tenant.id': 'tenant-id',
  'exchange.name': 'exchange-name',
  'exchange.build': 'exchange-build',
  'exchange.servers': 'exchange-servers',
  'skype.name': 'skype-name',
  'skype.build': 'skype-build',
  'skype.poolFqdn': 'pool-fqdn',
  'skype.frontEnds': 'front-ends',
  'skype.externalWebFqdn': 'external-web-fqdn',
  'edge.poolFqdn': 'edge-pool-fqdn',
  'edge.servers': 'edge-servers',
  'edge.accessFqdn': 'access-fqdn',
  'pairings.name': 'pairing-name',
  'pairings.exchange': 'pairing-exchange',
  'pairings.skype': 'pairing-skype',
  'certificates.pfxPath': 'pfx-path',
  'autodiscover.host': 'autodiscover-host',
  'autodiscover.internalUri': 'internal-uri',
  'autodiscover.oauthUrl': 'oauth-url',
  'dns.target': 'dns-target',
  'trust.testUser': 'test-user',
  'trust.onlineTestUser': 'online-test-user',
}

const stepOf = (root: string | number | undefined): StepId => {
  switch (root) {
    case 'exchange':
    case 'pairings':
    case 'certificates':
    case 'autodiscover':
    case 'dns':
    case 'trust':
      return root
    case 'skype':
    case 'edge':
      return 'skype'
    default:
      return 'organization'
  }
}

/** The answer that a fault's path leads to, and its step. */
const placeOf = ({ path }: PlanFault): { step: StepId; causes: Finding['causes'] } => {
  const answer = answerAt[path.filter((part) => typeof part === 'string').join('.')]
  return answer === undefined
    ? { step: stepOf(path[0]), causes: [] }
    : { step: answers[answer], causes: [{ answer }] }
}

/** Answers that cannot be right, as typed: each must be mended before the plan can be relied on. */
export const invalidAnswers = (faults: readonly PlanFault[]): Finding[] =>
  faults.map((fault) => ({
    key: `invalid-answer:${fault.path.join('/')}`,
    severity: 'blocker',
    data: { code: 'invalid-answer', fault },
    sources: [],
    ...placeOf(fault),
  }))
