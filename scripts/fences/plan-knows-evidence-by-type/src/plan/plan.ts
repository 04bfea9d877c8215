import { read } from '#evidence/read.ts'
export const plan = read
