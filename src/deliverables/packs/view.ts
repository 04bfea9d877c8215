import { conflictsIn } from '#engine/attached-to.ts'
import { tasks as knownTasks } from '#knowledge/procedures/index.ts'
import type { Finding, TaskOutcome } from '#engine/outcome.ts'
import type { Messages } from '#messages/index.ts'
import type { Plan } from '#plan/plan.ts'
import type { Made, View } from '../deliverable.ts'
import { partsOf, sourcesIn, sourcesOf } from '../parts.ts'
import { certificateHolders, findingActors } from './concerns.ts'
import { type ActorId, actorOf, type LeaveOutId, leaveOutIds, type PackId } from './ids.ts'
import { asksFor } from './questions.ts'

const counts: readonly Finding['data']['code'][] = ['users-unpaired', 'users-overbooked']

const speaksOfUsers = ({ data }: Finding): boolean =>
  counts.includes(data.code) ||
  (data.code === 'missing-answer' && ['users-in-all', 'pairing-users'].includes(data.answer)) ||
  (data.code === 'invalid-answer' && data.fault.path.at(-1) === 'users')

const isQuestion = ({ data }: Finding): boolean => data.code === 'missing-answer'

const planWithout = (plan: Plan, leaveOut: readonly LeaveOutId[]): Plan => {
  const left = (id: LeaveOutId) => leaveOut.includes(id)
  const work = Object.entries(plan.work).map(([key, item]) => [
    key,
    {
      ...item,
      ...(left('notes') ? { note: '' } : {}),
      ...(left('owners') ? { owner: '' } : {}),
      ...(left('dates') ? { due: '' } : {}),
    },
  ])
  const fewer = { ...plan, work: Object.fromEntries(work) as Plan['work'] }
  if (!left('users')) return fewer
  return {
    ...fewer,
    organization: { ...plan.organization, users: null },
    pairings: plan.pairings.map((pairing) => ({ ...pairing, users: null })),
  }
}

/** Where a number is said to be open, it is left out. */
const withoutUsers = (words: Messages): Messages => {
  const usersOpen = words.packs.usersLeftOut
  return {
    ...words,
    diagram: { ...words.diagram, usersOpen },
    outcome: { ...words.outcome, usersOpen },
  }
}

const without = (made: Made, leaveOut: readonly LeaveOutId[]): Made => {
  if (leaveOut.length === 0) return made
  const { outcome } = made
  const findings = outcome.findings
    .filter((item) => !leaveOut.includes('findings') || isQuestion(item))
    .filter((item) => !leaveOut.includes('users') || !speaksOfUsers(item))
  const fewer: View = {
    ...outcome,
    findings,
    pairings: leaveOut.includes('users')
      ? outcome.pairings.map((pairing) => ({ ...pairing, users: null }))
      : outcome.pairings,
    // They count findings.
    steps: findings.length === outcome.findings.length ? outcome.steps : [],
    conflicts: leaveOut.includes('findings') ? [] : outcome.conflicts,
  }
  return {
    ...made,
    plan: planWithout(made.plan, leaveOut),
    outcome: fewer,
    words: leaveOut.includes('users') ? withoutUsers(made.words) : made.words,
    leftOut: leaveOutIds.filter((id) => leaveOut.includes(id)),
  }
}

const workOf = (plan: Plan, tasks: readonly TaskOutcome[]): Plan['work'] => {
  const keys = new Set(tasks.map(({ key }) => key))
  return Object.fromEntries(Object.entries(plan.work).filter(([key]) => keys.has(key)))
}

const outcomeFor = (actor: ActorId, made: Made): View => {
  const { plan, outcome } = made
  const tasks = outcome.tasks.filter(({ team }) => actorOf(team) === actor)
  const part: View = {
    ...outcome,
    tasks,
    whole: outcome.tasks,
    undecided: outcome.undecided.filter(({ id }) => actorOf(knownTasks[id].team) === actor),
    records: actor === 'dns' ? outcome.records : [],
    flows: actor === 'firewall' ? outcome.flows : [],
    certificateNames: outcome.certificateNames.filter(
      ({ id }) => actor === 'pki' || certificateHolders[id] === actor,
    ),
    pairings: [],
    matrix: [],
    teamsMatrix: [],
    setAside: [],
    steps: [],
  }
  const asked = asksFor(actor, part, plan)
  const findings = outcome.findings.filter(
    (item) => findingActors(item.data).includes(actor) || asked(item),
  )
  const conflicts = made.leftOut?.includes('findings') ? [] : conflictsIn([], findings, tasks)
  return { ...part, findings, conflicts }
}

/**
 * What one reader gets of a plan: only what concerns the team, without what is left out. Tasks keep the
 * numbers of the whole plan, so that teams can speak about the same one.
 * @param pack null: the whole plan
 */
export const packOf = (
  made: Made,
  pack: PackId | null,
  leaveOut: readonly LeaveOutId[] = [],
): Made => {
  const fewer = without(made, leaveOut)
  if (pack === null && leaveOut.length === 0) return made
  const outcome = pack === null || pack === 'lead' ? fewer.outcome : outcomeFor(pack, fewer)
  const whose = pack === null ? {} : { pack }
  // Those of the document come first, so that their numbers have no gaps.
  const shown = sourcesOf(partsOf({ ...whose, outcome }), outcome)
  return {
    ...fewer,
    plan: pack === null ? fewer.plan : { ...fewer.plan, work: workOf(fewer.plan, outcome.tasks) },
    outcome: { ...outcome, sources: [...new Set([...shown, ...sourcesIn(outcome)])] },
    ...whose,
  }
}
