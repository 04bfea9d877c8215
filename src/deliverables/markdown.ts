import type { ShellId } from '#knowledge/shells.ts'
import type { SourceId } from '#knowledge/sources.ts'
import type { Messages } from '#messages/index.ts'
import type { Made } from './deliverable.ts'
import { codeBlock, inline, table } from './markdown-text.ts'
import { sourceLine } from './sources-list.ts'
import {
  certificateRows,
  coverRows,
  deploymentRows,
  markedMatrix,
  numbersOf,
  openAnswers,
  pairingRows,
  portRows,
  recordRows,
  type Rows,
  titleOf,
} from './tables.ts'
import { type TaskBlock, type TaskText, taskTexts } from './task-text.ts'

const section = (title: string, ...body: string[]): string =>
  [`## ${inline(title)}`, ...body].join('\n\n')

const sourceMarks = (ids: readonly SourceId[], made: Made): string =>
  numbersOf(ids, made)
    .map((number) => `\\[${number}\\]`)
    .join(' ')

const cover = (made: Made): string => {
  const open = openAnswers(made)
  return [
    `# ${inline(titleOf(made))}`,
    table(coverRows(made)),
    ...(open > 0 ? [`**${inline(made.words.deliverables.missing(open))}**`] : []),
  ].join('\n\n')
}

const topology = (made: Made): string =>
  section(
    made.words.deliverables.part.topology,
    table(deploymentRows(made)),
    table(pairingRows(made)),
  )

const matrix = (made: Made): string => {
  const { deliverables: words } = made.words
  const { rows, notes, sources } = markedMatrix(made)
  return section(
    words.part.matrix,
    table(rows),
    ...(notes.length === 0 ? [] : [notes.map((note) => `- ${inline(note)}`).join('\n')]),
    ...(sources.length === 0 ? [] : [`${words.source}: ${sourceMarks(sources, made)}`]),
  )
}

const findings = (made: Made): string => {
  const { domain, deliverables: words } = made.words
  const { outcome } = made
  return section(
    words.part.findings,
    outcome.findings.length === 0
      ? words.none
      : outcome.findings
          .map((finding) => {
            const { title, why, remedy } = domain.finding(finding.data)
            return `- **${domain.severity[finding.severity]}: ${inline(title)}** ${inline(why)} ${inline(remedy)} ${sourceMarks(finding.sources, made)}`.trimEnd()
          })
          .join('\n'),
  )
}

const language: Readonly<Record<ShellId, string>> = {
  ems: 'powershell',
  sfb: 'powershell',
  exo: 'powershell',
  graph: 'powershell',
  msonline: 'powershell',
  powershell: 'powershell',
  prompt: 'bat',
  clients: '',
}

const block = ({ title, text, commands }: TaskBlock, shell: ShellId): string[] => [
  `**${title}:** ${inline(text)}`,
  ...(commands.length > 0
    ? [codeBlock(commands.map((command) => command.text).join('\n'), language[shell])]
    : []),
]

const taskLines = (text: TaskText, made: Made): string => {
  const { deliverables: words } = made.words
  const work = [text.statusWord, text.owner, text.due].filter((part) => part !== '')
  return [
    `- [${text.ticked ? 'x' : ' '}] **${text.number}. ${inline(text.title)}** (${work.map(inline).join(', ')})`,
    `${inline(text.why)}`,
    `${words.role}: ${inline(text.role)} · ${words.shell}: ${inline(text.shellName)} · ${words.where}: ${inline(text.where)} · ${words.source}: ${sourceMarks(text.sources, made)}`,
    ...(text.after.length > 0 ? [`${words.after}: ${text.after.join(', ')}`] : []),
    ...[text.do, text.verify, text.rollback].flatMap((part) => block(part, text.shell)),
    ...(text.note === '' ? [] : [`${words.note}: ${inline(text.note)}`]),
  ]
    .join('\n\n')
    .replaceAll('\n', '\n  ')
}

const checklist = (made: Made): string =>
  section(
    made.words.deliverables.part.checklist,
    ...taskTexts(made).map((text) => taskLines(text, made)),
  )

/** A part that is a single table; one with a head alone says that there is nothing. */
const tablePart =
  (part: keyof Messages['deliverables']['part'], rowsOf: (made: Made) => Rows) =>
  (made: Made): string => {
    const { deliverables: words } = made.words
    const rows = rowsOf(made)
    return section(words.part[part], rows.length === 1 ? words.none : table(rows))
  }

const records = tablePart('records', recordRows)
const ports = tablePart('flows', portRows)
const certificates = tablePart('certificates', certificateRows)

const sourceList = ({ outcome, words }: Made): string =>
  section(
    words.deliverables.part.sources,
    outcome.sources.map((id, index) => `${index + 1}. ${inline(sourceLine(id, words))}`).join('\n'),
  )

/** The whole plan as Markdown. */
export const markdown = (made: Made): string =>
  `${[cover, topology, matrix, findings, checklist, records, ports, certificates, sourceList].map((part) => part(made)).join('\n\n')}\n`
