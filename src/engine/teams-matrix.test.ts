import { describe, expect, it } from 'vitest'
import { type TeamsActionId, teamsActionIds } from '#knowledge/teams-matrix.ts'
import type { ExchangeProductId, SkypeProductId } from '#knowledge/products.ts'
import type { PairingOutcome, TeamsCell } from './outcome.ts'
import { teamsMatrixAsker, teamsPairings } from './teams-matrix.ts'

const teamsMatrixOf = (pairings: readonly PairingOutcome[]) => teamsMatrixAsker()(pairings)

/** Users with mailboxes in this product; undefined: no deployment of Exchange is chosen. */
const pairing = (
  id: string,
  exchange: ExchangeProductId | null | undefined,
  skype: SkypeProductId | null = 'teams',
): PairingOutcome => ({
  id,
  name: `users of ${id}`,
  exchange: exchange === undefined ? null : { id: 'ex', name: 'Mail', product: exchange },
  skype: { id: 'sk', name: 'Home', product: skype },
  users: 1,
})
const page = ['exchange-teams-interact']

describe('the table of Microsoft Teams', () => {
  it.each<[PairingOutcome, TeamsActionId, Partial<TeamsCell>]>([
    [
      pairing('a', 'exchange-online'),
      'tabs',
      {
        support: 'supported',
        reason: { code: 'stated' },
        remarks: [],
        sources: ['exchange-teams-interact'],
      },
    ],
    [
      pairing('a', 'exchange-se'),
      'out-of-office',
      {
        support: 'not-supported',
        reason: { code: 'stated' },
        remarks: ['set-in-outlook', 'names-no-server'],
        sources: ['exchange-teams-interact', 'tandem'],
      },
    ],
    [
      pairing('a', 'exchange-2016'),
      'meetings',
      {
        support: 'supported',
        reason: {
          code: 'needs-exchange',
          products: ['exchange-2016', 'exchange-2019', 'exchange-se'],
        },
        remarks: ['meeting-requirements', 'names-no-server'],
        sources: ['exchange-teams-interact', 'tandem'],
      },
    ],
    [
      pairing('a', 'exchange-2013'),
      'meetings',
      {
        support: 'not-supported',
        reason: {
          code: 'needs-exchange',
          products: ['exchange-2016', 'exchange-2019', 'exchange-se'],
        },
      },
    ],
    [
      pairing('a', 'exchange-online'),
      'meetings',
      { support: 'supported', reason: { code: 'stated' } },
    ],
    [
      pairing('a', undefined),
      'tabs',
      {
        support: 'open',
        reason: {
          code: 'missing-answer',
          answers: [{ answer: 'pairing-exchange', of: 'users of a' }],
        },
        remarks: [],
        sources: [],
      },
    ],
    [
      pairing('a', null),
      'tabs',
      {
        support: 'open',
        reason: { code: 'missing-answer', answers: [{ answer: 'exchange-product', of: 'Mail' }] },
        remarks: [],
        sources: [],
      },
    ],
  ])('%#', (one, action, expected) => {
    const row = teamsMatrixOf([one]).find((item) => item.action === action)
    expect(row?.cells).toMatchObject([{ action, pairing: 'a', ...expected }])
  })
  it('has a row for each action and a column for each pairing with Teams', () => {
    const rows = teamsMatrixOf([
      pairing('a', 'exchange-online'),
      pairing('b', 'exchange-online', 'skype-se'),
      pairing('c', 'exchange-se'),
      pairing('d', 'exchange-se', null),
      { ...pairing('e', 'exchange-se'), skype: null },
    ])
    expect(rows.map(({ action }) => action)).toEqual(teamsActionIds)
    for (const { action, cells } of rows)
      expect(cells.map((cell) => [cell.action, cell.pairing])).toEqual([
        [action, 'a'],
        [action, 'c'],
      ])
    expect(rows[0]?.cells[0]?.sources).toEqual(page)
  })
  it('has no rows where nobody is in Teams', () => {
    const servers = [
      pairing('b', 'exchange-online', 'skype-se'),
      { ...pairing('e', null), skype: null },
    ]
    expect(teamsMatrixOf(servers)).toEqual([])
    expect(teamsPairings(servers)).toEqual([])
  })
  it('keeps its rows while the pairings with Teams are the same', () => {
    const ask = teamsMatrixAsker()
    const [one, other] = [pairing('a', 'exchange-se'), pairing('b', 'exchange-se', 'skype-se')]
    const before = ask([one, other])
    expect(ask([one])).toBe(before)
    expect(ask([{ ...one, exchange: null }, other])).not.toEqual(before)
  })
})
