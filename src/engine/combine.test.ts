import { describe, expect, it } from 'vitest'
import { type State, combined, merged } from './combine.ts'
import type { AnswerRef } from './outcome.ts'

const same = (state: State): State => state

describe('combined', () => {
  it.each<[readonly State[], 'yes' | 'no', State]>([
    [[], 'no', 'yes'],
    [['yes', 'yes'], 'no', 'yes'],
    [['yes', 'open'], 'no', 'open'],
    [['open', 'yes'], 'no', 'open'],
    [['open', 'no'], 'no', 'no'],
    [['no', 'open'], 'no', 'no'],
    [[], 'yes', 'no'],
    [['no', 'no'], 'yes', 'no'],
    [['no', 'open'], 'yes', 'open'],
    [['open', 'no'], 'yes', 'open'],
    [['open', 'yes'], 'yes', 'yes'],
    [['yes', 'open'], 'yes', 'yes'],
  ])('%j with %s as decisive is %s', (parts, decisive, state) => {
    expect(combined(parts, decisive, same)).toBe(state)
  })
})

const refs = Array.from({ length: 30 }, (_, of): AnswerRef => ({ answer: 'pairings', of: `${of}` }))
type Part = { readonly state: State; readonly from: number; readonly to: number }
const part = (state: State, from: number, to: number): Part => ({ state, from, to })

describe('the answers of the parts that decide', () => {
  it.each<[string, readonly Part[], readonly number[]]>([
    ['none', [part('no', 0, 3)], []],
    ['one', [part('no', 0, 3), part('yes', 4, 6), part('open', 7, 9)], [4, 5]],
    ['each once', [part('yes', 0, 3), part('yes', 1, 5)], [0, 1, 2, 3, 4]],
    [
      'a long list with a short one',
      [part('yes', 0, 10), part('yes', 9, 12)],
      [...Array(12).keys()],
    ],
    ['two long lists', [part('yes', 0, 12), part('yes', 5, 20)], [...Array(20).keys()]],
    [
      'many lists',
      Array.from({ length: 12 }, (_, at) => part('yes', at, at + 2)),
      [...Array(13).keys()],
    ],
  ])('%s', (_, parts, expected) => {
    const found = merged(
      parts,
      'yes',
      ({ state }) => state,
      ({ from, to }) => refs.slice(from, to),
    )
    expect(found).toEqual(expected.map((index) => refs[index]))
  })
})
