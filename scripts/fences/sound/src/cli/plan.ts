import { readFileSync } from 'node:fs'
import { csv } from '#deliverables/csv.ts'
import { read } from '#evidence/read.ts'
export const run = [readFileSync, csv, read]
