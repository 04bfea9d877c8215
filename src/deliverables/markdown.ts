import { type Conflict, conflicts } from '#knowledge/conflicts.ts'
import { type PitfallId, pitfalls } from '#knowledge/pitfalls.ts'
import type { ShellId } from '#knowledge/shells.ts'
import { pitfallsOfFinding } from '#engine/attached.ts'
import type { SourceId } from '#knowledge/sources.ts'
import type { Messages } from '#messages/index.ts'
import type { Made } from './deliverable.ts'
import { markdownBlock } from './markdown-blocks.ts'
import { codeBlock, inline, table } from './markdown-text.ts'
import { packChapters } from './packs/chapters.ts'
import { isPackPart, partTitle } from './packs/titles.ts'
import { coverFlags } from './packs/flags.ts'
import { type PartId, partsOf, sourcesShown } from './parts.ts'
import { phasesOf } from './phases.ts'
import { placeholderNotes } from './placeholders.ts'
import { teamsPart } from './markdown-teams.ts'
import { sourceLine } from './sources-list.ts'
import {
  certificateRows,
  coverRows,
  deploymentRows,
  leftOutText,
  markedMatrix,
  numbersOf,
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

/** Each value that is not final, and where it stands. */
const notFinal = (made: Made): string[] => {
  const flags = coverFlags(made)
  return flags === null
    ? []
    : [`**${inline(flags.title)}**`, flags.items.map((item) => `- ${inline(item)}`).join('\n')]
}

const cover = (made: Made): string =>
  [
    `# ${inline(titleOf(made))}`,
    table(coverRows(made)),
    ...[leftOutText(made)].filter((note) => note !== '').map(inline),
    ...(made.pack === undefined ? placeholderNotes(made.outcome, made.words) : []).map(
      (note) => `**${inline(note)}**`,
    ),
    ...notFinal(made),
  ].join('\n\n')

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
    ...teamsPart(made, (ids) => sourceMarks(ids, made)),
  )
}

/** Known traps, a line each. */
const pitfallLines = (ids: readonly PitfallId[], made: Made): string[] => {
  const { pitfall, pitfallParts: parts } = made.words.domain
  if (ids.length === 0) return []
  const lines = ids.map((id) => {
    const { symptom, cause, cure } = pitfall[id]
    return `- ${inline(symptom)} ${parts.cause}: ${inline(cause)} ${parts.cure}: ${inline(cure)} ${sourceMarks(pitfalls[id].sources, made)}`
  })
  return [`**${parts.title}:**`, lines.join('\n')]
}

/** Tasks that may apply, and the answers that decide. */
const undecided = ({ outcome, words }: Made): string[] => {
  const { domain, deliverables: heads, outcome: shown } = words
  if (outcome.undecided.length === 0) return []
  const rows = outcome.undecided.map((task) => [
    domain.task({ id: task.id, deployment: task.deployment, names: {}, machines: [] }).title,
    domain.list([...new Set(task.answers.map(domain.answerRef))]),
  ])
  return [
    `### ${inline(heads.undecided(rows.length))}`,
    inline(shown.checklist.undecidedIntro),
    table([[heads.task, shown.checklist.decides], ...rows]),
  ]
}

const findings = (made: Made): string => {
  const { domain, deliverables: words } = made.words
  const { outcome } = made
  return section(
    partTitle(made.pack === undefined ? 'findings' : 'questions', made),
    outcome.findings.length === 0
      ? words.none
      : outcome.findings
          .map((finding) => {
            const { title, why, remedy } = domain.finding(finding.data)
            const line =
              `- **${domain.severity[finding.severity]}: ${inline(title)}** ${inline(why)} ${inline(remedy)} ${sourceMarks(finding.sources, made)}`.trimEnd()
            return [line, ...pitfallLines(pitfallsOfFinding(finding.data.code), made)]
              .join('\n\n')
              .replaceAll('\n', '\n  ')
          })
          .join('\n'),
    ...disagreements(made),
    ...undecided(made),
  )
}

/** Where sources disagree: every statement, which one is followed, and why. */
const disagreements = (made: Made): string[] => {
  const { conflict, conflictParts: parts } = made.words.domain
  if (made.outcome.conflicts.length === 0) return []
  const text = made.outcome.conflicts.flatMap((id) => {
    const { statements, follows }: Conflict = conflicts[id]
    const lines = statements.map(({ source, dated }, index) => {
      const followed = index === follows ? `; ${parts.followed}` : ''
      const said = conflict[id].statements[index] ?? ''
      return `  - ${inline(said)} (${inline(parts.text(dated) + followed)}) ${sourceMarks([source], made)}`
    })
    return [`- **${inline(conflict[id].title)}** ${inline(conflict[id].why)}`, ...lines]
  })
  return [`### ${inline(parts.title)}`, text.join('\n')]
}

const language: Readonly<Record<ShellId, string>> = {
  ems: 'powershell',
  sfb: 'powershell',
  exo: 'powershell',
  graph: 'powershell',
  msonline: 'powershell',
  'teams-powershell': 'powershell',
  powershell: 'powershell',
  prompt: 'bat',
  clients: '',
  portal: '',
  'teams-client': '',
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
    ...(text.flags === '' ? [] : [`**${inline(text.flags)}**`]),
    `${inline(text.why)}`,
    `${words.role}: ${inline(text.role)} · ${words.shell}: ${inline(text.shellName)} · ${words.where}: ${inline(text.where)} · ${words.source}: ${sourceMarks(text.sources, made)}`,
    ...(text.after.length > 0 ? [`${words.after}: ${text.after.join(', ')}`] : []),
    ...[text.do, text.verify, text.rollback].flatMap((part) => block(part, text.shell)),
    ...pitfallLines(text.pitfalls, made),
    ...(text.note === '' ? [] : [`${words.note}: ${inline(text.note)}`]),
  ]
    .join('\n\n')
    .replaceAll('\n', '\n  ')
}

const checklist = (made: Made): string => {
  const { domain, deliverables: words } = made.words
  const texts = new Map(taskTexts(made).map((text) => [text.number, text]))
  return section(
    words.part.checklist,
    ...phasesOf(made.outcome).flatMap(({ phase, number, tasks }) => [
      `### ${number} · ${inline(domain.phase[phase])}`,
      ...tasks.flatMap((task) => {
        const text = texts.get(task.number)
        return text === undefined ? [] : [taskLines(text, made)]
      }),
    ]),
  )
}

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

const sourceList = (made: Made): string =>
  section(
    made.words.deliverables.part.sources,
    sourcesShown(made)
      .map((id, index) => `${index + 1}. ${inline(sourceLine(id, made.words))}`)
      .join('\n'),
  )

const chapters: Readonly<Partial<Record<PartId, (made: Made) => string>>> = {
  cover,
  topology,
  matrix,
  findings,
  questions: findings,
  checklist,
  records,
  flows: ports,
  certificates,
  sources: sourceList,
}

const chapter = (part: PartId, made: Made): string[] => {
  if (isPackPart(part))
    return [section(partTitle(part, made), ...packChapters[part](made).map(markdownBlock))]
  return [chapters[part]?.(made) ?? []].flat()
}

/** The whole plan, or a pack of it, as Markdown. */
export const markdown = (made: Made): string =>
  `${partsOf(made)
    .flatMap((part) => chapter(part, made))
    .join('\n\n')}\n`
