import { readFileSync } from 'node:fs'
export const judge = readFileSync
