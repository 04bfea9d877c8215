import { clouds } from '#knowledge/clouds.ts'
import { type Flow, type Party, flowIds, flows } from '#knowledge/flows.ts'
import { type ProductId, products } from '#knowledge/products.ts'
import type { Answers } from '#plan/plan.ts'
import { lazily, once, partsAsker, remembered } from '#plan/remember.ts'
import { answersOn, stateOn } from './conditions.ts'
import type { Grounds, Side } from './grounds.ts'
import type { FlowOutcome } from './outcome.ts'
import { type Meant, meantBy } from './paired.ts'
import { knownHosts } from './records/targets.ts'

const isServer = (product: ProductId | null): boolean =>
  product !== null && products[product].kind === 'server'

/** The answers that connections rest on, beside those of conditions. */
type FlowAnswers = Pick<Answers, 'exchange' | 'skype' | 'edge' | 'organization'>

const poolHosts = once(({ poolFqdn, frontEnds }: Answers['skype'][number]): readonly string[] => [
  ...knownHosts([poolFqdn]),
  ...knownHosts(frontEnds),
])

/** The hosts of the servers in the pairings that a flow's condition names, worked out once for flows that name the same. */
const hostsBy = (plan: FlowAnswers, grounds: Grounds) => {
  const meantOf = meantBy(grounds)
  const within = <Item extends { readonly id: string; readonly product: ProductId | null }>(
    side: Side,
    items: readonly Item[],
    hostsIn: (item: Item) => readonly string[],
  ) =>
    once(({ pairings }: Meant): readonly string[] => {
      const meant = new Set<string | null>()
      for (const joined of pairings ?? []) meant.add(joined[side].id)
      const hosts = new Set<string>()
      for (const item of items)
        if (meant.has(item.id) && isServer(item.product))
          for (const host of hostsIn(item)) hosts.add(host)
      return [...hosts]
    })
  const frontEnds = within('skype', plan.skype, poolHosts)
  const exchangeServers = within('exchange', plan.exchange, (item) => knownHosts(item.servers))
  const { cloud } = plan.organization.tenant
  return (party: Party, { when, hosts = [] }: Flow): readonly string[] => {
    switch (party) {
      case 'front-end':
        return frontEnds(meantOf(when, { side: 'plan' }))
      case 'exchange-server':
        return exchangeServers(meantOf(when, { side: 'plan' }))
      case 'edge-internal':
        return [...new Set(knownHosts([plan.edge.poolFqdn, ...plan.edge.servers]))]
      case 'edge-external':
        return knownHosts([plan.edge.accessFqdn])
      case 'exchange-online':
        return cloud === null
          ? []
          : [clouds[cloud].oauthAutodiscover, clouds[cloud].exchangeOnlineHost].filter(
              (host) => host !== null,
            )
      case 'exchange-online-im':
        return cloud === null ? [] : [clouds[cloud].hostingProvider].filter((host) => host !== null)
      case 'teams-federation':
        return cloud === null ? [] : [clouds[cloud].teamsFederation]
      case 'microsoft-365':
        return cloud === null
          ? []
          : hosts.map((host) => clouds[cloud][host]).filter((host) => host !== null)
      default:
        return []
    }
  }
}

/**
 * The connections that firewalls must let through for a plan, with its hosts on both ends: there may be
 * thousands of these, so they are looked up when they are asked for.
 */
const flowsOf = (plan: FlowAnswers, grounds: Grounds): FlowOutcome[] => {
  const hostsOf = hostsBy(plan, grounds)
  const scope = { side: 'plan' } as const
  return flowIds.flatMap((id) => {
    const flow: Flow = flows[id]
    if (stateOn(grounds, flow.when, scope) !== 'yes') return []
    const { from, to, transport, ports, encryption, bothWays, sources } = flow
    const fromHosts = lazily(() =>
      // A service calls from many addresses, never from the host that it is called at.
      from === 'exchange-online' ? [] : hostsOf(from, flow),
    )
    const toHosts = lazily(() => hostsOf(to, flow))
    const because = lazily(() => answersOn(grounds, flow.when, scope))
    return [
      {
        key: id,
        from,
        to,
        get fromHosts() {
          return fromHosts()
        },
        get toHosts() {
          return toHosts()
        },
        transport,
        ports,
        encryption,
        bothWays,
        get because() {
          return because()
        },
        sources,
      },
    ]
  })
}

/** The connections of one plan after another, found anew when what they rest on is new. */
export const flowsAsker = () => {
  const answersOf = partsAsker<Answers, keyof FlowAnswers>(
    'exchange',
    'skype',
    'edge',
    'organization',
  )
  const flowsFrom = remembered(flowsOf)
  return (answers: Answers, grounds: Grounds): FlowOutcome[] =>
    flowsFrom(answersOf(answers), grounds)
}

/** Ports as they are written in a firewall rule: `5062, 5065-5068`; null while they are to be chosen. */
export const portText = (ports: FlowOutcome['ports']): string | null =>
  ports?.map((port) => (typeof port === 'number' ? String(port) : port.join('-'))).join(', ') ??
  null
