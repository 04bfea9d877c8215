import { type Plan, type Work, emptyWork } from '#plan/plan.ts'

const isEmpty = (work: Work): boolean =>
  work.status === 'open' && work.owner === '' && work.due === '' && work.note === ''

/** What the plan says of the work on a task. */
export const workOf = (plan: Plan, key: string): Work => plan.work[key] ?? emptyWork

/** The plan with a change of the work on one task; work that says nothing is not kept. */
export const withWork = (plan: Plan, key: string, change: Partial<Work>): Plan => {
  const next = { ...workOf(plan, key), ...change }
  const { [key]: _, ...others } = plan.work
  return { ...plan, work: isEmpty(next) ? others : { ...plan.work, [key]: next } }
}
