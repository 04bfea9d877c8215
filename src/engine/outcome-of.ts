import { lastUserMoved } from '#knowledge/teams.ts'
import { stateOn } from './conditions.ts'
import type { TaskId } from '#knowledge/procedures/index.ts'
import type { SourceId } from '#knowledge/sources.ts'
import { type AnswerId, type StepId, stepIds } from '#knowledge/steps.ts'
import type { Plan } from '#plan/plan.ts'
import { answersAsker } from './answers.ts'
import { pitfallsOfFinding } from './attached.ts'
import { codesOf, conflictSources, conflictsAsker, trapSources } from './attached-to.ts'
import { certificateNamesAsker } from './certificate-names.ts'
import { findingsAsker } from './findings/index.ts'
import { flowsAsker } from './flows.ts'
import { groundsAsker } from './grounds.ts'
import { type Matrix, matrixAsker } from './matrix.ts'
import { teamsMatrixAsker } from './teams-matrix.ts'
import type { Finding, Outcome, StepState, TeamsRow } from './outcome.ts'
import { pairingsAsker } from './pairing-outcomes.ts'
import { recordsAsker } from './records/index.ts'
import { once, remembered } from '#plan/remember.ts'
import { checklistAsker } from './tasks.ts'

const deployments: readonly AnswerId[] = ['exchange-deployments', 'skype-deployments']
/** Steps whose questions only arise from deployments: without any they are not complete, but to come. */
const fromDeployments: readonly StepId[] = ['certificates', 'autodiscover', 'dns', 'trust']

const stepStates = (findings: readonly Finding[]): StepState[] => {
  const early = findings.some(
    ({ data }) => data.code === 'missing-answer' && deployments.includes(data.answer),
  )
  const opens = new Map<StepId, number>()
  const troubles = new Map<StepId, number>()
  for (const { step, data, severity } of findings) {
    if (data.code === 'missing-answer') opens.set(step, (opens.get(step) ?? 0) + 1)
    if (severity === 'blocker') troubles.set(step, (troubles.get(step) ?? 0) + 1)
  }
  return stepIds.map((id) => {
    const open = opens.get(id) ?? 0
    const faults = troubles.get(id) ?? 0
    const toCome = early && fromDeployments.includes(id)
    const state = faults > 0 ? 'trouble' : open > 0 || toCome ? 'open' : 'complete'
    return { id, open, faults, state }
  })
}

type Cited = readonly { readonly sources: readonly SourceId[] }[]

/** Each source once, in order of first use. Many cite the very same list: it is looked at once. */
const citedIn = (...lists: readonly Cited[]): SourceId[] => {
  const found = new Set<SourceId>()
  const looked = new Set<readonly SourceId[]>()
  for (const list of lists)
    for (const { sources } of list) {
      if (looked.has(sources)) continue
      looked.add(sources)
      for (const source of sources) found.add(source)
    }
  return [...found]
}

const citedInTeams = (rows: readonly TeamsRow[]): SourceId[] =>
  citedIn(...rows.map(({ cells }): Cited => cells))

const trapsOfFindings = (findings: readonly Finding[]): readonly SourceId[] =>
  trapSources([...codesOf(findings)].map((code) => ({ pitfalls: pitfallsOfFinding(code) })))

/** One task of each id, in order of first use: hundreds of deployments may have the same. */
const eachOnce = once((tasks: Outcome['tasks']): Outcome['tasks'] => {
  const found = new Map<TaskId, Outcome['tasks'][number]>()
  for (const task of tasks) if (!found.has(task.id)) found.set(task.id, task)
  return [...found.values()]
})

/** Every source that an outcome cites. */
const citedAsker = () => {
  const teams = remembered(citedInTeams)
  const [cells, findings, tasks, records, flows, certificates] = [
    remembered(citedIn),
    remembered(citedIn),
    remembered(citedIn),
    remembered(citedIn),
    remembered(citedIn),
    remembered(citedIn),
  ]
  const findingTraps = remembered(trapsOfFindings)
  const taskTraps = remembered(trapSources)
  const disagreeing = remembered(conflictSources)
  return (bodies: Matrix['bodies'], outcome: Omit<Outcome, 'sources'>): SourceId[] => [
    ...new Set([
      ...cells(bodies),
      ...teams(outcome.teamsMatrix),
      ...findings(outcome.findings),
      ...tasks(eachOnce(outcome.tasks)),
      ...records(outcome.records),
      ...flows(outcome.flows),
      ...certificates(outcome.certificateNames),
      ...findingTraps(outcome.findings),
      ...taskTraps(eachOnce(outcome.tasks)),
      ...disagreeing(outcome.conflicts),
    ]),
  ]
}

/**
 * Judges one plan after another: what an edit leaves as it was is not worked out again, and stays the same
 * object. Each outcome equals that of `outcomeOf`, whatever was judged before.
 */
export const createJudge = (): ((plan: Plan) => Outcome) => {
  const answersOf = answersAsker()
  const groundsOf = groundsAsker()
  const pairingsOf = remembered(pairingsAsker())
  const matrixOf = matrixAsker()
  const findingsOf = findingsAsker()
  const checklist = checklistAsker()
  const records = recordsAsker()
  const flows = flowsAsker()
  const certificates = certificateNamesAsker()
  const steps = remembered(stepStates)
  const teamsMatrix = teamsMatrixAsker()
  const conflicts = conflictsAsker()
  const sources = citedAsker()
  return (plan) => {
    const answers = answersOf(plan)
    const grounds = groundsOf(answers)
    const pairings = pairingsOf(answers)
    const matrix = matrixOf(answers, pairings)
    const findings = findingsOf(plan, answers, { grounds, pairings, ask: matrix.ask })
    const checked = checklist(answers, grounds, plan.work)
    const outcome = {
      asOf: plan.asOf,
      edition: plan.edition,
      pairings,
      matrix: matrix.rows,
      teamsMatrix: teamsMatrix(pairings),
      findings,
      ...checked,
      records: records(
        answers,
        pairings,
        stateOn(grounds, lastUserMoved, { side: 'plan' }) === 'yes',
      ),
      flows: flows(answers, grounds),
      certificateNames: certificates(answers, grounds),
      steps: steps(findings),
      conflicts: conflicts(matrix.bodies, findings, eachOnce(checked.tasks)),
    }
    return { ...outcome, sources: sources(matrix.bodies, outcome) }
  }
}

/**
 * What follows from a plan at its own as-of date and edition: matrix, findings, checklist, records,
 * flows and the names in certificates.
 * Pure: the same plan always gives the same outcome.
 */
export const outcomeOf = (plan: Plan): Outcome => createJudge()(plan)
