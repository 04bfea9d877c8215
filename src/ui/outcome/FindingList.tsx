import { useId } from 'react'
import { Link } from 'react-router'
import type { Finding, Severity } from '#engine/outcome.ts'
import { useMessages } from '#ui/language.ts'
import { paths } from '#ui/paths.ts'
import { useJudged } from '#ui/plan-context.ts'
import { AnswerLinks } from './AnswerLinks.tsx'
import styles from './FindingList.module.css'
import { severities, severityIcons } from './icons.ts'
import { SourceList } from './SourceList.tsx'

function FindingItem({ finding }: { finding: Finding }) {
  const { planId } = useJudged()
  const { domain, outcome } = useMessages()
  const words = domain.finding(finding.data)
  return (
    <li className={styles.finding} data-severity={finding.severity} data-asks="">
      <p className={styles.title}>
        <span aria-hidden="true">{severityIcons[finding.severity]}</span> {words.title}
      </p>
      <p>{words.remedy}</p>
      <p>
        <Link className={styles.step} to={paths.plan(planId, finding.step)}>
          {outcome.findings.goTo(domain.step[finding.step])}
        </Link>
      </p>
      <details>
        <summary data-why="">{outcome.findings.why}</summary>
        <p>{words.why}</p>
        {finding.causes.length > 0 && (
          <div className={styles.rests}>
            <span>{outcome.findings.causes}</span>
            <AnswerLinks refs={finding.causes} />
          </div>
        )}
        {finding.sources.length > 0 && <SourceList ids={finding.sources} />}
      </details>
    </li>
  )
}

function Group({ severity, findings }: { severity: Severity; findings: readonly Finding[] }) {
  const { domain, outcome } = useMessages()
  const heading = useId()
  if (findings.length === 0) return null
  return (
    <section aria-labelledby={heading}>
      <h3 id={heading} className={styles.severity} data-severity={severity}>
        {outcome.findings.count(findings.length, domain.severity[severity])}
      </h3>
      <ul className={styles.findings}>
        {findings.map((finding) => (
          <FindingItem key={finding.key} finding={finding} />
        ))}
      </ul>
    </section>
  )
}

/** Findings by severity, each with what settles it, where, and why it is there. */
export function FindingList({ findings }: { findings: readonly Finding[] }) {
  const words = useMessages().outcome.findings
  if (findings.length === 0) return <p className={styles.none}>{words.none}</p>
  return severities.map((severity) => (
    <Group
      key={severity}
      severity={severity}
      findings={findings.filter((finding) => finding.severity === severity)}
    />
  ))
}
