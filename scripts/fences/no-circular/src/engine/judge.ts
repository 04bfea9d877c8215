import { rule } from './rule.ts'
export const judge = rule
