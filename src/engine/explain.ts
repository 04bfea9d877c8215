import type { Condition, PlainCondition } from '#knowledge/conditions.ts'
import type { Plan } from '#plan/plan.ts'
import { type Judgement, type Scope, judge } from './conditions.ts'

/** A condition with its verdict for a plan: a question of its own, or made of others. */
export type Explained = Judgement &
  (
    | { readonly made: null; readonly condition: PlainCondition }
    | {
        readonly made: 'all' | 'any' | 'not' | 'unless'
        readonly parts: readonly Explained[]
      }
  )

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
): Explained => {
  const judgement = judge(condition, plan, asOf, scope)
  const explained = (parts: readonly Condition[]) =>
    parts.map((part) => explain(part, plan, asOf, scope))
  if ('all' in condition) return { ...judgement, made: 'all', parts: explained(condition.all) }
  if ('any' in condition) return { ...judgement, made: 'any', parts: explained(condition.any) }
  if ('not' in condition) return { ...judgement, made: 'not', parts: explained([condition.not]) }
  if ('unless' in condition)
    return { ...judgement, made: 'unless', parts: explained([condition.unless]) }
  return { ...judgement, made: null, condition }
}

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
