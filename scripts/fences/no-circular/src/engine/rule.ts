import { judge } from './judge.ts'
export const rule = judge
