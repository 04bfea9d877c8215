import { pitfallsOfFinding } from '#engine/attached.ts'
import type { AnswerRef, Finding } from '#engine/outcome.ts'
import type { Messages } from '#messages/index.ts'
import { useMessages } from '#ui/language.ts'
import { severities, severityIcons } from '#ui/outcome/icons.ts'
import { usePlan } from '#ui/plan-context.ts'
import { PrintConflicts } from './PrintConflicts.tsx'
import { PrintPitfalls } from './PrintPitfalls.tsx'
import { SourceRefs } from './PaperLink.tsx'
import styles from './Paper.module.css'
import tables from './Tables.module.css'

const answersIn = (refs: readonly AnswerRef[], domain: Messages['domain']): string =>
  domain.list([...new Set(refs.map(domain.answerRef))])

const FindingText = ({ finding }: { finding: Finding }) => {
  const { domain, outcome, deliverables: words } = useMessages()
  const { title, why, remedy } = domain.finding(finding.data)
  return (
    <li className={styles.finding}>
      <p>
        <strong>
          {severityIcons[finding.severity]} {domain.severity[finding.severity]}: {title}
        </strong>
      </p>
      <p>{why}</p>
      <p>
        <strong>{words.remedy}:</strong> {remedy}
      </p>
      <PrintPitfalls ids={pitfallsOfFinding(finding.data.code)} />
      {finding.causes.length > 0 && (
        <p className={styles.meta}>
          {outcome.findings.causes}: {answersIn(finding.causes, domain)}
        </p>
      )}
      <p className={styles.meta}>
        {words.settledIn}: {domain.step[finding.step]}
        {finding.sources.length > 0 && (
          <>
            {' · '}
            {words.source}: <SourceRefs ids={finding.sources} />
          </>
        )}
      </p>
    </li>
  )
}

const OpenAnswers = ({ findings }: { findings: readonly Finding[] }) => {
  const { domain, deliverables: words } = useMessages()
  if (findings.length === 0) return null
  return (
    <>
      <h3>{words.openAnswers(findings.length)}</h3>
      <table className={tables.waiting}>
        <thead>
          <tr>
            <th scope="col">{words.answer}</th>
            <th scope="col">{words.settledIn}</th>
          </tr>
        </thead>
        <tbody>
          {findings.map(({ key, data, step }) => (
            <tr key={key}>
              <th scope="row">○ {domain.finding(data).title}</th>
              <td>{domain.step[step]}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  )
}

const Undecided = () => {
  const { undecided } = usePlan().outcome
  const { domain, outcome, deliverables: words } = useMessages()
  if (undecided.length === 0) return null
  return (
    <>
      <h3>{words.undecided(undecided.length)}</h3>
      <p>{outcome.checklist.undecidedIntro}</p>
      <table className={tables.waiting}>
        <thead>
          <tr>
            <th scope="col">{words.task}</th>
            <th scope="col">{outcome.checklist.decides}</th>
          </tr>
        </thead>
        <tbody>
          {undecided.map((task) => (
            <tr key={`${task.id} ${task.deployment ?? ''}`}>
              <th scope="row">
                ○{' '}
                {
                  domain.task({ id: task.id, deployment: task.deployment, names: {}, machines: [] })
                    .title
                }
              </th>
              <td>{answersIn(task.answers, domain)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  )
}

/** What the plan must face, the gravest first; then what is not answered and not decided yet. */
export const PrintFindings = () => {
  const { findings, conflicts } = usePlan().outcome
  const { domain, outcome, deliverables: words } = useMessages()
  const isOpen = (finding: Finding) => finding.data.code === 'missing-answer'
  return (
    <>
      {findings.length === 0 && <p>{words.none}</p>}
      {severities.map((severity) => {
        const here = findings.filter((item) => item.severity === severity && !isOpen(item))
        if (here.length === 0) return null
        return (
          <div key={severity}>
            <h3>{outcome.findings.count(here.length, domain.severity[severity])}</h3>
            <ul className={styles.list}>
              {here.map((finding) => (
                <FindingText key={finding.key} finding={finding} />
              ))}
            </ul>
          </div>
        )
      })}
      <PrintConflicts ids={conflicts} />
      <OpenAnswers findings={findings.filter(isOpen)} />
      <Undecided />
    </>
  )
}
