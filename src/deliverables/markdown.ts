import { products } from '#knowledge/products.ts'
import { type Conflict, conflicts } from '#knowledge/conflicts.ts'
import { type PitfallId, pitfalls } from '#knowledge/pitfalls.ts'
import { roles, type ShellId } from '#knowledge/shells.ts'
import { pitfallsOfFinding } from '#engine/attached.ts'
import type { Cell, PrintedCommand } from '#engine/outcome.ts'
import type { SourceId } from '#knowledge/sources.ts'
import { emptyWork } from '#plan/plan.ts'
import { portText } from '#engine/flows.ts'
import { named } from '#messages/text.ts'
import type { Made } from './deliverable.ts'
import { knowledgeText } from './knowledge-text.ts'
import { codeBlock, inline, table } from './markdown-text.ts'
import { phasesOf } from './phases.ts'
import { placeholderNotes } from './placeholders.ts'
import { recordData, recordPurpose } from './record-data.ts'
import { teamsPart } from './markdown-teams.ts'
import { sourceLine, sourceNumbers } from './sources-list.ts'
import { type NumberedTask, numbersBefore } from './task-numbers.ts'

const section = (title: string, ...body: string[]): string =>
  [`## ${inline(title)}`, ...body].join('\n\n')

const cover = ({ plan, outcome, words }: Made): string => {
  const { shell, deliverables } = words
  return [
    `# ${inline(plan.title === '' ? shell.untitled : plan.title)}`,
    table([
      [deliverables.customer, plan.customer],
      [deliverables.author, plan.author],
      [deliverables.asOf, plan.asOf],
      [deliverables.edition, plan.edition],
      [deliverables.knowledge, knowledgeText(plan, words)],
    ]),
    ...placeholderNotes(outcome, words).map((note) => `**${inline(note)}**`),
  ].join('\n\n')
}

const topology = ({ plan, outcome, words: { deliverables: words } }: Made): string =>
  section(
    words.part.topology,
    table([
      [words.deployment, words.product, words.build, words.servers],
      ...[
        ...plan.exchange.map((item) => ({ ...item, hosts: item.servers })),
        ...plan.skype.map((item) => ({
          ...item,
          hosts: [item.poolFqdn, ...item.frontEnds].filter(Boolean),
        })),
      ].map((item) => [
        item.name,
        item.product === null ? words.unknown : products[item.product].name,
        item.build,
        item.hosts.join(', '),
      ]),
    ]),
    table([
      [words.pairing, words.mailboxes, words.homed, words.users],
      ...outcome.pairings.map((pairing) => [
        pairing.name,
        pairing.exchange?.name ?? words.unknown,
        pairing.skype?.name ?? words.unknown,
        pairing.users === null ? words.unknown : String(pairing.users),
      ]),
    ]),
  )

const sourceMarks = (ids: readonly SourceId[], { outcome }: Made): string => {
  const numbers = sourceNumbers(outcome.sources)
  return ids.map((id) => `\\[${numbers.get(id) ?? ''}\\]`).join(' ')
}

/** What qualifies a cell: why it is no plain statement of the edition, and its remarks. */
const notesOf = ({ reason, remarks }: Cell, { words: { domain } }: Made): string[] => [
  ...(reason.code === 'stated' ? [] : [domain.reason(reason)]),
  ...remarks.map((id) => domain.remark[id]),
]

const matrix = (made: Made): string => {
  const { outcome, words } = made
  const { domain, deliverables } = words
  const cells = outcome.matrix.flatMap((row) => row.cells)
  const notes = [...new Set(cells.flatMap((cell) => notesOf(cell, made)))]
  const support = (cell: Cell): string => {
    const marks = notesOf(cell, made)
      .map((note) => notes.indexOf(note) + 1)
      .toSorted((a, b) => a - b)
      .map((mark) => `*${mark}`)
    return [domain.support[cell.support].word, ...marks].join(' ')
  }
  const sources = [...new Set(cells.flatMap((cell) => cell.sources))]
  return section(
    deliverables.part.matrix,
    table([
      [deliverables.feature, ...outcome.pairings.map((pairing) => pairing.name)],
      ...outcome.matrix.map((row) => [domain.feature[row.feature].name, ...row.cells.map(support)]),
    ]),
    ...(notes.length === 0
      ? []
      : [notes.map((note, index) => `- ${inline(`*${index + 1} ${note}`)}`).join('\n')]),
    ...(sources.length === 0 ? [] : [`${deliverables.source}: ${sourceMarks(sources, made)}`]),
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
            const line =
              `- **${domain.severity[finding.severity]}: ${inline(title)}** ${inline(why)} ${inline(remedy)} ${sourceMarks(finding.sources, made)}`.trimEnd()
            return [line, ...pitfallLines(pitfallsOfFinding(finding.data.code), made)]
              .join('\n\n')
              .replaceAll('\n', '\n  ')
          })
          .join('\n'),
    ...disagreements(made),
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
  powershell: 'powershell',
  prompt: 'bat',
  clients: '',
  portal: '',
  'teams-client': '',
}

const block = (
  title: string,
  text: string,
  commands: readonly PrintedCommand[],
  shell: ShellId,
): string[] => [
  `**${title}:** ${inline(text)}`,
  ...(commands.length > 0
    ? [codeBlock(commands.map((command) => command.text).join('\n'), language[shell])]
    : []),
]

const taskText = ({ task, number }: NumberedTask, made: Made): string => {
  const { domain, deliverables: words } = made.words
  const text = domain.task(task)
  const work = made.plan.work[task.key] ?? emptyWork
  const machines = task.machines.length > 0 ? task.machines.join(', ') : domain.place[task.place]
  const box = work.status === 'done' || work.status === 'not-needed' ? 'x' : ' '
  return [
    `- [${box}] **${number}. ${inline(text.title)}** (${domain.status[work.status].word}${work.owner === '' ? '' : `, ${inline(work.owner)}`}${work.due === '' ? '' : `, ${inline(work.due)}`})`,
    `${inline(text.why)}`,
    `${words.role}: ${inline(roles[task.role])} · ${words.shell}: ${inline(domain.shell(task.shell))} · ${words.where}: ${inline(machines)} · ${words.source}: ${sourceMarks(task.sources, made)}`,
    ...(task.after.length > 0
      ? [`${words.after}: ${numbersBefore(task, made.outcome.tasks)}`]
      : []),
    ...block(words.do, text.do, task.commands, task.shell),
    ...block(words.verify, text.verify, task.verify, task.shell),
    ...block(words.rollback, text.rollback, task.rollback ?? [], task.shell),
    ...pitfallLines(task.pitfalls, made),
    ...(work.note === '' ? [] : [`${words.note}: ${inline(work.note)}`]),
  ]
    .join('\n\n')
    .replaceAll('\n', '\n  ')
}

const checklist = (made: Made): string => {
  const { domain, deliverables: words } = made.words
  return section(
    words.part.checklist,
    ...phasesOf(made.outcome.tasks).flatMap(({ phase, number, tasks }) => [
      `### ${number} · ${inline(domain.phase[phase])}`,
      ...tasks.map((item) => taskText(item, made)),
    ]),
  )
}

const records = ({ plan, outcome, words }: Made): string => {
  const { domain, deliverables } = words
  return section(
    deliverables.part.records,
    outcome.records.length === 0
      ? deliverables.none
      : table([
          [
            deliverables.name,
            deliverables.type,
            deliverables.data,
            deliverables.ttl,
            deliverables.view,
            deliverables.purpose,
          ],
          ...outcome.records.map((record) => [
            record.name,
            record.type,
            recordData(record, plan, words),
            String(record.ttl),
            domain.view[record.view],
            recordPurpose(record, words),
          ]),
        ]),
  )
}

const ports = ({ outcome, words: { domain, deliverables: words } }: Made): string =>
  section(
    words.part.flows,
    outcome.flows.length === 0
      ? words.none
      : table([
          [words.from, words.to, words.ports, words.encryption, words.purpose],
          ...outcome.flows.map((flow) => [
            [domain.party[flow.from], ...flow.fromHosts].join(', '),
            [domain.party[flow.to], ...flow.toHosts].join(', '),
            `${flow.transport} ${portText(flow.ports) ?? words.chosen}${flow.bothWays ? `, ${words.bothWays}` : ''}`,
            domain.encryption[flow.encryption],
            domain.flow[flow.key],
          ]),
        ]),
  )

const certificates = ({ outcome, words: { domain, deliverables: words } }: Made): string =>
  section(
    words.part.certificates,
    outcome.certificateNames.length === 0
      ? words.none
      : table([
          [words.certificate, words.subject, words.alternativeNames, words.issuer, words.note],
          ...outcome.certificateNames.map((item) => {
            const { name, remark } = domain.certificateNeed[item.id]
            return [
              named(name, item.server ?? item.deployment),
              item.subject ?? (item.subjectRule === 'any' ? words.anySubject : words.unknown),
              item.alternativeNames.join(', '),
              domain.issuer[item.issuer],
              [
                remark,
                ...item.open.map((ref) => `${words.unknown}: ${domain.answerRef(ref)}.`),
              ].join(' '),
            ]
          }),
        ]),
  )

const sourceList = ({ outcome, words }: Made): string =>
  section(
    words.deliverables.part.sources,
    outcome.sources.map((id, index) => `${index + 1}. ${inline(sourceLine(id, words))}`).join('\n'),
  )

/** The whole plan as Markdown. */
export const markdown = (made: Made): string =>
  `${[cover, topology, matrix, findings, checklist, records, ports, certificates, sourceList].map((part) => part(made)).join('\n\n')}\n`
