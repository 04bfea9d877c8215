import { rule } from './gone.ts'
export const judge = rule
