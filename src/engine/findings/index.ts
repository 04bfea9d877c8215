import { type PlanFault, answerFaults, coverFaults } from '#plan/faults.ts'
import { kept } from '#plan/kept.ts'
import type { Answers, Plan } from '#plan/plan.ts'
import type { Grounds } from '../grounds.ts'
import type { Matrix } from '../matrix.ts'
import type { Finding, PairingOutcome } from '../outcome.ts'
import { remembered } from '#plan/remember.ts'
import { addressFindings } from './addresses.ts'
import { beyondTheChecklist } from './beyond.ts'
import { buildFindings } from './builds.ts'
import { ewsFindings } from './ews.ts'
import { trapFindings } from './traps.ts'
import { certificateFindings } from './certificates.ts'
import { wantedFeaturesAsker } from './features.ts'
import { identityFindings } from './identity.ts'
import { invalidAnswers } from './invalid.ts'
import { lifecycleFindings } from './lifecycle.ts'
import { missingAnswers } from './missing.ts'
import { teamsFindings } from './teams.ts'
import { topologyFindings } from './topology.ts'

const severities = ['blocker', 'warning', 'note'] as const

/** What was worked out before, for the findings to look at. */
type Judged = {
  readonly grounds: Grounds
  readonly pairings: readonly PairingOutcome[]
  readonly matrix: Matrix
}

/** The findings of a plan, the most severe first. They are all found anew when any answer is new. */
export const findingsAsker = () => {
  const wantedFeatures = wantedFeaturesAsker()
  const faultsOf = remembered(answerFaults)
  let faults: readonly PlanFault[] = []
  const find = remembered(
    (
      plan: Answers,
      invalid: readonly PlanFault[],
      grounds: Grounds,
      pairings: readonly PairingOutcome[],
      { rows, ask }: Matrix,
    ): readonly Finding[] => {
      const all = [
        ...invalidAnswers(invalid),
        ...lifecycleFindings(plan),
        ...topologyFindings(plan, pairings),
        ...certificateFindings(plan),
        ...addressFindings(plan),
        ...wantedFeatures(plan, pairings, ask),
        ...beyondTheChecklist(plan, rows, pairings),
        ...trapFindings(plan, pairings),
        ...buildFindings(plan, grounds),
        ...ewsFindings(plan, pairings),
        ...identityFindings(plan, grounds),
        ...teamsFindings(plan, grounds, pairings),
        ...missingAnswers(plan, grounds),
      ]
      return severities.flatMap((severity) =>
        all.filter((finding) => finding.severity === severity),
      )
    },
  )
  return (plan: Plan, answers: Answers, { grounds, pairings, matrix }: Judged) => {
    faults = kept(faults, [...coverFaults(plan), ...faultsOf(answers)])
    return find(answers, faults, grounds, pairings, matrix)
  }
}
