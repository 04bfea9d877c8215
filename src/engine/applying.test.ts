import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { taskIds, tasks } from '#knowledge/procedures/index.ts'
import type { Plan } from '#plan/plan.ts'
import { applyingAsker, inOrder } from './applying.ts'
import { type Scope, judge } from './conditions.ts'
import { anyEdit, anyPlan } from './fixtures/any-plan.ts'
import { type Grounds, groundsAsker, groundsOf } from './grounds.ts'
import { meantBy } from './paired.ts'
import { onPremises } from './plan-fixtures.ts'

const plainScope = (scope: Scope): Scope =>
  scope.side === 'plan'
    ? scope
    : { side: scope.side, id: scope.id, name: scope.name, product: scope.product }

const found = (ask: ReturnType<typeof applyingAsker>, grounds: Grounds) => {
  const applied = ask(grounds)
  const list = (of: 'yes' | 'open') =>
    inOrder(applied, of, (id, { scope }) => ({ id, scope: plainScope(scope) }))
  return { applying: list('yes'), undecided: list('open') }
}
const asked = (plan: Plan) => found(applyingAsker(), groundsOf(plan, plan.asOf))

/** What a task is asked of: the plan, or each deployment of a side. */
const scopesOf = (plan: Plan, per: Scope['side']): readonly Scope[] =>
  per === 'plan'
    ? [{ side: 'plan' }]
    : plan[per].map(({ id, name, product }) => ({ side: per, id, name, product }))

/** Every task that applies or may, judged one by one. */
const judged = (plan: Plan, wanted: 'yes' | 'open') =>
  taskIds.flatMap((id) =>
    scopesOf(plan, tasks[id].per)
      .filter((scope) => judge(tasks[id].when, plan, plan.asOf, scope).state === wanted)
      .map((scope) => ({ id, scope })),
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
        expect(asked(plan)).toEqual({
          applying: judged(plan, 'yes'),
          undecided: judged(plan, 'open'),
        })
      }),
      { numRuns: 60 },
    )
  })
  it('are about the pairings that their condition speaks of', () => {
    const meantOf = meantBy(groundsOf(onPremises(), onPremises().asOf))
    const pairings = (id: 'partner-test' | 'exchange-ready') =>
      meantOf(tasks[id].when, { side: 'plan' }).pairings?.map(({ ref }) => ref.of)
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
          const [ask, groundsIn] = [applyingAsker(), groundsAsker()]
          found(ask, groundsIn(first))
          const last = edits.reduce((plan, edit) => {
            const next = onceEach(edit(plan))
            found(ask, groundsIn(next))
            return next
          }, first)
          expect(found(ask, groundsIn(last))).toEqual(asked(last))
        },
      ),
      { numRuns: 60 },
    )
  })
  const [ex] = onPremises().exchange
  const verdicts = (...exchange: Plan['exchange']) => {
    const plan = onPremises({ exchange, pairings: [] })
    return applyingAsker()(groundsOf(plan, plan.asOf)).exchange.map(({ verdict }) => verdict)
  }
  it('judges deployments anew when what the plan shares is new', () => {
    const [ask, groundsIn] = [applyingAsker(), groundsAsker()]
    const keysIn = (plan: Plan) => ask(groundsIn(plan)).exchange.map(({ verdict }) => verdict.yes)
    const [wanting, not] = [
      onPremises({ features: ['presence-owa'] }),
      onPremises({ features: [] }),
    ]
    const [first, second, third] = [keysIn(wanting), keysIn(not), keysIn(wanting)]
    expect(first[0]).toContain('owa-im-enable')
    expect(second[0]).not.toContain('owa-im-enable')
    expect(third).toEqual(first)
  })
  it('judges deployments that are alike once', () => {
    const [one, other] = verdicts(ex!, { ...ex!, id: 'b', name: 'B', servers: [] })
    expect(other).toBe(one)
    const [, older] = verdicts(ex!, { ...ex!, id: 'b', product: 'exchange-2010' })
    expect(older).not.toEqual(one)
  })
})
