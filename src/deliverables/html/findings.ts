import { pitfallsOfFinding } from '#engine/attached.ts'
import type { Finding } from '#engine/outcome.ts'
import { type Conflict, conflicts } from '#knowledge/conflicts.ts'
import { type PitfallId, pitfalls } from '#knowledge/pitfalls.ts'
import type { Made } from '../deliverable.ts'
import { openAnswerRows, undecidedRows } from '../finding-rows.ts'
import { html, type Markup, nothing } from './html-text.ts'
import { list, sourceMarks, table, when } from './pieces.ts'

/** Known traps; nothing without any. */
export const traps = (ids: readonly PitfallId[], made: Made): Markup => {
  const { pitfall, pitfallParts: parts } = made.words.domain
  const items = ids.map((id) => {
    const { symptom, cause, cure } = pitfall[id]
    return html`${symptom} <b>${parts.cause}:</b> ${cause} <b>${parts.cure}:</b> ${cure}
      ${sourceMarks(pitfalls[id].sources, made)}`
  })
  return when(
    items.length > 0,
    () =>
      html`<p class="keep"><b>${parts.title}:</b></p>
        ${list(items)}`,
  )
}

const findingText = ({ data, severity, step, sources }: Finding, made: Made): Markup => {
  const { domain, deliverables: words } = made.words
  const { title, why, remedy } = domain.finding(data)
  return html`<article class="finding is-${severity}">
    <h3>${domain.severity[severity]}: ${title}</h3>
    ${when(why !== '', () => html`<p>${why}</p>`)}
    ${when(remedy !== '', () => html`<p><b>${words.remedy}:</b> ${remedy}</p>`)}
    ${traps(pitfallsOfFinding(data.code), made)}
    <p class="facts">
      ${words.settledIn}:
      ${domain.step[step]}${when(
        sources.length > 0,
        () => html` · ${words.source}: ${sourceMarks(sources, made)}`,
      )}
    </p>
  </article>`
}

/** The answers that the plan lacks, and the tasks that wait for some. */
const open = (made: Made): Markup => {
  const { deliverables: words, outcome } = made.words
  const [answers, undecided] = [openAnswerRows(made), undecidedRows(made)]
  const answersTitle = words.openAnswers(answers.length - 1)
  const undecidedTitle = words.undecided(undecided.length - 1)
  return html`${when(
    answers.length > 1,
    () =>
      html`<h3>${answersTitle}</h3>
        ${table(answers, { label: answersTitle, weights: [7, 3] })}`,
  )}
  ${when(
    undecided.length > 1,
    () =>
      html`<h3>${undecidedTitle}</h3>
        <p>${outcome.checklist.undecidedIntro}</p>
        ${table(undecided, { label: undecidedTitle, weights: [5, 5] })}`,
  )}`
}

/** Where sources disagree: every statement, which one is followed, and why. */
const disagreements = (made: Made): Markup => {
  const { conflict, conflictParts: parts } = made.words.domain
  if (made.outcome.conflicts.length === 0) return nothing
  const items = made.outcome.conflicts.map((id) => {
    const { statements, follows }: Conflict = conflicts[id]
    const said = statements.map(({ source, dated }, index) => {
      const followed = index === follows ? `; ${parts.followed}` : ''
      return html`${conflict[id].statements[index] ?? ''} (${parts.text(dated)}${followed})
      ${sourceMarks([source], made)}`
    })
    return html`<b>${conflict[id].title}</b> ${conflict[id].why} ${list(said)}`
  })
  return html`<h3>${parts.title}</h3>
    ${list(items)}`
}

/** What the plan must face, what it lacks, and where its sources disagree. */
export const findings = (made: Made): Markup => {
  const { findings: all } = made.outcome
  return html` ${when(all.length === 0, () => html`<p>${made.words.deliverables.none}</p>`)}
  ${all.filter(({ data }) => data.code !== 'missing-answer').map((finding) => findingText(finding, made))}
  ${open(made)} ${disagreements(made)}`
}
