import { openAnswersIn } from './placeholders.ts'
import type { Made } from './deliverable.ts'
import type { Rows } from './tables.ts'

/** The findings, one row each, the open answers among them. */
export const findingRows = ({ outcome, words: { domain, deliverables: words } }: Made): Rows => [
  [words.severity, words.finding, words.why, words.remedy, words.settledIn, words.source],
  ...outcome.findings.map((finding) => {
    const { title, why, remedy } = domain.finding(finding.data)
    return [
      domain.severity[finding.severity],
      title,
      why,
      remedy,
      domain.step[finding.step],
      finding.sources.map(domain.sourceTitle).join('; '),
    ]
  }),
]

/** The answers that the plan still lacks, and where each is asked. */
export const openAnswerRows = ({ outcome, words: { domain, deliverables: words } }: Made): Rows => [
  [words.answer, words.settledIn],
  ...openAnswersIn(outcome.findings).map(({ data, step }) => [
    domain.finding(data).title,
    domain.step[step],
  ]),
]

/** The tasks that may apply, and the answers that decide it. */
export const undecidedRows = ({ outcome, words }: Made): Rows => [
  [words.deliverables.task, words.outcome.checklist.decides],
  ...outcome.undecided.map((task) => [
    words.domain.task({ id: task.id, deployment: task.deployment, names: {}, machines: [] }).title,
    words.domain.list([...new Set(task.answers.map(words.domain.answerRef))]),
  ]),
]
