import { describe, expect, it } from 'vitest'
import { type Certificate } from '#plan/certificate.ts'
import { type Plan, emptyPlan } from '#plan/plan.ts'
import { outcomeOf } from './outcome-of.ts'
import { onPremises, withOnline } from './plan-fixtures.ts'

const certificate = (change: Partial<Certificate> = {}): Certificate => ({
  subject: 'CN=pool.contoso.com',
  commonName: 'pool.contoso.com',
  issuer: 'CN=CA',
  selfIssued: false,
  alternativeNames: [],
  key: { type: 'rsa', bits: 2048 },
  notBefore: '2020-01-01T00:00:00Z',
  notAfter: '2022-01-01T00:00:00Z',
  serialNumber: '01',
  thumbprint: 'A'.repeat(40),
  signatureAlgorithm: 'sha256',
  extendedKeyUsages: [],
  isCertificationAuthority: false,
  ...change,
})
const shown = (...certificates: Certificate[]): Partial<Plan> => ({
  certificates: {
    oauthSource: 'assigned',
    pfxPath: '',
    evidence: certificates.map((item, index) => ({
      id: `c${index}`,
      purpose: 'oauth-token-issuer',
      server: `fe0${index + 1}.contoso.com`,
      certificate: item,
    })),
  },
})

const codes = (plan: Plan) => outcomeOf(plan).findings.map((finding) => finding.data.code)
const taskKeys = (plan: Plan) => outcomeOf(plan).tasks.map((task) => task.key)

describe('findings', () => {
  const organization = onPremises().organization
  const cases: [string, Plan, string][] = [
    ['out of support', onPremises({ asOf: '2025-10-15' }), 'out-of-support'],
    [
      'a retired service',
      onPremises({
        asOf: '2021-08-01',
        skype: [{ ...onPremises().skype[0]!, product: 'skype-online' }],
      }),
      'retired-service',
    ],
    [
      'a wanted feature not given',
      onPremises({ exchange: [{ ...onPremises().exchange[0]!, product: 'exchange-2010' }] }),
      'wanted-not-supported',
    ],
    [
      'a wanted feature not documented',
      onPremises({ skype: [{ ...onPremises().skype[0]!, product: 'lync-2013' }] }),
      'wanted-not-documented',
    ],
    [
      'no SIP domain in the Subject',
      onPremises(shown(certificate({ commonName: 'pool.fabrikam.com' }))),
      'certificate-subject',
    ],
    [
      'different certificates',
      onPremises(shown(certificate(), certificate({ thumbprint: 'B'.repeat(40) }))),
      'certificate-differs',
    ],
    [
      'a short key',
      onPremises(shown(certificate({ key: { type: 'rsa', bits: 1024 } }))),
      'certificate-too-short',
    ],
    [
      'an EC key',
      onPremises(shown(certificate({ key: { type: 'ec', curve: 'P-256', bits: 256 } }))),
      'certificate-key-unknown',
    ],
    [
      'an expired certificate',
      onPremises(shown(certificate({ notAfter: '2021-02-28T00:00:00Z' }))),
      'certificate-expired',
    ],
    [
      'a certificate of the future',
      onPremises(shown(certificate({ notBefore: '2021-03-02T00:00:00Z' }))),
      'certificate-not-yet',
    ],
    ['short public certificates', onPremises({ asOf: '2026-03-15' }), 'certificate-lifetime'],
    ['Front Ends not compared', onPremises(shown(certificate())), 'certificate-missing-servers'],
    [
      '.svc where .xml belongs',
      onPremises({
        autodiscover: {
          host: '',
          internalUri: 'https://a.contoso.com/autodiscover/autodiscover.svc',
          oauthUrl: '',
        },
      }),
      'svc-where-xml',
    ],
    [
      '.xml where .svc belongs',
      onPremises({
        autodiscover: {
          host: '',
          internalUri: '',
          oauthUrl: 'https://a.contoso.com/Autodiscover/Autodiscover.XML',
        },
      }),
      'xml-where-svc',
    ],
    [
      'Autodiscover outside',
      onPremises({
        autodiscover: { host: 'autodiscover.fabrikam.com', internalUri: '', oauthUrl: '' },
      }),
      'autodiscover-outside',
    ],
    [
      'SIP beside SMTP',
      onPremises({ organization: { ...organization, sipDomains: ['fabrikam.com'] } }),
      'sip-smtp-differ',
    ],
    [
      'an empty pairing',
      onPremises({ pairings: [{ ...onPremises().pairings[0]!, users: 0 }] }),
      'pairing-empty',
    ],
    [
      'users without a pairing',
      onPremises({ organization: { ...organization, users: 130 } }),
      'users-unpaired',
    ],
    [
      'too many users',
      onPremises({ organization: { ...organization, users: 70 } }),
      'users-overbooked',
    ],
    [
      'a deployment in no pairing',
      onPremises({ pairings: [{ ...onPremises().pairings[0]!, exchange: null }] }),
      'deployment-unpaired',
    ],
    [
      'a host that is none',
      onPremises({ exchange: [{ ...onPremises().exchange[0]!, servers: ['ex 01'] }] }),
      'invalid-answer',
    ],
    ['missing answers', emptyPlan('p', '2021-03-01'), 'missing-answer'],
  ]
  it.each(cases)('%s', (_, plan, code) => {
    expect(codes(onPremises(shown(certificate(), certificate())))).not.toContain(
      code === 'missing-answer' ? 'x' : code,
    )
    expect(codes(plan)).toContain(code)
  })
  it.each(['exchange', 'skype'] as const)('leads a build that is none to its step: %s', (side) => {
    const plan = onPremises()
    const built = { ...plan, [side]: plan[side].map((item) => ({ ...item, build: '15.2' })) }
    const found = outcomeOf(built).findings.find((item) => item.data.code === 'invalid-answer')
    expect(found).toMatchObject({ step: side, causes: [{ answer: `${side}-build` }] })
  })
  it('gives the last day of support as supported', () => {
    expect(codes(onPremises({ asOf: '2025-10-14' }))).not.toContain('out-of-support')
  })
  it('names once, for all features that lack it, the nearest combination that gets them', () => {
    const plan = onPremises({
      exchange: [{ ...onPremises().exchange[0]!, product: 'exchange-2010' }],
      features: ['contact-list', 'photos', 'presence-outlook'],
    })
    const lacking = outcomeOf(plan).findings.filter(
      (item) => item.data.code === 'wanted-not-supported',
    )
    expect(lacking).toHaveLength(1)
    expect(lacking[0]?.data).toMatchObject({
      features: ['contact-list', 'photos'],
      nearest: { exchange: 'exchange-2016', skype: 'skype-2015' },
    })
  })
  it('lets every missing answer name its step', () => {
    const open = outcomeOf(emptyPlan('p', '2021-03-01')).findings.filter(
      (item) => item.data.code === 'missing-answer',
    )
    expect(new Set(open.map((item) => item.step))).toEqual(
      new Set(['organization', 'exchange', 'skype', 'pairings', 'features', 'autodiscover', 'dns']),
    )
  })
})

describe('the checklist', () => {
  it('takes Get-ClientAccessServer for 2010 and 2013 and Get-ClientAccessService from 2016 on', () => {
    const text = (product: 'exchange-2010' | 'exchange-2013' | 'exchange-2016' | 'exchange-se') =>
      outcomeOf(onPremises({ exchange: [{ ...onPremises().exchange[0]!, product }] }))
        .tasks.flatMap((task) => task.commands.map((command) => command.text))
        .join('\n')
    for (const old of ['exchange-2010', 'exchange-2013'] as const) {
      expect(text(old)).toContain(
        "Set-ClientAccessServer -Identity 'ex01.contoso.com' -AutoDiscoverServiceInternalUri 'https://autodiscover.contoso.com/autodiscover/autodiscover.xml'",
      )
      expect(text(old)).not.toContain('ClientAccessService')
    }
    for (const newer of ['exchange-2016', 'exchange-se'] as const) {
      expect(text(newer)).toContain("Set-ClientAccessService -Identity 'ex01.contoso.com'")
      expect(text(newer)).not.toContain('ClientAccessServer ')
    }
    expect(text('exchange-2016')).toContain(
      "Set-CsOAuthConfiguration -Identity global -ExchangeAutodiscoverUrl 'https://autodiscover.contoso.com/autodiscover/autodiscover.svc'",
    )
  })
  it('branches: partner applications on premises, hosting provider with Exchange Online', () => {
    expect(taskKeys(onPremises())).toEqual(
      expect.arrayContaining(['exchange-partner', 'skype-partner', 'partner-test']),
    )
    expect(taskKeys(onPremises())).not.toContain('hosting-provider')
    const online = withOnline('2021-03-01')
    expect(taskKeys(online)).toEqual(
      expect.arrayContaining(['edge-federation', 'hosting-provider', 'hosting-provider-on-edge']),
    )
    expect(taskKeys(online)).not.toContain('exchange-partner')
  })
  it('never runs a task of server-to-server authentication on Exchange 2010', () => {
    const old = {
      id: 'old',
      name: 'Old',
      product: 'exchange-2010',
      build: '',
      servers: ['old.contoso.com'],
    }
    const plan = onPremises({
      exchange: [old as Plan['exchange'][number], ...onPremises().exchange],
    })
    const { tasks } = outcomeOf(plan)
    expect(tasks.find((task) => task.id === 'exchange-partner')?.machines).toEqual([
      'ex01.contoso.com',
    ])
  })
  it('plans nothing with Skype for Business Online after its last day', () => {
    const online = (asOf: string) =>
      taskKeys(
        onPremises({ asOf, skype: [{ ...onPremises().skype[0]!, product: 'skype-online' }] }),
      )
    expect(online('2021-07-31')).toContain('online-partner')
    expect(online('2021-08-01')).not.toContain('online-partner')
  })
  it('keeps Exchange 2010 out of server-to-server authentication', () => {
    expect(
      taskKeys(
        onPremises({ exchange: [{ ...onPremises().exchange[0]!, product: 'exchange-2010' }] }),
      ),
    ).not.toEqual(
      expect.arrayContaining([expect.stringMatching(/exchange-partner|oauth-/)] as string[]),
    )
  })
  it('leaves undecided what an open answer decides, and says which', () => {
    const { undecided, tasks } = outcomeOf(onPremises())
    expect(tasks.map((task) => task.id)).not.toContain('oauth-certificate-reuse')
    expect(undecided.find((task) => task.id === 'oauth-certificate-reuse')?.answers).toEqual([
      { answer: 'oauth-source' },
    ])
  })
  it('sets work aside when its task no longer applies, and finds it again', () => {
    const work = {
      'hosting-provider': { status: 'done' as const, owner: 'Kim', due: '', note: '' },
    }
    expect(outcomeOf(onPremises({ work })).setAside).toEqual(['hosting-provider'])
    const online = onPremises({
      work,
      exchange: [{ id: 'ex', name: 'Cloud', product: 'exchange-online', build: '', servers: [] }],
    })
    expect(outcomeOf(online).setAside).toEqual([])
    expect(outcomeOf(online).tasks.find((task) => task.key === 'hosting-provider')?.status).toBe(
      'done',
    )
  })
  it('starts what waits for nothing, and only that', () => {
    const ready = outcomeOf(onPremises()).tasks.filter((task) => task.ready)
    expect(ready.map((task) => task.key)).toEqual(['exchange-ready:ex', 'skype-ready:sk'])
  })
})

describe('steps', () => {
  const states = (plan: Plan) =>
    Object.fromEntries(outcomeOf(plan).steps.map(({ id, state }) => [id, state]))
  it('that rest on deployments are to come while there are none', () => {
    expect(states(emptyPlan('p', '2026-11-26'))).toMatchObject({
      certificates: 'open',
      trust: 'open',
    })
  })
  it('are complete once nothing is open in them', () => {
    expect(states(onPremises())).toMatchObject({ dns: 'complete', autodiscover: 'complete' })
  })
})
