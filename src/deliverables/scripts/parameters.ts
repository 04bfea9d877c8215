import type { AskId, NameId } from '#knowledge/commands.ts'

/** The script parameter for a value that the plan does not have: `previous-thumbprint` is $PreviousThumbprint. */
export const parameterOf = (id: NameId | AskId): string =>
  id
    .split('-')
    .map((word) => `${word.slice(0, 1).toUpperCase()}${word.slice(1)}`)
    .join('')
