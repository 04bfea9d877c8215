import { describe, expect, it } from 'vitest'
import type { Plan } from '#plan/plan.ts'
import { certificateNamesAsker } from './certificate-names.ts'
import { groundsOf } from './grounds.ts'
import type { CertificateNames } from './outcome.ts'
import { onPremises } from './plan-fixtures.ts'

const { organization, autodiscover } = onPremises()
const ex = onPremises().exchange[0]!
const sk = onPremises().skype[0]!
const pa = onPremises().pairings[0]!
const edge = {
  deployed: true,
  poolFqdn: 'EDGE.contoso.com',
  servers: [],
  accessFqdn: 'a.contoso.com',
}
const cloud = { ...ex, id: 'eo', name: 'Cloud', product: 'exchange-online' } as const

const asked = (change: Partial<Plan>): readonly CertificateNames[] => {
  const plan = onPremises(change)
  return certificateNamesAsker()(plan, groundsOf(plan, plan.asOf))
}
const keys = (change: Partial<Plan>) => asked(change).map(({ key }) => key)
const one = (key: string, change: Partial<Plan>) => asked(change).find((item) => item.key === key)

describe('the certificates of a plan', () => {
  it('are these, each with its names', () => {
    const found = asked({
      edge,
      features: ['presence-owa', 'voicemail-um'],
      organization: {
        ...organization,
        sipDomains: ['contoso.com', 'fabrikam.com'],
        smtpDomains: ['contoso.com', '한빛.kr'],
      },
      exchange: [{ ...ex, servers: ['ex01.contoso.com', 'EX02.contoso.com'] }],
      skype: [{ ...sk, externalWebFqdn: 'web.contoso.com' }],
    })
    const sip = ['sip.contoso.com', 'sip.fabrikam.com']
    const meet = ['meet.contoso.com', 'meet.fabrikam.com']
    const pool = ['pool.contoso.com', 'fe01.contoso.com', 'fe02.contoso.com']
    const names = ({
      key,
      deployment,
      server,
      subjectRule,
      subject,
      alternativeNames,
      open,
    }: CertificateNames) => [key, deployment, server, subjectRule, subject, alternativeNames, open]
    expect(found.map(names)).toEqual([
      [
        'exchange-web:ex',
        'Mail',
        null,
        'any',
        null,
        ['autodiscover.contoso.com', 'autodiscover.xn--xx3br43b.kr'],
        [],
      ],
      [
        'exchange-auth:ex',
        'Mail',
        null,
        'fixed',
        'Microsoft Exchange Server Auth Certificate',
        [],
        [],
      ],
      [
        'exchange-owa-im:ex',
        'Mail',
        null,
        'any',
        null,
        ['ex01.contoso.com', 'ex02.contoso.com'],
        [],
      ],
      ['exchange-um:ex:0', 'Mail', 'ex01.contoso.com', 'fixed', 'ex01.contoso.com', [], []],
      ['exchange-um:ex:1', 'Mail', 'EX02.contoso.com', 'fixed', 'ex02.contoso.com', [], []],
      ['oauth-token-issuer', null, null, 'fixed', 'contoso.com', [], []],
      ['skype-default:sk', 'Pool', null, 'fixed', 'pool.contoso.com', [...pool, ...sip], []],
      [
        'skype-web-internal:sk',
        'Pool',
        null,
        'fixed',
        'pool.contoso.com',
        [
          ...pool,
          'lyncdiscoverinternal.contoso.com',
          'lyncdiscoverinternal.fabrikam.com',
          ...meet,
          'dialin.contoso.com',
          'admin.contoso.com',
        ],
        [],
      ],
      [
        'skype-web-external:sk',
        'Pool',
        null,
        'fixed',
        'web.contoso.com',
        [
          'web.contoso.com',
          'lyncdiscover.contoso.com',
          'lyncdiscover.fabrikam.com',
          ...meet,
          'dialin.contoso.com',
        ],
        [],
      ],
      ['edge-external', null, null, 'fixed', 'a.contoso.com', ['a.contoso.com', ...sip], []],
      ['edge-internal', null, null, 'fixed', 'edge.contoso.com', [], []],
    ])
  })
  it('are from whom their need says, with its sources', () => {
    expect(one('skype-default:sk', {})).toMatchObject({
      id: 'skype-default',
      issuer: 'internal',
      sources: ['certificate-requirements'],
    })
  })
})

describe('a certificate is asked for', () => {
  const skype = ['skype-default', 'skype-web-internal', 'skype-web-external']
  const of = (id: string) => skype.map((need) => `${need}:${id}`)
  it.each<[string, Partial<Plan>, string[]]>([
    ['for nothing without a pairing', { pairings: [] }, []],
    [
      'for what is paired alone',
      { exchange: [{ ...ex, id: 'o' }, ex], skype: [{ ...sk, id: 'p' }, sk], features: [] },
      ['exchange-web:ex', 'exchange-auth:ex', 'oauth-token-issuer', ...of('sk')],
    ],
    [
      'for each deployment, need by need in the order of the plan',
      {
        exchange: [{ ...ex, id: 'o' }, ex],
        skype: [{ ...sk, id: 'p' }, sk],
        pairings: [pa, { ...pa, id: 'pb', exchange: 'o', skype: 'p' }],
        features: [],
      },
      [
        'exchange-web:o',
        'exchange-web:ex',
        'exchange-auth:o',
        'exchange-auth:ex',
        'oauth-token-issuer',
        ...skype.flatMap((need) => [`${need}:p`, `${need}:sk`]),
      ],
    ],
    [
      'without OAuth for Exchange 2010',
      { exchange: [{ ...ex, product: 'exchange-2010' }] },
      ['exchange-web:ex', 'exchange-um:ex:0', ...of('sk')],
    ],
    [
      'with hybrid beside Exchange Online',
      { exchange: [ex, cloud], features: [] },
      ['exchange-web-hybrid:ex', 'exchange-auth:ex', 'oauth-token-issuer', ...of('sk')],
    ],
    [
      'of each server, not of those with none',
      { exchange: [{ ...ex, servers: [] }], features: ['voicemail-um'] },
      ['exchange-web:ex', 'exchange-auth:ex', 'oauth-token-issuer', ...of('sk')],
    ],
    ['by a product that is known', { exchange: [{ ...ex, product: null }] }, []],
  ])('%s', (_, change, expected) => {
    expect(keys(change)).toEqual(expected)
  })
})

describe('the answers that names wait for', () => {
  const none = { ...organization, sipDomains: [], smtpDomains: [] }
  const bare = { ...sk, poolFqdn: '', frontEnds: [], externalWebFqdn: '' }
  it.each<[string, Partial<Plan>, string[]]>([
    ['exchange-web:ex', { organization: none }, ['smtp-domains']],
    ['exchange-web:ex', { autodiscover: { ...autodiscover, host: 'a b' } }, ['autodiscover-host']],
    ['exchange-auth:ex', { organization: none, exchange: [{ ...ex, servers: [] }] }, []],
    [
      'exchange-owa-im:ex',
      { features: ['respond-owa'], exchange: [{ ...ex, servers: [''] }] },
      ['exchange-servers'],
    ],
    ['exchange-um:ex:0', { exchange: [{ ...ex, servers: [''] }] }, ['exchange-servers']],
    ['oauth-token-issuer', { organization: none }, ['sip-domains']],
    // Each answer once, however many names wait for it.
    [
      'skype-default:sk',
      { organization: none, skype: [bare] },
      ['pool-fqdn', 'front-ends', 'sip-domains'],
    ],
    ['skype-web-internal:sk', { organization: none }, ['sip-domains']],
    ['skype-web-external:sk', {}, ['external-web-fqdn']],
    ['edge-external', { edge: { ...edge, accessFqdn: '' } }, ['access-fqdn']],
    ['edge-internal', { edge: { ...edge, poolFqdn: ' ' } }, ['edge-pool-fqdn']],
  ])('of %s with %j are %j', (key, change, answers) => {
    expect(one(key, change)?.open).toEqual(answers.map((answer) => ({ answer })))
  })
  it('leave the Subject open, and take the first SIP domain that is one', () => {
    expect(one('skype-default:sk', { skype: [bare] })).toMatchObject({
      subjectRule: 'fixed',
      subject: null,
      alternativeNames: ['sip.contoso.com'],
    })
    const domains = { organization: { ...organization, sipDomains: ['', 'b.kr', 'c.kr'] } }
    expect(one('oauth-token-issuer', domains)).toMatchObject({ subject: 'b.kr', open: [] })
  })
})

describe('one plan after another', () => {
  const two = [sk, { ...sk, id: 'p', name: 'Other' }]
  const both = [pa, { ...pa, id: 'pb', skype: 'p' }]
  it('keeps what it says while what it rests on is the same', () => {
    const ask = certificateNamesAsker()
    const plan = onPremises({ skype: two, pairings: both })
    const grounds = groundsOf(plan, plan.asOf)
    const before = ask(plan, grounds)
    expect(ask({ ...plan, dns: { target: '', ttl: 60 } }, grounds)).toBe(before)
    const find = (list: readonly CertificateNames[], key: string) =>
      list.find((item) => item.key === key)
    const newer = { ...plan, skype: [{ ...sk, poolFqdn: 'new.contoso.com' }, two[1]!] }
    const after = ask(newer, grounds)
    expect(find(after, 'skype-default:sk')?.subject).toBe('new.contoso.com')
    expect(find(after, 'skype-default:p')).toBe(find(before, 'skype-default:p'))
  })
  it.each<[string, Partial<Plan>, Partial<CertificateNames>]>([
    [
      'exchange-web:ex',
      { organization: { ...organization, smtpDomains: ['b.kr'] } },
      { alternativeNames: ['autodiscover.contoso.com', 'autodiscover.b.kr'] },
    ],
    [
      'exchange-web:ex',
      { autodiscover: { ...autodiscover, host: 'x.kr' } },
      { alternativeNames: ['x.kr', 'autodiscover.contoso.com'] },
    ],
    ['exchange-web:ex', { exchange: [{ ...ex, name: 'New' }] }, { deployment: 'New' }],
    ['edge-internal', { edge: { ...edge, poolFqdn: 'x.kr' } }, { subject: 'x.kr' }],
  ])('says anew what is new: %s %j', (key, change, expected) => {
    const ask = certificateNamesAsker()
    const plan = onPremises({ edge })
    const newer = { ...plan, ...change }
    const grounds = groundsOf(plan, plan.asOf)
    ask(plan, grounds)
    expect(ask(newer, grounds).find((item) => item.key === key)).toMatchObject(expected)
  })
  it('asks anew when the grounds are new', () => {
    const ask = certificateNamesAsker()
    const plan = onPremises()
    ask(plan, groundsOf(plan, plan.asOf))
    const alone = { ...plan, pairings: [] }
    expect(ask(plan, groundsOf(alone, alone.asOf))).toEqual([])
  })
})
