import type { EditionId } from '#knowledge/editions.ts'
import { featureIds, features } from '#knowledge/features.ts'
import { type AskCell, cellAsker } from './cell.ts'
import type { AnswerRef, Cell, MatrixRow, PairingOutcome } from './outcome.ts'
import { once, remembered, sameItems } from '#plan/remember.ts'
import type { Answers } from '#plan/plan.ts'

/** The answers a pairing still lacks before any edition can be asked about it. */
const lacking = ({ name, exchange, skype }: PairingOutcome): AnswerRef[] => [
  ...(exchange === null ? [{ answer: 'pairing-exchange' as const, of: name }] : []),
  ...(exchange?.product === null
    ? [{ answer: 'exchange-product' as const, of: exchange.name }]
    : []),
  ...(skype === null ? [{ answer: 'pairing-skype' as const, of: name }] : []),
  ...(skype?.product === null ? [{ answer: 'skype-product' as const, of: skype.name }] : []),
]

const cellOf = (feature: Cell['feature'], pairing: PairingOutcome, ask: AskCell): Cell => {
  const exchange = pairing.exchange?.product
  const skype = pairing.skype?.product
  if (exchange && skype) return ask(feature, exchange, skype, pairing.id)
  const reason = { code: 'missing-answer', answers: lacking(pairing) } as const
  return {
    feature,
    pairing: pairing.id,
    support: 'open',
    reason,
    remarks: [],
    conflicts: [],
    sources: [],
    others: [],
  }
}

/** How cells are judged, and the column of each pairing. */
type Judging = {
  readonly ask: AskCell
  readonly column: (pairing: PairingOutcome) => readonly Cell[]
}

const judging = (edition: EditionId, asOf: string): Judging => {
  const ask = cellAsker(edition, asOf)
  const column = once((pairing: PairingOutcome) =>
    featureIds.map((feature) => cellOf(feature, pairing, ask)),
  )
  return { ask, column }
}

export type Matrix = { readonly ask: AskCell; readonly rows: readonly MatrixRow[] }

/** The matrix of the pairings; a row that says the same stays the same object. */
export const matrixAsker = () => {
  const judgingAt = remembered(judging)
  let last: readonly MatrixRow[] = []
  const rowsOf = (
    wanted: Answers['features'],
    pairings: readonly PairingOutcome[],
    { ask, column }: Judging,
  ): Matrix => {
    const columns = pairings.map(column)
    const rows = featureIds.map((feature, index): MatrixRow => {
      const row = {
        feature,
        area: features[feature].area,
        wanted: wanted === null || wanted.includes(feature),
        cells: columns.flatMap((cells) => cells[index] ?? []),
      }
      const before = last[index]
      return before?.wanted === row.wanted && sameItems(before.cells, row.cells) ? before : row
    })
    if (!sameItems(last, rows)) last = rows
    return { ask, rows: last }
  }
  const matrixOf = remembered(rowsOf)
  return ({ edition, asOf, features: wanted }: Answers, pairings: readonly PairingOutcome[]) =>
    matrixOf(wanted, pairings, judgingAt(edition, asOf))
}
