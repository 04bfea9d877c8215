import { formats } from '#deliverables/formats.ts'
import { outcomeOf } from '#engine/outcome-of.ts'
import { fulfil } from '#ui/deliver/work.ts'

/** @typedef {import('#plan/plan.ts').Plan} Plan */
/** @typedef {import('#deliverables/formats.ts').FileKind} FileKind */

export const kinds = /** @type {FileKind[]} */ (Object.keys(formats))

/**
 * What each deliverable of a plan costs to make, judging included, and how heavy it is.
 *
 * @param {Plan} plan
 * @param {(figure: { kind: FileKind; seconds: number; bytes: number }) => void} tell
 */
export async function measureDeliverables(plan, tell) {
  for (const kind of kinds) {
    const start = process.cpuUsage()
    const content = await fulfil({ kind, plan, language: 'en' }, () => undefined)
    const { user, system } = process.cpuUsage(start)
    tell({ kind, seconds: (user + system) / 1e6, bytes: Buffer.byteLength(content) })
  }
}

/** @param {Plan} plan */
export const tasksOf = (plan) => outcomeOf(plan).tasks.length
