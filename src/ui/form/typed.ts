import type { Plan } from '#plan/plan.ts'

/** What each form last held, where that is more than a plan can keep: a number that is none. */
const kept = new Map<string, unknown>()

export const keepTyped = (key: string, values: unknown): void => void kept.set(key, values)

/**
 * What a form starts with: what was typed when it was left, if the plan still says the same, so that even
 * a number that is none is still there to be mended; else what the plan says.
 */
export const startingValues = <Values>(
  key: string,
  plan: Plan,
  valuesOf: (plan: Plan) => Values,
  put: (plan: Plan, values: Values) => Plan,
): Values => {
  const typed = kept.get(key) as Values | undefined
  const same = typed !== undefined && JSON.stringify(put(plan, typed)) === JSON.stringify(plan)
  return same ? typed : valuesOf(plan)
}
