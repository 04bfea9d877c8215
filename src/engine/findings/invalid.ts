import type { AnswerId, StepId } from '#knowledge/steps.ts'
import { answers } from '#knowledge/steps.ts'
import type { PlanFault } from '#plan/faults.ts'
import type { Finding } from '../outcome.ts'

/** By key, or by key and root where the same key stands for two answers. */
const answerAt: Readonly<Record<string, AnswerId>> = {
  sipDomains: 'sip-domains',
  smtpDomains: 'smtp-domains',
  domain: 'tenant-domain',
  'exchange.build': 'exchange-build',
  'skype.build': 'skype-build',
  poolFqdn: 'pool-fqdn',
  frontEnds: 'front-ends',
  externalWebFqdn: 'external-web-fqdn',
  accessFqdn: 'access-fqdn',
  pfxPath: 'pfx-path',
  host: 'autodiscover-host',
  internalUri: 'internal-uri',
  oauthUrl: 'oauth-url',
  target: 'dns-target',
  testUser: 'test-user',
  onlineTestUser: 'online-test-user',
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
  const keys = path.filter((part): part is string => typeof part === 'string').toReversed()
  const answer = keys
    .map((key) => answerAt[`${path[0]}.${key}`] ?? answerAt[key])
    .find((found) => found !== undefined)
  return answer === undefined
    ? { step: stepOf(path[0]), causes: [] }
    : { step: answers[answer], causes: [{ answer }] }
}

/** Answers that cannot be right, as typed: each must be mended before the plan can be relied on. */
export const invalidAnswers = (faults: readonly PlanFault[]): Finding[] =>
  faults
    .filter((fault) => fault.path[0] !== 'work')
    .map((fault) => ({
      key: `invalid-answer:${fault.path.join('/')}`,
      severity: 'blocker',
      data: { code: 'invalid-answer', fault },
      sources: [],
      ...placeOf(fault),
    }))
