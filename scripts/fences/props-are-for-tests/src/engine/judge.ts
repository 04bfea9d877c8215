import { sample } from './fixtures/sample.ts'
export const judge = sample
