import { knowledgeVersion } from '#knowledge/version.ts'
import type { Messages } from '#messages/index.ts'
import type { Plan } from '#plan/plan.ts'

/** The version of the knowledge that a plan was judged with, and the plan's own where that is another. */
export const knowledgeText = (
  plan: Pick<Plan, 'knowledgeVersion'>,
  { deliverables: words }: Messages,
): string =>
  plan.knowledgeVersion === knowledgeVersion
    ? knowledgeVersion
    : words.knowledgeOf(knowledgeVersion, plan.knowledgeVersion)
