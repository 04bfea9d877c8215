import { describe, expect, it } from 'vitest'
import type { Plan } from '#plan/plan.ts'
import type { DnsRecord } from '../outcome.ts'
import { onPremises } from '../plan-fixtures.ts'
import { type Wanted, skypeRecords } from './skype.ts'

const { organization } = onPremises()
const sk = onPremises().skype[0]!
const edge = (accessFqdn: string, deployed: boolean | null = true): Partial<Plan> => ({
  edge: { deployed, poolFqdn: '', servers: [], accessFqdn },
})
const domains = (...sipDomains: string[]): Partial<Plan> => ({
  organization: { ...organization, sipDomains },
})
const servers: Wanted = { online: false, tenant: false }
const online: Wanted = { online: true, tenant: true }

const found = (change: Partial<Plan>, wanted: Wanted = servers) =>
  skypeRecords(onPremises({ dns: { target: '', ttl: 60 }, ...change }), wanted)
const line = ({ view, type, name, data }: DnsRecord) => [view, type, name, data ?? '-'].join(' ')
const at = (key: string, change: Partial<Plan>, wanted: Wanted = servers) =>
  found(change, wanted).find((record) => record.key === key)
const keys = (change: Partial<Plan>, wanted: Wanted = servers) =>
  found(change, wanted).map(({ key }) => key)

describe('the records of a SIP domain', () => {
  it('are these with an Edge, in each domain once', () => {
    const change = {
      ...edge('access.contoso.com'),
      ...domains('contoso.com', 'no domain', '한빛.kr'),
    }
    expect(found(change).map(line)).toEqual([
      'external SRV _sipfederationtls._tcp.contoso.com 0 0 5061 access.contoso.com',
      'external SRV _sip._tls.contoso.com 0 0 443 access.contoso.com',
      'external CNAME sip.contoso.com access.contoso.com',
      'internal CNAME lyncdiscoverinternal.contoso.com -',
      'external CNAME lyncdiscover.contoso.com -',
      'internal SRV _sipinternaltls._tcp.contoso.com 0 0 5061 pool.contoso.com',
      'internal A sip.contoso.com -',
      'both A meet.contoso.com -',
      'both A dialin.contoso.com -',
      'internal A admin.contoso.com -',
      'external SRV _sipfederationtls._tcp.xn--xx3br43b.kr 0 0 5061 sip.xn--xx3br43b.kr',
      'external SRV _sip._tls.xn--xx3br43b.kr 0 0 443 sip.xn--xx3br43b.kr',
      'external A sip.xn--xx3br43b.kr -',
      'internal CNAME lyncdiscoverinternal.xn--xx3br43b.kr -',
      'external CNAME lyncdiscover.xn--xx3br43b.kr -',
      'internal SRV _sipinternaltls._tcp.xn--xx3br43b.kr 0 0 5061 sip.xn--xx3br43b.kr',
      'internal A sip.xn--xx3br43b.kr -',
      'both A meet.xn--xx3br43b.kr -',
      'external A access.contoso.com -',
    ])
  })
  it('are both inside and outside for Exchange Online', () => {
    const views = found(edge('access.contoso.com'), online).map(({ key, view }) => `${key} ${view}`)
    expect(views.slice(0, 3)).toEqual([
      'federation:contoso.com both',
      'federation-tls:contoso.com both',
      'sip-external:contoso.com external',
    ])
  })
  it('are beside those of external web FQDNs', () => {
    const skype = [
      { ...sk, externalWebFqdn: 'w.contoso.com' },
      { ...sk, id: 'b', externalWebFqdn: 'x.kr' },
    ]
    expect(found({ skype }).map(line).slice(-2)).toEqual([
      'external A w.contoso.com -',
      'external A x.kr -',
    ])
  })
  it.each<[string, Partial<Plan>, Wanted, boolean]>([
    ['without an Edge', edge('a.contoso.com', false), servers, false],
    ['with no word of one', edge('a.contoso.com', null), servers, false],
    ['with one', edge('a.contoso.com'), servers, true],
    ['for Exchange Online, whatever is said', edge('a.contoso.com', null), online, true],
  ])('lead to the Edge %s: %#', (_, change, wanted, expected) => {
    const all = keys(change, wanted)
    expect(all.includes('federation:contoso.com')).toBe(expected)
    expect(all.includes('sip-external:contoso.com')).toBe(expected)
    expect(all.includes('access-edge')).toBe(expected)
  })
})

describe('where an SRV record leads', () => {
  const pools = (...fqdns: string[]): Partial<Plan> => ({
    skype: fqdns.map((poolFqdn, index) => ({ ...sk, id: `s${index}`, poolFqdn })),
  })
  it.each<[string[], string | null]>([
    [[''], null],
    [['p.contoso.com'], '0 0 5061 p.contoso.com'],
    [['contoso.com'], '0 0 5061 contoso.com'],
    [['p.notcontoso.com'], '0 0 5061 sip.contoso.com'],
    [['p.contoso.com', 'p.contoso.com'], '0 0 5061 p.contoso.com'],
    // One of several is not for the plan to choose.
    [['p.contoso.com', 'q.contoso.com'], null],
    [['p.contoso.com', 'q.contoso.net'], null],
    [['p.contoso.net', 'q.contoso.net'], '0 0 5061 sip.contoso.com'],
  ])('with the pools %j: %s', (fqdns, data) => {
    expect(at('sign-in-internal:contoso.com', pools(...fqdns))?.data).toBe(data)
  })
  it('waits for the Edge', () => {
    const open = { ...edge(' ') }
    expect(at('federation:contoso.com', open)).toMatchObject({ data: null, notes: ['no-alias'] })
    expect(at('sip-external:contoso.com', open)).toMatchObject({
      type: 'CNAME',
      data: null,
      notes: ['split'],
    })
    expect(keys(open)).not.toContain('access-edge')
  })
  it('is no record of its own where sip leads there', () => {
    expect(keys(edge('sip.contoso.com'))).not.toContain('access-edge')
    const other = { ...edge('sip.b.kr'), ...domains('contoso.com', 'b.kr') }
    expect(keys(other)).not.toContain('access-edge')
  })
})
