import { workStatuses } from '#plan/plan.ts'
import type { Made } from '../deliverable.ts'
import { commandRows } from '../command-rows.ts'
import { findingRows, undecidedRows } from '../finding-rows.ts'
import { flowRows } from '../flow-rows.ts'
import { matrixRows } from '../matrix-rows.ts'
import { sourceRows } from '../source-rows.ts'
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
import { packChapters } from '../packs/chapters.ts'
import { type PackPart, partTitle } from '../packs/titles.ts'
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

const undecided = (made: Made): TableSheet[] => {
  const { undecided: tasks } = made.outcome
  const name = made.words.deliverables.undecided(tasks.length)
  return tasks.length === 0 ? [] : [fromRows(name, undecidedRows(made), [60, 80])]
}

const marks = (numbers: readonly number[]): string => numbers.map((n) => `[${n}]`).join(' ')

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
  (part: PartId, rowsOf: (made: Made) => Rows, widths: readonly Width[]) =>
  (made: Made): TableSheet[] => [fromRows(partTitle(part, made), rowsOf(made), widths)]

const findings =
  (part: 'findings' | 'questions') =>
  (made: Made): TableSheet[] => [
    fromRows(partTitle(part, made), findingRows(made), [[12, 'text'], 44, 60, 60, 18, 60]),
    ...undecided(made),
  ]

/** What is read or signed on paper has no sheet. */
const sheets: Readonly<Partial<Record<PartId, (made: Made) => TableSheet[]>>> = {
  cover: (made) => [cover(made)],
  order: (made) => fromChapter('order', made),
  schedule: (made) => fromChapter('schedule', made),
  dates: (made) => fromChapter('dates', made),
  matrix: (made) => [matrix(made)],
  findings: findings('findings'),
  questions: findings('questions'),
  checklist: (made) => [checklist(made)],
  commands: fromTable('commands', commandRows, [
    26,
    [6, 'number'],
    40,
    12,
    [110, 'code'],
    [24, 'code'],
  ]),
  records: fromTable('records', recordRows, [40, 8, 44, [9, 'number'], 16, 70]),
  flows: fromTable('flows', flowRows, [24, 36, 24, 36, 11, 22, 16, 12, 44, 60]),
  certificates: fromTable('certificates', certificateRows, [40, 34, 50, 24, 70]),
  acceptance: (made) => fromChapter('acceptance', made),
  sources: fromTable('sources', sourceRows, [
    [6, 'number'],
    70,
    [14, 'date'],
    [14, 'date'],
    36,
    [90, 'link'],
  ]),
}

/** The sheets of a workbook: one per subject. */
export const sheetsOf = (made: Made): TableSheet[] =>
  partsOf(made).flatMap((part) => sheets[part]?.(made) ?? [])
