import { describe, expect, it } from 'vitest'
import { featureIds, features } from '#knowledge/features.ts'
import type { Plan } from '#plan/plan.ts'
import { matrixAsker } from './matrix.ts'
import type { PairingOutcome } from './outcome.ts'
import { onPremises } from './plan-fixtures.ts'

const seoul: PairingOutcome = {
  id: 'pa',
  name: 'Seoul',
  exchange: { id: 'ex', name: 'Mail', product: 'exchange-2016' },
  skype: { id: 'sk', name: 'Pool', product: 'skype-2015' },
  users: 1,
}
const busan: PairingOutcome = {
  ...seoul,
  id: 'pb',
  name: 'Busan',
  exchange: { id: 'b', name: 'Old', product: 'exchange-2010' },
}
const rowsOf = (change: Partial<Plan>, ...pairings: PairingOutcome[]) =>
  matrixAsker()(onPremises(change), pairings).rows

describe('a cell that is open', () => {
  const mail = { id: 'ex', name: 'Mail', product: null }
  const pool = { id: 'sk', name: 'Pool', product: null }
  const ref = {
    exchange: { answer: 'pairing-exchange', of: 'Seoul' },
    mail: { answer: 'exchange-product', of: 'Mail' },
    skype: { answer: 'pairing-skype', of: 'Seoul' },
    pool: { answer: 'skype-product', of: 'Pool' },
  }
  it.each<[Partial<PairingOutcome>, unknown[]]>([
    [{ exchange: null }, [ref.exchange]],
    [{ exchange: mail }, [ref.mail]],
    [{ skype: null }, [ref.skype]],
    [{ skype: pool }, [ref.pool]],
    [{ exchange: null, skype: pool }, [ref.exchange, ref.pool]],
    [{ exchange: mail, skype: null }, [ref.mail, ref.skype]],
  ])('%j says what it waits for', (change, answers) => {
    const [row] = rowsOf({}, { ...seoul, ...change })
    expect(row?.cells).toEqual([
      {
        feature: featureIds[0],
        pairing: 'pa',
        support: 'open',
        reason: { code: 'missing-answer', answers },
        remarks: [],
        conflicts: [],
        sources: [],
        others: [],
      },
    ])
  })
})

describe('the rows', () => {
  it('are all features, with a cell for each pairing in its order', () => {
    const rows = rowsOf({}, seoul, busan)
    expect(rows.map(({ feature, area }) => [feature, area])).toEqual(
      featureIds.map((id) => [id, features[id].area]),
    )
    for (const { feature, cells } of rows)
      expect(cells.map((cell) => [cell.feature, cell.pairing])).toEqual([
        [feature, 'pa'],
        [feature, 'pb'],
      ])
    expect(
      rows.find(({ feature }) => feature === 'photos')?.cells.map((cell) => cell.support),
    ).toEqual(['supported', 'not-supported'])
  })
  it.each<[Plan['features'], number]>([
    [null, featureIds.length],
    [[], 0],
    [['photos', 'archiving'], 2],
  ])('with %j wanted', (wanted, count) => {
    const rows = rowsOf({ features: wanted }, seoul)
    expect(rows.filter((row) => row.wanted)).toHaveLength(count)
    for (const row of rows) expect(row.wanted).toBe(wanted === null || wanted.includes(row.feature))
  })
  it('are of the edition and the day', () => {
    const support = (change: Partial<Plan>) =>
      rowsOf(change, { ...seoul, skype: { ...seoul.skype!, product: 'skype-online' } })[0]?.cells[0]
        ?.support
    expect(support({})).toBe('supported')
    expect(support({ edition: '2025-06' })).toBe('not-documented')
    expect(support({ asOf: '2026-01-01' })).toBe('not-supported')
  })
})

describe('what the cells say', () => {
  it('is there once for pairings of the same products, row by row', () => {
    const { rows, bodies } = matrixAsker()(onPremises(), [
      seoul,
      busan,
      { ...seoul, id: 'pc', name: 'Jeju' },
    ])
    const said = rows.flatMap(({ cells }) =>
      cells.slice(0, 2).map(({ pairing: _, ...body }) => body),
    )
    expect(bodies).toEqual(said)
  })
})

describe('what says the same stays the same object', () => {
  const plan = onPremises({ features: ['photos'] })
  const after = (change: Partial<Plan>, ...pairings: PairingOutcome[]) => {
    const matrixOf = matrixAsker()
    const before = matrixOf(plan, [seoul, busan])
    return { before, now: matrixOf({ ...plan, ...change }, pairings) }
  }
  it.each<[string, Partial<Plan>, PairingOutcome[]]>([
    ['the same again', {}, [seoul, busan]],
    ['a new name', {}, [{ ...seoul, name: 'New' }, busan]],
    ['another edition that says the same', {}, [{ ...seoul }, { ...busan }]],
    ['other features that are the same', { features: ['photos'] }, [seoul, busan]],
  ])('the rows with %s', (_, change, pairings) => {
    const { before, now } = after(change, ...pairings)
    expect(now.rows).toBe(before.rows)
  })
  it('the matrix, while nothing is new', () => {
    const { before, now } = after({}, seoul, busan)
    expect(now).toBe(before)
  })
  it.each<[string, Partial<Plan>, PairingOutcome[], readonly string[] | 'all']>([
    [
      'another feature wanted',
      { features: ['photos', 'archiving'] },
      [seoul, busan],
      ['archiving'],
    ],
    ['one feature less', { features: [] }, [seoul, busan], ['photos']],
    [
      'another Exchange',
      {},
      [{ ...seoul, exchange: { ...seoul.exchange!, product: 'exchange-2010' } }, busan],
      ['contact-list', 'photos', 'archiving', 'archive-search'],
    ],
    ['a pairing less', {}, [busan], 'all'],
    ['pairings in another order', {}, [busan, seoul], 'all'],
  ])('all rows but those that change with %s', (_, change, pairings, changed) => {
    const { before, now } = after(change, ...pairings)
    const different = now.rows.filter((row, index) => row !== before.rows[index])
    expect(different.map(({ feature }) => feature)).toEqual(
      changed === 'all' ? featureIds : changed,
    )
    expect(now.rows).toEqual(rowsOf({ ...plan, ...change }, ...pairings))
  })
  it('a cell, though its pairing moves', () => {
    const { before, now } = after({}, busan, seoul)
    expect(now.rows[0]?.cells[1]).toBe(before.rows[0]?.cells[0])
  })
})
