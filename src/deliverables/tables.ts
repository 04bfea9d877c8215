import { products } from '#knowledge/products.ts'
import type { SourceId } from '#knowledge/sources.ts'
import { portText } from '#engine/flows.ts'
import type { Cell } from '#engine/outcome.ts'
import { named } from '#messages/text.ts'
import type { Made } from './deliverable.ts'
import { knowledgeText } from './knowledge-text.ts'
import { recordData, recordPurpose } from './record-data.ts'
import { sourceNumbers } from './sources-list.ts'

/** Rows of a table as plain text; the first one is its head. */
export type Rows = readonly (readonly string[])[]

/** What the plan is called; one without a title has words for that. */
export const titleOf = ({ plan, words }: Made): string =>
  plan.title === '' ? words.shell.untitled : plan.title

/** How many answers are still open. */
export const openAnswers = ({ outcome }: Made): number =>
  outcome.findings.filter((finding) => finding.data.code === 'missing-answer').length

/** Whose plan it is and what it was judged by: label and value. */
export const coverRows = ({ plan, words: all }: Made): Rows => {
  const { deliverables: words } = all
  return [
    [words.customer, plan.customer],
    [words.author, plan.author],
    [words.asOf, plan.asOf],
    [words.edition, plan.edition],
    [words.knowledge, knowledgeText(plan, all)],
  ]
}

/** The Exchange and Skype deployments. */
export const deploymentRows = ({ plan, words: { deliverables: words } }: Made): Rows => [
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
]

/** Which users have their mailbox where and are homed where. */
export const pairingRows = ({ outcome, words: { deliverables: words } }: Made): Rows => [
  [words.pairing, words.mailboxes, words.homed, words.users],
  ...outcome.pairings.map((pairing) => [
    pairing.name,
    pairing.exchange?.name ?? words.unknown,
    pairing.skype?.name ?? words.unknown,
    pairing.users === null ? words.unknown : String(pairing.users),
  ]),
]

/** The numbers of sources in the list of sources. */
export const numbersOf = (ids: readonly SourceId[], { outcome }: Made): number[] => {
  const numbers = sourceNumbers(outcome.sources)
  return ids.flatMap((id) => numbers.get(id) ?? [])
}

/** What qualifies a cell: why it is no plain statement of the edition, and its remarks. */
const notesOf = ({ reason, remarks }: Cell, { words: { domain } }: Made): string[] => [
  ...(reason.code === 'stated' ? [] : [domain.reason(reason)]),
  ...remarks.map((id) => domain.remark[id]),
]

/** The matrix in short: each cell a word and the marks of its notes, the notes and sources below. */
export const markedMatrix = (
  made: Made,
): { rows: Rows; notes: readonly string[]; sources: readonly SourceId[] } => {
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
  const rows = [
    [deliverables.feature, ...outcome.pairings.map((pairing) => pairing.name)],
    ...outcome.matrix.map((row) => [domain.feature[row.feature].name, ...row.cells.map(support)]),
  ]
  return {
    rows,
    notes: notes.map((note, index) => `*${index + 1} ${note}`),
    sources: [...new Set(cells.flatMap((cell) => cell.sources))],
  }
}

/** The DNS records. */
export const recordRows = ({ plan, outcome, words: all }: Made): Rows => {
  const { domain, deliverables: words } = all
  return [
    [words.name, words.type, words.data, words.ttl, words.view, words.purpose],
    ...outcome.records.map((record) => [
      record.name,
      record.type,
      recordData(record, plan, all),
      String(record.ttl),
      domain.view[record.view],
      recordPurpose(record, all),
    ]),
  ]
}

/** The connections in short, for reading. */
export const portRows = ({ outcome, words: { domain, deliverables: words } }: Made): Rows => [
  [words.from, words.to, words.ports, words.encryption, words.purpose],
  ...outcome.flows.map((flow) => [
    [domain.party[flow.from], ...flow.fromHosts].join(', '),
    [domain.party[flow.to], ...flow.toHosts].join(', '),
    `${flow.transport} ${portText(flow.ports) ?? words.chosen}${flow.bothWays ? `, ${words.bothWays}` : ''}`,
    domain.encryption[flow.encryption],
    domain.flow[flow.key],
  ]),
]

/** The certificates, with the names that each must hold. */
export const certificateRows = ({
  outcome,
  words: { domain, deliverables: words },
}: Made): Rows => [
  [words.certificate, words.subject, words.alternativeNames, words.issuer, words.note],
  ...outcome.certificateNames.map((item) => {
    const { name, remark } = domain.certificateNeed[item.id]
    return [
      named(name, item.server ?? item.deployment),
      item.subject ?? (item.subjectRule === 'any' ? words.anySubject : words.unknown),
      item.alternativeNames.join(', '),
      domain.issuer[item.issuer],
      [remark, ...item.open.map((ref) => `${words.unknown}: ${domain.answerRef(ref)}.`)].join(' '),
    ]
  }),
]
