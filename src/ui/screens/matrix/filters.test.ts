import { expect, test } from 'vitest'
import type { Cell, MatrixRow, Support } from '#engine/outcome.ts'
import type { FeatureId } from '#knowledge/features.ts'
import { everyRow, filteredRows } from './filters.ts'

const cell = (feature: FeatureId, pairing: string, support: Support): Cell => ({
  feature,
  pairing,
  support,
  reason: { code: 'stated' },
  remarks: [],
  conflicts: [],
  sources: [],
  others: [],
})

const row = (feature: FeatureId, wanted: boolean, ...supports: Support[]): MatrixRow => ({
  feature,
  area: 'outlook',
  wanted,
  cells: supports.map((support, index) => cell(feature, `p${index}`, support)),
})

const rows = [
  row('presence-outlook', true, 'supported', 'supported'),
  row('photos', true, 'supported', 'not-supported'),
  row('archiving', false, 'not-supported', 'not-supported'),
  row('delegation', false, 'supported', 'not-documented'),
]

test.each([
  ['none', {}, ['presence-outlook', 'photos', 'archiving', 'delegation']],
  ['differences', { differences: true }, ['photos', 'delegation']],
  ['wanted', { wanted: true }, ['presence-outlook', 'photos']],
  ['unsupported', { unsupported: true }, ['photos', 'archiving']],
  ['wanted and unsupported', { wanted: true, unsupported: true }, ['photos']],
])('filter: %s', (_, filter, expected) => {
  expect(filteredRows(rows, { ...everyRow, ...filter }).map((each) => each.feature)).toEqual(
    expected,
  )
})
