import { products } from '#knowledge/products.ts'
import type { Answers } from '#plan/plan.ts'
import { onlyExchangeOnline } from '../names.ts'
import type { DnsRecord, PairingOutcome } from '../outcome.ts'
import { onlineAutodiscover, serverAutodiscover } from './autodiscover.ts'
import { skypeRecords } from './skype.ts'
import { teamsRecords } from './teams.ts'

/**
 * The DNS records of the plan. Names and targets are in the form DNS carries, without a trailing dot.
 * @param lastMoved servers of Skype for Business stand, and nobody is homed on them any more
 */
export const dnsRecords = (
  plan: Answers,
  pairings: readonly PairingOutcome[],
  lastMoved: boolean,
): DnsRecord[] => {
  const withServers = plan.exchange.some(
    (item) => item.product !== null && products[item.product].kind === 'server',
  )
  const onServers = pairings.filter(
    ({ exchange, skype }) =>
      exchange?.product && skype?.product && products[skype.product].kind === 'server',
  )
  const online = onServers.some(({ exchange }) => exchange?.product === 'exchange-online')
  const tenant = [...plan.exchange, ...plan.skype].some(
    (item) => item.product !== null && products[item.product].kind === 'service',
  )
  return [
    ...(withServers ? serverAutodiscover(plan) : []),
    ...(onlyExchangeOnline(plan) ? onlineAutodiscover(plan) : []),
    ...(onServers.length > 0 ? skypeRecords(plan, { online, tenant }) : []),
    ...(lastMoved ? teamsRecords(plan) : []),
  ]
}
