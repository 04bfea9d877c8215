import type { EditionId } from '#knowledge/editions.ts'
import { featureIds, features } from '#knowledge/features.ts'
import { type AskCell, cellAsker } from './cell.ts'
import type { AnswerRef, Cell, MatrixRow, PairingOutcome } from './outcome.ts'
import { kept } from '#plan/kept.ts'
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

/** The cells of each pairing, the very same ones while they say the same: most of a pairing is not in its cells. */
const columnsAsker = () => {
  let last = new Map<string, readonly Cell[]>()
  let list: readonly (readonly Cell[])[] = []
  return (pairings: readonly PairingOutcome[], column: Judging['column']) => {
    const columns = pairings.map((pairing) => kept(last.get(pairing.id), column(pairing)))
    last = new Map(pairings.map(({ id }, index) => [id, columns[index] ?? []]))
    if (!sameItems(list, columns)) list = columns
    return list
  }
}

/** The matrix of the pairings; a row that says the same stays the same object. */
export const matrixAsker = () => {
  const judgingAt = remembered(judging)
  const columnsAt = columnsAsker()
  let last: readonly MatrixRow[] = []
  const rowsOf = remembered(
    (wanted: Answers['features'], columns: readonly (readonly Cell[])[]): readonly MatrixRow[] => {
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
      return last
    },
  )
  const matrixOf = remembered((ask: AskCell, rows: readonly MatrixRow[]): Matrix => ({ ask, rows }))
  return (
    { edition, asOf, features: wanted }: Answers,
    pairings: readonly PairingOutcome[],
  ): Matrix => {
    const { ask, column } = judgingAt(edition, asOf)
    return matrixOf(ask, rowsOf(wanted, columnsAt(pairings, column)))
  }
}
