import type { Explained } from '#engine/explain.ts'
import type { FeatureId } from '#knowledge/features.ts'
import { useMessages } from '#ui/language.ts'
import { AnswerLinks } from '../AnswerLinks.tsx'
import styles from './Rule.module.css'

const icons: Record<Explained['state'], string> = { yes: '✓', no: '✕', open: '○' }

type Props = { explained: Explained }

function Part({ explained }: Props) {
  const { domain } = useMessages()
  const { condition, parts, state } = explained
  const made =
    'all' in condition ? 'all' : 'any' in condition ? 'any' : 'not' in condition ? 'not' : null
  const verdict = <span className={styles.state}>{domain.rule.state[state]}</span>
  const icon = <span aria-hidden="true">{icons[state]} </span>
  if (made !== null)
    return (
      <li data-state={state}>
        {icon}
        {domain.rule[made]}: {verdict}
        <ul className={styles.rule}>
          {parts.map((part) => (
            <Part key={JSON.stringify(part.condition)} explained={part} />
          ))}
        </ul>
      </li>
    )
  if ('all' in condition || 'any' in condition || 'not' in condition) return null
  return (
    <li data-state={state}>
      {icon}
      {domain.rule.plain(condition, (id: FeatureId) => domain.feature[id].short)}: {verdict}
      <AnswerLinks refs={explained.answers} />
    </li>
  )
}

/** A rule as a tree: each part with its verdict, and below it links to the answers that decide it. */
export const Rule = ({ explained }: Props) => (
  <ul className={styles.rule}>
    <Part explained={explained} />
  </ul>
)
