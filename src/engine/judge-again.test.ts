import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { kept } from '#plan/kept.ts'
import type { Plan } from '#plan/plan.ts'
import { anyEdit, anyPlan } from './fixtures/any-plan.ts'
import { plainOutcome } from './fixtures/plain.ts'
import { createJudge, outcomeOf } from './outcome-of.ts'
import { onPremises } from './plan-fixtures.ts'

describe('a judge that judged other plans before', () => {
  it.each([
    ['as the app keeps them', (before: Plan, after: Plan) => kept(before, after)],
    ['as they come', (_: Plan, after: Plan) => after],
  ])(
    'gives the outcome that a fresh one gives, after any edits, %s',
    (_, taken) => {
      fc.assert(
        fc.property(anyPlan, fc.array(anyEdit, { minLength: 1, maxLength: 6 }), (first, edits) => {
          const judge = createJudge()
          let plan = first
          expect(plainOutcome(judge(plan))).toEqual(plainOutcome(outcomeOf(plan)))
          for (const edit of edits) {
            plan = taken(plan, edit(plan))
            expect(plainOutcome(judge(plan))).toEqual(
              plainOutcome(outcomeOf(structuredClone(plan))),
            )
          }
        }),
        { numRuns: 150 },
      )
    },
    120_000,
  )
  it('gives it for plans that have nothing to do with each other as well', () => {
    const judge = createJudge()
    fc.assert(
      fc.property(anyPlan, (plan) => {
        expect(plainOutcome(judge(plan))).toEqual(plainOutcome(outcomeOf(structuredClone(plan))))
      }),
    )
  })
  it('keeps what an edit leaves as it was', () => {
    const judge = createJudge()
    const plan = onPremises()
    const before = judge(plan)
    const titled = judge({ ...plan, title: 'New' })
    expect(titled.matrix).toBe(before.matrix)
    expect(titled.findings).toBe(before.findings)
    expect(titled.tasks).toBe(before.tasks)
    const counted = judge({ ...plan, pairings: [{ ...plan.pairings[0]!, users: 1 }] })
    expect(counted.matrix).toBe(before.matrix)
    expect(counted.tasks).toBe(before.tasks)
  })
  it('keeps tasks that work on others leaves as they were, with what was worked out of them', () => {
    const judge = createJudge()
    const plan = onPremises()
    const before = judge(plan)
    const [first] = before.tasks
    const commands = first?.commands
    const work = {
      [first?.key ?? '']: { status: 'in-progress' as const, owner: '', due: '', note: '' },
    }
    const started = judge({ ...plan, work })
    expect(
      started.tasks.filter((task) => !before.tasks.includes(task)).map((task) => task.key),
    ).toEqual([first?.key])
    expect(started.tasks[0]?.commands).toBe(commands)
  })
})
