import type { Outcome } from '#engine/outcome.ts'
export type Plan = Outcome
