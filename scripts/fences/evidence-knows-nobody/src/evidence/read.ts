import { plan } from '#plan/plan.ts'
export const read = plan
