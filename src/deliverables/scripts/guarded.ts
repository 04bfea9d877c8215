import type { Call, Command } from '#knowledge/commands.ts'
import type { CmdletId } from '#knowledge/cmdlets.ts'
import { existing } from '#knowledge/existing.ts'

type Guard = { readonly find: CmdletId; readonly by: string }
const guards: Readonly<Partial<Record<CmdletId, Guard>>> = existing

/** What finds out whether a command's object is there already; null for a command that creates none of these. */
export const finderOf = (command: Command): Command | null => {
  if (command.kind !== 'powershell' || command.each !== undefined) return null
  const [first]: readonly Call[] = command.calls
  const guard = first === undefined ? undefined : guards[first.cmdlet]
  const identity = guard === undefined ? undefined : first?.parameters[guard.by]
  if (guard === undefined || identity === undefined) return null
  const call: Call = {
    cmdlet: guard.find,
    parameters: { Identity: identity, ErrorAction: 'SilentlyContinue' },
  }
  return { kind: 'powershell', calls: [call], into: 'existing' }
}

/** Whether a command makes something new that cannot be looked for first: a second run may make another. */
export const isNew = (command: Command): boolean =>
  (command.kind === 'script' ||
    (command.kind === 'powershell' &&
      command.calls.some(
        ({ cmdlet, parameters }) => cmdlet.startsWith('New-') && !('Force' in parameters),
      ))) &&
  finderOf(command) === null

const reading = /^(Get|Resolve|Select|Format|Where)-/

/** Whether a command rests on a variable that an earlier one has set. */
const usesVariable = (command: Command): boolean =>
  /"variable"|"expression":"[^"]*\$/.test(JSON.stringify(command))

/** Whether a command only reads, so that it may run before anything is agreed to. */
export const isReading = (command: Command): boolean =>
  command.kind === 'powershell' &&
  command.into === undefined &&
  !usesVariable(command) &&
  command.calls.every(({ cmdlet }) => reading.test(cmdlet))
