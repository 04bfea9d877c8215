import { type ExchangeProductId, exchangeProductIds } from '#knowledge/products.ts'
import {
  type TeamsActionId,
  locationOf,
  teamsActionIds,
  teamsActions,
  teamsEdition,
  teamsNeeds,
  teamsRemarksOf,
} from '#knowledge/teams-matrix.ts'
import { once, remembered, sameItems } from '#plan/remember.ts'
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

/** What is said of an action for mailboxes in a product: the same object for all pairings that have it. */
const bodyOf = (action: TeamsActionId, exchange: ExchangeProductId) => {
  const remarks = teamsRemarksOf(action, locationOf(exchange))
  return {
    action,
    ...stated(action, exchange),
    remarks: remarks.ids,
    sources: [...new Set([teamsEdition.source, ...remarks.sources])],
  }
}

const bodies = new Map(
  exchangeProductIds.map((exchange) => [
    exchange,
    teamsActionIds.map((action) => bodyOf(action, exchange)),
  ]),
)

const openCells = ({ id, name, exchange }: PairingOutcome): readonly TeamsCell[] => {
  const missing =
    exchange === null
      ? ({ answer: 'pairing-exchange', of: name } as const)
      : ({ answer: 'exchange-product', of: exchange.name } as const)
  const reason = { code: 'missing-answer', answers: [missing] } as const
  const open = { pairing: id, support: 'open', reason, remarks: [], sources: [] } as const
  return teamsActionIds.map((action) => ({ action, ...open }))
}

const column = once((pairing: PairingOutcome): readonly TeamsCell[] => {
  const product = pairing.exchange?.product
  const of = product ? bodies.get(product) : undefined
  return of === undefined
    ? openCells(pairing)
    : of.map((body) => ({ ...body, pairing: pairing.id }))
})

export const teamsPairings = (pairings: readonly PairingOutcome[]): PairingOutcome[] =>
  pairings.filter(({ skype }) => skype?.product === 'teams')

const rowsOf = (concerned: readonly PairingOutcome[]): TeamsRow[] => {
  const columns = concerned.map(column)
  return teamsActionIds.map((action, index) => ({
    action,
    cells: columns.flatMap((cells) => cells[index] ?? []),
  }))
}

/** What Teams does with the mailbox, for the pairings whose users are homed in Teams; no rows without any. */
export const teamsMatrixAsker = () => {
  let last: readonly PairingOutcome[] = []
  let rows: readonly TeamsRow[] = []
  return remembered((pairings: readonly PairingOutcome[]): readonly TeamsRow[] => {
    const concerned = teamsPairings(pairings)
    if (sameItems(last, concerned)) return rows
    last = concerned
    return (rows = concerned.length === 0 ? [] : rowsOf(concerned))
  })
}
