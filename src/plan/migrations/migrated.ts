import type { JsonRecord } from '../json.ts'
import { v1ToV2 } from './v1-to-v2.ts'

/** One step for each version that there was, from 1 on: each leads to the next. */
const steps = [v1ToV2]

/**
 * A plan of an older version in the form of today. It may be damaged: what has not the right shape stays
 * as it is, for the schema to name.
 * @param version the version it is of, at least 1; at today's it comes back as it is
 */
export const migrated = (plan: JsonRecord, version: number): JsonRecord =>
  steps.slice(version - 1).reduce((older, step) => step(older), plan)
