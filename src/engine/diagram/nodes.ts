import { products } from '#knowledge/products.ts'
import type { Plan } from '#plan/plan.ts'
import type { DiagramNode, GroupId, OutsideParty } from './graph.ts'

export type Side = 'exchange' | 'skype'

export const isServer = ({ product }: Plan[Side][number]): boolean =>
  product === null || products[product].kind === 'server'

const told = (texts: readonly string[]): string[] => texts.filter((text) => text.trim() !== '')

/** The deployments of both sides, and the Edge pool where there is one. */
export const deploymentNodes = (plan: Plan): DiagramNode[] => [
  ...plan.skype.map((item): DiagramNode => ({
    id: `skype:${item.id}`,
    group: isServer(item) ? 'organization' : 'tenant',
    kind: 'skype',
    name: item.name,
    product: item.product,
    build: item.build,
    addresses: told([item.poolFqdn, item.externalWebFqdn]),
    hosts: told(item.frontEnds),
  })),
  ...plan.exchange.map((item): DiagramNode => ({
    id: `exchange:${item.id}`,
    group: isServer(item) ? 'organization' : 'tenant',
    kind: 'exchange',
    name: item.name,
    product: item.product,
    build: item.build,
    addresses: [],
    hosts: told(item.servers),
  })),
  ...(plan.edge.deployed === true ? [edgeNode(plan)] : []),
]

const edgeNode = ({ edge }: Plan): DiagramNode => ({
  id: 'edge',
  group: 'perimeter',
  kind: 'edge',
  addresses: told([edge.accessFqdn, edge.poolFqdn]),
  hosts: told(edge.servers),
})

const groupOf: Readonly<Record<OutsideParty, GroupId>> = {
  client: 'outside',
  'external-client': 'outside',
  partner: 'outside',
  anywhere: 'outside',
  'reverse-proxy': 'perimeter',
  'microsoft-365': 'tenant',
}

/** A box that is there because a connection leads to it, by its id. */
export const nodeOnDemand = (id: string, plan: Plan): DiagramNode | null => {
  if (id === 'edge') return edgeNode(plan)
  const [kind, rest] = [id.slice(0, id.indexOf(':')), id.slice(id.indexOf(':') + 1)]
  const side = rest === 'skype' ? 'skype' : 'exchange'
  switch (kind) {
    case 'party':
      return { id, kind, party: rest as OutsideParty, group: groupOf[rest as OutsideParty] }
    case 'every':
      return { id, kind, side, count: plan[side].filter(isServer).length, group: 'organization' }
    case 'unknown':
      return { id, kind, side, group: 'organization' }
    case 'target':
      return { id, kind, host: rest, group: 'organization' }
    default:
      return null
  }
}
