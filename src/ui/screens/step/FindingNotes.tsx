import type { FindingData } from '#engine/outcome.ts'
import { useMessages } from '#ui/language.ts'
import { useJudged } from '#ui/plan-context.ts'
import styles from './FindingNotes.module.css'

const icons = { blocker: '▲', warning: '◆', note: 'ⓘ' } as const

/** What the plan makes of the answers of a step, said where they are given. */
export const FindingNotes = ({ codes }: { codes: readonly FindingData['code'][] }) => {
  const { outcome } = useJudged()
  const { domain } = useMessages()
  const findings = outcome.findings.filter((finding) => codes.includes(finding.data.code))
  return findings.map((finding) => {
    const words = domain.finding(finding.data)
    return (
      <p key={finding.key} className={styles.finding} data-severity={finding.severity}>
        <strong>
          <span aria-hidden="true">{icons[finding.severity]} </span>
          {domain.severity[finding.severity]}: {words.title}.
        </strong>{' '}
        {words.why} {words.remedy}
      </p>
    )
  })
}
