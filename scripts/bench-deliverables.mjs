import { readFileSync, readdirSync } from 'node:fs'
import { fileKinds } from '#deliverables/formats.ts'
import { makeDeliverable } from '#deliverables/make.ts'
import { plainTask } from '#engine/fixtures/plain.ts'
import { outcomeOf } from '#engine/outcome-of.ts'
import { en } from '#messages/en.ts'
import { readPlanText } from '#plan/file.ts'

/** @typedef {import('#plan/plan.ts').Plan} Plan */

/** @param {Plan} plan */
const tasksOf = (plan) => outcomeOf(plan).tasks.length

/** The example with the most tasks. */
export function largestExample() {
  const plans = readdirSync('examples')
    .filter((name) => name.endsWith('.json'))
    .flatMap((name) => {
      const read = readPlanText(readFileSync(`examples/${name}`, 'utf8'))
      return read.ok ? [read.plan] : []
    })
  return plans.toSorted((a, b) => tasksOf(b) - tasksOf(a))[0]
}

/**
 * What a plan gives, with its tasks so many times: more than any plan can hold.
 *
 * @param {Plan} plan @param {number} times
 */
function repeated(plan, times) {
  const outcome = outcomeOf(plan)
  const copies = Array.from({ length: times }, (_, nth) => nth)
  const tasks = copies.flatMap((nth) => {
    // What a task is of stands between the first two colons of its key, and must stay.
    const keyOf = (/** @type {string} */ key) => (nth === 0 ? key : `${key}:${nth}`)
    return outcome.tasks.map((task) => ({
      ...plainTask(task),
      key: keyOf(task.key),
      after: task.after.map(keyOf),
    }))
  })
  return { ...outcome, tasks }
}

/**
 * Makes every deliverable of a plan, and prints what each costs in processor time and how heavy it is.
 *
 * @param {string} name @param {Plan} plan @param {number} [times] how often its tasks are taken
 */
export async function benchDeliverables(name, plan, times = 1) {
  const made = { plan, outcome: repeated(plan, times), words: en }
  const heads = `${' '.repeat(18)}seconds       KB`
  console.log(`\nThe deliverables of ${name}: ${made.outcome.tasks.length} tasks\n${heads}`)
  for (const kind of fileKinds) {
    const start = process.cpuUsage()
    const content = await makeDeliverable(kind, made)
    const { user, system } = process.cpuUsage(start)
    const kilobytes = Math.ceil(Buffer.byteLength(content) / 1024)
    const seconds = ((user + system) / 1e6).toFixed(2)
    console.log(`${kind.padEnd(18)}${seconds.padStart(7)}${String(kilobytes).padStart(9)}`)
  }
}
