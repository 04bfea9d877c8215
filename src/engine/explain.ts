import type { Condition } from '#knowledge/conditions.ts'
import type { Plan } from '#plan/plan.ts'
import { type Judgement, type Scope, judge } from './conditions.ts'

/** A condition with its verdict for a plan, and the same of the conditions that it is made of. */
export type Explained = Judgement & {
  readonly condition: Condition
  readonly parts: readonly Explained[]
}

const partsOf = (condition: Condition): readonly Condition[] => {
  if ('all' in condition) return condition.all
  if ('any' in condition) return condition.any
  return 'not' in condition ? [condition.not] : []
}

/**
 * Why a condition holds for a plan or not, down to the answers: the rule behind a task, a connection or a
 * certificate.
 * @param asOf YYYY-MM-DD
 */
export const explain = (
  condition: Condition,
  plan: Plan,
  asOf: string,
  scope: Scope,
): Explained => ({
  ...judge(condition, plan, asOf, scope),
  condition,
  parts: partsOf(condition).map((part) => explain(part, plan, asOf, scope)),
})

/**
 * What the key of an outcome's item is about: `id`, `id:deployment` or `id:deployment:server`.
 * @param id the item's own id, with which the key begins
 */
export const scopeOfKey = (key: string, id: string, plan: Plan): Scope => {
  const deployment = key.slice(id.length + 1).split(':')[0]
  for (const side of ['exchange', 'skype'] as const) {
    const found = plan[side].find((item) => item.id === deployment)
    if (found !== undefined) return { side, id: found.id, name: found.name, product: found.product }
  }
  return { side: 'plan' }
}
