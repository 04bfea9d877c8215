import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { kept } from './kept.ts'

describe('kept', () => {
  it('gives what is new, with what says the same being the same object', () => {
    const before = {
      a: { n: 1 },
      list: [
        { id: 'x', v: [1] },
        { id: 'y', v: [2] },
      ],
    }
    const after = {
      a: { n: 1 },
      list: [
        { id: 'x', v: [1] },
        { id: 'y', v: [3] },
      ],
    }
    const result = kept(before, after)
    expect(result).toEqual(after)
    expect(result.a).toBe(before.a)
    expect(result.list[0]).toBe(before.list[0])
    expect(result.list[1]).not.toBe(before.list[1])
    expect(kept(before, structuredClone(before))).toBe(before)
  })
  it('finds items by their id when others come, go or move', () => {
    const [x, y, z] = ['x', 'y', 'z'].map((id) => ({ id, names: [id] }))
    const moved = kept([x, y, z], structuredClone([z, y]))
    expect(moved[0]).toBe(z)
    expect(moved[1]).toBe(y)
  })
  it.each([
    [{ a: undefined }, {}],
    [{}, { a: undefined }],
    [[], {}],
    [{ a: null }, { a: {} }],
    [{}, JSON.parse('{ "__proto__": {} }')],
    [[1, 2], [1]],
  ])('never takes %j for %j', (before: unknown, after: unknown) => {
    expect(kept(before, after)).toStrictEqual(after)
  })
  it('always says what is new', () => {
    const value = fc.jsonValue({ maxDepth: 3 })
    fc.assert(
      fc.property(value, value, (before, after) => {
        expect(kept(before, after)).toStrictEqual(after)
      }),
    )
    fc.assert(
      fc.property(value, (one) => {
        expect(kept(one, structuredClone(one))).toBe(one)
      }),
    )
  })
})
