import { type Content, makeDeliverable } from '#deliverables/make.ts'
import type { Outcome } from '#engine/outcome.ts'
import { masked } from '#deliverables/mask/index.ts'
import { packOf } from '#deliverables/packs/view.ts'
import { outcomeOf } from '#engine/outcome-of.ts'
import { type Messages, messages } from '#messages/index.ts'
import { type ReadPlan, readPlanText } from '#plan/file.ts'
import { valueFaultsBeside } from '#plan/mend.ts'
import type { Plan } from '#plan/plan.ts'
import { turnBack, writeKey } from './mask.ts'
import { help, type Options, readOptions, usage } from './options.ts'
import type { Terminal } from './terminal.ts'

/** Everything that is wrong with a file: what the schema finds, and what no schema can. */
const faultsOf = (text: string, read: ReadPlan, { domain }: Messages): string[] => {
  if (read.ok) return read.faults.map(domain.planFault)
  const isPlan = read.faults.some((fault) => fault.code === 'shape')
  return [
    ...read.faults.map(domain.fileFault),
    ...(isPlan ? valueFaultsBeside(text).map(domain.planFault) : []),
  ]
}

const planOf = (asked: Options, terminal: Terminal): Plan | null => {
  const source = terminal.read(asked.file)
  if (!source.ok) {
    terminal.error(`${asked.file}: ${source.why}`)
    return null
  }
  const read = readPlanText(source.text)
  const faults = faultsOf(source.text, read, messages[asked.language])
  for (const fault of faults) terminal.error(`${asked.file}: ${fault}`)
  if (!read.ok || faults.length > 0) return null
  return {
    ...read.plan,
    asOf: asked.asOf ?? read.plan.asOf,
    edition: asked.edition ?? read.plan.edition,
  }
}

/** Hands over what was made; false where it could not be written. */
const handOver = (content: Content, { out, force }: Options, terminal: Terminal): boolean => {
  if (out === undefined) {
    terminal.out(typeof content === 'string' ? content : '')
    return true
  }
  const written = terminal.write(out, content, force ? 'overwrite' : 'new')
  if (!written.ok) terminal.error(`${out}: ${written.why}`)
  return written.ok
}

const severe = { blocker: ['blocker'], warning: ['blocker', 'warning'] }

const fails = ({ findings }: Outcome, failOn: Options['failOn']): boolean =>
  failOn !== undefined && findings.some(({ severity }) => severe[failOn].includes(severity))

/** The plan, or the masked one once its key is written; null where it could not be. */
const shownPlan = (plan: Plan, { mask }: Options, terminal: Terminal): Plan | null => {
  if (mask === undefined) return plan
  const { plan: other, key } = masked(plan)
  return writeKey(mask, key, terminal) ? other : null
}

/**
 * The terminal twin of the app.
 * @returns the exit code: 0; 1 when --fail-on finds; 2 for a plan, arguments or a file that do not do
 */
export const runPlan = async (argv: readonly string[], terminal: Terminal): Promise<0 | 1 | 2> => {
  let asked: Options | null
  try {
    asked = readOptions(argv)
  } catch (error) {
    terminal.error(error instanceof Error ? error.message : String(error))
    terminal.error(`${usage}; --help says more`)
    return 2
  }
  if (asked === null) {
    terminal.out(help)
    return 0
  }
  if (asked.unmask !== undefined) {
    const text = turnBack(asked.file, asked.unmask, messages[asked.language], terminal)
    return text !== null && handOver(text, asked, terminal) ? 0 : 2
  }
  const real = planOf(asked, terminal)
  const plan = real === null ? null : shownPlan(real, asked, terminal)
  if (plan === null) return 2
  const outcome = outcomeOf(plan)
  const made = { plan, outcome, words: messages[asked.language] }
  const content = await makeDeliverable(asked.format, packOf(made, asked.team, asked.leaveOut))
  if (!handOver(content, asked, terminal)) return 2
  return fails(outcome, asked.failOn) ? 1 : 0
}
