import { expect, it } from 'vitest'
import type { Condition } from '#knowledge/conditions.ts'
import { looksAtOwn } from './reach.ts'

const own: Condition[] = [
  { pairs: { exchange: ['exchange-2016'], skype: ['skype-2015'] } },
  { product: ['exchange-2016'] },
  { wanted: ['photos'] },
  { edge: true },
  { forests: 'one' },
  { cloud: ['worldwide'] },
  { hybrid: ['none'] },
  { modernAuthentication: true },
  { oauthSource: 'import' },
  { certificate: { purpose: 'exchange-auth', state: 'expired' } },
  { domains: 'same' },
  { before: '2026-11-26' },
]
const other: Condition = { has: ['exchange-2016'] }

it.each<[Condition, boolean]>([
  ...own.map((condition): [Condition, boolean] => [condition, true]),
  [other, false],
  [{ all: own }, true],
  [{ all: [...own, other] }, false],
  [{ any: own }, true],
  [{ any: [other, ...own] }, false],
  [{ not: { edge: true } }, true],
  [{ not: other }, false],
  [{ unless: { edge: true } }, true],
  [{ unless: other }, false],
  [{ not: { any: [{ all: [other] }] } }, false],
])('%j looks at the own deployment alone: %s', (condition, expected) => {
  expect(looksAtOwn(condition)).toBe(expected)
})
