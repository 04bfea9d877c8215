import { cellFor } from '#engine/cell.ts'
import type { MatrixRow } from '#engine/outcome.ts'
import { type EditionId, type Column, editions } from '#knowledge/editions.ts'
import { type FeatureId, featureIds, features } from '#knowledge/features.ts'
import type { ExchangeProductId, SkypeProductId } from '#knowledge/products.ts'

/** A pair of products that an edition has a column for. */
export type Combination = {
  readonly id: string
  readonly exchange: ExchangeProductId
  readonly skype: SkypeProductId
}

/** Every pair of products that the edition documents, in the order of its columns. */
export const combinationsOf = (edition: EditionId): Combination[] => {
  const columns: readonly Column[] = editions[edition].columns
  return columns.flatMap((column) =>
    column.skype.flatMap((skype) =>
      column.exchange.map((exchange) => ({ id: `${exchange}+${skype}`, exchange, skype })),
    ),
  )
}

/**
 * The matrix of every documented combination.
 * @param asOf YYYY-MM-DD
 * @param wanted the features that the plan wants; null: not chosen yet, so all count as wanted
 */
export const combinationMatrix = (
  edition: EditionId,
  asOf: string,
  wanted: readonly FeatureId[] | null,
): MatrixRow[] => {
  const combinations = combinationsOf(edition)
  return featureIds.map((feature) => ({
    feature,
    area: features[feature].area,
    wanted: wanted === null || wanted.includes(feature),
    cells: combinations.map(({ id, exchange, skype }) =>
      cellFor({ feature, exchange, skype, edition, asOf }, id),
    ),
  }))
}
