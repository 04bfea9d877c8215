import { type PaidUpdates, type Product, type ProductId, products } from '#knowledge/products.ts'
import type { SourceId, Sources } from '#knowledge/sources.ts'
import { type UpgradePath, refusals, upgradePaths } from '#knowledge/upgrade-paths.ts'
import type { Answers } from '#plan/plan.ts'
import { gathered, remembered } from '#plan/remember.ts'
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

const ofDeployment = (
  side: 'exchange' | 'skype',
  deployment: Answers['exchange'][number] | Answers['skype'][number],
  asOf: string,
): Finding[] => {
  if (deployment.product === null) return []
  const product: Product = products[deployment.product]
  const { lifecycle } = product
  if (lifecycle.policy === 'modern' || asOf <= lifecycle.end) return []
  const common = {
    deployment: deployment.name,
    product: deployment.product,
    date: lifecycle.end,
  }
  const shared = {
    step: side,
    causes: [
      { answer: `${side}-product` as const, of: deployment.name },
      { answer: 'as-of' as const },
    ],
  }
  if (lifecycle.policy === 'retired') {
    const key = `retired-service:${deployment.id}`
    const data = { code: 'retired-service' as const, ...common }
    return [{ key, severity: 'blocker', data, ...shared, sources: product.sources }]
  }
  const updates = lifecycle.paidUpdates
  const paid = updates === undefined ? null : { ...updates, state: paidState(updates, asOf) }
  const paths = wayUp(deployment.product, asOf)
  return [
    {
      key: `out-of-support:${deployment.id}`,
      severity: 'warning',
      data: { code: 'out-of-support', ...common, paid, paths },
      ...shared,
      sources: withPaths(product.sources, paths),
    },
  ]
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
  const at = remembered((asOf: string) => ({
    exchange: gathered((item: Answers['exchange'][number]) => ofDeployment('exchange', item, asOf)),
    skype: gathered((item: Answers['skype'][number]) => ofDeployment('skype', item, asOf)),
  }))
  return (plan: Answers): Finding[] => {
    const { exchange, skype } = at(plan.asOf)
    return [...exchange(plan.exchange), ...skype(plan.skype), ...coexistence(plan)]
  }
}
