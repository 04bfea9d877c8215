import { useState } from 'react'
import { openAnswersIn, placeholderNotes } from '#deliverables/placeholders.ts'
import type { AnswerRef } from '#engine/outcome.ts'
import type { Messages } from '#messages/index.ts'
import { knowledgeText } from '#deliverables/knowledge-text.ts'
import { severities } from '#ui/outcome/icons.ts'
import { partTitle } from '#deliverables/packs/titles.ts'
import { useLanguage } from '#ui/language.ts'
import { usePlan } from '#ui/plan-context.ts'
import { leftOutText, titleOf } from '#deliverables/tables.ts'
import { useMade } from './use-made.ts'
import { type BodyPart, type Part, hasCommands, openIn } from './parts.ts'

type Fact = readonly [label: string, value: string]

const neededNotes = (
  answers: readonly AnswerRef[],
  { domain, deliverables: words }: Messages,
): string[] => {
  const names = new Set(answers.map(domain.answerRef))
  return names.size === 0 ? [] : [words.missingHere(domain.list([...names]))]
}

/** What the head of the paper says: the title, facts by label, and what is open in its parts. */
export const useFacts = (chosen: readonly Part[]) => {
  const { plan, outcome } = usePlan()
  const { language, messages } = useLanguage()
  const made = useMade()
  const { deliverables: words, domain } = messages
  const [today] = useState(() => new Date())
  const open = openAnswersIn(outcome.findings)
  const others = outcome.findings.filter((finding) => !open.includes(finding))
  const counts = severities.map((severity) =>
    messages.outcome.findings.count(
      others.filter((finding) => finding.severity === severity).length,
      domain.severity[severity],
    ),
  )
  const done = outcome.tasks.filter(({ status }) => status === 'done').length
  const ofPart = (part: BodyPart, value: string): Fact[] =>
    chosen.includes(part) ? [[partTitle(part, made), value]] : []
  const facts: readonly Fact[] = [
    [words.customer, plan.customer],
    [words.author, plan.author],
    [words.asOf, plan.asOf],
    [words.edition, plan.edition],
    [words.knowledge, knowledgeText(plan, messages)],
    [words.printed, today.toLocaleDateString(language, { dateStyle: 'long' })],
    ...ofPart(
      made.pack === undefined ? 'findings' : 'questions',
      [...counts, ...(open.length > 0 ? [words.openAnswers(open.length)] : [])].join(' · '),
    ),
    ...ofPart('checklist', messages.outcome.checklist.progress(done, outcome.tasks.length)),
  ]
  return {
    title: titleOf(made),
    notes: [
      ...[leftOutText(made)].filter((note) => note !== ''),
      ...(hasCommands(chosen) && made.pack === undefined
        ? placeholderNotes(outcome, messages)
        : neededNotes(openIn(chosen, outcome, plan), messages)),
    ],
    facts,
  }
}
