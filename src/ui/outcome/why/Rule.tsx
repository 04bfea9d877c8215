import type { Explained } from '#engine/explain.ts'
import type { FeatureId } from '#knowledge/features.ts'
import { useMessages } from '#ui/language.ts'
import { AnswerLinks } from '../AnswerLinks.tsx'
import styles from './Rule.module.css'

const icons: Record<Explained['state'], string> = { yes: '✓', no: '✕', open: '○' }

type Props = { explained: Explained }

function Part({ explained }: Props) {
  const { domain } = useMessages()
  const { state } = explained
  const verdict = <span className={styles.state}>{domain.rule.state[state]}</span>
  const icon = <span aria-hidden="true">{icons[state]} </span>
  if (explained.made === null)
    return (
      <li data-state={state}>
        {icon}
        {domain.rule.plain(explained.condition, (id: FeatureId) => domain.feature[id].short)}:{' '}
        {verdict}
        <AnswerLinks refs={explained.answers} />
      </li>
    )
  return (
    <li data-state={state}>
      {icon}
      {domain.rule[explained.made]}: {verdict}
      <Parts parts={explained.parts} />
    </li>
  )
}

const Parts = ({ parts }: { parts: readonly Explained[] }) => (
  <ul className={styles.rule}>
    {parts.map((part) => (
      <Part key={JSON.stringify(part)} explained={part} />
    ))}
  </ul>
)

/** A rule as a tree: each part with its verdict, and below it links to the answers that decide it. */
export const Rule = ({ explained }: Props) => <Parts parts={[explained]} />
