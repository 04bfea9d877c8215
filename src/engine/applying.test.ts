import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { taskIds, tasks } from '#knowledge/procedures/index.ts'
import type { Plan } from '#plan/plan.ts'
import { type Applied, applyingAsker } from './applying.ts'
import { type Scope, judge } from './conditions.ts'
import { anyEdit, anyPlan } from './fixtures/any-plan.ts'
import { groundsOf } from './grounds.ts'
import { onPremises } from './plan-fixtures.ts'

const asked = (plan: Plan): Applied => applyingAsker()(groundsOf(plan, plan.asOf))

/** What is found, without the marks of what it was made from: the former object stays where both say the same. */
const said = (found: unknown): unknown =>
  JSON.parse(JSON.stringify(found, (key, value: unknown) => (key === 'from' ? undefined : value)))

/** What a task is asked of: the plan, or each deployment of a side. */
const scopesOf = (plan: Plan, per: Scope['side']): readonly Scope[] =>
  per === 'plan'
    ? [{ side: 'plan' }]
    : plan[per].map(({ id, name, product }) => ({ side: per, id, name, product }))

/** Every task that applies or may, judged one by one. */
const judged = (plan: Plan) =>
  taskIds.flatMap((id) =>
    scopesOf(plan, tasks[id].per).flatMap((scope) => {
      const { state, answers } = judge(tasks[id].when, plan, plan.asOf, scope)
      return state === 'no' ? [] : [{ id, scope, state, answers }]
    }),
  )

/** Ids are told apart by who makes a plan; a deployment is never twice in it. */
const onceEach = (plan: Plan): Plan => ({
  ...plan,
  exchange: plan.exchange.filter(({ id }, at, all) => all.findIndex((x) => x.id === id) === at),
  skype: plan.skype.filter(({ id }, at, all) => all.findIndex((x) => x.id === id) === at),
})

describe('the tasks that apply and those not decided yet', () => {
  it('are those whose condition says so, in the order of the procedures', () => {
    fc.assert(
      fc.property(anyPlan.map(onceEach), (plan) => {
        const { applying, undecided } = asked(plan)
        const all = judged(plan)
        expect(said(applying.map(({ id, scope, because }) => ({ id, scope, because })))).toEqual(
          said(
            all
              .filter(({ state }) => state === 'yes')
              .map(({ id, scope, answers }) => ({ id, scope, because: answers })),
          ),
        )
        expect(undecided).toEqual(
          all
            .filter(({ state }) => state === 'open')
            .map(({ id, scope, answers }) => ({
              id,
              deployment: scope.side === 'plan' ? null : scope.name,
              answers,
            })),
        )
      }),
      { numRuns: 40 },
    )
  })
  it('have a key of their own', () => {
    const keys = asked(onPremises()).applying.map(({ key }) => key)
    expect(keys).toEqual(
      expect.arrayContaining(['exchange-ready:ex', 'skype-ready:sk', 'partner-test']),
    )
    expect(new Set(keys).size).toBe(keys.length)
  })
  it('are about the pairings that their condition speaks of', () => {
    const { applying } = asked(onPremises())
    const pairings = (id: string) =>
      applying.find((task) => task.id === id)?.meant.pairings?.map(({ ref }) => ref.of)
    expect(pairings('partner-test')).toEqual(['Seoul'])
    expect(pairings('exchange-ready')).toBeUndefined()
  })
})

describe('one plan after another', () => {
  it('gives what the last one alone gives', () => {
    fc.assert(
      fc.property(
        anyPlan.map(onceEach),
        fc.array(anyEdit, { minLength: 1, maxLength: 4 }),
        (first, edits) => {
          const ask = applyingAsker()
          ask(groundsOf(first, first.asOf))
          const last = edits.reduce((plan, edit) => {
            const next = onceEach(edit(plan))
            ask(groundsOf(next, next.asOf))
            return next
          }, first)
          expect(said(ask(groundsOf(last, last.asOf)))).toEqual(said(asked(last)))
        },
      ),
      { numRuns: 40 },
    )
  })
  const [ex] = onPremises().exchange
  const because = (before: Plan, after: Plan, key: string) => {
    const ask = applyingAsker()
    const of = (plan: Plan) =>
      ask(groundsOf(plan, plan.asOf)).applying.find((task) => task.key === key)?.because
    return [of(before), of(after)] as const
  }
  it.each<[string, Partial<Plan>]>([
    ['partner-test', { title: 'New' }],
    ['exchange-ready:ex', { features: [] }],
    ['skype-ready:sk', { exchange: [ex!, { ...ex!, id: 'b', name: 'B' }] }],
  ])('%s rests on the same object while the answers are the same: %j', (key, change) => {
    const [before, after] = because(onPremises(), onPremises(change), key)
    expect(before).toBeDefined()
    expect(after).toBe(before)
  })
  it.each<[string, Partial<Plan>, string]>([
    ['partner-test', { exchange: [{ ...ex!, name: 'Post' }] }, 'Post'],
    ['exchange-ready:ex', { exchange: [{ ...ex!, name: 'Post' }] }, 'Post'],
    [
      'exchange-iisreset:ex',
      { pairings: [{ ...onPremises().pairings[0]!, name: 'Busan' }] },
      'Busan',
    ],
  ])('%s rests on new answers once they are new: %j', (key, change, name) => {
    const [, after] = because(onPremises(), onPremises(change), key)
    expect(after?.map(({ of }) => of)).toContain(name)
  })
})
