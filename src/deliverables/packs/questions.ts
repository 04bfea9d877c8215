import type { AnswerId } from '#knowledge/steps.ts'
import type { Finding } from '#engine/outcome.ts'
import { lackOf } from '#engine/records/lacking.ts'
import type { Plan } from '#plan/plan.ts'
import { commandsOf } from '../asked.ts'
import type { View } from '../deliverable.ts'
import { answersOfName, stepActors } from './concerns.ts'
import type { ActorId } from './ids.ts'

/** The answers that a team's own tasks, records and certificates wait for. */
const awaited = ({ tasks, undecided, records, certificateNames }: View, plan: Plan) =>
  new Set<AnswerId>([
    ...tasks.flatMap(commandsOf).flatMap(({ open }) => open.flatMap((name) => answersOfName[name])),
    ...undecided.flatMap(({ answers }) => answers.map(({ answer }) => answer)),
    ...records.flatMap((record) => {
      const lack = lackOf(record, plan)
      return lack?.code === 'answers' ? lack.answers.map(({ answer }) => answer) : []
    }),
    ...certificateNames.flatMap(({ open }) => open.map(({ answer }) => answer)),
  ])

/**
 * Which open or invalid answers are questions of a team: those that its own work waits for, and those of
 * the steps that are its subject.
 */
export const asksFor = (
  actor: ActorId,
  part: View,
  plan: Plan,
): ((finding: Finding) => boolean) => {
  const needed = awaited(part, plan)
  return ({ data, step }) =>
    (data.code === 'missing-answer' || data.code === 'invalid-answer') &&
    (stepActors[step].includes(actor) ||
      (data.code === 'missing-answer' && needed.has(data.answer)))
}
