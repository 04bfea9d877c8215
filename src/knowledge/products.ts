import type { Sources } from './sources.ts'

/**
 * A product with its lifecycle. Dates are YYYY-MM-DD, the last day counts as supported.
 * `fixed`: support ends on `end`; `modern`: no end is set; `retired`: a service that was switched off.
 * `start` is null where the source's value is not credible.
 */
export type Product = {
  readonly side: 'exchange' | 'skype'
  readonly kind: 'server' | 'service'
  readonly name: string
  readonly short: string
  readonly start: string | null
  readonly lifecycle:
    | {
        readonly policy: 'fixed'
        readonly mainstreamEnd: string
        readonly end: string
        readonly paidUpdatesUntil?: string
      }
    | { readonly policy: 'modern' }
    | { readonly policy: 'retired'; readonly end: string }
  readonly sources: Sources
}

export const products = {
  'exchange-2010': {
    side: 'exchange',
    kind: 'server',
    name: 'Exchange Server 2010',
    short: 'Exchange 2010',
    start: '2009-11-09',
    lifecycle: { policy: 'fixed', mainstreamEnd: '2015-01-13', end: '2020-10-13' },
    sources: ['lifecycle-exchange-2010'],
  },
  'exchange-2013': {
    side: 'exchange',
    kind: 'server',
    name: 'Exchange Server 2013',
    short: 'Exchange 2013',
    start: '2013-01-09',
    lifecycle: { policy: 'fixed', mainstreamEnd: '2018-04-10', end: '2023-04-11' },
    sources: ['lifecycle-exchange-2013'],
  },
  'exchange-2016': {
    side: 'exchange',
    kind: 'server',
    name: 'Exchange Server 2016',
    short: 'Exchange 2016',
    start: '2015-10-01',
    lifecycle: {
      policy: 'fixed',
      mainstreamEnd: '2020-10-13',
      end: '2025-10-14',
      paidUpdatesUntil: '2026-10-31',
    },
    sources: ['lifecycle-exchange-2016', 'esu-period-2'],
  },
  'exchange-2019': {
    side: 'exchange',
    kind: 'server',
    name: 'Exchange Server 2019',
    short: 'Exchange 2019',
    start: '2018-10-22',
    lifecycle: {
      policy: 'fixed',
      mainstreamEnd: '2024-01-09',
      end: '2025-10-14',
      paidUpdatesUntil: '2026-10-31',
    },
    sources: ['lifecycle-exchange-2019', 'esu-period-2'],
  },
  'exchange-se': {
    side: 'exchange',
    kind: 'server',
    name: 'Exchange Server Subscription Edition',
    short: 'Exchange SE',
    start: '2025-07-01',
    lifecycle: { policy: 'modern' },
    sources: ['exchange-se-released'],
  },
  'exchange-online': {
    side: 'exchange',
    kind: 'service',
    name: 'Exchange Online',
    short: 'Exchange Online',
    start: null,
    lifecycle: { policy: 'modern' },
    sources: ['integrate-2025'],
  },
  'lync-2013': {
    side: 'skype',
    kind: 'server',
    name: 'Lync Server 2013',
    short: 'Lync 2013',
    start: null,
    lifecycle: { policy: 'fixed', mainstreamEnd: '2018-04-10', end: '2023-04-11' },
    sources: ['lifecycle-lync-2013'],
  },
  'skype-2015': {
    side: 'skype',
    kind: 'server',
    name: 'Skype for Business Server 2015',
    short: 'SfB Server 2015',
    start: '2015-07-30',
    lifecycle: {
      policy: 'fixed',
      mainstreamEnd: '2020-10-13',
      end: '2025-10-14',
      paidUpdatesUntil: '2026-10-31',
    },
    sources: ['lifecycle-skype-2015', 'esu-period-2', 'skype-esu-period-2'],
  },
  'skype-2019': {
    side: 'skype',
    kind: 'server',
    name: 'Skype for Business Server 2019',
    short: 'SfB Server 2019',
    start: '2018-10-22',
    lifecycle: {
      policy: 'fixed',
      mainstreamEnd: '2024-01-09',
      end: '2025-10-14',
      paidUpdatesUntil: '2026-10-31',
    },
    sources: ['lifecycle-skype-2019', 'esu-period-2', 'skype-esu-period-2'],
  },
  'skype-se': {
    side: 'skype',
    kind: 'server',
    name: 'Skype for Business Server Subscription Edition',
    short: 'SfB Server SE',
    start: '2025-07-01',
    lifecycle: { policy: 'modern' },
    sources: ['exchange-se-released', 'integrate-2025'],
  },
  'skype-online': {
    side: 'skype',
    kind: 'service',
    name: 'Skype for Business Online',
    short: 'SfB Online',
    start: '2015-05-01',
    lifecycle: { policy: 'retired', end: '2021-07-31' },
    sources: ['sfbo-retirement', 'lifecycle-skype-online'],
  },
  // Users who are homed online are Teams Only users.
  teams: {
    side: 'skype',
    kind: 'service',
    name: 'Microsoft Teams',
    short: 'Teams',
    start: null,
    lifecycle: { policy: 'modern' },
    sources: ['sfbo-retirement'],
  },
} as const satisfies Record<string, Product>

export type ProductId = keyof typeof products
type OfSide<Side> = {
  [P in ProductId]: (typeof products)[P]['side'] extends Side ? P : never
}[ProductId]
export type ExchangeProductId = OfSide<'exchange'>
export type SkypeProductId = OfSide<'skype'>

const idsOf = (side: Product['side']) =>
  (Object.keys(products) as ProductId[]).filter((id) => products[id].side === side)
export const exchangeProductIds = idsOf('exchange') as ExchangeProductId[]
export const skypeProductIds = idsOf('skype') as SkypeProductId[]
