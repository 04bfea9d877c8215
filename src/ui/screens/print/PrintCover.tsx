import { useState } from 'react'
import { useLanguage } from '#ui/language.ts'
import { usePlan } from '#ui/plan-context.ts'
import styles from './PrintScreen.module.css'

type Part = 'topology' | 'matrix' | 'findings' | 'checklist' | 'records' | 'sources'

/** The first page: whose plan it is, what it was judged by, and what follows. */
export const PrintCover = ({ contents }: { contents: readonly Part[] }) => {
  const { plan, outcome } = usePlan()
  const { language, messages } = useLanguage()
  const words = messages.deliverables
  const [today] = useState(() => new Date())
  const open = outcome.findings.filter((finding) => finding.data.code === 'missing-answer').length
  const rows: [string, string][] = [
    [words.customer, plan.customer],
    [words.author, plan.author],
    [words.asOf, plan.asOf],
    [words.edition, plan.edition],
    [words.knowledge, plan.knowledgeVersion],
    [words.printed, today.toLocaleDateString(language, { dateStyle: 'long' })],
  ]
  return (
    <section className={styles.cover}>
      <h1>{plan.title === '' ? messages.shell.untitled : plan.title}</h1>
      <dl className={styles.facts}>
        {rows.map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value === '' ? '–' : value}</dd>
          </div>
        ))}
      </dl>
      {open > 0 && <p className={styles.warning}>▲ {words.missing(open)}</p>}
      <h2>{words.contents}</h2>
      <ol>
        {contents.map((part) => (
          <li key={part}>
            {/* A link into the page: the router's own fragment must stay as it is. */}
            <button
              type="button"
              className={styles.jump}
              onClick={() => document.querySelector(`#part-${part}`)?.scrollIntoView()}
            >
              {words.part[part]}
            </button>
          </li>
        ))}
      </ol>
    </section>
  )
}
