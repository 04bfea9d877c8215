import { knowledgeVersion } from '#knowledge/version.ts'
import { changes } from '#knowledge/changes.ts'
import { newFor } from '#engine/new-knowledge.ts'
import { type Conflict, type ConflictId, conflicts } from '#knowledge/conflicts.ts'
import { type PitfallId, pitfalls } from '#knowledge/pitfalls.ts'
import { type Source, type SourceId, sources } from '#knowledge/sources.ts'
import { pitfallsOfFinding } from '#engine/attached.ts'
import type { PrintedCommand } from '#engine/outcome.ts'
import type { Made } from './deliverable.ts'

const sourceOf = (id: SourceId) => {
  const source: Source = sources[id]
  return { id, ...source }
}
const printed = (commands: readonly PrintedCommand[]) =>
  commands.map(({ text, open }) => ({ text, open }))

const conflictOf = (id: ConflictId, { words: { domain } }: Made) => {
  const { statements, follows }: Conflict = conflicts[id]
  const { title, why, statements: texts } = domain.conflict[id]
  return {
    id,
    title,
    statements: statements.map((statement, index) => ({ ...statement, text: texts[index] })),
    follows,
    why,
  }
}

const matrixOf = ({ outcome, words: { domain } }: Made) =>
  outcome.matrix.map((row) => ({
    feature: row.feature,
    name: domain.feature[row.feature].name,
    area: row.area,
    wanted: row.wanted,
    cells: row.cells.map(
      ({ pairing, support, reason, remarks, sources: ids, others, ...cell }) => ({
        pairing,
        support,
        reason: { ...reason, text: domain.reason(reason) },
        remarks: remarks.map((id) => ({ id, text: domain.remark[id] })),
        sources: ids,
        others,
        conflicts: cell.conflicts,
      }),
    ),
  }))

const pitfallsIn = (ids: readonly PitfallId[], domain: Made['words']['domain']) =>
  ids.map((id) => ({ id, ...domain.pitfall[id], sources: pitfalls[id].sources }))

const teamsMatrixOf = ({ outcome, words: { domain } }: Made) =>
  outcome.teamsMatrix.map((row) => ({
    action: row.action,
    name: domain.teamsAction[row.action],
    cells: row.cells.map(({ pairing, support, reason, remarks, sources: ids }) => ({
      pairing,
      support,
      reason: { ...reason, text: domain.reason(reason) },
      remarks: remarks.map((id) => ({ id, text: domain.teamsRemark[id] })),
      sources: ids,
    })),
  }))

const findingsOf = ({ outcome, words: { domain } }: Made) =>
  outcome.findings.map(({ severity, data, step, causes, sources: ids }) => ({
    severity,
    ...data,
    step,
    causes,
    sources: ids,
    text: domain.finding(data),
    pitfalls: pitfallsIn(pitfallsOfFinding(data.code), domain),
  }))

const tasksOf = ({ outcome, words: { domain } }: Made) =>
  outcome.tasks.map((task) => ({
    key: task.key,
    id: task.id,
    phase: task.phase,
    deployment: task.deployment,
    team: task.team,
    shell: task.shell,
    role: task.role,
    place: task.place,
    machines: task.machines,
    ...domain.task(task),
    commands: printed(task.commands),
    verification: printed(task.verify),
    rollbackCommands: task.rollback === null ? null : printed(task.rollback),
    pitfalls: pitfallsIn(task.pitfalls, domain),
    because: task.because,
    after: task.after,
    status: task.status,
    ready: task.ready,
    sources: task.sources,
  }))

/** The whole outcome as JSON; its shape is documented in docs/outcome-json.md. */
export const outcomeJson = (made: Made): string => {
  const { plan, outcome } = made
  const value = {
    format: 'tandem-outcome',
    formatVersion: 1,
    knowledgeVersion,
    plan: {
      id: plan.id,
      title: plan.title,
      customer: plan.customer,
      knowledgeVersion: plan.knowledgeVersion,
    },
    newKnowledge: newFor(plan, outcome).map((id) => ({
      id,
      version: changes[id].version,
      text: made.words.domain.change[id],
    })),
    asOf: outcome.asOf,
    edition: outcome.edition,
    pairings: outcome.pairings,
    matrix: matrixOf(made),
    teamsMatrix: teamsMatrixOf(made),
    findings: findingsOf(made),
    tasks: tasksOf(made),
    undecided: outcome.undecided.map(({ id, deployment, answers }) => ({
      id,
      deployment,
      answers,
    })),
    setAside: outcome.setAside,
    records: outcome.records,
    flows: outcome.flows.map((flow) => ({ ...flow, purpose: made.words.domain.flow[flow.key] })),
    certificateNames: outcome.certificateNames.map((certificate) => ({
      ...certificate,
      ...made.words.domain.certificateNeed[certificate.id],
    })),
    steps: outcome.steps,
    conflicts: outcome.conflicts.map((id) => conflictOf(id, made)),
    sources: outcome.sources.map(sourceOf),
  }
  return `${JSON.stringify(value, null, 2)}\n`
}
