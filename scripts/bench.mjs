/**
 * `npm run bench`: what one answer costs the engine as a plan grows. It judges nothing: milliseconds
 * differ from machine to machine, the ratios and the growth hardly do.
 */

import { outcomeOf } from '#engine/outcome-of.ts'
import { planOfSize } from './bench-plan.mjs'
import { growthOf, median } from './bench-figures.mjs'

const sizes = [1, 10, 50, 100, 250, 500]
const frame = 16
const budget = 1500

/** @param {import('#plan/plan.ts').Plan} plan @returns {number} milliseconds */
function timeOf(plan) {
  const start = performance.now()
  outcomeOf(plan)
  return performance.now() - start
}

/** @param {number} size */
function measure(size) {
  const plan = planOfSize(size)
  const start = performance.now()
  const times = []
  // At least three, so that a slow one is seen as the median too.
  while (times.length < 3 || (performance.now() - start < budget && times.length < 200))
    times.push(timeOf(plan))
  return { size, pairings: plan.pairings.length, ms: median(times) }
}

// The first calls are those of a program that is not warm yet.
measure(10)
const rows = sizes.map(measure)
const first = rows[0]?.ms ?? 1
console.log('deployments  pairings       ms  ratio  growth since the row above')
rows.forEach(({ size, pairings, ms }, index) => {
  const before = rows[index - 1]
  const growth = before === undefined ? '' : growthOf([before, { size, pairings, ms }]).toFixed(2)
  console.log(
    `${String(size).padStart(7)} + ${String(size).padEnd(3)}${String(pairings).padStart(8)}${ms.toFixed(2).padStart(9)}${(ms / first).toFixed(0).padStart(7)}  ${growth}`,
  )
})
console.log(`\nGrowth with what is in the plan (1 is linear): ${growthOf(rows).toFixed(2)}`)
const within = rows.findLast(({ ms }) => ms <= frame)
console.log(
  within === undefined
    ? `Not even the smallest stays within a frame (${frame} ms).`
    : `Within a frame (${frame} ms) up to ${within.size} + ${within.size} deployments in ${within.pairings} pairings.`,
)
