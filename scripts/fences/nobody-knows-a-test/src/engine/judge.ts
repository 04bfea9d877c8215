import { example } from './rules.test.ts'
export const judge = example
