import { expect, it } from 'vitest'
import type { Plan } from '#plan/plan.ts'
import { onPremises } from '../plan-fixtures.ts'
import { skypeTargets } from './targets.ts'

const sk = onPremises().skype[0]!
const edge = (accessFqdn: string, deployed: boolean | null = true): Partial<Plan> => ({
  edge: { deployed, poolFqdn: '', servers: [], accessFqdn },
})
const other = { ...sk, id: 'b' }
const nothing = {
  pool: null,
  pools: [],
  several: false,
  internalWeb: null,
  externalWeb: null,
  externalWebs: [],
  access: null,
}
it.each<[string, Partial<Plan>, object]>([
  ['none', { skype: [] }, nothing],
  ['open', { skype: [{ ...sk, product: null }] }, nothing],
  ['a service', { skype: [{ ...sk, product: 'skype-online' }] }, nothing],
  ['one', {}, { ...nothing, pool: 'pool.contoso.com', pools: ['pool.contoso.com'] }],
  [
    'beside a service',
    { skype: [sk, { ...other, product: 'teams' }] },
    { ...nothing, pool: 'pool.contoso.com', pools: ['pool.contoso.com'] },
  ],
  [
    'Standard Edition',
    { skype: [{ ...sk, poolFqdn: 'FE01.contoso.com', frontEnds: ['', 'fe01.contoso.com'] }] },
    {
      ...nothing,
      pool: 'fe01.contoso.com',
      pools: ['fe01.contoso.com'],
      internalWeb: 'fe01.contoso.com',
    },
  ],
  [
    'one Front End in a pool',
    { skype: [{ ...sk, frontEnds: ['fe01.contoso.com'] }] },
    { ...nothing, pool: 'pool.contoso.com', pools: ['pool.contoso.com'] },
  ],
  [
    'two Front Ends, of which the pool has the name of one',
    { skype: [{ ...sk, frontEnds: ['pool.contoso.com', 'fe02.contoso.com'] }] },
    { ...nothing, pool: 'pool.contoso.com', pools: ['pool.contoso.com'] },
  ],
  ['no pool, no Front End', { skype: [{ ...sk, poolFqdn: '', frontEnds: [] }] }, nothing],
  [
    'two',
    {
      skype: [
        { ...sk, externalWebFqdn: 'w.contoso.com' },
        { ...other, poolFqdn: 'b.contoso.com', externalWebFqdn: 'x.contoso.com' },
      ],
    },
    {
      ...nothing,
      pools: ['pool.contoso.com', 'b.contoso.com'],
      several: true,
      externalWebs: ['w.contoso.com', 'x.contoso.com'],
    },
  ],
  [
    'two of the same names',
    {
      skype: [
        { ...sk, externalWebFqdn: 'w.kr' },
        { ...other, externalWebFqdn: 'W.kr' },
      ],
    },
    {
      ...nothing,
      pool: 'pool.contoso.com',
      pools: ['pool.contoso.com'],
      several: true,
      externalWeb: 'w.kr',
      externalWebs: ['w.kr'],
    },
  ],
  ['an Edge', { skype: [], ...edge('A.kr') }, { ...nothing, access: 'a.kr' }],
  [
    'an Edge of which nothing is said',
    { skype: [], ...edge('a.kr', null) },
    { ...nothing, access: 'a.kr' },
  ],
  ['no Edge', { skype: [], ...edge('a.kr', false) }, nothing],
  ['an Edge without a name', { skype: [], ...edge('a b') }, nothing],
])('records of Skype for Business lead to what there is: %s', (_, change, expected) => {
  expect(skypeTargets(onPremises(change))).toEqual(expected)
})
