import { useEffect, useRef } from 'react'
import { NavLink, useLocation } from 'react-router'
import type { StepState } from '#engine/outcome.ts'
import { useMessages } from '#ui/language.ts'
import { type PlanView, paths } from '#ui/paths.ts'
import { useJudged } from '#ui/plan-context.ts'
import styles from './Rail.module.css'

const marks: Readonly<Record<StepState['state'], string>> = {
  complete: '✓',
  open: '○',
  trouble: '▲',
}

/** Where the rail is a strip that scrolls, the step one is at must be in sight. */
const useCurrentInSight = () => {
  const rail = useRef<HTMLElement>(null)
  const { pathname } = useLocation()
  useEffect(() => {
    const current = rail.current?.querySelector('[aria-current="page"]')
    current?.scrollIntoView({ block: 'nearest', inline: 'center' })
  }, [pathname])
  return rail
}

/** The way through, with how each step stands, and what comes of it. */
export const Rail = () => {
  const rail = useCurrentInSight()
  const { planId, outcome } = useJudged()
  const { domain, shell: words } = useMessages()
  const results: { view: PlanView; label: string; count?: string }[] = [
    { view: 'review', label: words.review },
    { view: 'matrix', label: words.matrix },
    { view: 'diagram', label: words.diagram },
    { view: 'checklist', label: words.checklist, count: words.tasks(outcome.tasks.length) },
    { view: 'deliverables', label: words.deliverables },
  ]
  const stateText = (step: StepState) =>
    step.state === 'complete'
      ? words.complete
      : step.state === 'open'
        ? words.open(step.open)
        : words.trouble
  return (
    <nav ref={rail} className={styles.rail} aria-label={words.navigation}>
      <h2 className={styles.heading}>{words.answers}</h2>
      <ol className={styles.list}>
        {outcome.steps.map((step) => (
          <li key={step.id}>
            <NavLink to={paths.plan(planId, step.id)} className={styles.link ?? ''}>
              <span aria-hidden="true">{marks[step.state]}</span>
              <span className={styles.name}>{domain.step[step.id]}</span>
              <span className={styles[step.state]}>{stateText(step)}</span>
            </NavLink>
          </li>
        ))}
      </ol>
      <h2 className={styles.heading}>{words.result}</h2>
      <ul className={styles.list}>
        {results.map(({ view, label, count }) => (
          <li key={view}>
            <NavLink to={paths.plan(planId, view)} className={styles.link ?? ''}>
              <span className={styles.name}>{label}</span>
              {count !== undefined && <span className={styles.complete}>{count}</span>}
            </NavLink>
          </li>
        ))}
      </ul>
    </nav>
  )
}
