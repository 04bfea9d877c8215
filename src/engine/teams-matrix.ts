import type { ExchangeProductId } from '#knowledge/products.ts'
import {
  type TeamsActionId,
  locationOf,
  teamsActionIds,
  teamsActions,
  teamsEdition,
  teamsNeeds,
  teamsRemarksOf,
} from '#knowledge/teams-matrix.ts'
import { once } from '#plan/remember.ts'
import type { PairingOutcome, TeamsCell, TeamsRow } from './outcome.ts'

const stated = (
  action: TeamsActionId,
  exchange: ExchangeProductId,
): Pick<TeamsCell, 'support' | 'reason'> => {
  const statement = teamsActions[action][locationOf(exchange)]
  if (statement === 'M')
    return {
      support: teamsNeeds.includes(exchange) ? 'supported' : 'not-supported',
      reason: { code: 'needs-exchange', products: teamsNeeds },
    }
  return {
    support: statement === 'Y' ? 'supported' : 'not-supported',
    reason: { code: 'stated' },
  }
}

const cellOf = (action: TeamsActionId, { id, name, exchange }: PairingOutcome): TeamsCell => {
  if (!exchange?.product) {
    const missing =
      exchange === null
        ? ({ answer: 'pairing-exchange', of: name } as const)
        : ({ answer: 'exchange-product', of: exchange.name } as const)
    return {
      action,
      pairing: id,
      support: 'open',
      reason: { code: 'missing-answer', answers: [missing] },
      remarks: [],
      sources: [],
    }
  }
  const remarks = teamsRemarksOf(action, locationOf(exchange.product))
  return {
    action,
    pairing: id,
    ...stated(action, exchange.product),
    remarks: remarks.ids,
    sources: [...new Set([teamsEdition.source, ...remarks.sources])],
  }
}

const column = once((pairing: PairingOutcome) =>
  teamsActionIds.map((action) => cellOf(action, pairing)),
)

export const teamsPairings = (pairings: readonly PairingOutcome[]): PairingOutcome[] =>
  pairings.filter(({ skype }) => skype?.product === 'teams')

/** What Teams does with the mailbox, for the pairings whose users are homed in Teams; no rows without any. */
export const teamsMatrixOf = (pairings: readonly PairingOutcome[]): TeamsRow[] => {
  const concerned = teamsPairings(pairings)
  if (concerned.length === 0) return []
  const columns = concerned.map(column)
  return teamsActionIds.map((action, index) => ({
    action,
    cells: columns.flatMap((cells) => cells[index] ?? []),
  }))
}
