import { useId } from 'react'
import { Link } from 'react-router'
import type { Finding, StepState } from '#engine/outcome.ts'
import { useMessages } from '#ui/language.ts'
import { FindingList } from '#ui/outcome/FindingList.tsx'
import { paths } from '#ui/paths.ts'
import { usePlan } from '#ui/plan-context.ts'
import { missingOf } from './missing.ts'
import styles from './ReviewScreen.module.css'

const icons: Record<StepState['state'], string> = { complete: '✓', open: '○', trouble: '▲' }

const useStateWords = () => {
  const words = useMessages().outcome.review
  return ({ state, open }: StepState): string => {
    if (state === 'complete') return words.complete
    if (state === 'open') return words.open(open)
    return open > 0 ? `${words.trouble}, ${words.open(open)}` : words.trouble
  }
}

function Step({ step, missing }: { step: StepState; missing: readonly Finding[] }) {
  const { plan } = usePlan()
  const { domain } = useMessages()
  const stateOf = useStateWords()
  const open = missing.flatMap(({ data }) =>
    data.code === 'missing-answer'
      ? [domain.answerRef({ answer: data.answer, ...(data.of === null ? {} : { of: data.of }) })]
      : [],
  )
  return (
    <li data-state={step.state}>
      <div className={styles.step}>
        <Link to={paths.plan(plan.id, step.id)}>{domain.step[step.id]}</Link>
        <span className={styles.state}>
          <span aria-hidden="true">{icons[step.state]}</span> {stateOf(step)}
        </span>
      </div>
      {open.length > 0 && (
        <ul className={styles.missing}>
          {[...new Set(open)].map((name) => (
            <li key={name}>{name}</li>
          ))}
        </ul>
      )}
    </li>
  )
}

function Steps() {
  const { outcome } = usePlan()
  const words = useMessages().outcome.review
  const heading = useId()
  return (
    <section aria-labelledby={heading}>
      <h2 id={heading}>{words.steps}</h2>
      <ol className={styles.steps}>
        {outcome.steps.map((step) => (
          <Step key={step.id} step={step} missing={missingOf(outcome.findings, step.id)} />
        ))}
      </ol>
    </section>
  )
}

function Results() {
  const { plan, outcome } = usePlan()
  const words = useMessages().outcome.review
  const heading = useId()
  const ready = outcome.tasks.filter((task) => task.ready).length
  const results = [
    {
      to: 'matrix',
      title: words.matrix,
      text: words.matrixText(outcome.matrix.length, outcome.pairings.length),
    },
    {
      to: 'checklist',
      title: words.checklist,
      text: words.checklistText(outcome.tasks.length, ready),
    },
    { to: 'deliverables', title: words.deliverables, text: words.deliverablesText },
  ] as const
  return (
    <section aria-labelledby={heading}>
      <h2 id={heading}>{words.results}</h2>
      <ul className={styles.results}>
        {results.map(({ to, title, text }) => (
          <li key={to}>
            <Link to={paths.plan(plan.id, to)}>
              <span>{title}</span>
              <small>{text}</small>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** The whole plan at a glance: each step's state, what is open, every finding, and the results. */
export default function ReviewScreen() {
  const { outcome } = usePlan()
  const words = useMessages().outcome.review
  const heading = useId()
  const findings = outcome.findings.filter((finding) => finding.data.code !== 'missing-answer')
  return (
    <div className={styles.screen}>
      <header>
        <h1>{words.title}</h1>
        <p>{words.intro}</p>
      </header>
      <Results />
      <div className={styles.columns}>
        <Steps />
        <section aria-labelledby={heading}>
          <h2 id={heading}>{words.findings}</h2>
          {findings.length === 0 && findings.length < outcome.findings.length ? (
            <p>{words.onlyOpen(outcome.findings.length)}</p>
          ) : (
            <FindingList findings={findings} />
          )}
        </section>
      </div>
    </div>
  )
}
