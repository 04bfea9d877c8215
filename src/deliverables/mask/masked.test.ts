import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import * as z from 'zod'
import { anyPlan } from '#engine/fixtures/any-plan.ts'
import { outcomeOf } from '#engine/outcome-of.ts'
import type { Outcome } from '#engine/outcome.ts'
import { planFaults } from '#plan/faults.ts'
import { type Plan, emptyPlan, planSchema } from '#plan/plan.ts'
import { examples, hostilePlan } from '../testing/office.ts'
import { masked } from './index.ts'
import { type AnyRule, planRule } from './kinds.ts'

type JsonSchema = {
  readonly enum?: unknown
  readonly const?: unknown
  readonly type?: string
  readonly properties?: Readonly<Record<string, JsonSchema>>
  readonly additionalProperties?: JsonSchema | boolean
  readonly items?: JsonSchema
  readonly anyOf?: readonly JsonSchema[]
}

/** Where the rule lets a free text through, or says nothing. */
const unruled = (schema: JsonSchema, rule: AnyRule | undefined, path: string): string[] => {
  if (schema.anyOf) return schema.anyOf.flatMap((one) => unruled(one, rule, path))
  if (schema.items) return unruled(schema.items, rule, path)
  const part = (key: string) => (typeof rule === 'object' ? rule[key] : undefined)
  if (schema.properties)
    return Object.entries(schema.properties).flatMap(([key, item]) =>
      unruled(item, part(key), `${path}.${key}`),
    )
  if (typeof schema.additionalProperties === 'object')
    return [
      ...(part('keys') === undefined || part('keys') === 'kept' ? [`${path}, its keys`] : []),
      ...unruled(schema.additionalProperties, part('each'), `${path}.*`),
    ]
  const isChosen = schema.enum !== undefined || schema.const !== undefined
  if (schema.type === 'string' && !isChosen)
    return typeof rule === 'string' && rule !== 'kept' ? [] : [path]
  return rule === 'kept' || schema.type === 'null' ? [] : [path]
}

const schema = z.toJSONSchema(planSchema) as JsonSchema
const plans = examples()
  .filter(([name]) => name.endsWith('.en'))
  .map(([name, made]) => [name, made.plan] as const)

/** What must be the same whatever the names are. */
const shapeOf = (outcome: Outcome) => ({
  findings: outcome.findings.map(({ severity, step, data }) => [severity, step, data.code]),
  tasks: outcome.tasks.map(({ id, phase, role, status, after }) => [
    id,
    phase,
    role,
    status,
    after.length,
  ]),
  undecided: outcome.undecided.map(({ id }) => id),
  setAside: outcome.setAside.length,
  matrix: outcome.matrix.map((row) =>
    row.cells.map(({ reason, sources }) => [reason.code, sources]),
  ),
  records: outcome.records.map(({ view, type, data, notes, purpose, ttl }) => [
    view,
    type,
    data === null,
    notes,
    purpose,
    ttl,
  ]),
  flows: outcome.flows.map(({ key }) => key),
  certificateNames: outcome.certificateNames.map(({ id, alternativeNames, open }) => [
    id,
    alternativeNames.length,
    open.length,
  ]),
  steps: outcome.steps,
})
const faultsOf = (plan: Plan) =>
  planFaults(plan).map(({ path, code }) => [
    path.filter((part) => !String(part).includes(':')).length,
    code,
  ])

describe('every field of a plan', () => {
  it('has a rule, and no free text is kept', () => {
    expect(unruled(schema, planRule, 'plan')).toEqual([])
  })
  it('that has none is noticed', () => {
    const { title: _, ...less } = planRule
    expect(unruled(schema, less, 'plan')).toEqual(['plan.title'])
    expect(unruled(schema, { ...planRule, title: 'kept' }, 'plan')).toEqual(['plan.title'])
  })
})

describe('a masked plan', () => {
  it.each(plans)('%s is the same in shape', (_, plan) => {
    const { plan: other } = masked(plan)
    expect(planSchema.safeParse(other).success).toBe(true)
    expect(shapeOf(outcomeOf(other))).toEqual(shapeOf(outcomeOf(plan)))
  })

  it('of any plan is a plan, with the same faults and the same in shape', () => {
    fc.assert(
      fc.property(anyPlan, (plan) => {
        const { plan: other } = masked(plan)
        expect(planSchema.safeParse(other).success).toBe(true)
        expect(faultsOf(other)).toEqual(faultsOf(plan))
        expect(shapeOf(outcomeOf(other))).toEqual(shapeOf(outcomeOf(plan)))
      }),
    )
  })

  it('with hostile names has the same faults', () => {
    const plan = hostilePlan()
    const { plan: other } = masked(plan)
    expect(faultsOf(other)).toEqual(faultsOf(plan))
    expect(shapeOf(outcomeOf(other))).toEqual(shapeOf(outcomeOf(plan)))
  })

  it('is always the same, and masking changes nothing in the plan itself', () => {
    const [[, plan] = ['', emptyPlan('a', '')]] = plans
    const before = structuredClone(plan)
    expect(masked(plan)).toEqual(masked(structuredClone(plan)))
    expect(plan).toEqual(before)
  })
})
