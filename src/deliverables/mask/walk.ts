import { isRecord } from '#plan/json.ts'
import type { AnyRule, Kind } from './kinds.ts'

export type MaskText = (kind: Kind, text: string) => string

const partOf = (rule: AnyRule, key: string): AnyRule => {
  const part = typeof rule === 'string' ? undefined : Object.hasOwn(rule, key) && rule[key]
  // The types make sure that every field has its rule; what has none must not come out as it is.
  if (part === undefined || part === false) throw new Error(`No rule says what to do with ${key}`)
  return part
}

const walkRecord = (
  value: Readonly<Record<string, unknown>>,
  rule: AnyRule,
  mask: MaskText,
): unknown => {
  const each = typeof rule === 'string' ? undefined : rule['each']
  const keys = typeof rule === 'string' ? undefined : rule['keys']
  const entries = Object.entries(value).map(([key, item]) =>
    each !== undefined && typeof keys === 'string' && keys !== 'kept'
      ? [mask(keys, key), walk(item, each, mask)]
      : [key, walk(item, partOf(rule, key), mask)],
  )
  return Object.fromEntries(entries)
}

/** A value with each text in it replaced as its rule says. */
export const walk = (value: unknown, rule: AnyRule, mask: MaskText): unknown => {
  if (Array.isArray(value)) return value.map((item) => walk(item, rule, mask))
  if (isRecord(value)) return walkRecord(value, rule, mask)
  if (typeof value !== 'string' || rule === 'kept') return value
  if (typeof rule !== 'string') throw new Error('A text where its rule expects none')
  return mask(rule, value)
}
