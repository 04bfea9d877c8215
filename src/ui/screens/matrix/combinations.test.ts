import { expect, test } from 'vitest'
import { editionIds } from '#knowledge/editions.ts'
import { combinationMatrix, combinationsOf } from './combinations.ts'

test.each(editionIds)('edition %s documents every cell of its combinations', (edition) => {
  const matrix = combinationMatrix(edition, '2018-06-01', null)
  const cells = matrix.flatMap((row) => row.cells)
  expect(cells.length).toBe(17 * combinationsOf(edition).length)
  expect(cells.filter((cell) => cell.support === 'not-documented')).toEqual([])
})

test.each(editionIds)('edition %s names each combination once', (edition) => {
  const ids = combinationsOf(edition).map((combination) => combination.id)
  expect(new Set(ids).size).toBe(ids.length)
})

test('a service that is retired at the day is not supported, whatever the edition says', () => {
  const matrix = combinationMatrix('2021-01', '2024-01-01', ['photos'])
  const online = matrix.flatMap((row) =>
    row.cells.filter((cell) => cell.pairing.endsWith('+skype-online')),
  )
  expect(new Set(online.map((cell) => cell.support))).toEqual(new Set(['not-supported']))
  expect(matrix.filter((row) => row.wanted).map((row) => row.feature)).toEqual(['photos'])
})
