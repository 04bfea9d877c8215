import type { Call, Command, Value } from '#knowledge/commands.ts'
import type { CmdletId } from '#knowledge/cmdlets.ts'
import { type Existing, type Shown, existing } from '#knowledge/existing.ts'

const guards: Readonly<Partial<Record<CmdletId, Existing>>> = existing

type Text = Extract<Value, { text: unknown }>['text']

const partsOf = (value: Value): Text | null => {
  if (typeof value === 'string') return [value]
  if (typeof value !== 'object') return null
  if ('name' in value || 'ask' in value) return [value]
  return 'text' in value ? value.text : null
}

const identityOf = ({ by }: Existing, { parameters }: Call): Value | null => {
  const values = by.map((parameter) => parameters[parameter])
  if (by.length === 1) return values[0] ?? null
  const parts = values.map((value) => (value === undefined ? null : partsOf(value)))
  if (parts.some((part) => part === null)) return null
  return { text: parts.flatMap((part, index) => [...(index > 0 ? ['/'] : []), ...(part ?? [])]) }
}

const guardOf = (command: Command) => {
  if (command.kind !== 'powershell') return null
  const [first]: readonly Call[] = command.calls
  const guard = first === undefined ? undefined : guards[first.cmdlet]
  if (first === undefined || guard === undefined) return null
  const identity = identityOf(guard, first)
  return identity === null ? null : { first, guard, identity }
}

/** What finds out whether a command's object is there already; null for a command that creates none of these. */
export const finderOf = (command: Command): Command | null => {
  const guarded = guardOf(command)
  if (guarded === null) return null
  const call: Call = {
    cmdlet: guarded.guard.find,
    parameters: { Identity: guarded.identity, ErrorAction: 'SilentlyContinue' },
  }
  return { kind: 'powershell', calls: [call], into: 'existing' }
}

/** A value that a command wants of what it makes, and where that is seen on what is there. */
export type Wanted = {
  readonly parameter: string
  readonly value: Value
  readonly shown: Shown
}

/** What a command wants of what it makes, besides its identity. */
export const wantedOf = (command: Command): readonly Wanted[] => {
  const guarded = guardOf(command)
  if (guarded === null) return []
  const { first, guard } = guarded
  return Object.entries(first.parameters)
    .filter(([parameter]) => !guard.by.includes(parameter))
    .map(([parameter, value]) => ({
      parameter,
      value: value === 'on' ? true : value,
      shown: guard.shown[parameter] ?? null,
    }))
}

/** Whether a command makes something new that cannot be looked for first: a second run may make another. */
export const isNew = (command: Command): boolean =>
  (command.kind === 'script' ||
    (command.kind === 'powershell' &&
      command.calls.some(
        ({ cmdlet, parameters }) => cmdlet.startsWith('New-') && !('Force' in parameters),
      ))) &&
  finderOf(command) === null

/** Whether a command signs in, so that the others of its shell work. */
export const isConnecting = (command: Command): boolean =>
  command.kind === 'powershell' && command.calls[0].cmdlet.startsWith('Connect-')

// A member of what was read, and a page asked for without sending anything, are looks as well.
const reading = /^((Get|Resolve|Select|Sort|Format|Where)-|Invoke-WebRequest$)/

/** Whether a command rests on a variable that an earlier one has set. */
const usesVariable = (command: Command): boolean =>
  /"variable"|"expression":"[^"]*\$/.test(JSON.stringify(command))

/** Whether a command only reads, so that it may run before anything is agreed to. */
export const isReading = (command: Command): boolean =>
  command.kind === 'powershell' &&
  command.into === undefined &&
  !usesVariable(command) &&
  command.calls.every(({ cmdlet }) => reading.test(cmdlet))
