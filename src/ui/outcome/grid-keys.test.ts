import { expect, test } from 'vitest'
import { moved, within } from './grid-keys.ts'

const size = { rows: 3, columns: 4 }
const at = (row: number, column: number) => ({ row, column })

test.each([
  ['ArrowDown', at(0, 0), false, at(1, 0)],
  ['ArrowDown', at(2, 0), false, at(2, 0)],
  ['ArrowUp', at(0, 2), false, at(0, 2)],
  ['ArrowLeft', at(1, 2), false, at(1, 1)],
  ['ArrowRight', at(1, 3), false, at(1, 3)],
  ['Home', at(1, 2), false, at(1, 0)],
  ['End', at(1, 2), false, at(1, 3)],
  ['Home', at(1, 2), true, at(0, 0)],
  ['End', at(1, 2), true, at(2, 3)],
  ['a', at(1, 2), false, null],
])('%s from %o (whole: %s) leads to %o', (key, from, whole, expected) => {
  expect(moved(key, from, size, whole)).toEqual(expected)
})

test('a place outside a grid that shrank is brought back in', () => {
  expect(within(at(9, 9), size)).toEqual(at(2, 3))
})
