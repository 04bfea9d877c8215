import { run } from '#cli/plan.ts'
export const app = run
