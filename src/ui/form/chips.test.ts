import { describe, expect, it } from 'vitest'
import {
  startChips,
  textsOf,
  withAdded,
  withDomain,
  withMoved,
  withRemoved,
  withRestored,
  withText,
} from './chips.ts'

const list = startChips(['a', 'b', 'c'])

describe('a list of names', () => {
  it.each([
    ['takes more at its end', withAdded(list, ['d', 'e'], 10), 'abcde'],
    ['takes no more than it may hold', withAdded(list, ['d', 'e'], 4), 'abcd'],
    ['takes none when it is full', withAdded(list, ['d'], 2), 'abc'],
    ['loses one', withRemoved(list, 1), 'ac'],
    ['loses none that is not there', withRemoved(list, 9), 'abc'],
    ['gets it back where it was', withRestored(withRemoved(list, 1)), 'abc'],
    ['has nothing to get back', withRestored(list), 'abc'],
    ['moves one earlier', withMoved(list, 1, -1), 'bac'],
    ['moves one later', withMoved(list, 1, 1), 'acb'],
    ['keeps the first first', withMoved(list, 0, -1), 'abc'],
    ['keeps the last last', withMoved(list, 2, 1), 'abc'],
    ['changes one', withText(list, 1, 'x'), 'axc'],
  ])('%s', (_, after, texts) => {
    expect(textsOf(after).join('')).toBe(texts)
  })
  it('never gives one key twice', () => {
    const keys = withAdded(withAdded(withRemoved(list, 2), ['d'], 9), ['e'], 9).chips.map(
      (chip) => chip.key,
    )
    expect(new Set(keys).size).toBe(keys.length)
  })
  it('keeps no name longer than a plan can hold', () => {
    expect(textsOf(withAdded(list, ['x'.repeat(5000)], 9))[3]).toHaveLength(1000)
  })
  it('puts the domain behind the names that lack one', () => {
    expect(textsOf(withDomain(startChips(['fe01', 'fe02.a.com']), 'b.com'))).toEqual([
      'fe01.b.com',
      'fe02.a.com',
    ])
  })
})
