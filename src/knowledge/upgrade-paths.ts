import type { ProductId } from './products.ts'
import type { Sources } from './sources.ts'

/**
 * How servers of one version become another. `in-place`: setup of the new version runs on the same
 * server; `side-by-side`: new servers beside the old ones, to which mailboxes or users move.
 */
export type UpgradePath = {
  readonly from: ProductId
  readonly to: ProductId
  readonly how: 'in-place' | 'side-by-side'
  /** the only cumulative updates it starts from; null where no source asks for any */
  readonly levels: readonly string[] | null
  readonly sources: Sources
}

/** Where a version is not here, no source names a way up from it. */
export const upgradePaths: readonly UpgradePath[] = [
  {
    from: 'exchange-2019',
    to: 'exchange-se',
    how: 'in-place',
    levels: ['CU14', 'CU15'],
    sources: ['exchange-se-released', 'exchange-se-upgrade'],
  },
  {
    from: 'exchange-2016',
    to: 'exchange-se',
    how: 'side-by-side',
    levels: ['CU23'],
    sources: ['exchange-se-released', 'exchange-se-upgrade'],
  },
  {
    from: 'skype-2019',
    to: 'skype-se',
    how: 'in-place',
    levels: null,
    sources: ['skype-se-upgrade'],
  },
  {
    from: 'skype-2015',
    to: 'skype-se',
    how: 'side-by-side',
    levels: null,
    sources: ['skype-se-upgrade'],
  },
  {
    from: 'lync-2013',
    to: 'skype-2019',
    how: 'side-by-side',
    levels: null,
    sources: ['skype-2019-migration'],
  },
]

/** Exchange versions whose setup refuses an organization that still has one of the older ones. */
export type Refusal = {
  readonly id: 'se' | '2019-cu15' | 'se-cu2'
  readonly newer: ProductId
  readonly older: readonly ProductId[]
  /** from this day on (YYYY-MM-DD) */
  readonly from: string
  readonly sources: Sources
}

export const refusals: readonly Refusal[] = [
  {
    id: 'se',
    newer: 'exchange-se',
    older: ['exchange-2013'],
    from: '2025-07-01',
    sources: ['exchange-se-points'],
  },
  {
    id: '2019-cu15',
    newer: 'exchange-2019',
    older: ['exchange-2013'],
    from: '2025-02-10',
    sources: ['exchange-se-points', 'exchange-builds'],
  },
  // CU2 is planned for the first half of 2027, and no day is set; CU1 before it has none either.
  {
    id: 'se-cu2',
    newer: 'exchange-se',
    older: ['exchange-2016', 'exchange-2019'],
    from: '2027-01-01',
    sources: ['exchange-se-upgrade', 'exchange-se-cu1'],
  },
]
