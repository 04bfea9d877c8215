import type { Finding } from '#engine/outcome.ts'
import type { StepId } from '#knowledge/steps.ts'

/** The answers that a step still lacks, as the findings that say so. */
export const missingOf = (findings: readonly Finding[], step: StepId): Finding[] =>
  findings.filter((finding) => finding.step === step && finding.data.code === 'missing-answer')
