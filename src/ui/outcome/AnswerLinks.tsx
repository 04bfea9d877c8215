import { Link } from 'react-router'
import type { AnswerRef } from '#engine/outcome.ts'
import { answers } from '#knowledge/steps.ts'
import { useMessages } from '#ui/language.ts'
import { paths } from '#ui/paths.ts'
import { useJudged } from '#ui/plan-context.ts'
import styles from './AnswerLinks.module.css'

type Props = { refs: readonly AnswerRef[] }

/** Answers by name, each a link to the step where it is given. */
export function AnswerLinks({ refs }: Props) {
  const { planId } = useJudged()
  const { domain } = useMessages()
  const unique = new Map(refs.map((ref) => [domain.answerRef(ref), ref]))
  return (
    <ul className={styles.answers}>
      {[...unique].map(([name, ref]) => (
        <li key={name}>
          <Link to={paths.plan(planId, answers[ref.answer])}>{name}</Link>
        </li>
      ))}
    </ul>
  )
}
