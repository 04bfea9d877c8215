import '#plan/zod-config.ts'
import * as z from 'zod'
import { limits } from '#plan/limits.ts'
import { parseNames } from '#plan/series.ts'
import { type ValueFault, asciiHost } from '#plan/values.ts'

type Check = (text: string) => ValueFault | null

/** A field whose text a value check judges; the message is the fault's code. */
export const text = (check: Check) =>
  z
    .string()
    .max(limits.line, 'too-many')
    .superRefine((value, context) => {
      const code = check(value.trim())
      if (code !== null) context.addIssue({ code: 'custom', message: code })
    })

/** Many names in one field; the message is the code of the first fault and, by line, the names that have it. */
export const names = (check: Check) =>
  z.string().superRefine((value, context) => {
    const list = parseNames(value)
    const seen = new Set<string>()
    const faults = list.flatMap((name) => {
      const key = asciiHost(name) ?? name
      const code = check(name) ?? (seen.has(key) ? ('duplicate' as const) : null)
      seen.add(key)
      return code === null ? [] : [{ name, code }]
    })
    const first = faults[0]
    if (first === undefined) return
    const alike = faults.filter((fault) => fault.code === first.code).map((fault) => fault.name)
    context.addIssue({ code: 'custom', message: [first.code, ...alike.slice(0, 5)].join('\n') })
  })

/** A number of users as text; empty is no fault. */
export const users = z.string().superRefine((value, context) => {
  const trimmed = value.replace(/[\s,]/g, '')
  if (trimmed === '') return
  const code: ValueFault | null = /^-\d+$/.test(trimmed)
    ? 'negative'
    : !/^\d+$/.test(trimmed)
      ? 'not-a-whole-number'
      : Number(trimmed) > limits.users
        ? 'too-many'
        : null
  if (code !== null) context.addIssue({ code: 'custom', message: code })
})

/** The number that a users field holds, or null where it holds none. */
export const usersOf = (value: string): number | null => {
  const trimmed = value.replace(/[\s,]/g, '')
  return /^\d+$/.test(trimmed) && Number(trimmed) <= limits.users ? Number(trimmed) : null
}
