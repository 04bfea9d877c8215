import { parseArgs } from 'node:util'
import { binaryKinds, type FileKind, fileKinds } from '#deliverables/formats.ts'
import { isFor } from '#deliverables/packs/formats.ts'
import { type LeaveOutId, leaveOutIds, type PackId, packIds } from '#deliverables/packs/ids.ts'
import { type EditionId, editionIds } from '#knowledge/editions.ts'
import { languages } from '#messages/languages.ts'
import { dateFault } from '#plan/values.ts'

type Option = {
  readonly type: 'string' | 'boolean'
  readonly short?: string
  readonly default?: string | boolean
  /** what follows it; empty: nothing */
  readonly takes: string
  readonly help: string
}

/** Every option: how it is typed, and what the help says of it. */
const table = {
  format: {
    type: 'string',
    default: 'markdown',
    takes: 'FORMAT',
    help: `what to make; markdown without it. One of ${fileKinds.join(', ')}`,
  },
  out: {
    type: 'string',
    takes: 'PATH',
    help: `write to this file, not to the terminal; needed for ${binaryKinds.join(', ')}`,
  },
  force: { type: 'boolean', default: false, takes: '', help: 'overwrite PATH if it is there' },
  language: {
    type: 'string',
    default: 'en',
    takes: languages.join('|'),
    help: 'the language of what is made',
  },
  'as-of': {
    type: 'string',
    takes: 'YYYY-MM-DD',
    help: 'judge at this day, not at the one of the plan',
  },
  edition: {
    type: 'string',
    takes: editionIds.join('|'),
    help: 'follow this edition of the sources',
  },
  team: {
    type: 'string',
    takes: 'TEAM',
    help: `the pack of one reader, not the whole plan. One of ${packIds.join(', ')}`,
  },
  'leave-out': {
    type: 'string',
    takes: 'PART,…',
    help: `what the reader must not see: any of ${leaveOutIds.join(', ')}`,
  },
  mask: {
    type: 'string',
    takes: 'KEYFILE',
    help: 'stand-ins in the place of names; the key that turns them back goes into KEYFILE',
  },
  unmask: {
    type: 'string',
    takes: 'KEYFILE',
    help: 'FILE is a masked text: print it with the real names',
  },
  'fail-on': {
    type: 'string',
    takes: 'blocker|warning',
    help: 'end with exit code 1 if there is a finding as severe as this',
  },
  help: { type: 'boolean', short: 'h', default: false, takes: '', help: 'show this' },
} as const satisfies Record<string, Option>

/** How to ask, in one line. */
export const usage = 'usage: npm run --silent plan -- FILE [OPTION …]'

/** How to ask, in full. */
export const help = [
  usage,
  'FILE is a plan file of Tandem; - reads it from the standard input.',
  ...Object.entries<Option>(table).map(
    ([name, option]) => `  ${`--${name} ${option.takes}`.padEnd(34)} ${option.help}`,
  ),
  'Exit codes: 0; 1 when --fail-on finds; 2 for a plan, an option or a file that does not do.',
  '',
].join('\n')

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

/** Where to write; undefined: to the terminal. */
const outOf = (out: string | undefined, format: FileKind, file: string): string | undefined => {
  if (out === undefined && binaryKinds.some((kind) => kind === format))
    throw new Error(`${format} is no text: --out PATH says which file to write`)
  if (out === '' || out === '-') throw new Error('--out needs the path of a file')
  if (out === file) throw new Error('--out is FILE itself, which would be lost')
  return out
}

/** Several are told apart by commas. */
const leaveOutOf = (value: string): LeaveOutId[] =>
  value
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map((part) => oneOf('leave-out', part, leaveOutIds))

/** Whose pack; null: the whole plan. */
const teamOf = (value: string | undefined, format: FileKind): PackId | null => {
  const team = value === undefined ? null : oneOf('team', value, packIds)
  if (!isFor(format, team)) throw new Error(`--format ${format} is not made for --team ${team}`)
  return team
}

const optional = <T>(value: string | undefined, read: (given: string) => T): T | undefined =>
  value === undefined ? undefined : read(value)

/**
 * What is asked for; null: only how to ask.
 * @throws Error with words for people, where the arguments do not do
 */
export const readOptions = (argv: readonly string[]) => {
  const { values, positionals } = parseArgs({
    args: [...argv],
    allowPositionals: true,
    options: table,
  })
  if (values.help) return null
  const [file] = positionals
  if (file === undefined || positionals.length > 1) throw new Error('one FILE is needed')
  if (values.mask !== undefined && values.unmask !== undefined)
    throw new Error('--mask and --unmask exclude each other')
  const format = oneOf('format', values.format, fileKinds)
  return {
    file,
    format,
    out: outOf(values.out, format, file),
    force: values.force,
    mask: values.mask,
    unmask: values.unmask,
    team: teamOf(values.team, format),
    leaveOut: leaveOutOf(values['leave-out'] ?? ''),
    language: oneOf('language', values.language, languages),
    asOf: optional(values['as-of'], dateOf),
    edition: optional(values.edition, (given) => oneOf<EditionId>('edition', given, editionIds)),
    failOn: optional(values['fail-on'], (given) =>
      oneOf('fail-on', given, ['blocker', 'warning'] as const),
    ),
  }
}

export type Options = NonNullable<ReturnType<typeof readOptions>>
