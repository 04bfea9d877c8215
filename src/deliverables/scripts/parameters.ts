import { type AskId, type NameId, askedOfEachServer } from '#knowledge/commands.ts'
import type { Repeated } from '#engine/reprint.ts'

/** A parameter of a script, and the server that its value belongs to, if it is one server's own. */
export type Parameter = { readonly name: string; readonly server: string | null }

const pascal = (text: string): string =>
  text
    .split(/[^A-Za-z0-9]+/)
    .map((word) => `${word.slice(0, 1).toUpperCase()}${word.slice(1)}`)
    .join('')

const shortName = (server: string): string => pascal(server.split('.')[0] ?? '')

/** A server in the name of a parameter: its short name, with its place in the list where that is not enough. */
const serverPart = ({ value, among }: Repeated): string => {
  const short = shortName(value)
  const same = among.filter((other) => shortName(other).toLowerCase() === short.toLowerCase())
  return short !== '' && same.length === 1 ? short : `${short}_${among.indexOf(value) + 1}`
}

/**
 * The script parameter for a value that the plan does not have: `previous-thumbprint` is $PreviousThumbprint,
 * and `iis-thumbprint` of ex01.contoso.com is $IisThumbprintEx01, as each server has its own certificate.
 */
export const parameterOf = (id: NameId | AskId, of: Repeated | null): Parameter =>
  of !== null && askedOfEachServer.has(id)
    ? { name: `${pascal(id)}${serverPart(of)}`, server: of.value }
    : { name: pascal(id), server: null }
