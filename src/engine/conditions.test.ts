import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Condition } from '#knowledge/conditions.ts'
import { featureIds } from '#knowledge/features.ts'
import { exchangeProductIds, skypeProductIds } from '#knowledge/products.ts'
import { type Evidence, type Plan, emptyPlan } from '#plan/plan.ts'
import { judge } from './conditions.ts'

const empty = emptyPlan('p', '2026-11-24')
const mail = (product: Plan['exchange'][number]['product']) => ({
  id: 'mail',
  name: 'Mail',
  product,
  build: '',
  servers: [],
})
const pool = (product: Plan['skype'][number]['product']) => ({
  id: 'pool',
  name: 'Pool',
  product,
  build: '',
  poolFqdn: '',
  frontEnds: [],
  externalWebFqdn: '',
})
const seoul = { id: 'seoul', name: 'Seoul', exchange: 'mail', skype: 'pool', users: 1 }
const authCertificate = (notAfter: string, server = ''): Evidence => ({
  id: 'auth',
  purpose: 'exchange-auth',
  server,
  certificate: {
    subject: 'CN=Microsoft Exchange Server Auth Certificate',
    commonName: 'Microsoft Exchange Server Auth Certificate',
    issuer: 'CN=Microsoft Exchange Server Auth Certificate',
    selfIssued: true,
    alternativeNames: [],
    key: { type: 'rsa', bits: 2048 },
    notBefore: '2022-01-01T00:00:00Z',
    notAfter,
    serialNumber: '01',
    thumbprint: 'A'.repeat(40),
    signatureAlgorithm: 'sha256',
    extendedKeyUsages: [],
    isCertificationAuthority: false,
  },
})
const answered: Plan = {
  ...empty,
  organization: {
    ...empty.organization,
    sipDomains: ['contoso.com'],
    smtpDomains: ['contoso.com', 'fabrikam.com'],
    forests: 'one',
    tenant: { ...empty.organization.tenant, cloud: 'worldwide' },
  },
  exchange: [mail('exchange-2016')],
  skype: [pool('skype-2015')],
  edge: { ...empty.edge, deployed: true },
  pairings: [seoul],
  features: ['photos'],
  certificates: {
    ...empty.certificates,
    oauthSource: 'import',
    evidence: [authCertificate('2027-01-01T00:00:00Z')],
  },
}
const stateOf = (condition: Condition, plan: Plan) =>
  judge(condition, plan, plan.asOf, { side: 'plan' }).state

describe('a condition of one answer', () => {
  it.each<[Condition, Condition]>([
    [{ has: ['exchange-2016'] }, { has: ['exchange-online'] }],
    [{ wanted: ['photos', 'archiving'] }, { wanted: ['archiving'] }],
    [{ edge: true }, { edge: false }],
    [{ forests: 'one' }, { forests: 'several' }],
    [{ cloud: ['worldwide'] }, { cloud: ['dod', 'china'] }],
    [{ oauthSource: 'import' }, { oauthSource: 'assigned' }],
    [{ domains: 'differ' }, { domains: 'same' }],
    [
      { certificate: { purpose: 'exchange-auth', state: 'expiring' } },
      { certificate: { purpose: 'exchange-auth', state: 'expired' } },
    ],
    [
      { pairs: { exchange: ['exchange-2016'], skype: ['skype-2015'] } },
      { pairs: { exchange: ['exchange-online'], skype: ['skype-2015'] } },
    ],
  ])('%j is yes, %j no, and open while the answer is missing', (yes, no) => {
    expect([stateOf(yes, answered), stateOf(no, answered)]).toEqual(['yes', 'no'])
    expect([stateOf(yes, empty), stateOf(no, empty)]).toEqual(['open', 'open'])
  })
  it('names the answers that it rests on, or waits for', () => {
    const { answers } = judge({ edge: true }, empty, empty.asOf, { side: 'plan' })
    expect(answers).toEqual([{ answer: 'edge-deployed' }])
  })
  it('a date is always known', () => {
    expect(stateOf({ before: '2026-11-25' }, empty)).toBe('yes')
    expect(stateOf({ before: '2026-11-24' }, empty)).toBe('no')
  })
})

describe('a certificate that was shown', () => {
  const shown = (...evidence: Evidence[]): Plan => ({
    ...answered,
    certificates: { ...answered.certificates, evidence },
  })
  const states = (plan: Plan) =>
    (['expired', 'expiring'] as const).map((state) =>
      stateOf({ certificate: { purpose: 'exchange-auth', state } }, plan),
    )
  it.each([
    ['2026-11-23T23:59:59Z', ['yes', 'no']],
    ['2026-11-24T00:00:00Z', ['no', 'yes']],
    ['2027-01-22T12:00:00Z', ['no', 'yes']],
    ['2027-01-23T00:00:00Z', ['no', 'no']],
  ])('valid until %s, seen from 2026-11-24: %j', (notAfter, expected) => {
    expect(states(shown(authCertificate(notAfter)))).toEqual(expected)
  })
  it('counts as expired when one of several is, and says nothing of another purpose', () => {
    const plan = shown(
      authCertificate('2030-01-01T00:00:00Z'),
      authCertificate('2020-01-01T00:00:00Z'),
    )
    expect(states(plan)).toEqual(['yes', 'no'])
    expect(
      stateOf({ certificate: { purpose: 'oauth-token-issuer', state: 'expired' } }, plan),
    ).toBe('open')
  })
  it.each([
    ['several', ['yes', 'open']],
    ['one', ['yes', 'yes']],
  ] as const)(
    'is asked of the deployment whose server it was read on, in %s forests',
    (forests, expected) => {
      const given = shown(authCertificate('2020-01-01T00:00:00Z', 'EX01.contoso.com'))
      const plan: Plan = {
        ...given,
        organization: { ...given.organization, forests },
        exchange: [
          { ...mail('exchange-2016'), id: 'a', servers: ['ex01.contoso.com'] },
          { ...mail('exchange-2019'), id: 'b', servers: ['ex02.contoso.com'] },
        ],
      }
      const of = (id: string) =>
        judge({ certificate: { purpose: 'exchange-auth', state: 'expired' } }, plan, plan.asOf, {
          side: 'exchange',
          id,
          name: id,
          product: 'exchange-2016',
        }).state
      expect([of('a'), of('b')]).toEqual(expected)
    },
  )
})

const leaf = fc.oneof<fc.Arbitrary<Condition>[]>(
  fc.record({ has: fc.subarray([...exchangeProductIds, ...skypeProductIds]) }),
  fc.record({ wanted: fc.subarray([...featureIds], { minLength: 1 }) }),
  fc.record({ edge: fc.boolean() }),
  fc.record({ forests: fc.constantFrom('one' as const, 'several' as const) }),
  fc.record({ domains: fc.constantFrom('same' as const, 'differ' as const) }),
  fc.record({
    certificate: fc.record({
      purpose: fc.constant('exchange-auth' as const),
      state: fc.constantFrom('expired' as const, 'expiring' as const),
    }),
  }),
  fc.record({ oauthSource: fc.constantFrom('import' as const, 'assigned' as const) }),
  fc.record({
    pairs: fc.record({
      exchange: fc.subarray([...exchangeProductIds]),
      skype: fc.subarray([...skypeProductIds]),
    }),
  }),
)
const { condition } = fc.letrec<{ condition: Condition }>((tie) => ({
  condition: fc.oneof(
    { maxDepth: 3 },
    leaf,
    fc.record({ all: fc.array(tie('condition'), { maxLength: 3 }) }),
    fc.record({ any: fc.array(tie('condition'), { maxLength: 3 }) }),
    fc.record({ not: tie('condition') }),
  ),
}))

describe('conditions of many answers', () => {
  const opened: ((plan: Plan) => Plan)[] = [
    (plan) => ({ ...plan, features: null }),
    (plan) => ({ ...plan, edge: { ...plan.edge, deployed: null } }),
    (plan) => ({ ...plan, organization: { ...plan.organization, forests: null } }),
    (plan) => ({ ...plan, certificates: { ...plan.certificates, oauthSource: null } }),
    (plan) => ({ ...plan, certificates: { ...plan.certificates, evidence: [] } }),
    (plan) => ({ ...plan, organization: { ...plan.organization, smtpDomains: [] } }),
    (plan) => ({ ...plan, exchange: [mail(null)] }),
    (plan) => ({ ...plan, skype: [pool(null)] }),
    (plan) => ({ ...plan, pairings: [{ ...seoul, exchange: null }] }),
  ]
  it('an answer more never undoes what was decided without it', () => {
    fc.assert(
      fc.property(condition, fc.subarray(opened), (asked, without) => {
        const partly = without.reduce<Plan>((plan, open) => open(plan), answered)
        const before = stateOf(asked, partly)
        expect(before === 'open' || stateOf(asked, answered) === before).toBe(true)
      }),
      { numRuns: 3000 },
    )
  })
  it('is decided when everything is answered', () => {
    fc.assert(
      fc.property(condition, (asked) => {
        expect(stateOf(asked, answered)).not.toBe('open')
      }),
    )
  })
})
