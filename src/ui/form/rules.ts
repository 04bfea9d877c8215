import '#plan/zod-config.ts'
import * as z from 'zod'
import { limits } from '#plan/limits.ts'
import { type ValueFault, identityOf } from '#plan/values.ts'

type Check = (text: string) => ValueFault | null

/** A field whose text a value check judges; the message is the fault's code. */
export const text = (check: Check) =>
  z.string().superRefine((value, context) => {
    const code = check(value)
    if (code !== null) context.addIssue({ code: 'custom', message: code })
  })

/** The second of two that mean the same host or name, by index; blanks and faulty ones do not count. */
const repeated = (values: readonly string[], check: Check): Set<number> => {
  const seen = new Set<string>()
  const found = values.map((value) => {
    const key = identityOf(value)
    if (key === '' || check(value) !== null) return false
    if (seen.has(key)) return true
    seen.add(key)
    return false
  })
  return new Set(found.flatMap((again, index) => (again ? [index] : [])))
}

/** A list of names; each fault stands at the index of its name. The rules are those of plan/faults.ts. */
export const names = (check: Check) =>
  z.array(z.string()).superRefine((values, context) => {
    const twice = repeated(values, check)
    values.forEach((value, index) => {
      const code = check(value) ?? (twice.has(index) ? 'duplicate' : null)
      if (code !== null) context.addIssue({ code: 'custom', message: code, path: [index] })
    })
  })

/** Items of which no two may have the same name. */
export const named = <Item extends z.ZodType<{ readonly name: string }>>(item: Item) =>
  z.array(item).superRefine((items, context) => {
    const twice = repeated(
      items.map((one) => one.name),
      () => null,
    )
    for (const index of twice)
      context.addIssue({ code: 'custom', message: 'duplicate', path: [index, 'name'] })
  })

const plain = (value: string) => value.trim().replace(/(?<=\d)[\s,](?=\d{3}(?!\d))/g, '')

/** @returns why the text is no number from 0 to `most`; empty is no fault */
export const countFault = (value: string, most: number): ValueFault | null => {
  const digits = plain(value)
  if (digits === '') return null
  if (/^[-−]\d+$/.test(digits)) return 'negative'
  if (!/^\d+$/.test(digits)) return 'not-a-whole-number'
  return Number(digits) > most ? 'too-many' : null
}

/** The number that a text holds (1200, 1,200 or 1 200), or null where it holds none. */
export const countOf = (value: string, most: number): number | null => {
  const digits = plain(value)
  return digits === '' || countFault(value, most) !== null ? null : Number(digits)
}

export const users = text((value) => countFault(value, limits.users))
export const usersOf = (value: string): number | null => countOf(value, limits.users)
