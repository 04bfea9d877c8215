/**
 * `npm run bench`: what one outcome costs the engine as a plan grows, what an edit costs after it, and what
 * each deliverable costs. It judges nothing: milliseconds differ from machine to machine, the ratios and the growth
 * hardly do. They are of processor time, so that other work on the machine counts less; but an edit is measured as a
 * person waits for it, so let the machine be idle. `npm run bench -- --all` goes on to the deliverables of 20,000
 * tasks, which takes many minutes more.
 */

import { createJudge, outcomeOf } from '#engine/outcome-of.ts'
import { benchDeliverables, largestExample } from './bench-deliverables.mjs'
import { edited, editNames } from './bench-edits.mjs'
import { growthOf, median } from './bench-figures.mjs'
import { planOfSize } from './bench-plan.mjs'

const sizes = [1, 10, 50, 100, 250, 500]
/** No plan may hold as much: it shows how the engine goes on from there, to 20,000 tasks. */
const beyond = 2000
const frame = 16
const runs = 15

/** @param {() => void} run @returns {number} milliseconds of processor time */
function timeOf(run) {
  const start = process.cpuUsage()
  run()
  const { user, system } = process.cpuUsage(start)
  return (user + system) / 1000
}

/** @param {number} size */
function measure(size) {
  const plan = planOfSize(size)
  const times = []
  for (let run = 0; run < (size < 100 ? runs : 5); run += 1)
    times.push(timeOf(() => outcomeOf(structuredClone(plan))))
  const tasks = outcomeOf(plan).tasks.length
  return { size, pairings: plan.pairings.length, tasks, ms: median(times) }
}

/**
 * Whether an edit stays within a frame: as it usually is, only where nothing else ran, or not at all.
 *
 * @param {number} least @param {number} usual
 */
const withinFrame = (least, usual) => (usual <= frame ? 'yes' : least <= frame ? 'at best' : 'no')

/** Asks a task for all that is only worked out when it is asked for. @param {import('#engine/outcome.ts').TaskOutcome} task */
const readTask = (task) => [task.because, task.after, task.names, task.commands, task.rollback]

/** @param {() => void} run @returns {number} milliseconds by the clock */
function waitOf(run) {
  const start = performance.now()
  run()
  return performance.now() - start
}

/** @param {string} name @param {number} size */
function measureEdit(name, size) {
  const judge = createJudge()
  let plan = planOfSize(size)
  let outcome = judge(plan)
  const edit = (/** @type {number} */ nth) =>
    waitOf(() => {
      plan = edited(name, plan, nth)
      outcome = judge(plan)
    })
  // The first edits are those of a program that is not warm yet, and the very first may leave the plan as it is.
  for (let nth = 1; nth <= runs; nth += 1) edit(nth)
  const times = Array.from({ length: runs }, (_, index) => edit(runs + index + 1))
  const read = waitOf(() => outcome.tasks.forEach(readTask))
  return { least: Math.min(...times), usual: median(times), most: Math.max(...times), read }
}

const ms = (/** @type {number} */ value) => value.toFixed(1).padStart(9)

// The first calls are those of a program that is not warm yet.
measure(10)
const rows = sizes.map(measure)
const first = rows[0]?.ms ?? 1
console.log(
  'A fresh outcome\ndeployments  pairings    tasks       ms  ratio  growth since the row above',
)
rows.concat(measure(beyond)).forEach((row, index, all) => {
  const before = all[index - 1]
  const growth = before === undefined ? '' : growthOf([before, row]).toFixed(2)
  const size = `${String(row.size).padStart(7)} + ${String(row.size).padEnd(4)}`
  const counts = `${String(row.pairings).padStart(7)}${String(row.tasks).padStart(9)}`
  console.log(`${size}${counts}${ms(row.ms)}${(row.ms / first).toFixed(0).padStart(7)}  ${growth}`)
})
console.log(`Growth with what may be in a plan (1 is linear): ${growthOf(rows).toFixed(2)}`)

for (const size of [50, sizes.at(-1) ?? 1]) {
  console.log(
    `\nAn edit of ${size} + ${size} deployments, and every word of every task after it\n${' '.repeat(26)}    least    usual     most  within ${frame} ms    words`,
  )
  const figures = editNames.map((name) => ({ name, ...measureEdit(name, size) }))
  for (const { name, least, usual, most, read } of figures)
    console.log(
      `${name.padEnd(26)}${ms(least)}${ms(usual)}${ms(most)}  ${withinFrame(least, usual).padEnd(12)}${ms(read)}`,
    )
}

const example = largestExample()
if (example) await benchDeliverables(`the largest example, ${example.title}`, example)
const largest = planOfSize(sizes.at(-1) ?? 1)
await benchDeliverables('the largest plan', largest)
if (process.argv.includes('--all'))
  await benchDeliverables('the largest plan with its tasks four times', largest, 4)
