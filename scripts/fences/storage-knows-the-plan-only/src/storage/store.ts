import { judge } from '#engine/judge.ts'
export const store = judge
