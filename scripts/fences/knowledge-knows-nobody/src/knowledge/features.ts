import { plan } from '#plan/plan.ts'
export const features = plan
