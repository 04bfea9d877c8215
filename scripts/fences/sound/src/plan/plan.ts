import * as z from 'zod'
import { facts } from '#knowledge/facts.ts'
import type { read } from '#evidence/read.ts'
export const plan = [z, facts]
export type Read = typeof read
