import { describe, expect, it } from 'vitest'
import type { Plan } from '#plan/plan.ts'
import type { Finding } from '../outcome.ts'
import { outcomeOf } from '../outcome-of.ts'
import { onPremises } from '../plan-fixtures.ts'
import { topologyAsker } from './topology.ts'

const { organization, edge } = onPremises()
const ex = onPremises().exchange[0]!
const sk = onPremises().skype[0]!
const pa = onPremises().pairings[0]!
const found = (change: Partial<Plan>): Finding[] => {
  const plan = onPremises(change)
  return topologyAsker()(plan, outcomeOf(plan).pairings)
}
const dataOf = (change: Partial<Plan>) => found(change).map(({ data }) => data)
const users = (inAll: number | null, ...paired: (number | null)[]): Partial<Plan> => ({
  organization: { ...organization, users: inAll },
  pairings: paired.map((count, index) => ({
    ...pa,
    id: `p${index}`,
    name: `P${index}`,
    users: count,
  })),
})

describe('numbers of users', () => {
  it.each<[Partial<Plan>, Finding['data'][]]>([
    [users(100, 100), []],
    [users(100, 40, 60), []],
    [users(null, 40), []],
    [users(100, 40, null), []],
    [users(100), []],
    [users(100, 40, 59), [{ code: 'users-unpaired', users: 1, of: 100 }]],
    [users(100, 40, 61), [{ code: 'users-overbooked', users: 1, of: 100 }]],
    [users(null, 0), [{ code: 'pairing-empty', pairing: 'P0' }]],
    [users(null, 0, 1, null), [{ code: 'pairing-empty', pairing: 'P0' }]],
  ])('%j: %j', (change, data) => {
    const { pairings = [] } = change
    const nothingUnpaired = pairings.length > 0 ? {} : { exchange: [], skype: [] }
    expect(dataOf({ ...change, ...nothingUnpaired })).toEqual(data)
  })
})

describe('deployments in no pairing', () => {
  const other = { ...ex, id: 'b', name: 'Other' }
  const pool = { ...sk, id: 'c', name: 'Pool 2' }
  it.each<[Partial<Plan>, string[]]>([
    [{}, []],
    [{ pairings: [] }, []],
    [{ exchange: [ex, other] }, ['Other']],
    [{ skype: [sk, pool] }, ['Pool 2']],
    [{ exchange: [ex, other], skype: [sk, pool] }, ['Other', 'Pool 2']],
    // Its id on the other side is another's.
    [{ exchange: [ex, { ...other, id: 'sk' }] }, ['Other']],
    // Users have left the servers for Teams, so servers without users are what is meant.
    [{ skype: [{ ...sk, product: 'teams' }, pool] }, []],
    [
      {
        skype: [
          { ...sk, product: 'teams' },
          { ...pool, product: 'teams' },
        ],
      },
      ['Pool 2'],
    ],
    [
      {
        skype: [
          { ...sk, product: 'teams' },
          { ...pool, product: null },
        ],
      },
      ['Pool 2'],
    ],
  ])('%#', (change, names) => {
    expect(dataOf(change)).toEqual(
      names.map((deployment) => ({ code: 'deployment-unpaired', deployment })),
    )
  })
})

describe('pairs that need something more', () => {
  type Products = [Plan['exchange'][number]['product'], Plan['skype'][number]['product']]
  const paired = ([exchange, skype]: Products, change: Partial<Plan> = {}) =>
    dataOf({
      exchange: [{ ...ex, product: exchange }],
      skype: [{ ...sk, product: skype }],
      edge: { ...edge, deployed: false },
      ...change,
    })
  const owa = [{ code: 'lync-2013-owa', pairing: 'Seoul' }]
  const noEdge = [{ code: 'edge-missing', pairing: 'Seoul' }]
  const oauth = { code: 'exchange-2010-oauth', deployment: 'Mail' }
  it.each<[Products, unknown[]]>([
    [['exchange-2016', 'lync-2013'], owa],
    [['exchange-2019', 'lync-2013'], owa],
    [['exchange-se', 'lync-2013'], owa],
    [['exchange-2013', 'lync-2013'], []],
    [['exchange-se', 'skype-2015'], []],
    [['exchange-2010', 'lync-2013'], [oauth]],
    [['exchange-online', 'lync-2013'], noEdge],
    [['exchange-online', 'skype-se'], noEdge],
    [['exchange-online', 'skype-online'], []],
    [['exchange-online', null], []],
    [[null, 'skype-se'], []],
  ])('%j: %j', (products, data) => {
    expect(paired(products)).toEqual(data)
  })
  it.each([{ exchange: null }, { skype: null }])('none with a side open: %j', (open) => {
    const pairings = [pa, { ...pa, id: 'pb', users: null, ...open }]
    expect(paired(['exchange-online', 'skype-se'], { pairings })).toEqual(noEdge)
    expect(paired(['exchange-2016', 'skype-se'], { pairings })).toEqual([])
  })
  it.each([[true], [null]])('none with the Edge %s', (deployed) => {
    expect(paired(['exchange-online', 'skype-se'], { edge: { ...edge, deployed } })).toEqual([])
  })
  it.each<[Plan['organization']['tenant']['cloud'], Products, boolean]>([
    ['dod', ['exchange-online', 'skype-se'], true],
    ['worldwide', ['exchange-online', 'skype-se'], false],
    [null, ['exchange-online', 'skype-se'], false],
    ['dod', ['exchange-online', 'skype-online'], false],
    ['dod', ['exchange-online', null], false],
    ['dod', ['exchange-se', 'skype-se'], false],
  ])('in the cloud %s, %j: %s', (cloud, products, expected) => {
    const tenant = { ...organization.tenant, cloud }
    const change = { organization: { ...organization, tenant }, edge: { ...edge, deployed: true } }
    expect(paired(products, change)).toEqual(expected ? [{ code: 'cloud-host-unknown' }] : [])
  })
  it.each<[Partial<typeof pa>, Partial<typeof pa>]>([
    [{ exchange: null }, {}],
    [{ skype: null }, {}],
  ])('in a cloud without a host, of one pairing among others: %j %j', (first, second) => {
    const tenant = { ...organization.tenant, cloud: 'dod' as const }
    const change = {
      organization: { ...organization, tenant },
      edge: { ...edge, deployed: true },
      pairings: [
        { ...pa, ...first },
        { ...pa, id: 'pb', users: null, ...second },
      ],
    }
    expect(paired(['exchange-online', 'skype-se'], change)).toEqual([
      { code: 'cloud-host-unknown' },
    ])
  })
})

it.each<[string, Partial<Plan>, Omit<Finding, 'data'>]>([
  [
    'users-unpaired',
    users(100, 99),
    {
      key: 'users-unpaired',
      severity: 'warning',
      step: 'pairings',
      causes: [{ answer: 'users-in-all' }, { answer: 'pairing-users' }],
      sources: ['tandem'],
    },
  ],
  [
    'users-overbooked',
    users(100, 101),
    {
      key: 'users-overbooked',
      severity: 'warning',
      step: 'pairings',
      causes: [{ answer: 'users-in-all' }, { answer: 'pairing-users' }],
      sources: ['tandem'],
    },
  ],
  [
    'pairing-empty',
    users(0, 0),
    {
      key: 'pairing-empty:p0',
      severity: 'note',
      step: 'pairings',
      causes: [{ answer: 'pairing-users', of: 'P0' }],
      sources: ['tandem'],
    },
  ],
  [
    'deployment-unpaired',
    { exchange: [ex, { ...ex, id: 'b' }] },
    {
      key: 'deployment-unpaired:b',
      severity: 'note',
      step: 'pairings',
      causes: [{ answer: 'pairings' }],
      sources: ['tandem'],
    },
  ],
  [
    'exchange-2010-oauth',
    { exchange: [{ ...ex, product: 'exchange-2010' }] },
    {
      key: 'exchange-2010-oauth:ex',
      severity: 'warning',
      step: 'exchange',
      causes: [{ answer: 'exchange-product', of: 'Mail' }],
      sources: ['compatibility', 'integrate-2021'],
    },
  ],
  [
    'lync-2013-owa',
    { skype: [{ ...sk, product: 'lync-2013' }] },
    {
      key: 'lync-2013-owa:pa',
      severity: 'warning',
      step: 'skype',
      causes: [
        { answer: 'exchange-product', of: 'Mail' },
        { answer: 'skype-product', of: 'Pool' },
      ],
      sources: ['owa-im-onpremises'],
    },
  ],
  [
    'edge-missing',
    { exchange: [{ ...ex, product: 'exchange-online' }], edge: { ...edge, deployed: false } },
    {
      key: 'edge-missing:pa',
      severity: 'blocker',
      step: 'skype',
      causes: [
        { answer: 'edge-deployed' },
        { answer: 'exchange-product', of: 'Mail' },
        { answer: 'skype-product', of: 'Pool' },
      ],
      sources: ['outlook-web-app', 'edge-hosted-exchange'],
    },
  ],
  [
    'cloud-host-unknown',
    {
      exchange: [{ ...ex, product: 'exchange-online' }],
      organization: { ...organization, tenant: { ...organization.tenant, cloud: 'dod' } },
    },
    {
      key: 'cloud-host-unknown',
      severity: 'warning',
      step: 'organization',
      causes: [{ answer: 'cloud' }],
      sources: ['outlook-web-app'],
    },
  ],
])('%s, whole', (code, change, rest) => {
  const finding = found(change).find(({ data }) => data.code === code)
  expect(finding).toEqual({ ...rest, data: expect.objectContaining({ code }) as unknown })
})
