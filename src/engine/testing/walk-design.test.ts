import { describe, expect, it } from 'vitest'
import type { Way } from './walk-axes.ts'
import { combinationsOf, walk } from './walk.ts'

const axis = (name: string, count: number): Way[] =>
  Array.from({ length: count }, (_, index) => ({
    name: `${name}${index}`,
    change: (plan) => ({ ...plan, title: `${plan.title} ${name}${index}` }),
  }))
const full = [axis('a', 4), axis('b', 2), axis('c', 3)]
const turns = [axis('d', 5), axis('e', 7)]
const rows = walk(full, turns)
const together = (...names: readonly string[]) =>
  rows.some(({ ways }) => names.every((name) => ways.includes(name)))

describe('the design of the walk', () => {
  it('has every combination of the axes that are walked in full', () => {
    const met = rows.map(({ ways }) => ways.slice(0, 3).join(' '))
    expect(new Set(met).size).toBe(4 * 2 * 3)
  })
  it('has every two ways together', () => {
    const axes = [...full, ...turns].map((ways) => ways.map((way) => way.name))
    const pairs = axes.flatMap((ways, index) =>
      axes
        .slice(index + 1)
        .flatMap((others) => ways.flatMap((way) => others.map((other) => [way, other] as const))),
    )
    expect(pairs.filter((pair) => !together(...pair))).toEqual([])
  })
  it('has far fewer than all, the same every time, and makes each plan from its ways', () => {
    expect(combinationsOf([...full, ...turns])).toBe(840)
    expect(rows.length).toBeLessThan(60)
    expect(walk(full, turns)).toEqual(rows)
    for (const { plan, ways } of rows) expect(plan.title).toBe(` ${ways.join(' ')}`)
  })
})
