import {
  type EditionId,
  type Statement,
  editionIds,
  editions,
  statementNeeds,
} from '#knowledge/editions.ts'
import type { FeatureId } from '#knowledge/features.ts'
import {
  type ExchangeProductId,
  type ProductId,
  type SkypeProductId,
  exchangeProductIds,
  products,
  skypeProductIds,
} from '#knowledge/products.ts'
import { type Remark, type RemarkId, remarkIds, remarks } from '#knowledge/remarks.ts'
import type { SourceId } from '#knowledge/sources.ts'
import { conflictsOfCell } from './attached.ts'
import type { Cell, Reason, Support } from './outcome.ts'

type Verdict = { readonly support: Support; readonly reason: Reason }

const fromStatement = (statement: Statement, exchange: ExchangeProductId): Verdict => {
  if (statement === 'Y') return { support: 'supported', reason: { code: 'stated' } }
  if (statement === 'N') return { support: 'not-supported', reason: { code: 'stated' } }
  const needed: readonly ExchangeProductId[] = statementNeeds[statement]
  return {
    support: needed.includes(exchange) ? 'supported' : 'not-supported',
    reason: { code: 'needs-exchange', products: needed },
  }
}

const isNewer = (product: ProductId, edition: EditionId): boolean => {
  const { start } = products[product]
  return start !== null && start > editions[edition].dated
}

const notCovered = (
  exchange: ExchangeProductId,
  skype: SkypeProductId,
  edition: EditionId,
): Verdict => {
  if (skype === 'teams') return { support: 'not-documented', reason: { code: 'see-teams' } }
  const { columns } = editions[edition]
  const named = {
    exchange: columns.some((column) =>
      (column.exchange as readonly ProductId[]).includes(exchange),
    ),
    skype: columns.some((column) => (column.skype as readonly ProductId[]).includes(skype)),
  }
  if (named.exchange && named.skype) {
    return { support: 'not-documented', reason: { code: 'combination-not-covered' } }
  }
  const product = named.exchange ? skype : exchange
  const why = isNewer(product, edition) ? 'newer-than-edition' : 'not-named'
  return { support: 'not-documented', reason: { code: 'not-covered', product, why } }
}

/** What one edition says of a feature for a pair of products, before any date is looked at: support and reason. */
export const statedSupport = (
  feature: FeatureId,
  exchange: ExchangeProductId,
  skype: SkypeProductId,
  edition: EditionId,
): Verdict => {
  const { columns, cells } = editions[edition]
  const index = columns.findIndex(
    (column) =>
      (column.exchange as readonly ProductId[]).includes(exchange) &&
      (column.skype as readonly ProductId[]).includes(skype),
  )
  const statement = cells[feature][index]
  return statement === undefined
    ? notCovered(exchange, skype, edition)
    : fromStatement(statement, exchange)
}

/** The service of a pair that is switched off by a day. */
const retiredOf = (
  exchange: ExchangeProductId,
  skype: SkypeProductId,
  asOf: string,
): ProductId | null => {
  for (const product of [exchange, skype]) {
    const { lifecycle } = products[product]
    if (lifecycle.policy === 'retired' && asOf > lifecycle.end) return product
  }
  return null
}

const withoutService = (product: ProductId): Verdict => {
  const { lifecycle } = products[product]
  const date = lifecycle.policy === 'modern' ? '' : lifecycle.end
  return { support: 'not-supported', reason: { code: 'retired', product, date } }
}

const fits = <T>(list: readonly T[] | undefined, id: T): boolean => list?.includes(id) ?? true
const isService = (product: ProductId): boolean => products[product].kind === 'service'

/** The remarks that belong to what an edition says of a feature for a pair of products. */
export const remarksOf = (
  feature: FeatureId,
  exchange: ProductId,
  skype: ProductId,
  edition: EditionId,
): RemarkId[] =>
  remarkIds.filter((id) => {
    const remark: Remark = remarks[id]
    return (
      fits(remark.editions, edition) &&
      fits(remark.features, feature) &&
      fits(remark.exchange, exchange) &&
      fits(remark.skype, skype) &&
      (remark.withService !== true || isService(exchange) || isService(skype))
    )
  })

const sourcesOf = (
  edition: EditionId,
  cellRemarks: readonly RemarkId[],
  verdict: Verdict,
): SourceId[] => {
  const all: SourceId[] = [editions[edition].source]
  for (const id of cellRemarks) all.push(...remarks[id].sources)
  if (verdict.reason.code === 'retired') all.push(...products[verdict.reason.product].sources)
  return [...new Set(all)]
}

export type CellQuestion = {
  readonly feature: FeatureId
  readonly exchange: ExchangeProductId
  readonly skype: SkypeProductId
  readonly edition: EditionId
  /** YYYY-MM-DD */
  readonly asOf: string
}

/** A cell without the pairing that it is for: the same for all pairings of the same products. */
export type CellBody = Omit<Cell, 'pairing'>

/** What a cell of one edition says at one date; what says the same is the same object. */
export type AskCell = (
  feature: FeatureId,
  exchange: ExchangeProductId,
  skype: SkypeProductId,
) => CellBody

/**
 * The support of one feature for a pair of products: what the edition states, unless a service of the
 * pair is retired by the as-of date.
 */
const bodyFor = (
  { feature, exchange, skype, edition }: Omit<CellQuestion, 'asOf'>,
  retired: ProductId | null,
): CellBody => {
  const stated = statedSupport(feature, exchange, skype, edition)
  const verdict = retired === null ? stated : withoutService(retired)
  const cellRemarks =
    stated.support === 'not-documented' ? [] : remarksOf(feature, exchange, skype, edition)
  const others = editionIds
    .map((id) => ({ edition: id, support: statedSupport(feature, exchange, skype, id).support }))
    .filter((other) => other.support !== stated.support && other.support !== 'not-documented')
  return {
    feature,
    ...verdict,
    remarks: cellRemarks,
    conflicts: conflictsOfCell(feature, exchange, skype),
    sources: sourcesOf(edition, cellRemarks, verdict),
    others,
  }
}

// Editions, features and products are few, and what they say never changes: what says the same is the same object.
const known = new Map<string, CellBody>()
const different = new Map<string, CellBody>()

const theOne = (body: CellBody): CellBody => {
  const key = JSON.stringify(body)
  const before = different.get(key)
  if (before === undefined) different.set(key, body)
  return before ?? body
}

/** @param asOf YYYY-MM-DD */
export const cellAsker =
  (edition: EditionId, asOf: string): AskCell =>
  (feature, exchange, skype) => {
    const retired = retiredOf(exchange, skype, asOf)
    const key = `${edition}/${feature}/${exchange}/${skype}/${retired}`
    let body = known.get(key)
    if (body === undefined) {
      body = theOne(bodyFor({ feature, exchange, skype, edition }, retired))
      known.set(key, body)
    }
    return body
  }

/** One cell. @param pairing the id of the pairing that it is for */
export const cellFor = (
  { feature, exchange, skype, edition, asOf }: CellQuestion,
  pairing: string,
): Cell => ({ ...cellAsker(edition, asOf)(feature, exchange, skype), pairing })

/** The remarks that take something away from what a cell says: they are marked at the cell itself. */
export const limitsOf = ({ remarks: ids }: Pick<Cell, 'remarks'>): RemarkId[] =>
  ids.filter((id) => (remarks[id] as Remark).reading !== true)

/** The products that would make a cell say something else, each in place of the pairing's own. */
export type CellChangeBy = {
  readonly support: Support
  readonly exchange: readonly ExchangeProductId[]
  readonly skype: readonly SkypeProductId[]
}

/**
 * What would change a cell: one product replaced by another, with the edition and the date as they are.
 * What no edition states is left out: nobody can plan on it.
 */
export const changedBy = (question: CellQuestion): CellChangeBy[] => {
  const now = cellFor(question, '').support
  const supportWith = (change: Partial<CellQuestion>) =>
    cellFor({ ...question, ...change }, '').support
  const others: Support[] = ['supported', 'not-supported']
  return others
    .filter((support) => support !== now)
    .map((support) => ({
      support,
      exchange: exchangeProductIds.filter((exchange) => supportWith({ exchange }) === support),
      skype: skypeProductIds.filter((skype) => supportWith({ skype }) === support),
    }))
    .filter(({ exchange, skype }) => exchange.length + skype.length > 0)
}
