import { describe, expect, it } from 'vitest'
import type { ProductId } from '#knowledge/products.ts'
import type { Plan } from '#plan/plan.ts'
import { onPremises } from '../plan-fixtures.ts'
import { lifecycleAsker } from './lifecycle.ts'

const { exchange, skype } = onPremises()
const withProducts = (asOf: string, ...products: Plan['exchange'][number]['product'][]): Plan =>
  onPremises({
    asOf,
    skype: [],
    exchange: products.map((product, index) => ({ ...exchange[0]!, id: `e${index}`, product })),
  })
const only = (plan: Plan) => {
  const [first] = lifecycleAsker()(plan)
  return first?.data.code === 'out-of-support' ? first.data : undefined
}

describe('paid updates after the end of support', () => {
  it.each([
    ['2025-10-14', undefined],
    ['2025-10-15', 'within'],
    ['2026-04-14', 'within'],
    ['2026-04-15', 'between'],
    ['2026-05-01', 'within'],
    ['2026-10-31', 'within'],
    ['2026-11-01', 'over'],
  ])('on %s: %s', (asOf, state) => {
    expect(only(withProducts(asOf, 'exchange-2016'))?.paid?.state).toBe(state)
  })
  it('are none for Exchange Server 2013', () => {
    expect(only(withProducts('2024-01-01', 'exchange-2013'))?.paid).toBeNull()
  })
})

describe('the way up', () => {
  const ways = (asOf: string, product: ProductId) => {
    const plan = onPremises({ asOf, exchange: [], skype: [{ ...skype[0]!, product: null }] })
    const found = only(
      product.startsWith('exchange')
        ? withProducts(asOf, product as 'exchange-2016')
        : { ...plan, skype: [{ ...skype[0]!, product: product as 'lync-2013' }] },
    )
    return found?.paths.map(({ to, how }) => `${how} ${to}`)
  }
  it.each([
    ['2026-01-01', 'exchange-2019', ['in-place exchange-se']],
    ['2026-01-01', 'exchange-2016', ['side-by-side exchange-se']],
    ['2026-01-01', 'exchange-2013', []],
    ['2026-01-01', 'skype-2015', ['side-by-side skype-se']],
    ['2024-01-01', 'lync-2013', ['side-by-side skype-2019']],
    ['2026-01-01', 'lync-2013', ['side-by-side skype-2019', 'in-place skype-se']],
  ] as const)('on %s from %s: %j', (asOf, product, expected) => {
    expect(ways(asOf, product)).toEqual(expected)
  })
})

describe('versions side by side', () => {
  const refused = (plan: Plan) =>
    lifecycleAsker()(plan).flatMap(({ data, severity }) =>
      data.code === 'coexistence' ? [`${severity} ${data.refusal}`] : [],
    )
  it.each([
    ['2025-07-01', ['exchange-2013', 'exchange-se'], ['warning se']],
    ['2025-06-30', ['exchange-2013', 'exchange-se'], []],
    ['2025-02-10', ['exchange-2013', 'exchange-2019'], ['note 2019-cu15']],
    ['2025-02-09', ['exchange-2013', 'exchange-2019'], []],
    ['2026-12-31', ['exchange-2016', 'exchange-se'], []],
    ['2027-01-01', ['exchange-2016', 'exchange-se'], ['note se-cu2']],
    ['2027-01-01', ['exchange-online', 'exchange-se'], []],
  ] as const)('on %s %j: %j', (asOf, products, expected) => {
    expect(refused(withProducts(asOf, ...products))).toEqual(expected)
  })
  it('may be two organizations where there are several forests', () => {
    const plan = withProducts('2026-01-01', 'exchange-2013', 'exchange-se')
    const organization = { ...plan.organization, forests: 'several' as const }
    expect(refused({ ...plan, organization })).toEqual(['note se'])
  })
})
