import type { Finding, Outcome } from '#engine/outcome.ts'
import type { Messages } from '#messages/index.ts'
import { askedBy, commandsOf } from './asked.ts'

/** The answers that the plan still lacks. */
export const openAnswersIn = (findings: readonly Finding[]): Finding[] =>
  findings.filter((finding) => finding.data.code === 'missing-answer')

/** Values named to show what is meant. */
const examples = 3

/** What placeholders in the commands mean: those that go with an answer, and those that stay. */
export const placeholderNotes = (outcome: Outcome, { deliverables: words }: Messages): string[] => {
  const open = openAnswersIn(outcome.findings).length
  const asked = askedBy(outcome.tasks.flatMap(commandsOf))
  return [
    ...(open > 0 ? [words.missing(open)] : []),
    ...(asked.length > 0
      ? [
          words.asked(
            asked
              .slice(0, examples)
              .map((name) => `<${name}>`)
              .join(', '),
          ),
        ]
      : []),
  ]
}
