import type { FeatureId } from '#knowledge/features.ts'
import type { Outcome, Support } from './outcome.ts'

export type CellChange = {
  readonly feature: FeatureId
  /** id of the pairing */
  readonly pairing: string
  readonly pairingName: string
  readonly from: Support
  readonly to: Support
}

/** What identifies a cell of the matrix. */
export const cellKey = (feature: FeatureId, pairing: string): string => `${feature}/${pairing}`

/**
 * The cells whose support differs between two outcomes, in the order of the matrix. Pairings that are
 * only in one of the two do not count: nothing was said of them that could have changed.
 */
export const cellChanges = (before: Outcome, after: Outcome): CellChange[] => {
  if (before.matrix === after.matrix) return []
  const was = new Map<string, Support>()
  for (const row of before.matrix)
    for (const cell of row.cells) was.set(cellKey(row.feature, cell.pairing), cell.support)
  const names = new Map(after.pairings.map((pairing) => [pairing.id, pairing.name]))
  return after.matrix.flatMap((row) =>
    row.cells.flatMap((cell): CellChange[] => {
      const from = was.get(cellKey(row.feature, cell.pairing))
      if (from === undefined || from === cell.support) return []
      const { feature, pairing, support: to } = cell
      return [{ feature, pairing, pairingName: names.get(pairing) ?? '', from, to }]
    }),
  )
}
