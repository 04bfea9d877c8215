import { describe, expect, it, vi } from 'vitest'
import {
  gathered,
  gatheredWith,
  lazily,
  once,
  partsAsker,
  remembered,
  sameItems,
} from './remember.ts'

type Item = { readonly of: number }
const item = (of: number): Item => ({ of })

describe('remembered', () => {
  it('asks again when an argument is another one', () => {
    const make = vi.fn<(a: object, b: number) => object>((a, b) => ({ a, b }))
    const ask = remembered(make)
    const [one, other] = [item(1), item(2)]
    const first = ask(one, Number.NaN)
    expect(ask(one, Number.NaN)).toBe(first)
    expect(make).toHaveBeenCalledTimes(1)
    expect(ask(other, Number.NaN)).toEqual({ a: other, b: Number.NaN })
    expect(ask(other, 1)).toEqual({ a: other, b: 1 })
    expect(ask(one, Number.NaN)).not.toBe(first)
    expect(make).toHaveBeenCalledTimes(4)
  })
  it('asks once without arguments', () => {
    const make = vi.fn<() => object>(() => ({}))
    const ask = remembered(make)
    expect(ask()).toBe(ask())
    expect(make).toHaveBeenCalledTimes(1)
  })
})

describe('once', () => {
  it('is worked out for each object, also when nothing comes of it', () => {
    const make = vi.fn<(item: Item) => number | undefined>(({ of }) => (of > 1 ? of : undefined))
    const ask = once(make)
    const [one, two] = [{ of: 1 }, { of: 2 }]
    expect([ask(one), ask(two), ask(one), ask(two)]).toEqual([undefined, 2, undefined, 2])
    expect(make).toHaveBeenCalledTimes(2)
  })
})

describe('parts', () => {
  it('are the same object while each of them is', () => {
    const partsOf = partsAsker<{ a: object; b: object; c: number }, 'a' | 'b'>('a', 'b')
    const [a, b] = [item(1), item(2)]
    const first = partsOf({ a, b, c: 1 })
    expect(first).toEqual({ a, b })
    expect(first).not.toHaveProperty('c')
    expect(partsOf({ a, b, c: 2 })).toBe(first)
    expect(partsOf({ a, b: a, c: 2 })).toEqual({ a, b: a })
    expect(partsOf({ a: b, b: a, c: 2 })).toEqual({ a: b, b: a })
  })
})

describe('gathered', () => {
  const made = () => {
    const make = vi.fn<(item: Item) => number[]>(({ of }) => Array<number>(of).fill(of))
    return { make, ask: gathered(make) }
  }
  it('joins what the items give, in their order', () => {
    expect(made().ask([item(2), item(0), item(1)])).toEqual([2, 2, 1])
    expect(made().ask([])).toEqual([])
  })
  it('looks at new items alone, wherever the others stand', () => {
    const { make, ask } = made()
    const [one, two, three] = [item(1), item(2), item(3)]
    const list = [one, two]
    const first = ask(list)
    expect(ask(list)).toBe(first)
    expect(ask([two, three, one])).toEqual([2, 2, 3, 3, 3, 1])
    expect(ask([two, three])).toEqual([2, 2, 3, 3, 3])
    expect(ask([one])).toEqual([1])
    expect(make).toHaveBeenCalledTimes(3)
  })
})

describe('gathered with what holds for the kind', () => {
  it('is made anew where the item or its kind is another object', () => {
    const make = vi.fn<(item: Item, kind: readonly string[]) => string[]>(({ of }, kind) =>
      kind.map((word) => `${word}${of}`),
    )
    const ask = gatheredWith(make)
    const [one, two] = [item(1), item(2)]
    const [odd, even, others] = [['a'], ['b', 'c'], ['d']]
    const kindOf = ({ of }: Item) => (of % 2 === 1 ? odd : even)
    expect(ask([one, two], kindOf)).toEqual(['a1', 'b2', 'c2'])
    expect(ask([one, two], kindOf)).toEqual(['a1', 'b2', 'c2'])
    expect(make).toHaveBeenCalledTimes(2)
    expect(ask([one, two], ({ of }) => (of === 1 ? odd : others))).toEqual(['a1', 'd2'])
    expect(make).toHaveBeenCalledTimes(3)
    expect(ask([two], kindOf)).toEqual(['b2', 'c2'])
    expect(ask([item(2)], kindOf)).toEqual(['b2', 'c2'])
    expect(make).toHaveBeenCalledTimes(5)
    expect(ask([], kindOf)).toEqual([])
  })
})

describe('lazily', () => {
  it('waits until it is asked, and then knows', () => {
    const make = vi.fn<() => object>(() => ({}))
    const ask = lazily(make)
    expect(make).not.toHaveBeenCalled()
    expect(ask()).toBe(ask())
    expect(make).toHaveBeenCalledTimes(1)
  })
})

it.each<[unknown[], unknown[], boolean]>([
  [[], [], true],
  [[1, 'a'], [1, 'a'], true],
  [[1, 2], [2, 1], false],
  [[1], [1, 2], false],
  [[1, 2], [1], false],
  [[{}], [{}], false],
])('%j and %j hold the very same items: %s', (before, after, expected) => {
  expect(sameItems(before, after)).toBe(expected)
})
