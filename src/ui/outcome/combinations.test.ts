import { expect, test } from 'vitest'
import { editionIds } from '#knowledge/editions.ts'
import { combinationMatrix, combinationsOf, possibleOf } from './combinations.ts'

test.each(editionIds)('edition %s documents every cell of its combinations', (edition) => {
  const matrix = combinationMatrix(combinationsOf(edition), edition, '2018-06-01', null)
  const cells = matrix.flatMap((row) => row.cells)
  expect(cells.length).toBe(17 * combinationsOf(edition).length)
  expect(cells.filter((cell) => cell.support === 'not-documented')).toEqual([])
})

test.each(editionIds)('edition %s names each combination once', (edition) => {
  const ids = combinationsOf(edition).map((combination) => combination.id)
  expect(new Set(ids).size).toBe(ids.length)
})

test('a service that is retired at the day is not supported, whatever the edition says', () => {
  const matrix = combinationMatrix(combinationsOf('2021-01'), '2021-01', '2024-01-01', ['photos'])
  const online = matrix.flatMap((row) =>
    row.cells.filter((cell) => cell.pairing.endsWith('+skype-online')),
  )
  expect(new Set(online.map((cell) => cell.support))).toEqual(new Set(['not-supported']))
  expect(matrix.filter((row) => row.wanted).map((row) => row.feature)).toEqual(['photos'])
})

test.each([
  { chosen: [], ids: combinationsOf('2025-06').map(({ id }) => id) },
  {
    chosen: ['exchange-2016'],
    ids: ['exchange-2016+skype-2015', 'exchange-2016+skype-2019', 'exchange-2016+skype-se'],
  },
  // What the edition does not name stays: that it says nothing of it is an answer.
  { chosen: ['exchange-2010', 'skype-2015'], ids: ['exchange-2010+skype-2015'] },
  {
    chosen: ['skype-2015', 'exchange-2016', 'exchange-2016', 'skype-2019'],
    ids: ['exchange-2016+skype-2015', 'exchange-2016+skype-2019'],
  },
] as const)('$chosen.length versions can give $ids.length combinations', ({ chosen, ids }) => {
  expect(possibleOf('2025-06', chosen).map(({ id }) => id)).toEqual(ids)
})
