import { describe, expect, it } from 'vitest'
import { type Plan, emptyPlan } from './plan.ts'
import { valueFaultsBeside } from './mend.ts'

const exchange: Plan['exchange'][number] = {
  id: 'e',
  name: 'Mail',
  product: null,
  build: '',
  servers: [],
}
const plan: Plan = {
  ...emptyPlan('p', '2027-02-01'),
  exchange: [exchange],
  pairings: [{ id: 'a', name: 'Seoul', exchange: 'e', skype: null, users: 1 }],
}
const beside = (change: object) =>
  valueFaultsBeside(JSON.stringify({ ...plan, ...change })).map(
    ({ path, code }) => `${path.join('.')} ${code}`,
  )
const badHost = { autodiscover: { ...plan.autodiscover, host: 'no host' } }

describe('faults of value beside faults of shape', () => {
  it.each<[string, object, string[]]>([
    ['a wrong type', { customer: 7, ...badHost }, ['autodiscover.host not-a-host-name']],
    ['a missing part', { customer: undefined, ...badHost }, ['autodiscover.host not-a-host-name']],
    ['a key too many', { colour: 'red', ...badHost }, ['autodiscover.host not-a-host-name']],
    [
      'a whole part of the wrong type',
      { dns: 'x', ...badHost },
      ['autodiscover.host not-a-host-name'],
    ],
    [
      'a product that there is not',
      { exchange: [{ ...exchange, product: 'exchange-2050', servers: ['a b'] }] },
      ['exchange.0.servers.0 not-a-host-name'],
    ],
    [
      'no deployments to refer to',
      { exchange: 'x', ...badHost },
      ['autodiscover.host not-a-host-name'],
    ],
    ['a day of the wrong type', { asOf: 20270201 }, []],
    ['an id that cannot be made up', { id: 'NO ID', ...badHost }, []],
  ])('%s', (_, change, faults) => {
    expect(beside(change)).toEqual(faults)
  })
  it('gives up where nothing is like a plan', () => {
    expect(valueFaultsBeside('[1]')).toEqual([])
    expect(valueFaultsBeside('{"__proto__": {"a": 1}}')).toEqual([])
  })
})
