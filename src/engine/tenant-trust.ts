import { tenantTrust } from '#knowledge/conditions.ts'
import type { Plan } from '#plan/plan.ts'
import { judge } from './conditions.ts'

/** Whether some pairing needs Skype for Business Server and Exchange Online to trust each other. */
export const needsTenantTrust = (plan: Plan): boolean =>
  judge(tenantTrust, plan, plan.asOf, { side: 'plan' }).state === 'yes'
