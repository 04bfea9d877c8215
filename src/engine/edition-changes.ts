import { type EditionId, editions } from '#knowledge/editions.ts'
import { type FeatureId, featureIds } from '#knowledge/features.ts'
import {
  type ExchangeProductId,
  type ProductId,
  type SkypeProductId,
  exchangeProductIds,
  skypeProductIds,
} from '#knowledge/products.ts'
import { type RemarkId, remarks } from '#knowledge/remarks.ts'
import { remarksOf, statedSupport } from './cell.ts'
import type { Support } from './outcome.ts'

export type ProductPair = { readonly exchange: ExchangeProductId; readonly skype: SkypeProductId }

/** One feature whose support reads differently in two editions, for these pairs of products. */
export type EditionChange = {
  readonly feature: FeatureId
  readonly from: Support
  readonly to: Support
  readonly pairs: readonly ProductPair[]
}

/** One feature of which the later edition says the same with a remark that the earlier one lacks. */
export type NewRemark = {
  readonly feature: FeatureId
  readonly remark: RemarkId
  readonly pairs: readonly ProductPair[]
}

export type EditionChanges = {
  /** how many columns the table has */
  readonly columns: { readonly from: number; readonly to: number }
  /** products that only the later, or only the earlier edition speaks of */
  readonly added: readonly ProductId[]
  readonly dropped: readonly ProductId[]
  /** pairs that only the later, or only the earlier edition speaks of */
  readonly newPairs: readonly ProductPair[]
  readonly lostPairs: readonly ProductPair[]
  /** features of pairs that both speak of */
  readonly changes: readonly EditionChange[]
  readonly newRemarks: readonly NewRemark[]
}

const allPairs: readonly ProductPair[] = exchangeProductIds.flatMap((exchange) =>
  skypeProductIds.map((skype) => ({ exchange, skype })),
)

const productsOf = (edition: EditionId): Set<ProductId> =>
  new Set(editions[edition].columns.flatMap((column) => [...column.exchange, ...column.skype]))

const covers = (edition: EditionId, { exchange, skype }: ProductPair): boolean =>
  editions[edition].columns.some(
    (column) =>
      (column.exchange as readonly ProductId[]).includes(exchange) &&
      (column.skype as readonly ProductId[]).includes(skype),
  )

const changesOf = (
  feature: FeatureId,
  pairs: readonly ProductPair[],
  from: EditionId,
  to: EditionId,
): EditionChange[] => {
  const found = new Map<string, EditionChange>()
  for (const pair of pairs) {
    const support = (edition: EditionId) =>
      statedSupport(feature, pair.exchange, pair.skype, edition).support
    const change = { feature, from: support(from), to: support(to) }
    if (change.from === change.to) continue
    const key = `${change.from} ${change.to}`
    const before = found.get(key)?.pairs ?? []
    found.set(key, { ...change, pairs: [...before, pair] })
  }
  return [...found.values()]
}

/** Remarks on a single feature only: what an edition says of all features is no change of one of them. */
const newRemarksOf = (
  feature: FeatureId,
  pairs: readonly ProductPair[],
  from: EditionId,
  to: EditionId,
): NewRemark[] => {
  const found = new Map<RemarkId, readonly ProductPair[]>()
  for (const pair of pairs) {
    const before = remarksOf(feature, pair.exchange, pair.skype, from)
    for (const remark of remarksOf(feature, pair.exchange, pair.skype, to))
      if ('features' in remarks[remark] && !before.includes(remark))
        found.set(remark, [...(found.get(remark) ?? []), pair])
  }
  return [...found].map(([remark, of]) => ({ feature, remark, pairs: of }))
}

/** What is different between two editions of the support matrix, before any date is looked at. */
export const editionChanges = (from: EditionId, to: EditionId): EditionChanges => {
  const [before, after] = [productsOf(from), productsOf(to)]
  const both = allPairs.filter((pair) => covers(from, pair) && covers(to, pair))
  return {
    columns: { from: editions[from].columns.length, to: editions[to].columns.length },
    added: [...after].filter((id) => !before.has(id)),
    dropped: [...before].filter((id) => !after.has(id)),
    newPairs: allPairs.filter((pair) => !covers(from, pair) && covers(to, pair)),
    lostPairs: allPairs.filter((pair) => covers(from, pair) && !covers(to, pair)),
    changes: featureIds.flatMap((feature) => changesOf(feature, both, from, to)),
    newRemarks: featureIds.flatMap((feature) => newRemarksOf(feature, both, from, to)),
  }
}
