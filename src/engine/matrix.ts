import { featureIds, features } from '#knowledge/features.ts'
import { type AskCell, type CellBody, cellAsker } from './cell.ts'
import { formerIn } from './deployments.ts'
import type { AnswerRef, Cell, MatrixRow, PairingOutcome } from './outcome.ts'
import { perProducts } from './per-products.ts'
import { kept } from '#plan/kept.ts'
import { remembered, sameItems } from '#plan/remember.ts'
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

/** What the cells of a pairing say, in the order of the features. */
type Bodies = readonly CellBody[]

const openBodies = (pairing: PairingOutcome): Bodies => {
  const reason = { code: 'missing-answer', answers: lacking(pairing) } as const
  const open = {
    support: 'open',
    reason,
    remarks: [],
    conflicts: [],
    sources: [],
    others: [],
  } as const
  return featureIds.map((feature) => ({ feature, ...open }))
}

/** What cells say, worked out once for all pairings of the same products; null while a product is open. */
const bodiesAsker = (ask: AskCell): ((pairing: PairingOutcome) => Bodies | null) => {
  const bodiesOf = perProducts((exchange, skype) =>
    featureIds.map((feature) => ask(feature, exchange, skype)),
  )
  return (pairing) => {
    const [exchange, skype] = [pairing.exchange?.product, pairing.skype?.product]
    return exchange && skype ? bodiesOf(exchange, skype) : null
  }
}

export type Matrix = {
  readonly ask: AskCell
  readonly rows: readonly MatrixRow[]
  /** what the cells say, each once, in the order of the rows */
  readonly bodies: readonly CellBody[]
}

type Column = { readonly id: string; readonly bodies: Bodies; readonly cells: readonly Cell[] }

/** The cells of each pairing, the very same ones while they say the same: most of a pairing is not in its cells. */
const columnsAsker = () => {
  const bodiesWith = remembered(bodiesAsker)
  let last: readonly Column[] = []
  return (pairings: readonly PairingOutcome[], ask: AskCell): readonly Column[] => {
    const bodiesOf = bodiesWith(ask)
    const formerOf = formerIn(last)
    const columns = pairings.map((pairing, index): Column => {
      const { id } = pairing
      const before = formerOf(id, index)
      const bodies = bodiesOf(pairing) ?? kept(before?.bodies, openBodies(pairing))
      if (before !== undefined && sameItems(before.bodies, bodies)) return before
      const cells = bodies.map((body, row): Cell => {
        const same = before?.bodies[row] === body ? before.cells[row] : undefined
        return same ?? { ...body, pairing: id }
      })
      return { id, bodies, cells }
    })
    if (!sameItems(last, columns)) last = columns
    return last
  }
}

/** The cells of one feature, where only those of these columns are new. */
const patched = (
  before: readonly Cell[],
  columns: readonly Column[],
  changed: readonly number[],
  row: number,
): readonly Cell[] => {
  const cells = [...before]
  for (const index of changed) {
    const cell = columns[index]?.cells[row]
    if (cell !== undefined) cells[index] = cell
  }
  return cells
}

/** The cells of each feature; a list that says the same stays the same object. */
const cellsAsker = () => {
  let former: readonly Column[] = []
  let last: readonly (readonly Cell[])[] = featureIds.map(() => [])
  return remembered((columns: readonly Column[]): readonly (readonly Cell[])[] => {
    const changed = [...columns.keys()].filter((index) => columns[index] !== former[index])
    const few = former.length === columns.length
    last = last.map((before, row) => {
      const cells = few
        ? patched(before, columns, changed, row)
        : columns.flatMap(({ cells: all }) => all[row] ?? [])
      return sameItems(before, cells) ? before : cells
    })
    former = columns
    return last
  })
}

const bodiesIn = (columns: readonly Column[]): readonly CellBody[] => {
  const all = [...new Set(columns.map(({ bodies }) => bodies))]
  return featureIds.flatMap((_, row) => all.flatMap((bodies) => bodies[row] ?? []))
}

/** The matrix of the pairings; a row that says the same stays the same object. */
export const matrixAsker = () => {
  const askAt = remembered(cellAsker)
  const columnsAt = remembered(columnsAsker())
  const cellsOf = cellsAsker()
  const bodiesOf = remembered(bodiesIn)
  let last: readonly MatrixRow[] = []
  const rowsOf = remembered(
    (wanted: Answers['features'], cells: readonly (readonly Cell[])[]): readonly MatrixRow[] => {
      const rows = featureIds.map((feature, index): MatrixRow => {
        const row = {
          feature,
          area: features[feature].area,
          wanted: wanted === null || wanted.includes(feature),
          cells: cells[index] ?? [],
        }
        const before = last[index]
        return before?.wanted === row.wanted && before.cells === row.cells ? before : row
      })
      if (!sameItems(last, rows)) last = rows
      return last
    },
  )
  const matrixOf = remembered(
    (ask: AskCell, rows: readonly MatrixRow[], bodies: readonly CellBody[]): Matrix => ({
      ask,
      rows,
      bodies,
    }),
  )
  return (
    { edition, asOf, features: wanted }: Answers,
    pairings: readonly PairingOutcome[],
  ): Matrix => {
    const ask = askAt(edition, asOf)
    const columns = columnsAt(pairings, ask)
    return matrixOf(ask, rowsOf(wanted, cellsOf(columns)), bodiesOf(columns))
  }
}
