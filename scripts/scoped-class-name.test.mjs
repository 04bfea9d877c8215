import { expect, test } from 'vitest'
import { scopedClassName } from './scoped-class-name.mjs'

test.each([
  ['/home/kim/tandem/src/ui/screens/matrix/cell.module.css', 'screens-matrix-cell_row'],
  ['C:\\tandem\\src\\ui\\screens\\matrix\\cell.module.css', 'screens-matrix-cell_row'],
  ['/home/kim/src/tandem/src/ui/button.module.css?used', 'button_row'],
])('%s', (file, name) => {
  expect(scopedClassName('row', file)).toBe(name)
})
