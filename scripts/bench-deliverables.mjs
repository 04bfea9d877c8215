import { readFileSync, readdirSync } from 'node:fs'
import { formats } from '#deliverables/formats.ts'
import { outcomeOf } from '#engine/outcome-of.ts'
import { readPlanText } from '#plan/file.ts'
import { fulfil } from '#ui/deliver/work.ts'

/** @typedef {import('#plan/plan.ts').Plan} Plan */
/** @typedef {import('#deliverables/formats.ts').FileKind} FileKind */

const kinds = /** @type {FileKind[]} */ (Object.keys(formats))

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
 * Makes every deliverable of a plan as the worker does, from the plan alone, and prints what each costs in
 * processor time and how heavy it is.
 *
 * @param {string} name @param {Plan} plan
 */
export async function benchDeliverables(name, plan) {
  console.log(
    `\nThe deliverables of ${name}: ${tasksOf(plan)} tasks\n${' '.repeat(18)}seconds       KB`,
  )
  for (const kind of kinds) {
    const start = process.cpuUsage()
    const content = await fulfil({ kind, plan, language: 'en' }, () => undefined)
    const { user, system } = process.cpuUsage(start)
    const kilobytes = Math.ceil(Buffer.byteLength(content) / 1024)
    const seconds = ((user + system) / 1e6).toFixed(2)
    console.log(`${kind.padEnd(18)}${seconds.padStart(7)}${String(kilobytes).padStart(9)}`)
  }
}
