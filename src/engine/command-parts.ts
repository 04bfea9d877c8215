import type { CmdletId } from '#knowledge/cmdlets.ts'
import type { Command, NameId, Value } from '#knowledge/commands.ts'

const inValue = (value: Value): NameId[] => {
  if (typeof value !== 'object') return []
  if ('name' in value) return [value.name]
  if ('list' in value) return value.list.flatMap(inValue)
  if (!('text' in value)) return []
  return value.text.flatMap((part) =>
    typeof part === 'object' && 'name' in part ? [part.name] : [],
  )
}

const valuesOf = (command: Command): readonly Value[] => {
  switch (command.kind) {
    case 'powershell':
      return command.calls.flatMap((call) => Object.values(call.parameters))
    case 'script':
      return Object.values(command.parameters)
    case 'program':
      return command.arguments
    case 'assign':
      return [command.value]
    case 'line':
      return []
  }
}

/** The names of the plan that a command uses, each once, in the order of their use. */
export const namesOfCommand = (command: Command): NameId[] => [
  ...new Set(valuesOf(command).flatMap(inValue)),
]

/** The cmdlets that a command calls, in order; none where it starts a script or a program. */
export const cmdletsOfCommand = (command: Command): CmdletId[] =>
  command.kind === 'powershell' ? command.calls.map((call) => call.cmdlet) : []
