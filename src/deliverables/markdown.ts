import { products } from '#knowledge/products.ts'
import { roles, type ShellId } from '#knowledge/shells.ts'
import type { Cell, PrintedCommand, TaskOutcome } from '#engine/outcome.ts'
import type { SourceId } from '#knowledge/sources.ts'
import { emptyWork } from '#plan/plan.ts'
import { portText } from '#engine/flows.ts'
import { named } from '#messages/text.ts'
import type { Made } from './deliverable.ts'
import { codeBlock, inline, table } from './markdown-text.ts'
import { teamsPart } from './markdown-teams.ts'
import { sourceLine, sourceNumbers } from './sources-list.ts'

const section = (title: string, ...body: string[]): string =>
  [`## ${inline(title)}`, ...body].join('\n\n')

const cover = ({ plan, outcome, words: { shell, deliverables: words } }: Made): string => {
  const open = outcome.findings.filter((finding) => finding.data.code === 'missing-answer').length
  return [
    `# ${inline(plan.title === '' ? shell.untitled : plan.title)}`,
    table([
      [words.customer, plan.customer],
      [words.author, plan.author],
      [words.asOf, plan.asOf],
      [words.edition, plan.edition],
      [words.knowledge, plan.knowledgeVersion],
    ]),
    ...(open > 0 ? [`**${inline(words.missing(open))}**`] : []),
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

/** The numbers of the tasks that must come first. */
const before = (task: TaskOutcome, { outcome }: Made): string =>
  task.after
    .map((key) => outcome.tasks.findIndex((other) => other.key === key) + 1)
    .toSorted((a, b) => a - b)
    .join(', ')

const taskText = (task: TaskOutcome, index: number, made: Made): string => {
  const { domain, deliverables: words } = made.words
  const text = domain.task(task)
  const work = made.plan.work[task.key] ?? emptyWork
  const machines = task.machines.length > 0 ? task.machines.join(', ') : domain.place[task.place]
  const box = work.status === 'done' || work.status === 'not-needed' ? 'x' : ' '
  return [
    `- [${box}] **${index + 1}. ${inline(text.title)}** (${domain.status[work.status].word}${work.owner === '' ? '' : `, ${inline(work.owner)}`}${work.due === '' ? '' : `, ${inline(work.due)}`})`,
    `${inline(text.why)}`,
    `${words.role}: ${inline(roles[task.role])} · ${words.shell}: ${inline(domain.shell(task.shell))} · ${words.where}: ${inline(machines)} · ${words.source}: ${sourceMarks(task.sources, made)}`,
    ...(task.after.length > 0 ? [`${words.after}: ${before(task, made)}`] : []),
    ...block(words.do, text.do, task.commands, task.shell),
    ...block(words.verify, text.verify, task.verify, task.shell),
    ...block(words.rollback, text.rollback, task.rollback ?? [], task.shell),
    ...(work.note === '' ? [] : [`${words.note}: ${inline(work.note)}`]),
  ]
    .join('\n\n')
    .replaceAll('\n', '\n  ')
}

const checklist = (made: Made): string =>
  section(
    made.words.deliverables.part.checklist,
    ...made.outcome.tasks.map((task, index) => taskText(task, index, made)),
  )

const records = ({ outcome, words: { domain, deliverables: words } }: Made): string =>
  section(
    words.part.records,
    outcome.records.length === 0
      ? words.none
      : table([
          [words.name, words.type, words.data, words.ttl, words.view, words.purpose],
          ...outcome.records.map((record) => [
            record.name,
            record.type,
            record.data ?? words.unknown,
            String(record.ttl),
            domain.view[record.view],
            [
              `${domain.recordPurpose[record.purpose]}.`,
              ...record.notes.map((note) => domain.recordNote[note]),
            ].join(' '),
          ]),
        ]),
  )

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
