import { portText } from '#engine/flows.ts'
import type { Made } from './deliverable.ts'
import { flowPurpose, type Rows } from './tables.ts'

/** The connections for firewall rules: one row each. */
export const flowRows = (made: Made): Rows => {
  const { domain, deliverables: words } = made.words
  return [
    [
      words.from,
      words.fromHosts,
      words.to,
      words.toHosts,
      words.transport,
      words.ports,
      words.encryption,
      words.direction,
      words.purpose,
      words.source,
    ],
    ...made.outcome.flows.map((flow) => [
      domain.party[flow.from],
      flow.fromHosts.join(', '),
      domain.party[flow.to],
      flow.toHosts.join(', '),
      flow.transport,
      portText(flow.ports) ?? words.chosen,
      domain.encryption[flow.encryption],
      flow.bothWays ? words.bothWays : words.oneWay,
      flowPurpose(flow, made),
      flow.sources.map(domain.sourceTitle).join('; '),
    ]),
  ]
}
