import { products } from '#knowledge/products.ts'
import type { SourceId } from '#knowledge/sources.ts'
import { portText } from '#engine/flows.ts'
import type { Cell, FlowOutcome } from '#engine/outcome.ts'
import { named } from '#messages/text.ts'
import type { Made } from './deliverable.ts'
import { knowledgeText } from './knowledge-text.ts'
import { certificateFlags, flagText, flowFlags, recordFlags } from './packs/flags.ts'
import { recordData, recordPurpose } from './record-data.ts'
import { sourceNumbers } from './sources-list.ts'
import { usersText } from './users-text.ts'

/** Rows of a table as plain text; the first one is its head. */
export type Rows = readonly (readonly string[])[]

/** What the plan is called; one without a title has words for that. */
const planTitle = ({ plan, words }: Made): string =>
  plan.title === '' ? words.shell.untitled : plan.title

/** What a document is called: the plan, and whose pack it is. */
export const titleOf = (made: Made): string =>
  made.pack === undefined
    ? planTitle(made)
    : `${planTitle(made)} · ${made.words.packs.handOver(made.words.packs.name[made.pack])}`

/** How many answers are still open. */
export const openAnswers = ({ outcome }: Made): number =>
  outcome.findings.filter((finding) => finding.data.code === 'missing-answer').length

/** What was left out of a document, in words; empty where nothing was. */
export const leftOutText = ({ words: { packs, domain }, leftOut = [] }: Made): string =>
  leftOut.length === 0 ? '' : packs.copyWithout(domain.list(leftOut.map((id) => packs.leave[id])))

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
export const pairingRows = (made: Made): Rows => {
  const { deliverables: words } = made.words
  return [
    [words.pairing, words.mailboxes, words.homed, words.users],
    ...made.outcome.pairings.map((pairing) => [
      pairing.name,
      pairing.exchange?.name ?? words.unknown,
      pairing.skype?.name ?? words.unknown,
      usersText(pairing.users === null ? null : String(pairing.users), made),
    ]),
  ]
}

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

/** A text, and behind it what of it is not final. */
const marked = (text: string, flags: string): string => (flags === '' ? text : `${text} ${flags}`)

/** What a connection is for, and which of its hosts are not final. */
export const flowPurpose = (flow: FlowOutcome, made: Made): string =>
  marked(made.words.domain.flow[flow.key], flagText(flowFlags(flow, made), made))

/** How wide the columns of these tables are, each against the others: notes are longer than names. */
export const columnWeights = {
  records: [10, 3, 9, 3, 4, 20],
  flows: [5, 5, 3, 2, 5],
  certificates: [4, 3, 5, 2, 6],
} as const

/** The DNS records. */
export const recordRows = (made: Made): Rows => {
  const { plan, outcome, words: all } = made
  const { domain, deliverables: words } = all
  return [
    [words.name, words.type, words.data, words.ttl, words.view, words.purpose],
    ...outcome.records.map((record) => [
      record.name,
      record.type,
      recordData(record, plan, all),
      String(record.ttl),
      domain.view[record.view],
      marked(recordPurpose(record, all), flagText(recordFlags(record, made), made)),
    ]),
  ]
}

/** The connections in short, for reading. */
export const portRows = (made: Made): Rows => {
  const { domain, deliverables: words } = made.words
  return [
    [words.from, words.to, words.ports, words.encryption, words.purpose],
    ...made.outcome.flows.map((flow) => [
      [domain.party[flow.from], ...flow.fromHosts].join(', '),
      [domain.party[flow.to], ...flow.toHosts].join(', '),
      `${flow.transport} ${portText(flow.ports) ?? words.chosen}${flow.bothWays ? `, ${words.bothWays}` : ''}`,
      domain.encryption[flow.encryption],
      flowPurpose(flow, made),
    ]),
  ]
}

/** The certificates, with the names that each must hold. */
export const certificateRows = (made: Made): Rows => {
  const { domain, deliverables: words } = made.words
  return [
    [words.certificate, words.subject, words.alternativeNames, words.issuer, words.note],
    ...made.outcome.certificateNames.map((item) => {
      const { name, remark } = domain.certificateNeed[item.id]
      const open = item.open.map((ref) => `${words.unknown}: ${domain.answerRef(ref)}.`)
      return [
        named(name, item.server ?? item.deployment),
        item.subject ?? (item.subjectRule === 'any' ? words.anySubject : words.unknown),
        item.alternativeNames.join(', '),
        domain.issuer[item.issuer],
        marked([remark, ...open].join(' '), flagText(certificateFlags(item, made), made)),
      ]
    }),
  ]
}
