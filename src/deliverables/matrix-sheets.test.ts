import { expect, it } from 'vitest'
import { matrixSheets } from './matrix-sheets.ts'

it.each([
  [0, [0]],
  [1, [1]],
  [5, [5]],
  [6, [6]],
  [7, [4, 3]],
  [13, [5, 4, 4]],
  [24, [6, 6, 6, 6]],
])('%i columns are split into tables of %o', (count, sizes) => {
  const columns = Array.from({ length: count }, (_, index) => index)
  const sheets = matrixSheets(columns)
  expect(sheets.map((sheet) => sheet.length)).toEqual(sizes)
  expect(sheets.flat()).toEqual(columns)
})
