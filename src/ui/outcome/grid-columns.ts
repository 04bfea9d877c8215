import type { AnswerRef, PairingOutcome } from '#engine/outcome.ts'
import {
  type ExchangeProductId,
  type ProductId,
  type SkypeProductId,
  products,
} from '#knowledge/products.ts'
import type { Messages } from '#messages/index.ts'

/** A column of the matrix as its head says it. */
export type GridColumn = {
  /** the id of the pairing that its cells are for */
  readonly id: string
  readonly title: string
  /** its Exchange and its Skype side; null where the title says it already */
  readonly exchange: string | null
  readonly skype: string
  readonly users: string | null
  /** the two products; null while one is not known */
  readonly pair: {
    readonly exchange: ExchangeProductId
    readonly skype: SkypeProductId
  } | null
  /** the answers that its cells rest on */
  readonly rests: readonly AnswerRef[]
}

const short = (
  side: { readonly product: ProductId | null } | null,
  words: Messages['outcome'],
): string => {
  if (side === null) return words.placeOpen
  return side.product === null ? words.productOpen : products[side.product].short
}

const restsOf = ({ name, exchange, skype }: PairingOutcome): AnswerRef[] => [
  { answer: 'pairing-exchange', of: name },
  ...(exchange ? [{ answer: 'exchange-product', of: exchange.name } as const] : []),
  { answer: 'pairing-skype', of: name },
  ...(skype ? [{ answer: 'skype-product', of: skype.name } as const] : []),
  { answer: 'as-of' },
]

const pairOf = ({ exchange, skype }: PairingOutcome): GridColumn['pair'] =>
  exchange?.product && skype?.product ? { exchange: exchange.product, skype: skype.product } : null

/** One column for each pairing of the plan. */
export const pairingColumns = (
  pairings: readonly PairingOutcome[],
  { outcome, domain }: Pick<Messages, 'outcome' | 'domain'>,
): GridColumn[] =>
  pairings.map((pairing) => ({
    id: pairing.id,
    title: pairing.name.trim() || outcome.unnamedPairing,
    exchange: short(pairing.exchange, outcome),
    skype: short(pairing.skype, outcome),
    users: pairing.users === null ? outcome.usersOpen : domain.users(pairing.users),
    pair: pairOf(pairing),
    rests: restsOf(pairing),
  }))
