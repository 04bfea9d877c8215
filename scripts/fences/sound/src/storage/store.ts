import { openDB } from 'idb'
import { plan } from '#plan/plan.ts'
export const store = [openDB, plan]
