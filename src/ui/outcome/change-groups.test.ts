import { expect, test } from 'vitest'
import type { CellChange } from '#engine/changes.ts'
import { changeGroups } from './change-groups.ts'

const change = (
  feature: CellChange['feature'],
  pairing: string,
  to: CellChange['to'] = 'supported',
) =>
  ({ feature, pairing, pairingName: pairing.toUpperCase(), from: 'open', to }) satisfies CellChange

const said = (changes: CellChange[]) =>
  changeGroups(changes).map(
    ({ features, pairings, to }) => `${features.join('+')} for ${pairings.join('+')}: ${to}`,
  )

test.each([
  ['nothing', [], []],
  ['one change', [change('photos', 'a')], ['photos for A: supported']],
  [
    'one pairing, several features',
    [change('photos', 'a'), change('archiving', 'a')],
    ['photos+archiving for A: supported'],
  ],
  [
    'several pairings alike',
    [
      change('photos', 'a'),
      change('photos', 'b'),
      change('archiving', 'a'),
      change('archiving', 'b'),
    ],
    ['photos+archiving for A+B: supported'],
  ],
  [
    'different pairings stay apart',
    [change('photos', 'a'), change('photos', 'b'), change('archiving', 'a')],
    ['photos for A+B: supported', 'archiving for A: supported'],
  ],
  [
    'different verdicts stay apart',
    [change('photos', 'a'), change('archiving', 'a', 'not-supported')],
    ['photos for A: supported', 'archiving for A: not-supported'],
  ],
])('changes are grouped: %s', (_, changes, expected) => {
  expect(said(changes)).toEqual(expected)
})
