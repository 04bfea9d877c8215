import {
  type PaidUpdates,
  type Product,
  type ProductId,
  exchangeProductIds,
  products,
  skypeProductIds,
} from '#knowledge/products.ts'
import type { SourceId, Sources } from '#knowledge/sources.ts'
import { type UpgradePath, refusals, upgradePaths } from '#knowledge/upgrade-paths.ts'
import type { Answers } from '#plan/plan.ts'
import { kept } from '#plan/kept.ts'
import { gatheredWith, remembered } from '#plan/remember.ts'
import type { PaidState } from '../as-of-finding-data.ts'
import type { Finding } from '../outcome.ts'

const inSupport = (product: ProductId, asOf: string): boolean => {
  const { lifecycle } = products[product]
  return lifecycle.policy === 'modern' || asOf <= lifecycle.end
}

/** The way up from a product, step by step, to one that is there and in support at the as-of date. */
const wayUp = (product: ProductId, asOf: string): readonly UpgradePath[] => {
  const path = upgradePaths.find(({ from }) => from === product)
  if (path === undefined) return []
  const { start } = products[path.to]
  if (start !== null && asOf < start) return []
  if (inSupport(path.to, asOf)) return [path]
  const further = wayUp(path.to, asOf)
  return further.length === 0 ? [] : [path, ...further]
}

const paidState = ({ periods }: PaidUpdates, asOf: string): PaidState => {
  if (periods.some(({ from, until }) => asOf >= from && asOf <= until)) return 'within'
  return periods.some(({ from }) => asOf < from) ? 'between' : 'over'
}

const withPaths = (sources: Sources, paths: readonly UpgradePath[]): Sources => {
  const more = paths.flatMap((path) => path.sources).filter((id) => !sources.includes(id))
  return [...sources, ...new Set<SourceId>(more)]
}

const allProducts: readonly ProductId[] = [...exchangeProductIds, ...skypeProductIds]

type Deployment = Answers['exchange'][number] | Answers['skype'][number]

/** What is to be said of a product that is out of support, or of a service that is switched off. */
type Ended =
  | { readonly code: 'retired-service'; readonly date: string; readonly sources: Sources }
  | {
      readonly code: 'out-of-support'
      readonly date: string
      readonly paid: (PaidUpdates & { readonly state: PaidState }) | null
      readonly paths: readonly UpgradePath[]
      readonly sources: Sources
    }

const endedAt = (id: ProductId, asOf: string): Ended | null => {
  const product: Product = products[id]
  const { lifecycle } = product
  if (lifecycle.policy === 'modern' || asOf <= lifecycle.end) return null
  const date = lifecycle.end
  if (lifecycle.policy === 'retired')
    return { code: 'retired-service', date, sources: product.sources }
  const updates = lifecycle.paidUpdates
  const paid = updates === undefined ? null : { ...updates, state: paidState(updates, asOf) }
  const paths = wayUp(id, asOf)
  const sources = withPaths(product.sources, paths)
  return { code: 'out-of-support', date, paid, paths, sources }
}

const ofDeployment =
  (side: 'exchange' | 'skype') =>
  ({ id, name, product }: Deployment, ended: Ended | null): Finding[] => {
    if (product === null || ended === null) return []
    const common = { deployment: name, product, date: ended.date }
    const shared = {
      key: `${ended.code}:${id}`,
      step: side,
      causes: [{ answer: `${side}-product` as const, of: name }, { answer: 'as-of' as const }],
      sources: ended.sources,
    }
    if (ended.code === 'retired-service')
      return [{ ...shared, severity: 'blocker', data: { code: ended.code, ...common } }]
    const { code, paid, paths } = ended
    return [{ ...shared, severity: 'warning', data: { code, ...common, paid, paths } }]
  }

/** Versions of Exchange that the newer one's setup refuses beside it; several forests can be several organizations. */
const coexistence = (plan: Answers): Finding[] =>
  refusals.flatMap(({ id, newer, older, from, sources }): Finding[] => {
    if (plan.asOf < from) return []
    const olds = plan.exchange.filter(({ product }) => older.some((one) => one === product))
    const news = plan.exchange.filter(({ product }) => product === newer)
    if (olds.length === 0 || news.length === 0) return []
    const sure = id === 'se' && plan.organization.forests !== 'several'
    return [
      {
        key: `coexistence:${id}`,
        severity: sure ? 'warning' : 'note',
        data: {
          code: 'coexistence',
          refusal: id,
          older: olds.map(({ name }) => name),
          newer: news.map(({ name }) => name),
        },
        step: 'exchange',
        causes: [...olds, ...news].map(({ name }) => ({ answer: 'exchange-product', of: name })),
        sources,
      },
    ]
  })

/**
 * Products out of support and services retired at the as-of date, with the way up from them, and
 * versions that cannot stay side by side. The last day itself is supported.
 */
export const lifecycleAsker = () => {
  let ended: Readonly<Partial<Record<ProductId, Ended | null>>> = {}
  const endedOn = remembered((asOf: string) => {
    ended = kept(ended, Object.fromEntries(allProducts.map((id) => [id, endedAt(id, asOf)])))
    return ended
  })
  const exchange = gatheredWith(ofDeployment('exchange'))
  const skype = gatheredWith(ofDeployment('skype'))
  return (plan: Answers): Finding[] => {
    const known = endedOn(plan.asOf)
    const endedOf = ({ product }: Deployment) =>
      product === null ? null : (known[product] ?? null)
    return [
      ...exchange(plan.exchange, endedOf),
      ...skype(plan.skype, endedOf),
      ...coexistence(plan),
    ]
  }
}
