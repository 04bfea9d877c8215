import type { Plan } from '#plan/plan.ts'
import { answersAsker } from './answers.ts'
import { matrixAsker } from './matrix.ts'
import type { MatrixRow, Outcome, PairingOutcome } from './outcome.ts'
import { pairingsAsker } from './pairing-outcomes.ts'

/** The matrix alone, as an outcome has it. */
export type MatrixFirst = Pick<Outcome, 'asOf' | 'edition'> & {
  readonly pairings: readonly PairingOutcome[]
  readonly matrix: readonly MatrixRow[]
}

/**
 * The matrix of one plan after another, without what takes longer: the same rows that `outcomeOf` gives, in a
 * fraction of its time, so that the screen can show them with the answer itself.
 */
export const createMatrix = (): ((plan: Plan) => MatrixFirst) => {
  const answersOf = answersAsker()
  const pairingsOf = pairingsAsker()
  const matrixOf = matrixAsker()
  return (plan) => {
    const answers = answersOf(plan)
    const pairings = pairingsOf(answers)
    const { rows } = matrixOf(answers, pairings)
    return { asOf: plan.asOf, edition: plan.edition, pairings, matrix: rows }
  }
}
