import type { AskId, Call, Command, NameId, Value } from '#knowledge/commands.ts'
import type { PrintedCommand } from './outcome.ts'

/** The values of the plan's names; a list where a command repeats over it; absent while not known. */
export type NameValues = Readonly<Partial<Record<NameId, string | readonly string[]>>>

// PowerShell ends a single-quoted string at any of these, so each is doubled.
const quotes = /['\u2018\u2019\u201a\u201b]/g
// Control, format, line and paragraph separators: invisible, or able to end a line when pasted.
const invisible = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/u
const bare = /^[A-Za-z][A-Za-z0-9]*$/

const character = (text: string): string =>
  Array.from(
    { length: text.length },
    (_, index) => `[char]0x${text.charCodeAt(index).toString(16).toUpperCase().padStart(4, '0')}`,
  ).join('+')

/**
 * A string as a PowerShell expression, on one line whatever it holds: single-quoted, with invisible
 * characters written as code points.
 */
export const quotePowerShell = (text: string): string => {
  if (!invisible.test(text)) return `'${text.replace(quotes, '$&$&')}'`
  const parts: string[] = []
  let plain = ''
  for (const char of text) {
    if (!invisible.test(char)) {
      plain += char
      continue
    }
    if (plain !== '' || parts.length === 0) parts.push(`'${plain.replace(quotes, '$&$&')}'`)
    plain = ''
    parts.push(character(char))
  }
  if (plain !== '') parts.push(`'${plain.replace(quotes, '$&$&')}'`)
  return `(${parts.join('+')})`
}

/** An argument of a Windows program started from the command prompt: host names only, else quoted. */
const promptArgument = (text: string): string =>
  /^[A-Za-z0-9.-]+$/.test(text)
    ? text
    : `"${text.replace(/["%^&|<>!\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, '')}"`

/**
 * What stands for a value that the plan does not have, as an expression of the shell, such as a variable.
 * Without it a placeholder stands there, `<name>`.
 */
export type Lacking = (id: NameId | AskId) => string

type Printer = {
  readonly names: NameValues
  readonly open: Set<NameId>
  readonly lacking: Lacking | undefined
}
type Quote = (text: string) => string

const known = (id: NameId, { names, open }: Printer): string | null => {
  const value = names[id]
  const text = typeof value === 'string' ? value : value?.[0]
  if (text !== undefined && text !== '') return text
  open.add(id)
  return null
}

const lackingText = (id: NameId | AskId, { lacking }: Printer, quote: Quote): string =>
  lacking === undefined ? quote(`<${id}>`) : lacking(id)

const nameText = (id: NameId, printer: Printer, quote: Quote, quotePlaceholder = quote): string => {
  const text = known(id, printer)
  return text === null ? lackingText(id, printer, quotePlaceholder) : quote(text)
}

type Part = { readonly text: string } | { readonly lacking: NameId | AskId }

/** One string put together: in one piece, or added up where a part is no fixed text. */
const joined = (parts: Extract<Value, { text: unknown }>['text'], printer: Printer): string => {
  const pieces: Part[] = parts.map((part) => {
    if (typeof part === 'string') return { text: part }
    if ('ask' in part) return { lacking: part.ask }
    const text = known(part.name, printer)
    return text === null ? { lacking: part.name } : { text }
  })
  if (printer.lacking === undefined || pieces.every((piece) => 'text' in piece))
    return quotePowerShell(
      pieces.map((piece) => ('text' in piece ? piece.text : `<${piece.lacking}>`)).join(''),
    )
  const texts = pieces.map((piece) =>
    'text' in piece
      ? quotePowerShell(piece.text)
      : lackingText(piece.lacking, printer, quotePowerShell),
  )
  return `(${texts.join(' + ')})`
}

const valueText = (value: Exclude<Value, 'on'>, printer: Printer): string => {
  if (typeof value === 'boolean') return value ? '$true' : '$false'
  if (typeof value === 'number') return String(value)
  if (typeof value === 'string') return bare.test(value) ? value : quotePowerShell(value)
  if ('name' in value) return nameText(value.name, printer, quotePowerShell)
  if ('variable' in value) return value.variable
  if ('expression' in value) return `(${value.expression})`
  if ('text' in value) return joined(value.text, printer)
  if ('list' in value) return `@(${value.list.map((item) => itemText(item, printer)).join(', ')})`
  return lackingText(value.ask, printer, quotePowerShell)
}

/** An item of an array is an expression: a bare word would be read as the name of a command. */
const itemText = (value: Value, printer: Printer): string =>
  typeof value === 'string' ? quotePowerShell(value) : valueText(value, printer)

const parameterText = ([key, value]: readonly [string, Value], printer: Printer): string =>
  value === 'on' ? `-${key}` : `-${key} ${valueText(value, printer)}`

const callText = (call: Call, printer: Printer): string =>
  [
    call.cmdlet,
    ...(call.columns ? [call.columns.map(quotePowerShell).join(', ')] : []),
    ...Object.entries(call.parameters).map((entry) => parameterText(entry, printer)),
  ].join(' ')

const commandText = (command: Command, printer: Printer): string => {
  if (command.kind === 'program') {
    const words = command.arguments.map((value) =>
      typeof value === 'string'
        ? promptArgument(value)
        : nameText(value.name, printer, promptArgument, (text) => `"${text}"`),
    )
    return [command.program, ...words].join(' ')
  }
  if (command.kind === 'line') return command.line
  if (command.kind === 'assign') {
    const sign = command.add ? '+=' : '='
    return `$${command.variable} ${sign} ${itemText(command.value, printer)}`
  }
  if (command.kind === 'script') {
    const parameters = Object.entries(command.parameters).map((entry) =>
      parameterText(entry, printer),
    )
    // The path is ours and holds a variable: double quotes let PowerShell fill it in.
    return [`& "${command.path}"`, ...parameters].join(' ')
  }
  const [first, ...rest] = command.calls
  const head =
    command.property === undefined
      ? callText(first, printer)
      : `(${callText(first, printer)}).${command.property}`
  const text = [head, ...rest.map((call) => callText(call, printer))].join(' | ')
  return command.into === undefined ? text : `$${command.into} = ${text}`
}

/** The names for each time that a command is printed: once for each value it repeats over, else once. */
export const namesOfEach = (command: Command, names: NameValues): readonly NameValues[] => {
  const over = 'each' in command ? command.each : undefined
  const list = over === undefined ? undefined : names[over]
  return over !== undefined && Array.isArray(list) && list.length > 0
    ? (list as readonly string[]).map((value) => ({ ...names, [over]: value }))
    : [names]
}

/**
 * A command as the text for its shell: the one place where PowerShell is printed and quoted. A command
 * that repeats gives one line for each value; a name without a value is printed as `<name>`.
 * @param lacking what to print instead of `<name>`
 */
export const printCommand = (
  command: Command,
  names: NameValues,
  lacking?: Lacking,
): PrintedCommand => {
  const open = new Set<NameId>()
  const texts = namesOfEach(command, names).map((each) =>
    commandText(command, { names: each, open, lacking }),
  )
  return { text: texts.join('\n'), open: [...open], command }
}
