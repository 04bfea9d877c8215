import { parseArgs } from 'node:util'
import { type EditionId, editionIds } from '#knowledge/editions.ts'
import { formatIds, makers } from '#deliverables/index.ts'
import { masked } from '#deliverables/mask/index.ts'
import { outcomeOf } from '#engine/outcome-of.ts'
import { type Messages, messages } from '#messages/index.ts'
import { languages } from '#messages/languages.ts'
import { type ReadPlan, readPlanText } from '#plan/file.ts'
import { valueFaultsBeside } from '#plan/mend.ts'
import type { Plan } from '#plan/plan.ts'
import { dateFault } from '#plan/values.ts'
import { turnBack, writeKey } from './mask.ts'
import type { Terminal } from './terminal.ts'

const usage = `usage: npm run --silent plan -- FILE [--format ${formatIds.join('|')}] [--language ${languages.join('|')}] [--as-of YYYY-MM-DD] [--edition ${editionIds.join('|')}] [--fail-on blocker|warning] [--mask KEYFILE] [--help]\n       npm run --silent plan -- FILE --unmask KEYFILE`

const oneOf = <T extends string>(option: string, value: string, allowed: readonly T[]): T => {
  const found = allowed.find((item) => item === value)
  if (found === undefined)
    throw new Error(`--${option} is ${JSON.stringify(value)}; allowed: ${allowed.join(', ')}`)
  return found
}

const dateOf = (value: string): string => {
  if (dateFault(value) !== null || value === '')
    throw new Error(`--as-of is ${JSON.stringify(value)}; a day such as 2027-02-01 is needed`)
  return value
}

/** What is asked for; null: only how to ask. */
const options = (argv: readonly string[]) => {
  const { values, positionals } = parseArgs({
    args: [...argv],
    allowPositionals: true,
    options: {
      format: { type: 'string', default: 'markdown' },
      language: { type: 'string', default: 'en' },
      'as-of': { type: 'string' },
      edition: { type: 'string' },
      'fail-on': { type: 'string' },
      mask: { type: 'string' },
      unmask: { type: 'string' },
      help: { type: 'boolean', short: 'h', default: false },
    },
  })
  if (values.help) return null
  const [file] = positionals
  if (file === undefined || positionals.length > 1) throw new Error('one FILE is needed')
  if (values.mask !== undefined && values.unmask !== undefined)
    throw new Error('--mask and --unmask exclude each other')
  return {
    file,
    mask: values.mask,
    unmask: values.unmask,
    format: oneOf('format', values.format, formatIds),
    language: oneOf('language', values.language, languages),
    asOf: values['as-of'] === undefined ? undefined : dateOf(values['as-of']),
    edition:
      values.edition === undefined
        ? undefined
        : oneOf<EditionId>('edition', values.edition, editionIds),
    failOn:
      values['fail-on'] === undefined
        ? undefined
        : oneOf('fail-on', values['fail-on'], ['blocker', 'warning'] as const),
  }
}

type Options = NonNullable<ReturnType<typeof options>>

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

/** The plan, or the masked one once its key is written; null where it could not be. */
const shownPlan = (plan: Plan, { mask }: Options, terminal: Terminal): Plan | null => {
  if (mask === undefined) return plan
  const { plan: other, key } = masked(plan)
  return writeKey(mask, key, terminal) ? other : null
}

/**
 * The terminal twin of the app.
 * @returns the exit code: 0; 1 when --fail-on finds; 2 for a plan or arguments that are not valid
 */
export const runPlan = (argv: readonly string[], terminal: Terminal): 0 | 1 | 2 => {
  let asked: Options | null
  try {
    asked = options(argv)
  } catch (error) {
    terminal.error(error instanceof Error ? error.message : String(error))
    terminal.error(usage)
    return 2
  }
  if (asked === null) {
    terminal.out(`${usage}\n`)
    return 0
  }
  if (asked.unmask !== undefined)
    return turnBack(asked.file, asked.unmask, messages[asked.language], terminal)
  const real = planOf(asked, terminal)
  const plan = real === null ? null : shownPlan(real, asked, terminal)
  if (plan === null) return 2
  const outcome = outcomeOf(plan)
  terminal.out(makers[asked.format]({ plan, outcome, words: messages[asked.language] }))
  const severities =
    asked.failOn === 'warning'
      ? ['blocker', 'warning']
      : asked.failOn === 'blocker'
        ? ['blocker']
        : []
  return outcome.findings.some((finding) => severities.includes(finding.severity)) ? 1 : 0
}
