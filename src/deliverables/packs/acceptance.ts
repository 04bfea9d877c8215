import { call, run } from '#knowledge/commands.ts'
import { portText } from '#engine/flows.ts'
import type { FlowOutcome } from '#engine/outcome.ts'
import { printCommand } from '#engine/powershell.ts'
import { named } from '#messages/text.ts'
import type { Block } from '../blocks.ts'
import type { Made } from '../deliverable.ts'
import { taskTexts } from '../task-text.ts'
import { involved } from './lead.ts'
import { amounts } from './summary.ts'

/** What each connection must do, from where and to where. */
const connections = (made: Made): string[][] => {
  const { domain, deliverables, packs } = made.words
  const ends = (hosts: readonly string[], party: FlowOutcome['from']): string =>
    hosts.length > 0 ? hosts.join(', ') : domain.party[party]
  return made.outcome.flows.map((flow) => {
    const way = { from: ends(flow.fromHosts, flow.from), to: ends(flow.toHosts, flow.to) }
    return [
      `${domain.flow[flow.key]}: ${flow.transport} ${portText(flow.ports) ?? deliverables.chosen}`,
      [
        flow.transport === 'UDP' ? packs.seen.udp(way) : packs.seen.flow(way),
        ...(flow.bothWays ? [packs.seen.bothWays] : []),
      ].join(' '),
    ]
  })
}

/** What each record must answer, and the command that asks for it. */
const records = (made: Made): string[][] =>
  made.outcome.records.map((record) => {
    const { seen } = made.words.packs
    const { text } = printCommand(
      run([call('Resolve-DnsName', { Name: record.name, Type: record.type })]),
      {},
    )
    return [
      `${record.name} ${record.type} (${made.words.domain.view[record.view]})`,
      record.data === null ? seen.recordOpen : seen.record(record.data),
      text,
    ]
  })

/** What must be seen of everything that a pack asks for, a line each; of a task its own verification, whose commands are with the task. */
export const acceptance = (made: Made): Block[] => {
  const { outcome, words } = made
  const { packs, domain } = words
  const rows = [
    ...records(made),
    ...connections(made),
    ...outcome.certificateNames.map(({ id, server, deployment }) => [
      named(domain.certificateNeed[id].name, server ?? deployment),
      packs.seen.certificate,
    ]),
    ...taskTexts(made).map((task) => [`${task.number}. ${task.title}`, task.verify.text]),
  ]
  const withCommands = outcome.records.length > 0
  if (rows.length === 0) return [{ is: 'text', text: packs.nothing }]
  return [
    { is: 'text', text: packs.acceptance },
    ...(withCommands ? [{ is: 'text', text: packs.acceptanceOfRecords } as const] : []),
    {
      is: 'table',
      rows: withCommands
        ? [
            [packs.line, packs.mustBeSeen, packs.seen.with],
            ...rows.map((row) => [...row, ''].slice(0, 3)),
          ]
        : [[packs.line, packs.mustBeSeen], ...rows],
      weights: withCommands ? [4, 4, 5] : [4, 7],
      ticks: true,
      ...(withCommands ? { code: 2 } : {}),
    },
  ]
}

/** Who signs that it is done, and that it is accepted; nobody where nothing is asked. */
export const signoff = (made: Made): Block[] => {
  const { packs } = made.words
  const { pack = 'lead' } = made
  if (amounts(made).length === 0) return [{ is: 'text', text: packs.nothingToSign }]
  const lines =
    pack === 'lead'
      ? [...involved(made).map((id) => packs.accepted(packs.name[id])), packs.acceptedAll]
      : [packs.carriedOut(packs.name[pack]), packs.accepted(packs.name.lead)]
  return [
    { is: 'text', text: pack === 'lead' ? packs.signoffLead : packs.signoff },
    { is: 'sign', head: [packs.line, packs.signName, packs.signDate, packs.sign], lines },
  ]
}
