import type * as z from 'zod'
import { isRecord } from './json.ts'
import { limits } from './limits.ts'
import { migrated } from './migrations/migrated.ts'
import { type Plan, formatVersion, planSchema } from './plan.ts'
import { type PlanFault, planFaults } from './faults.ts'

/** Why a text is no plan: codes with data; messages/ has the words. */
export type FileFault =
  | { readonly code: 'too-large'; readonly bytes: number; readonly limit: number }
  | { readonly code: 'not-json'; readonly line: number | null; readonly column: number | null }
  | { readonly code: 'not-a-plan' }
  | { readonly code: 'newer-version'; readonly version: number }
  | { readonly code: 'unknown-version' }
  | {
      readonly code: 'shape'
      readonly path: readonly (string | number)[]
      readonly problem:
        'missing' | 'type' | 'value' | 'too-long' | 'too-many' | 'range' | 'unknown-key' | 'pattern'
      /** what would be right: a type, allowed values, or a limit */
      readonly expected: string
    }

export type ReadPlan =
  | { readonly ok: true; readonly plan: Plan; readonly faults: readonly PlanFault[] }
  | { readonly ok: false; readonly faults: readonly [FileFault, ...FileFault[]] }

const position = (
  text: string,
  message: string,
): { line: number | null; column: number | null } => {
  const at = /position (\d+)/.exec(message)?.[1]
  if (at === undefined) return { line: null, column: null }
  const before = text.slice(0, Number(at)).split('\n')
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 }
}

type ShapeFault = Extract<FileFault, { code: 'shape' }>
type Issue = z.core.$ZodIssue

const problemOf = (issue: Issue): Pick<ShapeFault, 'problem' | 'expected'> => {
  switch (issue.code) {
    case 'invalid_type':
      return { problem: issue.input === undefined ? 'missing' : 'type', expected: issue.expected }
    case 'invalid_value':
      return { problem: 'value', expected: issue.values.map(String).join(', ') }
    case 'too_big':
      if (issue.origin === 'string') return { problem: 'too-long', expected: String(issue.maximum) }
      return {
        problem: issue.origin === 'array' ? 'too-many' : 'range',
        expected: `≤ ${issue.maximum}`,
      }
    case 'too_small':
      return { problem: 'range', expected: `≥ ${issue.minimum}` }
    case 'invalid_format':
      return { problem: 'pattern', expected: issue.pattern ?? issue.format }
    case 'unrecognized_keys':
      return { problem: 'unknown-key', expected: issue.keys.join(', ') }
    default:
      return { problem: 'value', expected: '' }
  }
}

const shapeFaults = (error: z.ZodError): [FileFault, ...FileFault[]] => {
  const faults = error.issues.map((issue) => ({
    code: 'shape' as const,
    path: issue.path.map((part) => (typeof part === 'symbol' ? String(part) : part)),
    ...problemOf(issue),
  }))
  return faults as unknown as [FileFault, ...FileFault[]]
}

/**
 * Reads a plan from the value of a JSON text, migrating older versions.
 * @returns the plan with those of its answers that cannot be right, or why it is no plan
 */
export const readPlanValue = (value: unknown): ReadPlan => {
  if (!isRecord(value) || value['format'] !== 'tandem-plan')
    return { ok: false, faults: [{ code: 'not-a-plan' }] }
  const version = value['formatVersion']
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1) {
    return { ok: false, faults: [{ code: 'unknown-version' }] }
  }
  if (version > formatVersion) return { ok: false, faults: [{ code: 'newer-version', version }] }
  const parsed = planSchema.safeParse(migrated(value, version), { reportInput: true })
  if (!parsed.success) return { ok: false, faults: shapeFaults(parsed.error) }
  return { ok: true, plan: parsed.data, faults: planFaults(parsed.data) }
}

/** Reads a plan file's text (UTF-8, with or without byte order mark). */
export const readPlanText = (text: string): ReadPlan => {
  if (text.length > limits.file) {
    return { ok: false, faults: [{ code: 'too-large', bytes: text.length, limit: limits.file }] }
  }
  let value: unknown
  try {
    value = JSON.parse(text.replace(/^\ufeff/, ''))
  } catch (error) {
    return { ok: false, faults: [{ code: 'not-json', ...position(text, String(error)) }] }
  }
  return readPlanValue(value)
}

/** The plan as the text of a plan file. */
export const writePlanText = (plan: Plan): string => `${JSON.stringify(plan, null, 2)}\n`
