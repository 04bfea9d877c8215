import { cellFor } from '#engine/cell.ts'
import type { MatrixRow } from '#engine/outcome.ts'
import { type EditionId, type Column, editions } from '#knowledge/editions.ts'
import { type FeatureId, featureIds, features } from '#knowledge/features.ts'
import {
  type ExchangeProductId,
  type SkypeProductId,
  exchangeProductIds,
  products,
  skypeProductIds,
} from '#knowledge/products.ts'
import type { GridColumn } from './grid-columns.ts'

/** A pair of products, such as an edition has a column for. */
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
 * What deployments can give together while nobody is in a pairing. A side without a version is open to every
 * product that the edition names; where both are, these are all documented combinations.
 * @param chosen the ids of the products of the plan's deployments, of both sides
 */
export const possibleOf = (edition: EditionId, chosen: readonly string[]): Combination[] => {
  const documented = combinationsOf(edition)
  const exchange = exchangeProductIds.filter((id) => chosen.includes(id))
  const skype = skypeProductIds.filter((id) => chosen.includes(id))
  if (exchange.length === 0 && skype.length === 0) return documented
  const named = <Id>(own: readonly Id[], all: readonly Id[]) =>
    own.length > 0 ? own : [...new Set(all)]
  return named(
    exchange,
    documented.map((one) => one.exchange),
  ).flatMap((left) =>
    named(
      skype,
      documented.map((one) => one.skype),
    ).map((right) => ({ id: `${left}+${right}`, exchange: left, skype: right })),
  )
}

/** One column for each combination: nobody is in it, so it is named by its products. */
export const combinationColumns = (combinations: readonly Combination[]): GridColumn[] =>
  combinations.map(({ id, exchange, skype }) => ({
    id,
    title: products[exchange].short,
    exchange: null,
    skype: products[skype].short,
    users: null,
    pair: { exchange, skype },
    rests: [],
  }))

/**
 * The matrix of such combinations.
 * @param asOf YYYY-MM-DD
 * @param wanted the features that the plan wants; null: not chosen yet, so all count as wanted
 */
export const combinationMatrix = (
  combinations: readonly Combination[],
  edition: EditionId,
  asOf: string,
  wanted: readonly FeatureId[] | null,
): MatrixRow[] =>
  featureIds.map((feature) => ({
    feature,
    area: features[feature].area,
    wanted: wanted === null || wanted.includes(feature),
    cells: combinations.map(({ id, exchange, skype }) =>
      cellFor({ feature, exchange, skype, edition, asOf }, id),
    ),
  }))
