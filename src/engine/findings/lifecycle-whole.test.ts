import { describe, expect, it } from 'vitest'
import type { Plan } from '#plan/plan.ts'
import type { Finding } from '../outcome.ts'
import { onPremises } from '../plan-fixtures.ts'
import { lifecycleAsker } from './lifecycle.ts'

const ex = onPremises().exchange[0]!
const sk = onPremises().skype[0]!
type Exchange = Plan['exchange'][number]['product']
const exchange = (...all: Exchange[]): Partial<Plan> => ({
  exchange: all.map((product, index) => ({ ...ex, id: `e${index}`, name: `E${index}`, product })),
  skype: [],
})
const skype = (product: Plan['skype'][number]['product']): Partial<Plan> => ({
  exchange: [],
  skype: [{ ...sk, product }],
})
const found = (asOf: string, change: Partial<Plan>) =>
  lifecycleAsker()(onPremises({ asOf, ...change }))

describe('a product out of support, whole', () => {
  it.each<[string, Partial<Plan>, Partial<Finding>]>([
    [
      '2021-08-01',
      skype('skype-online'),
      {
        key: 'retired-service:sk',
        severity: 'blocker',
        data: {
          code: 'retired-service',
          deployment: 'Pool',
          product: 'skype-online',
          date: '2021-07-31',
        },
        step: 'skype',
        causes: [{ answer: 'skype-product', of: 'Pool' }, { answer: 'as-of' }],
      },
    ],
    [
      '2026-01-01',
      exchange('exchange-2016'),
      {
        key: 'out-of-support:e0',
        severity: 'warning',
        step: 'exchange',
        causes: [{ answer: 'exchange-product', of: 'E0' }, { answer: 'as-of' }],
        sources: [
          'lifecycle-exchange-2016',
          'esu-period-1',
          'esu-period-2',
          'esu-ended',
          'exchange-se-released',
          'exchange-se-upgrade',
        ],
      },
    ],
    [
      '2026-01-01',
      skype('lync-2013'),
      {
        key: 'out-of-support:sk',
        sources: ['lifecycle-lync-2013', 'skype-2019-migration', 'skype-se-upgrade'],
      },
    ],
    ['2026-01-01', exchange('exchange-2013'), { sources: ['lifecycle-exchange-2013'] }],
  ])('on %s: %j', (asOf, change, finding) => {
    expect(found(asOf, change)).toMatchObject([finding])
  })
  it.each<[string, Partial<Plan>]>([
    ['2021-07-31', skype('skype-online')],
    ['2023-04-11', skype('lync-2013')],
    ['2030-01-01', skype('skype-se')],
    ['2030-01-01', exchange('exchange-online')],
    ['2030-01-01', exchange(null)],
    ['2030-01-01', skype('teams')],
  ])('is none on %s: %j', (asOf, change) => {
    expect(found(asOf, change)).toEqual([])
  })
  it('has paths that it names whole', () => {
    const [first] = found('2026-01-01', exchange('exchange-2016'))
    expect(first?.data).toMatchObject({
      deployment: 'E0',
      product: 'exchange-2016',
      date: '2025-10-14',
      paid: { state: 'within', levels: ['CU23'] },
      paths: [{ from: 'exchange-2016', to: 'exchange-se' }],
    })
  })
  it.each([
    // The way up leads to what is there: Subscription Edition was released on 2025-07-01.
    ['2023-05-01', ['skype-2019']],
    ['2025-10-14', ['skype-2019']],
    ['2025-10-15', ['skype-2019', 'skype-se']],
    ['2018-06-01', undefined],
  ])('leads on %s from Lync Server 2013 to %j', (asOf, to) => {
    const [first] = found(asOf, skype('lync-2013'))
    const paths = first?.data.code === 'out-of-support' ? first.data.paths : undefined
    expect(paths?.map((path) => path.to)).toEqual(to)
  })
})

describe('versions side by side, whole', () => {
  it('name both and where it is settled', () => {
    const plan = exchange('exchange-2013', 'exchange-se', null)
    const finding = found('2026-01-01', plan).find(({ data }) => data.code === 'coexistence')
    expect(finding).toMatchObject({
      key: 'coexistence:se',
      severity: 'warning',
      data: { code: 'coexistence', refusal: 'se', older: ['E0'], newer: ['E1'] },
      step: 'exchange',
      causes: [
        { answer: 'exchange-product', of: 'E0' },
        { answer: 'exchange-product', of: 'E1' },
      ],
    })
  })
  it.each<[Exchange[]]>([
    [['exchange-se']],
    [['exchange-2013']],
    [['exchange-2019', 'exchange-se']],
  ])('%j are no trouble in 2026', (all) => {
    const codes = found('2026-01-01', exchange(...all)).map(({ data }) => data.code)
    expect(codes).not.toContain('coexistence')
  })
})
