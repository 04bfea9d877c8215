import { expect, it } from 'vitest'
import type { AnswerId, StepId } from '#knowledge/steps.ts'
import { type PlanFault, answerFaults } from '#plan/faults.ts'
import type { Evidence } from '#plan/plan.ts'
import { onPremises } from '../plan-fixtures.ts'
import { invalidAnswers } from './invalid.ts'

it.each<[PlanFault['path'], StepId, AnswerId | null]>([
  [['title'], 'organization', null],
  [['asOf'], 'organization', 'as-of'],
  [['organization', 'sipDomains', 0], 'organization', 'sip-domains'],
  [['organization', 'smtpDomains', 1], 'organization', 'smtp-domains'],
  [['organization', 'tenant', 'domain'], 'organization', 'tenant-domain'],
  [['organization', 'tenant', 'id'], 'organization', 'tenant-id'],
  [['organization', 'x'], 'organization', null],
  [['exchange', 0, 'id'], 'exchange', null],
  [['exchange', 0, 'name'], 'exchange', 'exchange-name'],
  [['exchange', 0, 'build'], 'exchange', 'exchange-build'],
  [['exchange', 0, 'servers', 2], 'exchange', 'exchange-servers'],
  [['skype', 0, 'id'], 'skype', null],
  [['skype', 0, 'name'], 'skype', 'skype-name'],
  [['skype', 0, 'build'], 'skype', 'skype-build'],
  [['skype', 0, 'poolFqdn'], 'skype', 'pool-fqdn'],
  [['skype', 0, 'frontEnds', 0], 'skype', 'front-ends'],
  [['skype', 0, 'externalWebFqdn'], 'skype', 'external-web-fqdn'],
  [['edge', 'x'], 'skype', null],
  [['edge', 'poolFqdn'], 'skype', 'edge-pool-fqdn'],
  [['edge', 'servers', 0], 'skype', 'edge-servers'],
  [['edge', 'accessFqdn'], 'skype', 'access-fqdn'],
  [['pairings', 0, 'id'], 'pairings', null],
  [['pairings', 0, 'name'], 'pairings', 'pairing-name'],
  [['pairings', 0, 'exchange'], 'pairings', 'pairing-exchange'],
  [['pairings', 0, 'skype'], 'pairings', 'pairing-skype'],
  [['certificates', 'pfxPath'], 'certificates', 'pfx-path'],
  [['certificates', 'evidence', 0, 'server'], 'certificates', null],
  [['autodiscover', 'host'], 'autodiscover', 'autodiscover-host'],
  [['autodiscover', 'internalUri'], 'autodiscover', 'internal-uri'],
  [['autodiscover', 'oauthUrl'], 'autodiscover', 'oauth-url'],
  [['dns', 'target'], 'dns', 'dns-target'],
  [['dns', 'x'], 'dns', null],
  [['autodiscover', 'x'], 'autodiscover', null],
  [['trust', 'testUser'], 'trust', 'test-user'],
  [['trust', 'onlineTestUser'], 'trust', 'online-test-user'],
  [['trust', 'x'], 'trust', null],
  [[], 'organization', null],
])('a fault at %j is in the step %s, of the answer %s', (path, step, answer) => {
  const fault: PlanFault = { path, code: 'not-a-host-name', value: 'x y' }
  expect(invalidAnswers([fault])).toEqual([
    {
      key: `invalid-answer:${path.join('/')}`,
      severity: 'blocker',
      data: { code: 'invalid-answer', fault },
      sources: [],
      step,
      causes: answer === null ? [] : [{ answer }],
    },
  ])
})

it('of a plan with nothing right each fault names its answer, but for what is no question', () => {
  const bad = 'x y'
  const plan = onPremises()
  const twice = <Item>(item: Item) => [item, item]
  const faults = answerFaults({
    ...plan,
    asOf: bad,
    organization: {
      ...plan.organization,
      sipDomains: [bad],
      smtpDomains: [bad],
      tenant: { ...plan.organization.tenant, domain: bad, id: bad },
    },
    exchange: twice({ ...plan.exchange[0]!, build: bad, servers: [bad] }),
    skype: twice({
      ...plan.skype[0]!,
      build: bad,
      poolFqdn: bad,
      frontEnds: [bad],
      externalWebFqdn: bad,
    }),
    edge: { deployed: true, poolFqdn: bad, servers: [bad], accessFqdn: bad },
    pairings: twice({ ...plan.pairings[0]!, exchange: bad, skype: bad }),
    certificates: {
      oauthSource: null,
      pfxPath: '\u0000',
      evidence: [{ server: bad } as Evidence],
    },
    autodiscover: { host: bad, internalUri: bad, oauthUrl: bad },
    dns: { target: bad, ttl: 60 },
    trust: { ...plan.trust, testUser: bad, onlineTestUser: bad },
  })
  const named = new Set(
    invalidAnswers(faults).flatMap(({ causes }) => causes.map(({ answer }) => answer)),
  )
  expect(named.size).toBe(26)
  const nameless = invalidAnswers(faults).filter(({ causes }) => causes.length === 0)
  expect(nameless.map(({ key }) => key)).toEqual([
    'invalid-answer:exchange/1/id',
    'invalid-answer:skype/1/id',
    'invalid-answer:pairings/1/id',
    'invalid-answer:certificates/evidence/0/server',
  ])
})
