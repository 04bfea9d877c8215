import { describe, expect, it } from 'vitest'
import { flowIds, flows } from '#knowledge/flows.ts'
import type { Plan } from '#plan/plan.ts'
import { flowsAsker, portText } from './flows.ts'
import { groundsOf } from './grounds.ts'
import { onPremises } from './plan-fixtures.ts'

const { organization } = onPremises()
const ex = onPremises().exchange[0]!
const sk = onPremises().skype[0]!
const pa = onPremises().pairings[0]!
const cloud = { ...ex, id: 'eo', name: 'Cloud', product: 'exchange-online' } as const
const edge = {
  deployed: true,
  poolFqdn: 'EDGE.contoso.com',
  servers: ['e1.contoso.com', 'edge.contoso.com', 'no host'],
  accessFqdn: ' Access.contoso.com ',
}
const inCloud = (name: Plan['organization']['tenant']['cloud']): Partial<Plan> => ({
  organization: { ...organization, tenant: { ...organization.tenant, cloud: name } },
})
const found = (change: Partial<Plan>) => {
  const plan = onPremises(change)
  return flowsAsker()(plan, groundsOf(plan, plan.asOf))
}
const one = (key: string, change: Partial<Plan>) => found(change).find((flow) => flow.key === key)
const hosts = (key: string, change: Partial<Plan>) => {
  const flow = one(key, change)
  return flow === undefined ? undefined : [flow.fromHosts, flow.toHosts]
}

const pool = ['pool.contoso.com', 'fe01.contoso.com', 'fe02.contoso.com']
const mail = ['ex01.contoso.com']
const inside = ['edge.contoso.com', 'e1.contoso.com']
const access = ['access.contoso.com']
const online: Partial<Plan> = { exchange: [{ ...cloud, id: 'ex', servers: ['x.kr'] }], edge }
/** Exchange Server with users on Skype for Business Server, beside Exchange Online and Microsoft Teams. */
const beside: Partial<Plan> = {
  edge,
  exchange: [ex, cloud],
  skype: [sk, { ...sk, id: 'te', name: 'Teams', product: 'teams', poolFqdn: 'x.kr' }],
  pairings: [pa, { ...pa, id: 'pt', skype: 'te' }],
  asOf: '2026-11-26',
}

describe('the hosts of a connection', () => {
  it.each<[string, string, Partial<Plan>, unknown]>([
    ['from and to servers', 'skype-to-exchange', {}, [pool, mail]],
    ['the other way', 'exchange-to-skype', {}, [mail, pool]],
    ['of clients', 'client-to-pool', {}, [[], pool]],
    ['into the Edge', 'edge-sip', { edge }, [pool, inside]],
    ['at the Edge', 'federation', { edge }, [[], access]],
    ['out of the Edge', 'edge-to-online', { ...online, ...inCloud('dod') }, [access, []]],
    [
      'of the cloud',
      'edge-to-online',
      { ...online, ...inCloud('worldwide') },
      [access, ['exap.um.outlook.com']],
    ],
    ['of no cloud', 'edge-to-online', { ...online, ...inCloud(null) }, [access, []]],
    [
      'of Exchange Online',
      'skype-to-online',
      { ...online, ...inCloud('worldwide') },
      [pool, ['autodiscover-s.outlook.com', 'outlook.office365.com']],
    ],
    [
      'of Exchange Online, where one is not known',
      'skype-to-online',
      { ...online, ...inCloud('china') },
      [pool, ['autodiscover-s.partner.outlook.cn']],
    ],
    [
      'of Exchange Online, of no cloud',
      'skype-to-online',
      { ...online, ...inCloud(null) },
      [pool, []],
    ],
    [
      'from Exchange Online',
      'online-to-exchange',
      { ...beside, ...inCloud('worldwide') },
      [[], mail],
    ],
    [
      'of Microsoft Teams',
      'edge-to-teams',
      { ...beside, ...inCloud('worldwide') },
      [access, ['sipfed.online.lync.com']],
    ],
    [
      'of Microsoft Teams, of no cloud',
      'edge-to-teams',
      { ...beside, ...inCloud(null) },
      [access, []],
    ],
    ['of users that move, not of Microsoft Teams', 'move-users', beside, [pool, []]],
    [
      'of the token service',
      'skype-to-tenant',
      { ...online, ...inCloud('worldwide') },
      [pool, ['accounts.accesscontrol.windows.net']],
    ],
  ])('%s', (_, key, change, expected) => {
    expect(hosts(key, change)).toEqual(expected)
  })
  it('are those of the paired servers that it is about, each once', () => {
    const second = { ...sk, id: 's2', poolFqdn: 'p2.contoso.com', frontEnds: ['fe01.contoso.com'] }
    const lone = { ...sk, id: 's3', poolFqdn: 'p3.contoso.com' }
    const old = { ...ex, id: 'e2', product: 'exchange-2010' as const, servers: ['old.contoso.com'] }
    const change: Partial<Plan> = {
      exchange: [ex, old],
      skype: [sk, second, lone],
      pairings: [pa, { ...pa, id: 'pb', skype: 's2' }, { ...pa, id: 'pc', exchange: 'e2' }],
    }
    expect(hosts('skype-to-exchange', change)).toEqual([[...pool, 'p2.contoso.com'], mail])
    expect(hosts('client-to-exchange', change)).toEqual([[], [...mail, 'old.contoso.com']])
  })
  it('are none without what it is about', () => {
    const none = { ...sk, poolFqdn: '', frontEnds: [' '] }
    expect(hosts('skype-to-exchange', { skype: [none] })).toEqual([[], mail])
    expect(hosts('edge-sip', { edge: { ...edge, poolFqdn: '', servers: [] } })).toEqual([pool, []])
  })
})

describe('connections', () => {
  it('are what the facts say, with the answers that they rest on', () => {
    const { from, to, transport, ports, encryption, bothWays, sources } = flows['edge-sip']
    expect(one('edge-sip', { edge })).toEqual({
      key: 'edge-sip',
      from,
      to,
      transport,
      ports,
      encryption,
      bothWays,
      sources,
      fromHosts: pool,
      toHosts: inside,
      because: [
        { answer: 'pairings', of: 'Seoul' },
        { answer: 'exchange-product', of: 'Mail' },
        { answer: 'skype-product', of: 'Pool' },
        { answer: 'edge-deployed' },
      ],
    })
  })
  it('are in the order of the facts', () => {
    const keys = found({ edge }).map(({ key }) => key)
    expect(keys.length).toBeGreaterThan(10)
    expect(keys).toEqual(flowIds.filter((id) => keys.includes(id)))
  })
  it.each<[string, Partial<Plan>]>([
    ['without a pairing', { pairings: [], edge }],
    ['while a side is open', { pairings: [{ ...pa, exchange: null }], edge }],
    ['between services', { ...online, skype: [{ ...sk, product: 'skype-online' }] }],
  ])('are none %s', (_, change) => {
    expect(found(change)).toEqual([])
  })
})

describe('one plan after another', () => {
  it('keeps them while what they rest on is the same, else finds them anew', () => {
    const ask = flowsAsker()
    const plan = onPremises({ edge })
    const grounds = groundsOf(plan, plan.asOf)
    const before = ask(plan, grounds)
    expect(ask({ ...plan, dns: { target: '', ttl: 60 } }, grounds)).toBe(before)
    const changes: Partial<Plan>[] = [
      { exchange: [{ ...ex, servers: ['n.kr'] }] },
      { skype: [{ ...sk, poolFqdn: 'n.kr' }] },
      { edge: { ...edge, accessFqdn: 'n.kr' } },
    ]
    for (const change of changes)
      expect(JSON.stringify(ask({ ...plan, ...change }, grounds))).toContain('"n.kr"')
  })
  it('takes the cloud into account', () => {
    const ask = flowsAsker()
    const plan = onPremises(online)
    const grounds = groundsOf(plan, plan.asOf)
    ask(plan, grounds)
    const after = ask({ ...plan, ...inCloud('worldwide') }, grounds)
    expect(after.find(({ key }) => key === 'edge-to-online')?.toHosts).toEqual([
      'exap.um.outlook.com',
    ])
  })
})

it.each([
  [[443], '443'],
  [[443, [5065, 5068], 80], '443, 5065-5068, 80'],
  [[], ''],
  [null, null],
] as const)('ports %j are written %s', (ports, text) => {
  expect(portText(ports)).toBe(text)
})
