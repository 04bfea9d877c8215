import type { Condition } from '#knowledge/conditions.ts'
import { type Party, flows } from '#knowledge/flows.ts'
import type { Plan } from '#plan/plan.ts'
import { once } from '#plan/remember.ts'
import { deploymentOf } from '../deployments.ts'
import type { FlowOutcome } from '../outcome.ts'
import { groundsOf } from '../grounds.ts'
import { meantBy } from '../paired.ts'
import { type Side, isServer } from './nodes.ts'

export type Ends = readonly [from: string, to: string]

const nodeId = (side: Side, id: string) => `${side}:${id}`

const meantIn = once((plan: Plan) => meantBy(groundsOf(plan, plan.asOf)))
const pairingsMeant = (when: Condition, plan: Plan) =>
  meantIn(plan)(when, { side: 'plan' }).pairings ?? []

/** The two boxes of each pairing that a condition speaks of. */
export const pairedEnds = (when: Condition, plan: Plan): Ends[] =>
  pairingsMeant(when, plan).flatMap(({ exchange, skype }): Ends[] =>
    exchange.id === null || skype.id === null
      ? []
      : [[nodeId('skype', skype.id), nodeId('exchange', exchange.id)]],
  )

/** Server deployments of one side; the one box that stands for all of them where it is all of them. */
export const together = (plan: Plan, side: Side, ids: readonly string[]): string[] => {
  const servers = plan[side].filter(isServer)
  const meant = servers.filter(({ id }) => ids.includes(id))
  return meant.length > 1 && meant.length === servers.length
    ? [`every:${side}`]
    : meant.map(({ id }) => nodeId(side, id))
}

/** The server deployments on one side of the pairings that a condition speaks of. */
export const sideOf = (when: Condition, plan: Plan, side: Side): string[] =>
  together(
    plan,
    side,
    pairingsMeant(when, plan).flatMap((pairing) => pairing[side].id ?? []),
  )

/** Exchange Online as it is in the plan, or the service itself where it is not. */
export const onlineNodes = (plan: Plan): string[] => {
  const found = plan.exchange.filter(({ product }) => product === 'exchange-online')
  return found.length === 0
    ? ['party:microsoft-365']
    : found.map(({ id }) => nodeId('exchange', id))
}

const partyNodes = (party: Party, when: Condition, plan: Plan): string[] => {
  switch (party) {
    case 'front-end':
      return sideOf(when, plan, 'skype')
    case 'exchange-server':
      return sideOf(when, plan, 'exchange')
    case 'edge-internal':
    case 'edge-external':
    case 'edge-web':
    case 'edge-av':
      return ['edge']
    case 'teams-federation':
      return plan.skype
        .filter(({ product }) => product === 'teams')
        .map(({ id }) => nodeId('skype', id))
    case 'exchange-online':
    case 'exchange-online-im':
      return onlineNodes(plan)
    // Where administrators sit is no part of a topology.
    case 'workstation':
      return []
    // The drawing has one box for all that connects from inside.
    case 'inside':
      return ['party:client']
    default:
      return [`party:${party}`]
  }
}

/** Every pair of boxes that a connection runs between, from the one that opens it to the other. */
export const flowEnds = ({ key, from, to }: FlowOutcome, plan: Plan): Ends[] => {
  const { when } = flows[key]
  const isPool = from === 'front-end'
  if ((isPool && to === 'exchange-server') || (to === 'front-end' && from === 'exchange-server'))
    return pairedEnds(when, plan)
      .filter((ends) => ends.every((id) => isServerNode(id, plan)))
      .map(([skype, exchange]) => (isPool ? [skype, exchange] : [exchange, skype]))
  return partyNodes(from, when, plan).flatMap((start) =>
    partyNodes(to, when, plan).map((end): Ends => [start, end]),
  )
}

const isServerNode = (id: string, plan: Plan): boolean => {
  const side = id.startsWith('skype:') ? 'skype' : 'exchange'
  const found = deploymentOf(plan, side, id.slice(side.length + 1))
  return found !== undefined && isServer(found)
}
