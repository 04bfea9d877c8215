import { type PlanFault, answerFaults, coverFaults } from '#plan/faults.ts'
import { kept } from '#plan/kept.ts'
import type { Answers, Plan } from '#plan/plan.ts'
import type { Grounds } from '../grounds.ts'
import type { AskCell } from '../cell.ts'
import type { Finding, PairingOutcome, Severity } from '../outcome.ts'
import { remembered } from '#plan/remember.ts'
import { addressFindings } from './addresses.ts'
import { beyondTheChecklist } from './beyond.ts'
import { buildsAsker } from './builds.ts'
import { ewsFindings } from './ews.ts'
import { trapFindings } from './traps.ts'
import { certificateFindings } from './certificates.ts'
import { wantedFeaturesAsker } from './features.ts'
import { identityFindings } from './identity.ts'
import { invalidAnswers } from './invalid.ts'
import { lifecycleAsker } from './lifecycle.ts'
import { missingAnswers } from './missing.ts'
import { teamsFindings } from './teams.ts'
import { topologyAsker } from './topology.ts'

/** The most severe first, otherwise as they come. */
const bySeverity = (all: readonly Finding[]): readonly Finding[] => {
  const found: Record<Severity, Finding[]> = { blocker: [], warning: [], note: [] }
  for (const finding of all) found[finding.severity].push(finding)
  return [...found.blocker, ...found.warning, ...found.note]
}

/** What was worked out before, for the findings to look at. */
type Judged = {
  readonly grounds: Grounds
  readonly pairings: readonly PairingOutcome[]
  readonly ask: AskCell
}

/** The findings of a plan, the most severe first. They are all found anew when any answer is new. */
export const findingsAsker = () => {
  const builds = buildsAsker()
  const lifecycle = lifecycleAsker()
  const topology = topologyAsker()
  const wantedFeatures = wantedFeaturesAsker()
  const faultsOf = remembered(answerFaults)
  let faults: readonly PlanFault[] = []
  const find = remembered(
    (
      plan: Answers,
      invalid: readonly PlanFault[],
      grounds: Grounds,
      pairings: readonly PairingOutcome[],
      ask: AskCell,
    ): readonly Finding[] => {
      const all = [
        ...invalidAnswers(invalid),
        ...lifecycle(plan),
        ...topology(plan, pairings),
        ...certificateFindings(plan),
        ...addressFindings(plan),
        ...wantedFeatures(plan, pairings, ask),
        ...beyondTheChecklist(plan, pairings, ask),
        ...trapFindings(plan, pairings),
        ...builds(plan, grounds),
        ...ewsFindings(plan, pairings),
        ...identityFindings(plan, grounds),
        ...teamsFindings(plan, grounds, pairings),
        ...missingAnswers(plan, grounds),
      ]
      return bySeverity(all)
    },
  )
  return (plan: Plan, answers: Answers, { grounds, pairings, ask }: Judged) => {
    faults = kept(faults, [...coverFaults(plan), ...faultsOf(answers)])
    return find(answers, faults, grounds, pairings, ask)
  }
}
