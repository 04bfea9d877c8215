import { describe, expect, it } from 'vitest'
import type { Plan } from '#plan/plan.ts'
import type { DnsRecord } from '../outcome.ts'
import { onPremises } from '../plan-fixtures.ts'
import { isPrivate, onlineAutodiscover, serverAutodiscover } from './autodiscover.ts'

const { organization, autodiscover } = onPremises()
const to = (target: string): Partial<Plan> => ({ dns: { target, ttl: 60 } })
const domains = (...smtpDomains: string[]) => ({ organization: { ...organization, smtpDomains } })
const host = (name: string): Partial<Plan> => ({ autodiscover: { ...autodiscover, host: name } })
const line = ({ view, type, name, data }: DnsRecord) => [view, type, name, data ?? '-'].join(' ')
const found = (change: Partial<Plan>) => serverAutodiscover(onPremises(change))

describe('the records of Autodiscover', () => {
  it.each<[string, Partial<Plan>, string[]]>([
    ['a name', to('mail.contoso.com'), ['both CNAME autodiscover.contoso.com mail.contoso.com']],
    [
      'a name, as typed',
      to(' MAIL.contoso.com '),
      ['both CNAME autodiscover.contoso.com mail.contoso.com'],
    ],
    ['an address', to(' 203.0.113.1 '), ['both A autodiscover.contoso.com 203.0.113.1']],
    ['an address of IPv6', to(' 2001:db8::1 '), ['both AAAA autodiscover.contoso.com 2001:db8::1']],
    ['a private address', to('10.0.0.1'), ['internal A autodiscover.contoso.com 10.0.0.1']],
    ['nothing yet', to(' '), ['both CNAME autodiscover.contoso.com -']],
    ['what is no host', to('a b'), ['both CNAME autodiscover.contoso.com -']],
    ['itself', to('autodiscover.contoso.com'), ['both A autodiscover.contoso.com -']],
    [
      'no host, of its own domain',
      { ...to('10.0.0.1'), ...host('') },
      ['internal A autodiscover.contoso.com 10.0.0.1'],
    ],
    ['none', { ...host(''), ...domains() }, []],
    [
      'other domains',
      { ...to('mail.kr'), ...domains('contoso.com', 'b.kr', 'no domain') },
      [
        'both CNAME autodiscover.contoso.com mail.kr',
        'internal CNAME autodiscover.b.kr mail.kr',
        'both SRV _autodiscover._tcp.b.kr 0 0 443 autodiscover.contoso.com',
      ],
    ],
    [
      'a host of another name',
      { ...to('10.0.0.1'), ...host('mail.contoso.com'), ...domains('contoso.com') },
      [
        'internal A mail.contoso.com 10.0.0.1',
        'internal A autodiscover.contoso.com 10.0.0.1',
        'both SRV _autodiscover._tcp.contoso.com 0 0 443 mail.contoso.com',
      ],
    ],
    [
      'no host, of other domains',
      { ...to('10.0.0.1'), ...host(''), ...domains('a.kr', 'b.kr') },
      ['internal A autodiscover.a.kr 10.0.0.1', 'internal A autodiscover.b.kr 10.0.0.1'],
    ],
  ])('with %s', (_, change, expected) => {
    expect(found(change).map(line)).toEqual(expected)
  })
  it('are these, whole', () => {
    const because = [{ answer: 'autodiscover-host' }, { answer: 'dns-target' }]
    expect(found({ ...to('ex01.contoso.com'), ...domains('contoso.com', 'b.kr') })).toEqual([
      {
        key: 'autodiscover:autodiscover.contoso.com',
        view: 'both',
        name: 'autodiscover.contoso.com',
        type: 'CNAME',
        data: 'ex01.contoso.com',
        ttl: 60,
        purpose: 'autodiscover',
        notes: ['published'],
        because,
        sources: ['integrate-2025'],
      },
      {
        key: 'autodiscover-domain:autodiscover.b.kr',
        view: 'internal',
        name: 'autodiscover.b.kr',
        type: 'CNAME',
        data: 'ex01.contoso.com',
        ttl: 60,
        purpose: 'autodiscover-domain',
        notes: ['published'],
        because,
        sources: ['tandem', 'autodiscover-hybrid'],
      },
      {
        key: 'autodiscover-srv:b.kr',
        view: 'both',
        name: '_autodiscover._tcp.b.kr',
        type: 'SRV',
        data: '0 0 443 autodiscover.contoso.com',
        ttl: 60,
        purpose: 'autodiscover-srv',
        notes: ['alternative', 'no-alias-here'],
        because: [{ answer: 'autodiscover-host' }, { answer: 'smtp-domains' }],
        sources: ['autodiscover-hybrid', 'autodiscover-order', 'rfc-2782'],
      },
    ])
  })
  it.each([
    ['10.0.0.1', ['alternative', 'no-alias']],
    ['mail.kr', ['alternative', 'no-alias-here']],
    ['', ['alternative', 'no-alias-here']],
    ['autodiscover.contoso.com', ['alternative', 'no-alias']],
  ])('warn of an alias as the target of a service record: %j', (target, notes) => {
    expect(found({ ...to(target), ...domains('b.kr') }).at(-1)?.notes).toEqual(notes)
  })
  it('are published where they lead to one of several servers', () => {
    const [ex] = onPremises().exchange
    const exchange = [
      { ...ex!, servers: [] },
      { ...ex!, id: 'b', servers: ['x.kr', 'MAIL.kr'] },
    ]
    expect(found({ exchange, ...to('mail.kr') })[0]?.notes).toEqual(['published'])
    expect(found({ exchange, ...to('other.kr') })[0]?.notes).toEqual([])
    expect(found({ exchange, ...to('') })[0]?.notes).toEqual([])
  })
})

it.each([
  ['10.0.0.1', true],
  ['110.0.0.1', false],
  ['100.64.0.1', false],
  ['192.168.1.1', true],
  ['192.167.1.1', false],
  ['172.15.0.1', false],
  ['172.16.0.1', true],
  ['172.29.0.1', true],
  ['172.31.0.1', true],
  ['172.32.0.1', false],
  ['172.2.0.1', false],
  ['1.172.16.1', false],
  ['8.8.10.1', false],
  ['fd00::1', true],
  ['FCAB::1', true],
  ['fe80::1', false],
  ['2001:fd00::1', false],
  ['fd0::1', false],
])('%s is private: %s', (address, expected) => {
  expect(isPrivate(address)).toBe(expected)
})

describe('the alias of the cloud', () => {
  const inCloud = (cloud: Plan['organization']['tenant']['cloud']) =>
    onPremises({
      dns: { target: '', ttl: 60 },
      organization: {
        ...organization,
        tenant: { ...organization.tenant, cloud },
        smtpDomains: ['contoso.com', '', 'B.kr'],
      },
    })
  it.each([
    ['worldwide', 'autodiscover.outlook.com'],
    ['china', 'autodiscover.partner.outlook.cn'],
    ['dod', null],
    [null, null],
  ] as const)('%s is %s', (cloud, data) => {
    expect(onlineAutodiscover(inCloud(cloud))).toEqual(
      ['contoso.com', 'b.kr'].map((domain) => ({
        key: `autodiscover-online:${domain}`,
        view: 'both',
        name: `autodiscover.${domain}`,
        type: 'CNAME',
        data,
        ttl: 60,
        purpose: 'autodiscover-online',
        notes: [],
        because: [{ answer: 'smtp-domains' }, { answer: 'cloud' }],
        sources: ['external-dns', 'autodiscover-hybrid'],
      })),
    )
  })
})
