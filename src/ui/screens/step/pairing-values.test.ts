import { describe, expect, it } from 'vitest'
import { emptyPlan } from '#plan/plan.ts'
import {
  missingPairs,
  pairingsOf,
  pairingsSchema,
  putPairings,
  usersPlaced,
} from './pairing-values.ts'

const plan = {
  ...emptyPlan('p', '2027-01-01'),
  exchange: [
    { id: 'e1', name: 'Mail', product: null, build: '', servers: [] },
    { id: 'e2', name: '', product: null, build: '', servers: [] },
  ],
  skype: [
    {
      id: 's1',
      name: 'Pool',
      product: null,
      build: '',
      poolFqdn: '',
      frontEnds: [],
      externalWebFqdn: '',
    },
  ],
}
const pairing = (part: object) => ({
  id: 'p1',
  name: 'Seoul',
  exchange: 'e1',
  skype: 's1',
  users: '',
  ...part,
})

describe('pairs that are missing', () => {
  it('are all combinations but those there are', () => {
    expect(missingPairs(plan, [])).toEqual([
      { name: 'Mail · Pool', exchange: 'e1', skype: 's1', users: '' },
      { name: 'Pool', exchange: 'e2', skype: 's1', users: '' },
    ])
    expect(missingPairs(plan, [pairing({})]).map((one) => one.exchange)).toEqual(['e2'])
  })
})

describe('users in pairings', () => {
  it.each([
    ['all known', ['100', '1,100'], 1200, { placed: 1200, unknown: 0, rest: 0 }],
    ['some without a pairing', ['100'], 1200, { placed: 100, unknown: 0, rest: 1100 }],
    ['more than there are', ['1300'], 1200, { placed: 1300, unknown: 0, rest: -100 }],
    ['a number open', ['100', ''], 1200, { placed: 100, unknown: 1, rest: 1100 }],
    ['how many in all open', ['100'], null, { placed: 100, unknown: 0, rest: null }],
  ])('%s', (_, counts, inAll, expected) => {
    expect(
      usersPlaced(
        counts.map((users) => pairing({ users })),
        inAll,
      ),
    ).toEqual(expected)
  })
})

it('a pairing of a deployment that is gone is told, and kept', () => {
  const values = { pairings: [pairing({ exchange: 'gone' })] }
  const result = pairingsSchema(new Set(['e1', 's1'])).safeParse(values)
  expect(result.error?.issues.map(({ path, message }) => [path.join('.'), message])).toEqual([
    ['pairings.0.exchange', 'unknown-reference'],
  ])
  expect(pairingsOf(putPairings(plan, values))).toEqual(values)
})
