import { judge } from '#engine/judge.ts'
export const en = judge
