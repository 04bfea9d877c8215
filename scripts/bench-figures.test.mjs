import { describe, expect, test } from 'vitest'
import { planFaults } from '#plan/faults.ts'
import { planSchema } from '#plan/plan.ts'
import { growthOf, median } from './bench-figures.mjs'
import { planOfSize } from './bench-plan.mjs'

test.each([
  [[3], 3],
  [[9, 1, 3], 3],
  [[1, 2, 3, 10], 2.5],
])('the median of %o is %d', (values, expected) => {
  expect(median(values)).toBe(expected)
})

describe('growthOf', () => {
  test.each([1, 2, 0.5])('finds the exponent %d', (exponent) => {
    const rows = [1, 10, 100].map((size) => ({ size, pairings: 0, ms: 3 * (2 * size) ** exponent }))
    expect(growthOf(rows)).toBeCloseTo(exponent)
  })
})

test.each([1, 50, 500])('a plan of %d deployments is a plan without faults', (size) => {
  const plan = planOfSize(size)
  expect(planSchema.safeParse(plan).success).toBe(true)
  expect(planFaults(plan)).toEqual([])
  const pairs = new Set(plan.pairings.map(({ exchange, skype }) => `${exchange} ${skype}`))
  expect(pairs.size).toBe(Math.min(size * size, 2000))
})
