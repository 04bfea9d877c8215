import { Link } from 'react-router'
import { newFor } from '#engine/new-knowledge.ts'
import { knowledgeVersion } from '#knowledge/version.ts'
import { useMessages } from '#ui/language.ts'
import { paths } from '#ui/paths.ts'
import { usePlan } from '#ui/plan-context.ts'
import styles from './KnowledgeNotice.module.css'

/** Says what the knowledge has gained since the plan was made, as far as it concerns the plan. */
export function KnowledgeNotice({ onLater }: { onLater: () => void }) {
  const { plan, planId, outcome, change } = usePlan()
  const { domain, shell } = useMessages()
  const words = shell.knowledge
  const items = newFor(plan, outcome)
  // The button goes away with the notice: what it was before takes the focus.
  const away = () => document.querySelector<HTMLElement>('#content')?.focus()
  const takeNote = () => {
    away()
    change((now) => ({ ...now, knowledgeVersion }), 'knowledge')
  }
  return (
    <section aria-label={words.label} className={styles.notice}>
      <p>
        <strong>{words.newer(plan.knowledgeVersion, knowledgeVersion)}</strong>{' '}
        {items.length === 0 ? words.nothing : words.items}
      </p>
      {items.length > 0 && (
        <ul>
          {items.map((id) => (
            <li key={id}>{domain.change[id]}</li>
          ))}
        </ul>
      )}
      <div className={styles.actions}>
        <button type="button" className="button" onClick={takeNote}>
          {words.takeNote}
        </button>
        <button
          type="button"
          className="button quiet"
          onClick={() => {
            away()
            onLater()
          }}
        >
          {words.later}
        </button>
        <Link to={paths.plan(planId, 'editions')}>{words.all}</Link>
      </div>
    </section>
  )
}
