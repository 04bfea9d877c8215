import {
  type Condition,
  hybridExchange,
  oauthExchange,
  skypeOnline,
  skypeServers,
  tenantTrust,
} from '#knowledge/conditions.ts'
import type { FlowId } from '#knowledge/flows.ts'
import type { TaskId } from '#knowledge/procedures/index.ts'
import type { Plan } from '#plan/plan.ts'
import { asciiHost } from '#plan/values.ts'
import type { Outcome, PairingOutcome } from '../outcome.ts'
import { knownHosts } from '../records/targets.ts'
import { type Ends, flowEnds, onlineNodes, pairedEnds, sideOf, together } from './ends.ts'
import type { Diagram, DiagramEdge, DiagramNode, TrustKind } from './graph.ts'
import { deploymentNodes, nodeOnDemand } from './nodes.ts'

/** Things by the pair of boxes they are between, in order of first appearance. */
const bundled = <T>(items: readonly { ends: Ends; of: T }[]): { ends: Ends; all: T[] }[] => {
  const bundles = new Map<string, { ends: Ends; all: T[] }>()
  for (const { ends, of } of items) {
    const [from, to] = ends
    const known = bundles.get(`${from} ${to}`) ?? bundles.get(`${to} ${from}`)
    if (known === undefined) bundles.set(`${from} ${to}`, { ends, all: [of] })
    else if (!known.all.includes(of)) known.all.push(of)
  }
  return [...bundles.values()]
}

const pairingEdges = (pairings: readonly PairingOutcome[]): DiagramEdge[] =>
  bundled(
    pairings.map((of) => {
      const skype = of.skype === null ? 'unknown:skype' : `skype:${of.skype.id}`
      const exchange = of.exchange === null ? 'unknown:exchange' : `exchange:${of.exchange.id}`
      return { ends: [skype, exchange] as const, of }
    }),
  ).map(({ ends: [from, to], all }) => ({
    id: `pairing ${from} ${to}`,
    from,
    to,
    kind: 'pairing',
    pairings: all.map(({ id, name, users }) => ({ id, name, users })),
  }))

const flowEdges = (plan: Plan, { flows }: Outcome): DiagramEdge[] => {
  const opened = flows.flatMap((flow) =>
    flowEnds(flow, plan).flatMap((ends) => [
      { ends, of: flow.key },
      ...(flow.bothWays ? [{ ends: [ends[1], ends[0]] as const, of: flow.key }] : []),
    ]),
  )
  const openedFrom = new Set(opened.map(({ ends }) => ends.join(' ')))
  return bundled<FlowId>(opened).map(({ ends: [from, to], all }) => ({
    id: `flow ${from} ${to}`,
    from,
    to,
    kind: 'flow',
    flows: all,
    forward: true,
    back: openedFrom.has(`${to} ${from}`),
  }))
}

/** Which task sets a trust up, and the pairings it is between. */
const trusts = {
  'partner-application': {
    task: 'exchange-partner',
    pairs: { exchange: oauthExchange, skype: skypeServers },
  },
  'skype-online': {
    task: 'online-exchange-oauth',
    pairs: { exchange: oauthExchange, skype: skypeOnline },
  },
} as const satisfies Partial<Record<TrustKind, { task: TaskId } & Condition>>

const trustEdges = (plan: Plan, { tasks }: Outcome): DiagramEdge[] => {
  const has = (id: TaskId) => tasks.some((task) => task.id === id)
  const paired = (['partner-application', 'skype-online'] as const).flatMap((of) =>
    has(trusts[of].task) ? pairedEnds(trusts[of], plan).map((ends) => ({ ends, of })) : [],
  )
  const tenant = sideOf(tenantTrust, plan, 'skype').map((id) => ({
    ends: [id, 'party:microsoft-365'] as const,
    of: 'tenant' as const,
  }))
  const inHybrid = plan.exchange.filter((item) =>
    hybridExchange.some((product) => product === item.product),
  )
  const ids = inHybrid.map(({ id }) => id)
  const hybrid = (has('hybrid-oauth-test') ? together(plan, 'exchange', ids) : []).flatMap((id) =>
    onlineNodes(plan).map((online) => ({ ends: [id, online] as const, of: 'hybrid' as const })),
  )
  return bundled<TrustKind>([...paired, ...tenant, ...hybrid]).map(({ ends: [from, to], all }) => ({
    id: `trust ${from} ${to}`,
    from,
    to,
    kind: 'trust',
    trust: all,
  }))
}

const autodiscover = (
  plan: Plan,
  { records }: Outcome,
): { nodes: DiagramNode[]; edges: DiagramEdge[] } => {
  const found = records.filter(({ purpose }) =>
    ['autodiscover', 'autodiscover-online'].includes(purpose),
  )
  if (found.length === 0) return { nodes: [], edges: [] }
  const withServer = (host: string) =>
    plan.exchange.filter((item) => knownHosts(item.servers).includes(host))
  const targets = found.flatMap(({ data, purpose }) => {
    if (data === null) return []
    if (purpose === 'autodiscover-online') return onlineNodes(plan)
    const servers = withServer(asciiHost(data) ?? '')
    return servers.length > 0 ? servers.map(({ id }) => `exchange:${id}`) : [`target:${data}`]
  })
  return {
    nodes: [
      {
        id: 'dns',
        group: 'organization',
        kind: 'dns',
        hosts: [...new Set(found.map(({ name }) => name))],
      },
    ],
    edges: [...new Set(targets)].map((to) => ({ id: `dns ${to}`, from: 'dns', to, kind: 'dns' })),
  }
}

/**
 * The topology of a plan as boxes and connections, as codes with data: deployments with their servers,
 * Edge, services, who else connects, Autodiscover, pairings, trust, and flows bundled by pair of boxes.
 */
export const diagramOf = (plan: Plan, outcome: Outcome): Diagram => {
  const dns = autodiscover(plan, outcome)
  const edges = [
    ...pairingEdges(outcome.pairings),
    ...trustEdges(plan, outcome),
    ...flowEdges(plan, outcome),
    ...dns.edges,
  ]
  const nodes = new Map<string, DiagramNode>()
  for (const node of [...dns.nodes, ...deploymentNodes(plan)])
    if (!nodes.has(node.id)) nodes.set(node.id, node)
  for (const id of edges.flatMap(({ from, to }) => [from, to])) {
    const node = nodes.has(id) ? null : nodeOnDemand(id, plan)
    if (node !== null) nodes.set(id, node)
  }
  return { nodes: [...nodes.values()], edges }
}
