import { plan } from '../plan/plan.ts'
export const judge = plan
