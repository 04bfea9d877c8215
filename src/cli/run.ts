import { parseArgs } from 'node:util'
import { type EditionId, editionIds } from '#knowledge/editions.ts'
import { formatIds, makers } from '#deliverables/index.ts'
import { isFor } from '#deliverables/packs/formats.ts'
import { type LeaveOutId, leaveOutIds, packIds } from '#deliverables/packs/ids.ts'
import { packOf } from '#deliverables/packs/view.ts'
import { outcomeOf } from '#engine/outcome-of.ts'
import { type Messages, messages } from '#messages/index.ts'
import { languages } from '#messages/languages.ts'
import { type ReadPlan, readPlanText } from '#plan/file.ts'
import { valueFaultsBeside } from '#plan/mend.ts'
import type { Plan } from '#plan/plan.ts'
import { dateFault } from '#plan/values.ts'

export type Terminal = {
  /** the text of the file, or why it cannot be read, in words that follow its name */
  read: (file: string) => { ok: true; text: string } | { ok: false; why: string }
  out: (text: string) => void
  error: (line: string) => void
}

const usage = `usage: npm run --silent plan -- FILE [--format ${formatIds.join('|')}] [--language ${languages.join('|')}] [--as-of YYYY-MM-DD] [--edition ${editionIds.join('|')}] [--team ${packIds.join('|')}] [--leave-out ${leaveOutIds.join(',')}] [--fail-on blocker|warning] [--help]`

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

/** Several are told apart by commas. */
const leaveOutOf = (value: string): LeaveOutId[] =>
  value
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map((part) => oneOf('leave-out', part, leaveOutIds))

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
      team: { type: 'string' },
      'leave-out': { type: 'string' },
      'fail-on': { type: 'string' },
      help: { type: 'boolean', short: 'h', default: false },
    },
  })
  if (values.help) return null
  const [file] = positionals
  if (file === undefined || positionals.length > 1) throw new Error('one FILE is needed')
  const format = oneOf('format', values.format, formatIds)
  const team = values.team === undefined ? null : oneOf('team', values.team, packIds)
  if (!isFor(format, team)) throw new Error(`--format ${format} is not made for --team ${team}`)
  return {
    file,
    format,
    team,
    leaveOut: leaveOutOf(values['leave-out'] ?? ''),
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
  const plan = planOf(asked, terminal)
  if (plan === null) return 2
  const outcome = outcomeOf(plan)
  const made = { plan, outcome, words: messages[asked.language] }
  terminal.out(makers[asked.format](packOf(made, asked.team, asked.leaveOut)))
  const severities =
    asked.failOn === 'warning'
      ? ['blocker', 'warning']
      : asked.failOn === 'blocker'
        ? ['blocker']
        : []
  return outcome.findings.some((finding) => severities.includes(finding.severity)) ? 1 : 0
}
