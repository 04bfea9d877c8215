import { type Change, type ChangeId, changeIds, changes } from '#knowledge/changes.ts'
import type { Plan } from '#plan/plan.ts'
import { judge } from './conditions.ts'
import type { Outcome } from './outcome.ts'

type Judged = Pick<Outcome, 'tasks' | 'findings' | 'conflicts'>

const concerns = (id: ChangeId, plan: Plan, { tasks, findings, conflicts }: Judged): boolean => {
  const about: Change['concerns'] = changes[id].concerns
  return (
    tasks.some((task) => about.tasks?.includes(task.id) === true) ||
    findings.some(({ data }) => about.findings?.includes(data.code) === true) ||
    conflicts.some((conflict) => about.conflicts?.includes(conflict) === true) ||
    (about.condition !== undefined &&
      judge(about.condition, plan, plan.asOf, { side: 'plan' }).state === 'yes')
  )
}

/** Whatever of the knowledge concerns a plan, the newest first. */
export const concerning = (plan: Plan, outcome: Judged): readonly ChangeId[] =>
  changeIds.filter((id) => concerns(id, plan, outcome))

/** What the knowledge has gained since the plan was made, or took note of it, as far as it concerns the plan. */
export const newFor = (plan: Plan, outcome: Judged): readonly ChangeId[] =>
  concerning(plan, outcome).filter((id) => changes[id].version > plan.knowledgeVersion)
