import { featureIds, features } from '#knowledge/features.ts'
import type { SourceId } from '#knowledge/sources.ts'
import { stepIds } from '#knowledge/steps.ts'
import { type PlanFault, planFaults } from '#plan/faults.ts'
import type { Pairing, Plan } from '#plan/plan.ts'
import { cellFor } from './cell.ts'
import { certificateNames } from './certificate-names.ts'
import { addressFindings } from './findings/addresses.ts'
import { beyondTheChecklist } from './findings/beyond.ts'
import { certificateFindings } from './findings/certificates.ts'
import { wantedFeatures } from './findings/features.ts'
import { invalidAnswers } from './findings/invalid.ts'
import { lifecycleFindings } from './findings/lifecycle.ts'
import { missingAnswers } from './findings/missing.ts'
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

const pairingOutcome = (pairing: Pairing, plan: Plan): PairingOutcome => {
  const pick = <D extends { id: string; name: string; product: unknown }>(
    items: readonly D[],
    id: string | null,
  ) => {
    const found = items.find((item) => item.id === id)
    return found ? { id: found.id, name: found.name, product: found.product as D['product'] } : null
  }
  return {
    id: pairing.id,
    name: pairing.name,
    exchange: pick(plan.exchange, pairing.exchange),
    skype: pick(plan.skype, pairing.skype),
    users: pairing.users,
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

const cellOf = (feature: Cell['feature'], pairing: PairingOutcome, plan: Plan): Cell => {
  const exchange = pairing.exchange?.product
  const skype = pairing.skype?.product
  if (exchange && skype) {
    return cellFor({ feature, exchange, skype, edition: plan.edition, asOf: plan.asOf }, pairing.id)
  }
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

const matrixOf = (plan: Plan, pairings: readonly PairingOutcome[]): MatrixRow[] =>
  featureIds.map((feature) => ({
    feature,
    area: features[feature].area,
    wanted: plan.features === null || plan.features.includes(feature),
    cells: pairings.map((pairing) => cellOf(feature, pairing, plan)),
  }))

const severities = ['blocker', 'warning', 'note'] as const

const findingsOf = (
  plan: Plan,
  matrix: readonly MatrixRow[],
  pairings: readonly PairingOutcome[],
  faults: readonly PlanFault[],
): Finding[] => {
  const all = [
    ...invalidAnswers(faults),
    ...lifecycleFindings(plan),
    ...topologyFindings(plan, pairings),
    ...certificateFindings(plan),
    ...addressFindings(plan),
    ...wantedFeatures(plan, matrix, pairings),
    ...beyondTheChecklist(plan, matrix, pairings),
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

const sourcesOf = (outcome: Omit<Outcome, 'sources'>): SourceId[] => [
  ...new Set([
    ...outcome.matrix.flatMap((row) => row.cells.flatMap((cell) => cell.sources)),
    ...outcome.findings.flatMap((finding) => finding.sources),
    ...outcome.tasks.flatMap((task) => task.sources),
    ...outcome.records.flatMap((record) => record.sources),
    ...outcome.flows.flatMap((flow) => flow.sources),
    ...outcome.certificateNames.flatMap((certificate) => certificate.sources),
  ]),
]

/**
 * What follows from a plan at its own as-of date and edition: matrix, findings, checklist, records,
 * flows and the names in certificates.
 * Pure: the same plan always gives the same outcome.
 */
export const outcomeOf = (plan: Plan): Outcome => {
  const faults = planFaults(plan)
  const pairings = plan.pairings.map((pairing) => pairingOutcome(pairing, plan))
  const matrix = matrixOf(plan, pairings)
  const findings = findingsOf(plan, matrix, pairings, faults)
  const outcome = {
    asOf: plan.asOf,
    edition: plan.edition,
    pairings,
    matrix,
    findings,
    ...checklist(plan, plan.asOf),
    records: dnsRecords(plan, pairings),
    flows: flowsOf(plan, plan.asOf),
    certificateNames: certificateNames(plan, plan.asOf),
    steps: stepStates(findings),
  }
  return { ...outcome, sources: sourcesOf(outcome) }
}
