import { isRecord } from '#plan/json.ts'
import { limits } from '#plan/limits.ts'
import type { KeyEntry } from './stand-ins.ts'

/** What turns masked texts back. Documented in docs/masking.md. */
export type MaskKey = {
  readonly format: 'tandem-mask-key'
  readonly formatVersion: 1
  readonly names: readonly KeyEntry[]
}

export type KeyFault = 'too-large' | 'not-json' | 'not-a-key' | 'newer-version'

export type ReadKey =
  { readonly ok: true; readonly key: MaskKey } | { readonly ok: false; readonly fault: KeyFault }

/** The key as the text of a key file. */
export const writeKeyText = (key: MaskKey): string => `${JSON.stringify(key, null, 2)}\n`

const entryOf = (value: unknown): KeyEntry | null => {
  if (!isRecord(value)) return null
  const { kind, standIn, name } = value
  if (kind !== 'name' && kind !== 'host') return null
  return typeof standIn === 'string' && standIn !== '' && typeof name === 'string'
    ? { kind, standIn, name }
    : null
}

/** Reads a key file's text (UTF-8, with or without byte order mark). */
export const readKeyText = (text: string): ReadKey => {
  const no = (fault: KeyFault) => ({ ok: false, fault }) as const
  if (text.length > limits.file) return no('too-large')
  let value: unknown
  try {
    value = JSON.parse(text.replace(/^\ufeff/, ''))
  } catch {
    return no('not-json')
  }
  if (!isRecord(value) || value['format'] !== 'tandem-mask-key') return no('not-a-key')
  const version = value['formatVersion']
  if (typeof version === 'number' && version > 1) return no('newer-version')
  const list: unknown = value['names']
  if (version !== 1 || !Array.isArray(list)) return no('not-a-key')
  const names = list.map(entryOf)
  return names.every((entry) => entry !== null)
    ? { ok: true, key: { format: 'tandem-mask-key', formatVersion: 1, names } }
    : no('not-a-key')
}
