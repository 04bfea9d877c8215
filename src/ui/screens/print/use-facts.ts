import { useState } from 'react'
import { knowledgeText } from '#deliverables/knowledge-text.ts'
import { severities } from '#ui/outcome/icons.ts'
import { useLanguage } from '#ui/language.ts'
import { usePlan } from '#ui/plan-context.ts'

/** What the head of the paper says: the title, how many answers are open, and facts by label. */
export const useFacts = () => {
  const { plan, outcome } = usePlan()
  const { language, messages } = useLanguage()
  const { deliverables: words, domain } = messages
  const [today] = useState(() => new Date())
  const count = (severity: (typeof severities)[number]) =>
    outcome.findings.filter((finding) => finding.severity === severity).length
  const facts: readonly (readonly [label: string, value: string])[] = [
    [words.customer, plan.customer],
    [words.author, plan.author],
    [words.asOf, plan.asOf],
    [words.edition, plan.edition],
    [words.knowledge, knowledgeText(plan, messages)],
    [words.printed, today.toLocaleDateString(language, { dateStyle: 'long' })],
    [
      words.part.findings,
      severities
        .map((severity) =>
          messages.outcome.findings.count(count(severity), domain.severity[severity]),
        )
        .join(' · '),
    ],
    [
      words.part.checklist,
      messages.outcome.checklist.progress(
        outcome.tasks.filter(({ status }) => status === 'done').length,
        outcome.tasks.length,
      ),
    ],
  ]
  return {
    title: plan.title.trim() || messages.shell.untitled,
    open: outcome.findings.filter((finding) => finding.data.code === 'missing-answer').length,
    facts,
  }
}
