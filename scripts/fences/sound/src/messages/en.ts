import { facts } from '#knowledge/facts.ts'
import type { judge } from '#engine/judge.ts'
export const en = facts
export type Judge = typeof judge
