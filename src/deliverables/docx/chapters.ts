import { type FileChild, Paragraph, TableOfContents } from 'docx'
import { sources } from '#knowledge/sources.ts'
import type { Finding } from '#engine/outcome.ts'
import type { Made } from '../deliverable.ts'
import { openAnswerRows, undecidedRows } from '../finding-rows.ts'
import { matrixSheets } from '../matrix-sheets.ts'
import { oneLine } from '../office/text.ts'
import { coverFlags } from '../packs/flags.ts'
import { partTitle } from '../packs/titles.ts'
import { sourcesShown } from '../parts.ts'
import { placeholderNotes } from '../placeholders.ts'
import { sourceText } from '../sources-list.ts'
import {
  coverRows,
  deploymentRows,
  leftOutText,
  markedMatrix,
  numbersOf,
  pairingRows,
  type Rows,
  titleOf,
} from '../tables.ts'
import { heading, labelled, linked, paragraph, runs } from './blocks.ts'
import { marks } from './checklist.ts'
import { type Layout, table } from './table.ts'

const strong = (text: string): Paragraph =>
  new Paragraph({ spacing: { before: 200 }, children: runs(text, { bold: true }) })

/** Each value that is not final, and where it stands. */
const notFinal = (made: Made): FileChild[] => {
  const flags = coverFlags(made)
  return flags === null
    ? []
    : [strong(flags.title), ...flags.items.map((item) => paragraph(`• ${item}`, 'Facts'))]
}

/** The first page: whose plan it is, what it was judged by, how much is open, what follows. */
export const cover = (made: Made): FileChild[] => {
  const { deliverables: words } = made.words
  const isWhole = made.pack === undefined
  const levels = isWhole ? '1-2' : '1-1'
  const without = leftOutText(made)
  return [
    paragraph(oneLine(titleOf(made)), 'Title'),
    table(coverRows(made), { weights: [3, 7], head: 'column' }),
    ...(without === '' ? [] : [paragraph(without)]),
    ...(isWhole ? placeholderNotes(made.outcome, made.words) : []).map(strong),
    ...notFinal(made),
    paragraph(words.contents, 'ContentsTitle'),
    new TableOfContents(words.contents, { hyperlink: true, headingStyleRange: levels }),
  ]
}

/** A table, or the word for none where it has a head alone. */
export const tableOrNone = (rows: Rows, layout: Layout, made: Made): FileChild =>
  rows.length === 1 ? paragraph(made.words.deliverables.none) : table(rows, layout)

/** What is where, and which users have their mailbox where and are homed where. */
export const topology = (made: Made): FileChild[] => {
  const { deliverables: words } = made.words
  return [
    heading(words.part.topology, 1),
    heading(words.deployments, 2),
    tableOrNone(deploymentRows(made), { weights: [3, 4, 3, 5] }, made),
    heading(made.words.domain.step.pairings, 2),
    tableOrNone(pairingRows(made), { weights: [4, 4, 4, 2] }, made),
  ]
}

/** The support matrix, in as many tables as its pairings need. */
export const matrix = (made: Made): FileChild[] => {
  const { deliverables: words } = made.words
  const { rows, notes, sources: cited } = markedMatrix(made)
  const sheets = matrixSheets(made.outcome.pairings.map((_, index) => index + 1))
  return [
    heading(words.part.matrix, 1),
    ...sheets.flatMap((columns, index) => [
      ...(sheets.length > 1 ? [paragraph(words.sheet(index + 1, sheets.length))] : []),
      table(
        rows.map((row) => [0, ...columns].map((column) => row[column] ?? '')),
        { weights: [3, ...columns.map(() => 2)], orientation: 'landscape' },
      ),
    ]),
    ...notes.map((note) => paragraph(note, 'Facts')),
    ...(cited.length === 0 ? [] : [labelled(words.source, marks(numbersOf(cited, made)))]),
  ]
}

const finding = ({ data, severity, step, sources: cited }: Finding, made: Made): FileChild[] => {
  const { domain, deliverables: words } = made.words
  const { title, why, remedy } = domain.finding(data)
  const facts = [
    `${words.settledIn}: ${domain.step[step]}`,
    ...(cited.length > 0 ? [`${words.source}: ${marks(numbersOf(cited, made))}`] : []),
  ]
  return [
    new Paragraph({
      keepNext: true,
      spacing: { before: 200 },
      children: runs(`${domain.severity[severity]}: ${title}`, { bold: true }),
    }),
    ...(why === '' ? [] : [paragraph(why)]),
    ...(remedy === '' ? [] : [labelled(words.remedy, remedy)]),
    paragraph(facts.join(' · '), 'Facts'),
  ]
}

/** What the plan must face, then the answers that it lacks and the tasks that they decide. */
export const findings = (made: Made): FileChild[] => {
  const { outcome, words } = made
  const { deliverables } = words
  const answers = openAnswerRows(made)
  const undecided = undecidedRows(made)
  return [
    heading(partTitle(made.pack === undefined ? 'findings' : 'questions', made), 1),
    ...(outcome.findings.length === 0 ? [paragraph(deliverables.none)] : []),
    ...outcome.findings
      .filter((item) => item.data.code !== 'missing-answer')
      .flatMap((item) => finding(item, made)),
    ...(answers.length === 1
      ? []
      : [
          heading(deliverables.openAnswers(answers.length - 1), 2),
          table(answers, { weights: [7, 3] }),
        ]),
    ...(undecided.length === 1
      ? []
      : [
          heading(deliverables.undecided(undecided.length - 1), 2),
          paragraph(words.outcome.checklist.undecidedIntro),
          table(undecided, { weights: [5, 5] }),
        ]),
  ]
}

/** The sources, numbered, each with its address. */
export const sourceList = (made: Made): FileChild[] => [
  heading(made.words.deliverables.part.sources, 1),
  ...sourcesShown(made).map((id, index) => {
    const { url } = sources[id]
    const text = `[${index + 1}] ${sourceText(id, made.words)}`
    return url === null ? paragraph(text) : linked(`${text}: `, url)
  }),
]
