import { facts } from '#knowledge/facts.ts'
import { plan } from '#plan/plan.ts'
export const judge = [facts, plan]
