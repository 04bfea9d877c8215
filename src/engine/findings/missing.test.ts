import { describe, expect, it } from 'vitest'
import { answers } from '#knowledge/steps.ts'
import { type Evidence, type Plan, emptyPlan } from '#plan/plan.ts'
import { groundsOf } from '../grounds.ts'
import { onPremises } from '../plan-fixtures.ts'
import { missingAnswers } from './missing.ts'

const missing = (plan: Plan) => missingAnswers(plan, groundsOf(plan, plan.asOf))
const asked = (plan: Plan): string[] =>
  missing(plan).map(({ data }) =>
    data.code === 'missing-answer' ? data.answer + (data.of === null ? '' : ` of ${data.of}`) : '',
  )

const issuer: Evidence = {
  id: 'c',
  purpose: 'oauth-token-issuer',
  server: '',
  certificate: { notAfter: '2030-01-01T00:00:00Z' } as Evidence['certificate'],
}
/** A plan of servers alone that lacks nothing. */
const whole = (change: Partial<Plan> = {}): Plan =>
  onPremises({
    organization: { ...onPremises().organization, forests: 'one' },
    certificates: { oauthSource: 'assigned', pfxPath: '', evidence: [] },
    trust: { ...onPremises().trust, testUser: 'kim@contoso.com' },
    ...change,
  })
const { organization, edge } = whole()
const { tenant } = organization
const ex = onPremises().exchange[0]!
const sk = onPremises().skype[0]!
const pa = onPremises().pairings[0]!
const online: Plan['exchange'][number] = { ...ex, product: 'exchange-online', servers: [] }
const teams: Plan['skype'][number] = { ...sk, product: 'teams', poolFqdn: '', frontEnds: [] }
const certificates: Plan['certificates'] = {
  oauthSource: 'assigned',
  pfxPath: '',
  evidence: [issuer],
}
const complete = whole({ certificates })

it('of an empty plan are the first questions', () => {
  expect(asked(emptyPlan('p', '2021-03-01'))).toEqual([
    'sip-domains',
    'smtp-domains',
    'forests',
    'users-in-all',
    'exchange-deployments',
    'skype-deployments',
    'pairings',
    'features',
    'autodiscover-host',
    'dns-target',
  ])
})

it('of a complete plan are none', () => {
  expect(missing(complete)).toEqual([])
})

it('have the step and the answer that settle them', () => {
  const plan = { ...complete, features: null, exchange: [{ ...ex, product: null }] }
  const shared = { severity: 'note', sources: [] }
  expect(missing(plan)).toEqual([
    {
      ...shared,
      key: 'missing-answer:exchange-product:Mail',
      data: { code: 'missing-answer', answer: 'exchange-product', of: 'Mail' },
      step: answers['exchange-product'],
      causes: [{ answer: 'exchange-product', of: 'Mail' }],
    },
    {
      ...shared,
      key: 'missing-answer:features:',
      data: { code: 'missing-answer', answer: 'features', of: null },
      step: answers.features,
      causes: [{ answer: 'features' }],
    },
  ])
})

describe('each is asked where it matters', () => {
  const inTenant = { ...tenant, cloud: 'worldwide', domain: 'contoso.com', id: 'x' } as const
  const withTenant = (change: Partial<typeof tenant>): Pick<Plan, 'organization'> => ({
    organization: { ...organization, tenant: { ...inTenant, ...change } },
  })
  const modern = (modernAuthentication: boolean | null) => ({
    trust: { ...complete.trust, modernAuthentication },
  })
  const deployed = { deployed: true, servers: ['e'], accessFqdn: 'a' }
  const onlineWith = { exchange: [online], edge: { ...edge, ...deployed }, ...modern(false) }
  const externalWeb = { skype: [{ ...sk, externalWebFqdn: 'w.contoso.com' }] }
  const late = { asOf: '2026-11-26' }
  it.each<[string, Partial<Plan>, string[]]>([
    [
      'blank SIP domains',
      { organization: { ...organization, sipDomains: ['', ' '] } },
      ['sip-domains'],
    ],
    ['one SIP domain', { organization: { ...organization, sipDomains: ['', 'a.kr'] } }, []],
    [
      'blank SMTP domains',
      { organization: { ...organization, smtpDomains: [' '] } },
      ['smtp-domains'],
    ],
    ['no number', { organization: { ...organization, users: null } }, ['users-in-all']],
    ['no forests', { organization: { ...organization, forests: null } }, ['forests']],
    ['no name', { exchange: [{ ...ex, name: ' ' }] }, ['exchange-name of  ']],
    ['blank servers', { exchange: [{ ...ex, servers: [' '] }] }, ['exchange-servers of Mail']],
    [
      'no servers, no product',
      { exchange: [{ ...ex, product: null, servers: [] }] },
      ['exchange-product of Mail'],
    ],
    ['no name of a pool', { skype: [{ ...sk, name: '' }] }, ['skype-name of ']],
    ['no product of a pool', { skype: [{ ...sk, product: null }] }, ['skype-product of Pool']],
    ['no pool', { skype: [{ ...sk, poolFqdn: ' ' }] }, ['pool-fqdn of Pool']],
    ['no Front Ends', { skype: [{ ...sk, frontEnds: [] }] }, ['front-ends of Pool']],
    ['no users', { pairings: [{ ...pa, users: null }] }, ['pairing-users of Seoul']],
    [
      'no sides',
      { pairings: [{ ...pa, exchange: null, skype: null }] },
      ['pairing-exchange of Seoul', 'pairing-skype of Seoul'],
    ],
    ['an Edge', { edge: { ...edge, deployed: true } }, ['edge-servers', 'access-fqdn']],
    [
      'an Edge, blank',
      { edge: { ...edge, deployed: true, servers: [' '], accessFqdn: ' ' } },
      ['edge-servers', 'access-fqdn'],
    ],
    ['an Edge with all', { edge: { ...edge, ...deployed } }, []],
    ['no Edge', { edge: { ...edge, deployed: false } }, []],
    ['no source', { certificates: { ...certificates, oauthSource: null } }, ['oauth-source']],
    [
      'an import',
      { certificates: { evidence: [issuer], oauthSource: 'import', pfxPath: ' ' } },
      ['pfx-path'],
    ],
    [
      'an import from a file',
      { certificates: { evidence: [issuer], oauthSource: 'import', pfxPath: 'x' } },
      [],
    ],
    ['none shown', { certificates: { ...certificates, evidence: [] } }, ['oauth-certificate']],
    [
      'another shown',
      { certificates: { ...certificates, evidence: [{ ...issuer, purpose: 'exchange-auth' }] } },
      ['oauth-certificate'],
    ],
    ['no host', { autodiscover: { ...complete.autodiscover, host: ' ' } }, ['autodiscover-host']],
    ['no target', { dns: { target: ' ', ttl: 60 } }, ['dns-target']],
    ['no test user', { trust: { ...complete.trust, testUser: ' ' } }, ['test-user']],
    // Exchange Online alone has Microsoft's own Autodiscover.
    [
      'online',
      {
        ...onlineWith,
        ...withTenant({}),
        ...externalWeb,
        autodiscover: { host: '', internalUri: '', oauthUrl: '' },
        dns: { target: '', ttl: 60 },
      },
      [],
    ],
    [
      'online, no tenant',
      { ...onlineWith, ...withTenant({ cloud: null, domain: ' ', id: ' ' }), ...externalWeb },
      ['cloud', 'tenant-domain', 'tenant-id'],
    ],
    [
      'online, no external web',
      { ...onlineWith, ...withTenant({}) },
      ['external-web-fqdn of Pool'],
    ],
    [
      'online, Edge open',
      { ...onlineWith, ...withTenant({}), ...externalWeb, edge },
      ['edge-deployed'],
    ],
    [
      'online, modern open',
      { ...onlineWith, ...withTenant({}), ...externalWeb, ...modern(null) },
      ['modern-authentication'],
    ],
    [
      'online with Lync',
      {
        ...onlineWith,
        ...withTenant({ id: '' }),
        skype: [{ ...sk, product: 'lync-2013' }],
        ...modern(null),
      },
      [],
    ],
    [
      'Skype online',
      {
        ...withTenant({ domain: '' }),
        skype: [{ ...sk, product: 'skype-online', poolFqdn: '', frontEnds: [] }],
        trust: onPremises().trust,
        certificates: onPremises().certificates,
        edge,
      },
      ['tenant-domain'],
    ],
    // Teams reaches mailboxes on servers through the hybrid alone.
    [
      'Teams',
      { ...late, ...withTenant({ hybrid: null, id: '' }), skype: [teams] },
      ['tenant-id', 'tenant-hybrid'],
    ],
    [
      'Teams before the keys',
      { ...withTenant({ hybrid: null, id: '' }), skype: [teams] },
      ['tenant-hybrid'],
    ],
    [
      'Teams with mailboxes online',
      { ...late, ...withTenant({ hybrid: null, id: '' }), exchange: [online], skype: [teams] },
      [],
    ],
    ['modern', { ...withTenant({ hybrid: null }), ...modern(true) }, ['tenant-hybrid']],
    ['modern, answered', { ...withTenant({ hybrid: 'agent' }), ...modern(true) }, []],
    ['not modern', { ...withTenant({ hybrid: null }), ...modern(false) }, []],
    [
      'modern, online alone',
      { ...onlineWith, ...withTenant({ hybrid: null }), ...externalWeb, ...modern(true) },
      [],
    ],
    [
      'modern, some online',
      {
        ...withTenant({ hybrid: null }),
        ...modern(true),
        exchange: [ex, { ...online, id: 'eo' }],
        edge: { ...edge, deployed: false },
      },
      ['tenant-hybrid'],
    ],
    [
      'some online, some in Teams, Edge open',
      {
        ...withTenant({ hybrid: 'classic' }),
        exchange: [ex, { ...online, id: 'eo' }],
        skype: [sk, { ...teams, id: 'te' }],
      },
      ['edge-deployed'],
    ],
    ['no features', { features: null }, ['features']],
  ])('%s', (_, change, expected) => {
    expect(asked({ ...complete, ...change })).toEqual(expected)
  })
})
