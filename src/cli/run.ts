import { parseArgs } from 'node:util'
import { type EditionId, editionIds } from '#knowledge/editions.ts'
import { formatIds, formats } from '#deliverables/index.ts'
import { outcomeOf } from '#engine/outcome-of.ts'
import { messages } from '#messages/index.ts'
import { languages } from '#messages/languages.ts'
import { readPlanText } from '#plan/file.ts'
import type { Plan } from '#plan/plan.ts'
import { dateFault } from '#plan/values.ts'

export type Terminal = {
  /** the text of the file, or why it cannot be read, in one line */
  read: (file: string) => { ok: true; text: string } | { ok: false; why: string }
  out: (text: string) => void
  error: (line: string) => void
}

const usage =
  'usage: npm run --silent plan -- FILE [--format markdown|csv|matrix-csv|flows-csv|dns-bind|dns-server|dns-pin-point|dns-azure|diagram-svg|diagram-drawio|timeline-svg|json] [--language en|ko] [--as-of YYYY-MM-DD] [--edition 2018-02|2021-01|2025-06] [--fail-on blocker|warning]'

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
    },
  })
  const [file] = positionals
  if (file === undefined || positionals.length > 1) throw new Error('one FILE is needed')
  return {
    file,
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

type Options = ReturnType<typeof options>

const planOf = (asked: Options, terminal: Terminal): Plan | null => {
  const { domain } = messages[asked.language]
  const source = terminal.read(asked.file)
  if (!source.ok) {
    terminal.error(source.why)
    return null
  }
  const read = readPlanText(source.text)
  const faults = read.ok ? read.faults.map(domain.planFault) : read.faults.map(domain.fileFault)
  for (const fault of faults) terminal.error(fault)
  if (!read.ok || faults.length > 0) return null
  return {
    ...read.plan,
    asOf: asked.asOf ?? read.plan.asOf,
    edition: asked.edition ?? read.plan.edition,
  }
}

/**
 * The terminal twin of the app.
 * @returns the exit code: 0; 1 when --fail-on finds; 2 for a plan or arguments that are not valid
 */
export const runPlan = (argv: readonly string[], terminal: Terminal): 0 | 1 | 2 => {
  let asked: Options
  try {
    asked = options(argv)
  } catch (error) {
    terminal.error(error instanceof Error ? error.message : String(error))
    terminal.error(usage)
    return 2
  }
  const plan = planOf(asked, terminal)
  if (plan === null) return 2
  const outcome = outcomeOf(plan)
  terminal.out(formats[asked.format].make({ plan, outcome, words: messages[asked.language] }))
  const severities =
    asked.failOn === 'warning'
      ? ['blocker', 'warning']
      : asked.failOn === 'blocker'
        ? ['blocker']
        : []
  return outcome.findings.some((finding) => severities.includes(finding.severity)) ? 1 : 0
}
