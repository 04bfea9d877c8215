import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Condition } from '#knowledge/conditions.ts'
import { featureIds } from '#knowledge/features.ts'
import { exchangeProductIds, skypeProductIds } from '#knowledge/products.ts'
import { type Plan, emptyPlan } from '#plan/plan.ts'
import { judge } from './conditions.ts'

const empty = emptyPlan('p', '2026-11-24')
const mail = (product: Plan['exchange'][number]['product']) => ({
  id: 'mail',
  name: 'Mail',
  product,
  servers: [],
})
const pool = (product: Plan['skype'][number]['product']) => ({
  id: 'pool',
  name: 'Pool',
  product,
  poolFqdn: '',
  frontEnds: [],
  externalWebFqdn: '',
})
const seoul = { id: 'seoul', name: 'Seoul', exchange: 'mail', skype: 'pool', users: 1 }
const answered: Plan = {
  ...empty,
  organization: {
    ...empty.organization,
    forests: 'one',
    tenant: { cloud: 'worldwide', domain: '', id: '' },
  },
  exchange: [mail('exchange-2016')],
  skype: [pool('skype-2015')],
  edge: { ...empty.edge, deployed: true },
  pairings: [seoul],
  features: ['photos'],
  certificates: { ...empty.certificates, oauthSource: 'import' },
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

const leaf = fc.oneof<fc.Arbitrary<Condition>[]>(
  fc.record({ has: fc.subarray([...exchangeProductIds, ...skypeProductIds]) }),
  fc.record({ wanted: fc.subarray([...featureIds], { minLength: 1 }) }),
  fc.record({ edge: fc.boolean() }),
  fc.record({ forests: fc.constantFrom('one' as const, 'several' as const) }),
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
