import { call, run } from '#knowledge/commands.ts'
import { portText } from '#engine/flows.ts'
import type { FlowOutcome } from '#engine/outcome.ts'
import { printCommand } from '#engine/powershell.ts'
import { named } from '#messages/text.ts'
import type { Block } from '../blocks.ts'
import type { Made } from '../deliverable.ts'
import { recordData } from '../record-data.ts'
import { taskTexts } from '../task-text.ts'
import { involved } from './lead.ts'

const connection = (flow: FlowOutcome, { words: { domain, deliverables } }: Made): string =>
  `${domain.flow[flow.key]}: ${flow.transport} ${portText(flow.ports) ?? deliverables.chosen}`

/** What each record must answer, and the command that asks for it. */
const records = (made: Made): string[][] =>
  made.outcome.records.map((record) => {
    const data = recordData(record, made.plan, made.words)
    const { text } = printCommand(
      run([call('Resolve-DnsName', { Name: record.name, Type: record.type })]),
      {},
    )
    return [
      `${record.name} ${record.type} (${made.words.domain.view[record.view]})`,
      `${text}\n${made.words.packs.seen.record(data)}`,
    ]
  })

/** What must be seen of everything that a pack asks for, a line each: the verification of each task is the plan's own. */
export const acceptance = (made: Made): Block[] => {
  const { outcome, words } = made
  const { packs, domain } = words
  const rows = [
    ...records(made),
    ...outcome.flows.map((flow) => [
      connection(flow, made),
      flow.fromHosts.length === 0
        ? packs.seen.flowAnywhere
        : packs.seen.flow(flow.fromHosts.join(', ')),
    ]),
    ...outcome.certificateNames.map(({ id, server, deployment }) => [
      named(domain.certificateNeed[id].name, server ?? deployment),
      packs.seen.certificate,
    ]),
    ...taskTexts(made).map((task) => [
      `${task.number}. ${task.title}`,
      [task.verify.text, ...task.verify.commands.map(({ text }) => text)].join('\n'),
    ]),
  ]
  if (rows.length === 0) return [{ is: 'text', text: packs.nothing }]
  return [
    { is: 'text', text: packs.acceptance },
    {
      is: 'table',
      rows: [[packs.line, packs.mustBeSeen], ...rows],
      weights: [4, 7],
      ticks: true,
    },
  ]
}

/** Who signs that it is done, and that it is accepted. */
export const signoff = (made: Made): Block[] => {
  const { packs } = made.words
  const { pack = 'lead' } = made
  const lines =
    pack === 'lead'
      ? [...involved(made).map((id) => packs.accepted(packs.name[id])), packs.acceptedAll]
      : [packs.carriedOut(packs.name[pack]), packs.accepted(packs.name.lead)]
  return [
    { is: 'text', text: pack === 'lead' ? packs.signoffLead : packs.signoff },
    { is: 'sign', head: [packs.line, packs.signName, packs.signDate, packs.sign], lines },
  ]
}
