import { products } from '#knowledge/products.ts'
import type { Answers } from '#plan/plan.ts'
import { onlyExchangeOnline } from '../names.ts'
import type { DnsRecord, PairingOutcome } from '../outcome.ts'
import { onlineAutodiscover, serverAutodiscover } from './autodiscover.ts'
import { skypeRecords } from './skype.ts'

/** The DNS records of the plan. Names and targets are in the form DNS carries, without a trailing dot. */
export const dnsRecords = (plan: Answers, pairings: readonly PairingOutcome[]): DnsRecord[] => {
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
  ]
}
