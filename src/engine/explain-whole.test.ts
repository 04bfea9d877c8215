import { describe, expect, it } from 'vitest'
import type { Condition } from '#knowledge/conditions.ts'
import { explain, scopeOfKey } from './explain.ts'
import { onPremises } from './plan-fixtures.ts'

const plan = onPremises()
const whole = { side: 'plan' } as const
const here = { side: 'exchange', id: 'ex', name: 'Mail', product: 'exchange-2016' } as const
const server = { product: ['exchange-2016'] } as const
const wanted = { wanted: ['photos'] } as const

describe('a rule is explained by its parts', () => {
  const product = {
    made: null,
    condition: server,
    state: 'yes',
    answers: [{ answer: 'exchange-product', of: 'Mail' }],
  }
  const feature = { made: null, condition: wanted, state: 'no', answers: [{ answer: 'features' }] }
  it.each<[Condition, object]>([
    [server, product],
    [wanted, feature],
    [
      { all: [server, wanted] },
      { made: 'all', state: 'no', answers: feature.answers, parts: [product, feature] },
    ],
    [
      { any: [wanted, server] },
      { made: 'any', state: 'yes', answers: product.answers, parts: [feature, product] },
    ],
    [{ not: wanted }, { made: 'not', state: 'yes', answers: feature.answers, parts: [feature] }],
    [
      { unless: wanted },
      { made: 'unless', state: 'yes', answers: feature.answers, parts: [feature] },
    ],
    [
      { all: [{ not: { any: [wanted] } }] },
      {
        made: 'all',
        state: 'yes',
        answers: feature.answers,
        parts: [{ made: 'not', parts: [{ made: 'any', parts: [feature] }] }],
      },
    ],
  ])('%j', (condition, expected) => {
    expect(explain(condition, plan, plan.asOf, here)).toMatchObject(expected)
  })
  it('at its day', () => {
    const before: Condition = { before: '2025-01-01' }
    expect(explain(before, plan, '2024-12-31', whole).state).toBe('yes')
    expect(explain(before, plan, '2025-01-01', whole).state).toBe('no')
  })
})

describe('a key, whole', () => {
  const [ex, sk] = [plan.exchange[0]!, plan.skype[0]!]
  it.each([
    ['task:ex', 'task', here],
    ['task:ex:sk', 'task', here],
    ['task:sk', 'task', { side: 'skype', id: 'sk', name: 'Pool', product: 'skype-2015' }],
    ['task', 'task', whole],
    ['task:gone', 'task', whole],
    // An id that begins like another.
    ['task:e', 'task', { side: 'exchange', id: 'e', name: 'E', product: null }],
    // The same id on both sides is that of Exchange.
    ['task:both', 'task', { side: 'exchange', id: 'both', name: 'X', product: 'exchange-2016' }],
  ])('%s is of %s', (key, id, scope) => {
    const more = onPremises({
      exchange: [
        ex,
        { ...ex, id: 'e', name: 'E', product: null },
        { ...ex, id: 'both', name: 'X' },
      ],
      skype: [sk, { ...sk, id: 'both' }],
    })
    expect(scopeOfKey(key, id, more)).toEqual(scope)
  })
})
