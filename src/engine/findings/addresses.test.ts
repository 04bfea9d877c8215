import { describe, expect, it } from 'vitest'
import type { Plan } from '#plan/plan.ts'
import type { Finding } from '../outcome.ts'
import { onPremises } from '../plan-fixtures.ts'
import { addressFindings } from './addresses.ts'

const [ex] = onPremises().exchange
const [sk] = onPremises().skype
const { organization } = onPremises()
type Addresses = Partial<Plan['autodiscover']>
const dataOf = (plan: Plan) => addressFindings(plan).map(({ data }) => data)
const addressed = (change: Addresses, more: Partial<Plan> = {}) =>
  onPremises({ autodiscover: { host: '', internalUri: '', oauthUrl: '', ...change }, ...more })

it('are none in a plan without fault', () => {
  expect(addressFindings(onPremises())).toEqual([])
})

describe('the file of Autodiscover', () => {
  const [svc, xml] = ['https://a.contoso.com/A/Autodiscover.SVC', 'https://a.contoso.com/a.XML']
  it.each<[Addresses, Finding['data'][]]>([
    [{ internalUri: ` ${svc} ` }, [{ code: 'svc-where-xml', url: ` ${svc} ` }]],
    [{ internalUri: `\u3000${svc}` }, [{ code: 'svc-where-xml', url: `\u3000${svc}` }]],
    [{ internalUri: xml }, []],
    [{ internalUri: `${svc}.xml` }, []],
    [{ internalUri: 'autodiscover.svc' }, []],
    [{ internalUri: 'https://a.contoso.com/?x=.svc' }, []],
    [{ oauthUrl: ` ${xml} ` }, [{ code: 'xml-where-svc', url: ` ${xml} ` }]],
    [{ oauthUrl: svc }, []],
    [{ oauthUrl: 'autodiscover.xml' }, []],
  ])('%j: %j', (change, data) => {
    expect(dataOf(addressed(change))).toEqual(data)
  })
  it('is a blocker of its own answer', () => {
    const shared = { severity: 'blocker', step: 'autodiscover', sources: ['integrate-2025'] }
    expect(addressFindings(addressed({ internalUri: svc, oauthUrl: xml }))).toMatchObject([
      { ...shared, key: 'svc-where-xml', causes: [{ answer: 'internal-uri' }] },
      { ...shared, key: 'xml-where-svc', causes: [{ answer: 'oauth-url' }] },
    ])
  })
})

describe('the host of Autodiscover', () => {
  const outside = (host: string, domains = ['contoso.com']) => [
    { code: 'autodiscover-outside', host, domains },
  ]
  it.each<[Addresses, string[], unknown[]]>([
    [{}, ['contoso.com'], []],
    [{ host: 'a.contoso.com' }, ['contoso.com'], []],
    [{ host: 'a.fabrikam.com' }, ['contoso.com'], outside('a.fabrikam.com')],
    [{ host: 'a.fabrikam.com' }, [' ', 'contoso.com'], outside('a.fabrikam.com')],
    [{ host: 'a.fabrikam.com' }, ['contoso.com', 'fabrikam.com'], []],
    [{ host: 'a.fabrikam.com' }, [], []],
    [{ host: 'a.fabrikam.com' }, [' '], []],
    // The internal URI says it where the host does not.
    [{ internalUri: 'https://a.fabrikam.com/a.xml' }, ['contoso.com'], outside('a.fabrikam.com')],
    [
      { host: ' ', internalUri: 'https://a.fabrikam.com/' },
      ['contoso.com'],
      outside('a.fabrikam.com'),
    ],
    [{ host: 'a.contoso.com', internalUri: 'https://a.fabrikam.com/' }, ['contoso.com'], []],
    [{ internalUri: 'a.fabrikam.com' }, ['contoso.com'], []],
  ])('%j with the SMTP domains %j', (change, smtpDomains, data) => {
    const sipDomains: string[] = []
    const plan = addressed(change, { organization: { ...organization, sipDomains, smtpDomains } })
    expect(dataOf(plan)).toEqual(data)
  })
  it('is a warning', () => {
    expect(addressFindings(addressed({ host: 'a.fabrikam.com' }))).toMatchObject([
      {
        key: 'autodiscover-outside',
        severity: 'warning',
        step: 'autodiscover',
        causes: [{ answer: 'autodiscover-host' }, { answer: 'smtp-domains' }],
        sources: ['integrate-2025', 'tandem'],
      },
    ])
  })
})

describe('SIP and SMTP domains', () => {
  it.each([
    [['contoso.com'], ['contoso.com'], []],
    [['contoso.com'], [], []],
    [['a.kr'], ['b.kr'], [{ code: 'sip-smtp-differ', sip: ['a.kr'], smtp: ['b.kr'] }]],
    [
      ['contoso.com', 'a.kr'],
      ['contoso.com'],
      [{ code: 'sip-smtp-differ', sip: ['a.kr'], smtp: [] }],
    ],
    [
      ['contoso.com'],
      ['contoso.com', 'a.kr'],
      [{ code: 'sip-smtp-differ', sip: [], smtp: ['a.kr'] }],
    ],
  ])('%j beside %j', (sipDomains, smtpDomains, data) => {
    const plan = addressed({}, { organization: { ...organization, sipDomains, smtpDomains } })
    expect(dataOf(plan)).toEqual(data)
  })
  it('that differ are a warning', () => {
    const plan = onPremises({
      organization: { ...organization, sipDomains: ['contoso.com', 'a.kr'] },
    })
    expect(addressFindings(plan)).toMatchObject([
      {
        key: 'sip-smtp-differ',
        severity: 'warning',
        step: 'organization',
        causes: [{ answer: 'sip-domains' }, { answer: 'smtp-domains' }],
        sources: ['set-csoauthconfiguration', 'multi-forest-hybrid'],
      },
    ])
  })
})

describe('Autodiscover with Exchange Online', () => {
  const online: Plan['exchange'][number] = {
    ...ex!,
    id: 'online',
    product: 'exchange-online',
    servers: [],
  }
  const open = { ...ex!, id: 'open', product: null }
  const skypeOnline = { ...sk!, product: 'skype-online' } as const
  const tenantIn = (cloud: Plan['organization']['tenant']['cloud']) => ({
    organization: { ...organization, tenant: { ...organization.tenant, cloud } },
  })
  const microsoft = 'https://autodiscover-s.outlook.com/autodiscover/autodiscover.svc'
  const mixed = (onlineUrl: string | null) => [{ code: 'mixed-mailboxes', onlineUrl }]
  const hostOfChina = [
    { code: 'online-autodiscover-host', host: 'autodiscover-s.partner.outlook.cn' },
  ]
  it.each<[string, Addresses, Partial<Plan>, unknown[]]>([
    ['beside servers', {}, { exchange: [ex!, online] }, mixed(null)],
    [
      'beside servers, its URL',
      { oauthUrl: ` ${microsoft} ` },
      { exchange: [ex!, online] },
      mixed(microsoft),
    ],
    [
      'beside servers, their URL',
      { oauthUrl: 'https://a.contoso.com/a.svc' },
      { exchange: [ex!, online] },
      mixed(null),
    ],
    ['beside servers, no URL', { oauthUrl: 'x' }, { exchange: [ex!, online] }, mixed(null)],
    ['beside what is open', {}, { exchange: [open, online], ...tenantIn('china') }, hostOfChina],
    ['alone, in another cloud', {}, { exchange: [online], ...tenantIn('china') }, hostOfChina],
    ['alone, in the worldwide cloud', {}, { exchange: [online], ...tenantIn('worldwide') }, []],
    ['alone, the cloud open', {}, { exchange: [online], ...tenantIn(null) }, []],
    [
      'alone, its URL given',
      { oauthUrl: microsoft },
      { exchange: [online], ...tenantIn('china') },
      [],
    ],
    [
      'alone, a blank for its URL',
      { oauthUrl: ' ' },
      { exchange: [online], ...tenantIn('china') },
      hostOfChina,
    ],
    ['nowhere', {}, tenantIn('china'), []],
    ['with a service of Skype', {}, { exchange: [ex!, online], skype: [skypeOnline] }, []],
    ['with Skype open', {}, { exchange: [ex!, online], skype: [{ ...sk!, product: null }] }, []],
    [
      'with one server of Skype',
      {},
      { exchange: [ex!, online], skype: [skypeOnline, sk!] },
      mixed(null),
    ],
  ])('%s', (_, change, more, data) => {
    expect(dataOf(addressed(change, more))).toEqual(data)
  })
  it.each<[Plan, Partial<Finding>]>([
    [
      addressed({}, { exchange: [ex!, online] }),
      {
        key: 'mixed-mailboxes',
        severity: 'note',
        step: 'autodiscover',
        causes: [{ answer: 'exchange-product' }],
        sources: ['multi-forest-hybrid', 'autodiscover-hybrid'],
      },
    ],
    [addressed({ oauthUrl: microsoft }, { exchange: [ex!, online] }), { severity: 'warning' }],
    [
      addressed({}, { exchange: [online], ...tenantIn('china') }),
      {
        key: 'online-autodiscover-host',
        severity: 'note',
        step: 'autodiscover',
        causes: [{ answer: 'cloud' }, { answer: 'exchange-product' }],
        sources: ['cloud-endpoints', 'multi-forest-hybrid', 'tandem'],
      },
    ],
  ])('%#', (plan, finding) => {
    expect(addressFindings(plan)).toMatchObject([finding])
  })
})

describe('Autodiscover at one server', () => {
  const of = (target: string, ...servers: string[]) =>
    addressFindings(onPremises({ dns: { target, ttl: 60 }, exchange: [{ ...ex!, servers }] }))
  it.each([
    ['EX01.contoso.com.', ['ex01.contoso.com', 'ex02.contoso.com'], 2],
    ['ex01.contoso.com', ['ex01.contoso.com'], null],
    ['ex01.contoso.com', ['ex01.contoso.com', 'EX01.contoso.com'], null],
    ['vip.contoso.com', ['ex01.contoso.com', 'ex02.contoso.com'], null],
    ['', ['ex01.contoso.com', 'ex02.contoso.com'], null],
  ])('%s of %j: %j', (target, names, servers) => {
    expect(of(target, ...names).map(({ data }) => data)).toEqual(
      servers === null
        ? []
        : [{ code: 'autodiscover-one-server', host: 'ex01.contoso.com', servers }],
    )
  })
  it('is a note', () => {
    expect(of('ex01.contoso.com', 'ex01.contoso.com', 'ex02.contoso.com')).toMatchObject([
      {
        key: 'autodiscover-one-server',
        severity: 'note',
        step: 'dns',
        causes: [{ answer: 'dns-target' }, { answer: 'exchange-servers' }],
        sources: ['tandem'],
      },
    ])
  })
})
