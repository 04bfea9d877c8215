import { products } from '#knowledge/products.ts'
import type { Answers } from '#plan/plan.ts'
import { partsAsker, remembered } from '#plan/remember.ts'
import { onlyExchangeOnline } from '../names.ts'
import type { DnsRecord, PairingOutcome } from '../outcome.ts'
import { type RecordAnswers, recordAnswers } from './answers.ts'
import { onlineAutodiscover, serverAutodiscover } from './autodiscover.ts'
import { skypeRecords } from './skype.ts'
import { teamsRecords } from './teams.ts'

/** Whether a pairing has Skype for Business Server, and whether one joins it with Exchange Online. */
const serversIn = (pairings: readonly PairingOutcome[]) => {
  const onServers = pairings.filter(
    ({ exchange, skype }) =>
      exchange?.product && skype?.product && products[skype.product].kind === 'server',
  )
  return {
    any: onServers.length > 0,
    online: onServers.some(({ exchange }) => exchange?.product === 'exchange-online'),
  }
}

const recordsOf = (
  plan: RecordAnswers,
  withSkype: boolean,
  online: boolean,
  lastMoved: boolean,
): DnsRecord[] => {
  const withServers = plan.exchange.some(
    (item) => item.product !== null && products[item.product].kind === 'server',
  )
  const tenant = [...plan.exchange, ...plan.skype].some(
    (item) => item.product !== null && products[item.product].kind === 'service',
  )
  return [
    ...(withServers ? serverAutodiscover(plan) : []),
    ...(onlyExchangeOnline(plan) ? onlineAutodiscover(plan) : []),
    ...(withSkype ? skypeRecords(plan, { online, tenant }) : []),
    ...(lastMoved ? teamsRecords(plan) : []),
  ]
}

/**
 * The DNS records of one plan after another, found anew when what they rest on is new. Names and targets
 * are in the form DNS carries, without a trailing dot.
 */
export const recordsAsker = () => {
  const answersOf = partsAsker<Answers, keyof RecordAnswers>(...recordAnswers)
  const recordsFrom = remembered(recordsOf)
  /** @param lastMoved servers of Skype for Business stand, and nobody is homed on them any more */
  return (answers: Answers, pairings: readonly PairingOutcome[], lastMoved: boolean) => {
    const { any, online } = serversIn(pairings)
    return recordsFrom(answersOf(answers), any, online, lastMoved)
  }
}
