import { featureIds, features } from '#knowledge/features.ts'
import type { SourceId } from '#knowledge/sources.ts'
import { stepIds } from '#knowledge/steps.ts'
import { type PlanFault, planFaults } from '#plan/faults.ts'
import type { Pairing, Plan } from '#plan/plan.ts'
import { type AskCell, cellAsker } from './cell.ts'
import { certificateNames } from './certificate-names.ts'
import { deploymentOf } from './deployments.ts'
import { addressFindings } from './findings/addresses.ts'
import { beyondTheChecklist } from './findings/beyond.ts'
import { certificateFindings } from './findings/certificates.ts'
import { wantedFeatures } from './findings/features.ts'
import { identityFindings } from './findings/identity.ts'
import { invalidAnswers } from './findings/invalid.ts'
import { lifecycleFindings } from './findings/lifecycle.ts'
import { missingAnswers } from './findings/missing.ts'
import { teamsFindings } from './findings/teams.ts'
import { topologyFindings } from './findings/topology.ts'
import { flowsOf } from './flows.ts'
import type {
  AnswerRef,
  Cell,
  Finding,
  MatrixRow,
  Outcome,
  PairingOutcome,
  StepState,
} from './outcome.ts'
import { dnsRecords } from './records/index.ts'
import { checklist } from './tasks.ts'
import { teamsMatrixOf } from './teams-matrix.ts'

const pairingOutcome = (
  { id, name, exchange, skype, users }: Pairing,
  plan: Plan,
): PairingOutcome => {
  const pick = <D extends { id: string; name: string; product: unknown }>(found: D | undefined) =>
    found ? { id: found.id, name: found.name, product: found.product as D['product'] } : null
  return {
    id,
    name,
    exchange: pick(deploymentOf(plan, 'exchange', exchange)),
    skype: pick(deploymentOf(plan, 'skype', skype)),
    users,
  }
}

/** The answers a pairing still lacks before any edition can be asked about it. */
const lacking = ({ name, exchange, skype }: PairingOutcome): AnswerRef[] => [
  ...(exchange === null ? [{ answer: 'pairing-exchange' as const, of: name }] : []),
  ...(exchange?.product === null
    ? [{ answer: 'exchange-product' as const, of: exchange.name }]
    : []),
  ...(skype === null ? [{ answer: 'pairing-skype' as const, of: name }] : []),
  ...(skype?.product === null ? [{ answer: 'skype-product' as const, of: skype.name }] : []),
]

const cellOf = (feature: Cell['feature'], pairing: PairingOutcome, ask: AskCell): Cell => {
  const exchange = pairing.exchange?.product
  const skype = pairing.skype?.product
  if (exchange && skype) return ask(feature, exchange, skype, pairing.id)
  const reason = { code: 'missing-answer', answers: lacking(pairing) } as const
  return {
    feature,
    pairing: pairing.id,
    support: 'open',
    reason,
    remarks: [],
    sources: [],
    others: [],
  }
}

const matrixOf = (plan: Plan, pairings: readonly PairingOutcome[], ask: AskCell): MatrixRow[] =>
  featureIds.map((feature) => ({
    feature,
    area: features[feature].area,
    wanted: plan.features === null || plan.features.includes(feature),
    cells: pairings.map((pairing) => cellOf(feature, pairing, ask)),
  }))

const severities = ['blocker', 'warning', 'note'] as const

const findingsOf = (
  plan: Plan,
  matrix: readonly MatrixRow[],
  pairings: readonly PairingOutcome[],
  faults: readonly PlanFault[],
  ask: AskCell,
): Finding[] => {
  const all = [
    ...invalidAnswers(faults),
    ...lifecycleFindings(plan),
    ...topologyFindings(plan, pairings),
    ...certificateFindings(plan),
    ...addressFindings(plan),
    ...wantedFeatures(plan, matrix, pairings, ask),
    ...beyondTheChecklist(plan, matrix, pairings),
    ...identityFindings(plan),
    ...teamsFindings(plan, pairings),
    ...missingAnswers(plan),
  ]
  return severities.flatMap((severity) => all.filter((finding) => finding.severity === severity))
}

const stepStates = (findings: readonly Finding[]): StepState[] =>
  stepIds.map((id) => {
    const here = findings.filter((finding) => finding.step === id)
    const open = here.filter((finding) => finding.data.code === 'missing-answer').length
    const faults = here.filter((finding) => finding.severity === 'blocker').length
    return { id, open, faults, state: faults > 0 ? 'trouble' : open > 0 ? 'open' : 'complete' }
  })

const sourcesOf = (outcome: Omit<Outcome, 'sources'>): SourceId[] => {
  const { matrix, teamsMatrix, findings, tasks, records, flows } = outcome
  const all = new Set<SourceId>()
  const lists = [findings, tasks, records, flows, outcome.certificateNames]
  for (const list of [...[...matrix, ...teamsMatrix].map((row) => row.cells), ...lists])
    for (const { sources } of list) for (const source of sources) all.add(source)
  return [...all]
}

/**
 * What follows from a plan at its own as-of date and edition: matrix, findings, checklist, records,
 * flows and the names in certificates.
 * Pure: the same plan always gives the same outcome.
 */
export const outcomeOf = (plan: Plan): Outcome => {
  const faults = planFaults(plan)
  const pairings = plan.pairings.map((pairing) => pairingOutcome(pairing, plan))
  const ask = cellAsker(plan.edition, plan.asOf)
  const matrix = matrixOf(plan, pairings, ask)
  const findings = findingsOf(plan, matrix, pairings, faults, ask)
  const outcome = {
    asOf: plan.asOf,
    edition: plan.edition,
    pairings,
    matrix,
    teamsMatrix: teamsMatrixOf(pairings),
    findings,
    ...checklist(plan, plan.asOf),
    records: dnsRecords(plan, pairings),
    flows: flowsOf(plan, plan.asOf),
    certificateNames: certificateNames(plan, plan.asOf),
    steps: stepStates(findings),
  }
  return { ...outcome, sources: sourcesOf(outcome) }
}
