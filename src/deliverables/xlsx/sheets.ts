import { type Source, sources } from '#knowledge/sources.ts'
import { workStatuses } from '#plan/plan.ts'
import type { Made } from '../deliverable.ts'
import { flowRows } from '../flows-csv.ts'
import { matrixRows } from '../matrix-csv.ts'
import { runSheet } from '../run-sheet.ts'
import {
  certificateRows,
  coverRows,
  leftOutText,
  numbersOf,
  openAnswers,
  recordRows,
  type Rows,
  titleOf,
} from '../tables.ts'
import { coverFlags } from '../packs/flags.ts'
import { packChapters, type PackPart, partTitle } from '../packs/chapters.ts'
import { type PartId, partsOf } from '../parts.ts'
import { type TaskBlock, taskTexts } from '../task-text.ts'
import { type Column, type ColumnKind, column, type TableSheet } from './table-sheet.ts'

type Width = number | readonly [width: number, kind: ColumnKind]

/** A sheet from rows with a head, as other deliverables have them. */
const fromRows = (name: string, rows: Rows, widths: readonly Width[], frozen = 0): TableSheet => {
  const [head = [], ...body] = rows
  const columns = head.map((text, index): Column => {
    const [width, kind] = [widths[index] ?? widths.at(-1) ?? 20].flat() as [number, ColumnKind?]
    return column(text, width, kind)
  })
  return { name, columns, rows: body, frozen }
}

const cover = (made: Made): TableSheet => {
  const { deliverables: words } = made.words
  const open = openAnswers(made)
  const without = leftOutText(made)
  const flags = coverFlags(made)
  return fromRows(
    words.part.cover,
    [
      [made.words.steps.planTitle, titleOf(made)],
      ...coverRows(made),
      ...(without === '' ? [] : [[made.words.packs.leaveOut, without]]),
      ...(open > 0 ? [[words.openAnswers(open), words.missing(open)]] : []),
      ...(flags === null ? [] : [[flags.title, flags.items.join('\n')]]),
    ],
    [28, 70],
  )
}

const matrix = (made: Made): TableSheet =>
  fromRows(made.words.deliverables.part.matrix, matrixRows(made), [38, 34], 1)

const marks = (numbers: readonly number[]): string => numbers.map((n) => `[${n}]`).join(' ')

const findings = (made: Made): TableSheet => {
  const { domain, deliverables: words } = made.words
  return {
    name: partTitle(made.pack === undefined ? 'findings' : 'questions', made),
    frozen: 0,
    columns: [
      column(words.severity, 12, 'text'),
      column(words.finding, 44),
      column(words.why, 60),
      column(words.remedy, 60),
      column(words.settledIn, 18),
      column(words.source, 10),
    ],
    rows: made.outcome.findings.map((finding) => {
      const { title, why, remedy } = domain.finding(finding.data)
      return [
        domain.severity[finding.severity],
        title,
        why,
        remedy,
        domain.step[finding.step],
        marks(numbersOf(finding.sources, made)),
      ]
    }),
  }
}

const undecided = ({ outcome, words }: Made): TableSheet[] => {
  const { domain, deliverables, outcome: shown } = words
  const rows = outcome.undecided.map((task) => [
    domain.task({ ...task, names: {}, machines: [] }).title,
    domain.list([...new Set(task.answers.map(domain.answerRef))]),
  ])
  const name = deliverables.undecided(rows.length)
  return rows.length === 0
    ? []
    : [fromRows(name, [[deliverables.task, shown.checklist.decides], ...rows], [60, 80])]
}

const typed = ({ commands }: TaskBlock): string =>
  commands.map((command) => command.text).join('\n')

const checklist = (made: Made): TableSheet => {
  const { domain, deliverables: words } = made.words
  const statuses = workStatuses.map((status) => domain.status[status].word)
  return {
    name: words.part.checklist,
    frozen: 0,
    columns: [
      column(words.number, 6, 'number'),
      column(words.phase, 20),
      column(words.task, 40),
      column(words.status, 13, 'text', statuses),
      column(words.owner, 16),
      column(words.due, 12, 'date'),
      column(words.note, 30),
      column(words.team, 14),
      column(words.role, 22),
      column(words.where, 28),
      column(words.after, 12),
      column(words.do, 50),
      column(words.verify, 50),
      column(words.rollback, 50),
      column(words.shell, 24),
      column(words.commands, 70, 'code'),
      column(words.source, 10),
    ],
    rows: taskTexts(made).map((task) => [
      String(task.number),
      domain.phase[task.phase],
      task.title,
      task.statusWord,
      task.owner,
      task.due,
      [task.flags, task.note].filter((text) => text !== '').join('\n'),
      task.team,
      task.role,
      task.where,
      task.after.join(', '),
      task.do.text,
      task.verify.text,
      task.rollback.text,
      task.shellName,
      typed(task.do),
      marks(numbersOf(task.sources, made)),
    ]),
  }
}

/** One row per command, by shell; those that roll back are with their tasks in other deliverables. */
const commands = (made: Made): TableSheet => {
  const { domain, deliverables: words } = made.words
  return {
    name: words.part.commands,
    frozen: 0,
    columns: [
      column(words.shell, 26),
      column(words.number, 6, 'number'),
      column(words.task, 40),
      column(words.purpose, 12),
      column(words.commands, 110, 'code'),
      column(words.fillIn, 24, 'code'),
    ],
    rows: runSheet(made.outcome).flatMap(({ shell, tasks }) =>
      tasks.flatMap(({ number, task }) =>
        [
          ...task.commands.map((command) => ({ purpose: words.do, command })),
          ...task.verify.map((command) => ({ purpose: words.verify, command })),
        ].map(({ purpose, command }) => [
          domain.shell(shell),
          String(number),
          domain.task(task).title,
          purpose,
          command.text,
          command.open.map((name) => `<${name}>`).join(', '),
        ]),
      ),
    ),
  }
}

const sourceList = ({ outcome, words: { domain, deliverables: words } }: Made): TableSheet => ({
  name: words.part.sources,
  frozen: 0,
  columns: [
    column(words.number, 6, 'number'),
    column(words.source, 70),
    column(words.dated, 14, 'date'),
    column(words.checked, 14, 'date'),
    column(words.confidence, 36),
    column(words.address, 90, 'link'),
  ],
  rows: outcome.sources.map((id, index) => {
    const source: Source = sources[id]
    return [
      String(index + 1),
      source.title,
      source.dated ?? domain.undated,
      source.checked,
      domain.confidence[source.confidence],
      source.url ?? '',
    ]
  }),
})

/** A chapter of a pack that is a table: its last one, where it has several. */
const fromChapter = (part: PackPart, made: Made): TableSheet[] => {
  const tables = packChapters[part](made).flatMap((block) => (block.is === 'table' ? [block] : []))
  const last = tables.at(-1)
  return last === undefined
    ? []
    : [
        fromRows(
          partTitle(part, made),
          last.rows,
          last.weights.map((weight) => 8 + weight * 7),
        ),
      ]
}

const fromTable =
  (part: 'records' | 'flows' | 'certificates', rowsOf: (made: Made) => Rows, widths: Width[]) =>
  (made: Made): TableSheet[] => [fromRows(partTitle(part, made), rowsOf(made), widths)]

/** What is read or signed on paper has no sheet. */
const sheets: Readonly<Partial<Record<PartId, (made: Made) => TableSheet[]>>> = {
  cover: (made) => [cover(made)],
  order: (made) => fromChapter('order', made),
  schedule: (made) => fromChapter('schedule', made),
  dates: (made) => fromChapter('dates', made),
  matrix: (made) => [matrix(made)],
  findings: (made) => [findings(made), ...undecided(made)],
  questions: (made) => [findings(made), ...undecided(made)],
  checklist: (made) => [checklist(made)],
  commands: (made) => [commands(made)],
  records: fromTable('records', recordRows, [40, 8, 44, [9, 'number'], 16, 70]),
  flows: fromTable('flows', flowRows, [24, 36, 24, 36, 11, 22, 16, 12, 44, 60]),
  certificates: fromTable('certificates', certificateRows, [40, 34, 50, 24, 70]),
  acceptance: (made) => fromChapter('acceptance', made),
  sources: (made) => [sourceList(made)],
}

/** The sheets of a workbook: one per subject. */
export const sheetsOf = (made: Made): TableSheet[] =>
  partsOf(made).flatMap((part) => sheets[part]?.(made) ?? [])
