import type { FeatureId } from './features.ts'
import type { ExchangeProductId, SkypeProductId } from './products.ts'
import type { SourceId } from './sources.ts'

/**
 * What one edition of Microsoft's table says, cell by cell, in the page's own columns.
 * Y supported; N not supported; C supported, needs Exchange 2016 or 2013; U supported with Exchange 2016 only.
 */
export type Statement = 'Y' | 'N' | 'C' | 'U'
type Row<Columns extends readonly unknown[]> = { readonly [I in keyof Columns]: Statement }

/** The products a column speaks of, as far as they existed when the edition was written. */
export type Column = {
  readonly exchange: readonly ExchangeProductId[]
  readonly skype: readonly SkypeProductId[]
}

export type Edition = {
  readonly source: SourceId
  readonly dated: string
  readonly columns: readonly Column[]
  readonly cells: Readonly<Record<FeatureId, readonly Statement[]>>
}

const fiveColumns = (skypeServers: readonly SkypeProductId[]) =>
  [
    { exchange: ['exchange-2010', 'exchange-2013', 'exchange-2016'], skype: skypeServers },
    { exchange: ['exchange-online'], skype: skypeServers },
    { exchange: ['exchange-2010'], skype: ['skype-online'] },
    { exchange: ['exchange-2013', 'exchange-2016'], skype: ['skype-online'] },
    { exchange: ['exchange-online'], skype: ['skype-online'] },
  ] as const satisfies Column[]

const all = ['Y', 'Y', 'Y', 'Y', 'Y'] as const
const owa = ['Y', 'Y', 'N', 'N', 'Y'] as const
const needs2013 = ['C', 'Y', 'N', 'N', 'Y'] as const

/** Sixteen of the seventeen rows read the same in 2018-02 and 2021-01. */
const until2021 = {
  'presence-outlook': all,
  'respond-outlook': all,
  'meetings-outlook': all,
  'presence-owa': owa,
  'respond-owa': owa,
  'meetings-owa': owa,
  'presence-mobile': all,
  'meetings-mobile': all,
  'calendar-status': all,
  'contact-list': needs2013,
  photos: ['C', 'Y', 'N', 'Y', 'Y'],
  delegation: all,
  'history-missed': all,
  archiving: needs2013,
  'archive-search': needs2013,
  'history-server': ['Y', 'Y', 'N', 'Y', 'Y'],
} as const satisfies Record<Exclude<FeatureId, 'voicemail-um'>, Row<typeof all>>

const both = ['Y', 'Y'] as const

export const editions = {
  '2018-02': {
    source: 'integrate-2018',
    dated: '2018-02-16',
    columns: fiveColumns(['skype-2015']),
    cells: { ...until2021, 'voicemail-um': all },
  },
  '2021-01': {
    source: 'integrate-2021',
    dated: '2021-01-12',
    columns: fiveColumns(['skype-2015', 'skype-2019']),
    cells: { ...until2021, 'voicemail-um': ['Y', 'Y', 'N', 'N', 'N'] },
  },
  // The page applies to Skype for Business Server 2015, 2019 and Subscription Edition. Its first column
  // names no Exchange version and points to the supportability matrix; Tandem reads it as the versions
  // that were not out of support on its date, and Subscription Edition, which replaced them (remark
  // `names-no-version` says so in every such cell).
  '2025-06': {
    source: 'integrate-2025',
    dated: '2025-06-26',
    columns: [
      {
        exchange: ['exchange-2016', 'exchange-2019', 'exchange-se'],
        skype: ['skype-2015', 'skype-2019', 'skype-se'],
      },
      { exchange: ['exchange-online'], skype: ['skype-2015', 'skype-2019', 'skype-se'] },
    ],
    cells: {
      'presence-outlook': both,
      'respond-outlook': both,
      'meetings-outlook': both,
      'presence-owa': both,
      'respond-owa': both,
      'meetings-owa': both,
      'presence-mobile': both,
      'meetings-mobile': both,
      'calendar-status': both,
      'contact-list': both,
      photos: both,
      delegation: both,
      'history-missed': both,
      archiving: both,
      'archive-search': both,
      'voicemail-um': ['U', 'Y'],
      'history-server': both,
    },
  },
} as const satisfies Record<string, Edition>

export type EditionId = keyof typeof editions
export const editionIds = Object.keys(editions) as EditionId[]
export const newestEdition: EditionId = '2025-06'

/** The Exchange products that a conditional statement names. */
export const statementNeeds = {
  C: ['exchange-2013', 'exchange-2016'],
  U: ['exchange-2016'],
} as const satisfies Record<'C' | 'U', readonly ExchangeProductId[]>
