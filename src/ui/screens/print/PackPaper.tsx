import { type ReactNode, useMemo } from 'react'
import { packOf } from '#deliverables/packs/view.ts'
import type { Audience } from '#ui/deliver/audience.ts'
import { useMessages } from '#ui/language.ts'
import { AnswersContext, JudgedContext, useAnswers, useJudged } from '#ui/plan-context.ts'
import { Printed } from './use-made.ts'

/** Everything inside sees only what the reader gets: the same components print the plan and each pack. */
export const PackPaper = ({ audience, children }: { audience: Audience; children: ReactNode }) => {
  const answers = useAnswers()
  const judged = useJudged()
  const words = useMessages()
  const { team, leaveOut } = audience
  const { plan } = answers
  const { outcome } = judged
  const {
    pack,
    leftOut,
    words: told,
    ...made
  } = useMemo(
    () => packOf({ plan, outcome, words }, team, leaveOut),
    [plan, outcome, words, team, leaveOut],
  )
  const printed = useMemo(
    () => ({
      ...(pack === undefined ? {} : { pack }),
      ...(leftOut === undefined ? {} : { leftOut }),
      words: told,
    }),
    [pack, leftOut, told],
  )
  const seen = useMemo(
    () => ({
      answers: { ...answers, plan: made.plan },
      judged: { ...judged, outcome: made.outcome },
    }),
    [answers, judged, made.plan, made.outcome],
  )
  return (
    <AnswersContext value={seen.answers}>
      <JudgedContext value={seen.judged}>
        <Printed value={printed}>{children}</Printed>
      </JudgedContext>
    </AnswersContext>
  )
}
