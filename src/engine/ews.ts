import { exchangeOnline, skypeServers } from '#knowledge/conditions.ts'
import type { PairingOutcome } from './outcome.ts'

/** The pairings in which Skype for Business Server reaches mailboxes over EWS of Exchange Online. */
export const pairingsOnOnlineEws = (pairings: readonly PairingOutcome[]): PairingOutcome[] =>
  pairings.filter(
    ({ exchange, skype }) =>
      exchangeOnline.some((product) => product === exchange?.product) &&
      skypeServers.some((product) => product === skype?.product),
  )
