import { clouds } from '#knowledge/clouds.ts'
import { type Flow, type Party, flowIds, flows } from '#knowledge/flows.ts'
import { products } from '#knowledge/products.ts'
import type { Plan } from '#plan/plan.ts'
import { judge } from './conditions.ts'
import type { FlowOutcome } from './outcome.ts'
import { pairsIn } from './paired.ts'
import { knownHosts } from './records/targets.ts'

/** The deployments on one side that the flow is for: those in pairings that its condition names. */
const concerned = <Side extends 'exchange' | 'skype'>(
  side: Side,
  { when }: Flow,
  plan: Plan,
): Plan[Side] => {
  const pairs = pairsIn(when)
  const ids = plan.pairings
    .filter((pairing) => {
      const exchange = plan.exchange.find((item) => item.id === pairing.exchange)?.product
      const skype = plan.skype.find((item) => item.id === pairing.skype)?.product
      return pairs.some(
        (pair) =>
          pair.exchange.some((product) => product === exchange) &&
          pair.skype.some((product) => product === skype),
      )
    })
    .map((pairing) => pairing[side])
  return plan[side].filter(
    ({ id, product }) =>
      ids.includes(id) && product !== null && products[product].kind === 'server',
  ) as Plan[Side]
}

const hostsOf = (party: Party, flow: Flow, plan: Plan): string[] => {
  const { cloud } = plan.organization.tenant
  switch (party) {
    case 'front-end': {
      const pools = concerned('skype', flow, plan)
      return knownHosts(pools.flatMap((item) => [item.poolFqdn, ...item.frontEnds]))
    }
    case 'exchange-server':
      return knownHosts(concerned('exchange', flow, plan).flatMap((item) => item.servers))
    case 'edge-internal':
      return knownHosts([plan.edge.poolFqdn, ...plan.edge.servers])
    case 'edge-external':
      return knownHosts([plan.edge.accessFqdn])
    case 'exchange-online':
      return cloud === null ? [] : [clouds[cloud].oauthAutodiscover]
    case 'exchange-online-im':
      return cloud === null ? [] : [clouds[cloud].hostingProvider].filter((host) => host !== null)
    default:
      return []
  }
}

/** The connections that firewalls must let through for a plan, with its hosts on both ends. */
export const flowsOf = (plan: Plan, asOf: string): FlowOutcome[] =>
  flowIds.flatMap((id) => {
    const flow: Flow = flows[id]
    const { state, answers } = judge(flow.when, plan, asOf, { side: 'plan' })
    if (state !== 'yes') return []
    const { from, to, transport, ports, encryption, bothWays, sources } = flow
    return [
      {
        key: id,
        from,
        to,
        // A service calls from many addresses, never from the host that it is called at.
        fromHosts: from === 'exchange-online' ? [] : [...new Set(hostsOf(from, flow, plan))],
        toHosts: [...new Set(hostsOf(to, flow, plan))],
        transport,
        ports,
        encryption,
        bothWays,
        because: answers,
        sources,
      },
    ]
  })

/** Ports as they are written in a firewall rule: `5062, 5065-5068`; null while they are to be chosen. */
export const portText = (ports: FlowOutcome['ports']): string | null =>
  ports?.map((port) => (typeof port === 'number' ? String(port) : port.join('-'))).join(', ') ??
  null
