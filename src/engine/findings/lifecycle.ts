import { type Product, products } from '#knowledge/products.ts'
import type { Answers } from '#plan/plan.ts'
import type { Finding } from '../outcome.ts'

/** Products out of support and services retired at the as-of date. The last day itself is supported. */
export const lifecycleFindings = (plan: Answers): Finding[] =>
  (['exchange', 'skype'] as const).flatMap((side) =>
    plan[side].flatMap((deployment): Finding[] => {
      if (deployment.product === null) return []
      const product: Product = products[deployment.product]
      const { lifecycle } = product
      if (lifecycle.policy === 'modern' || plan.asOf <= lifecycle.end) return []
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
        sources: product.sources,
      }
      if (lifecycle.policy === 'retired') {
        const key = `retired-service:${deployment.id}`
        return [
          { key, severity: 'blocker', data: { code: 'retired-service', ...common }, ...shared },
        ]
      }
      const paidUntil = lifecycle.paidUpdatesUntil ?? null
      const key = `out-of-support:${deployment.id}`
      return [
        {
          key,
          severity: 'warning',
          data: {
            code: 'out-of-support',
            ...common,
            paidUntil,
            paidEnded: paidUntil !== null && plan.asOf > paidUntil,
          },
          ...shared,
        },
      ]
    }),
  )
