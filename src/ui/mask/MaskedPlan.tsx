import { type ReactNode, useMemo } from 'react'
import { masked } from '#deliverables/mask/index.ts'
import { outcomeOf } from '#engine/outcome-of.ts'
import { AnswersContext, JudgedContext, useAnswers, useJudged } from '#ui/plan-context.ts'

/** Gives everything inside the masked plan and what follows from it, under the address of the real one. */
export const MaskedPlan = ({ children }: { children: ReactNode }) => {
  const state = useAnswers()
  const { planId } = useJudged()
  const other = useMemo(() => masked(state.plan).plan, [state.plan])
  const answers = useMemo(
    () => ({ ...state, plan: { ...other, id: planId } }),
    [state, other, planId],
  )
  const judged = useMemo(
    () => ({ planId, outcome: outcomeOf(other), changes: [] }),
    [planId, other],
  )
  return (
    <JudgedContext value={judged}>
      <AnswersContext value={answers}>{children}</AnswersContext>
    </JudgedContext>
  )
}
