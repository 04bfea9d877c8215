import { describe, expect, it } from 'vitest'
import { zoomed } from './zoom.ts'

describe('zoom', () => {
  it.each([
    ['from the whole width, at what it is', undefined, 0.5, 1, 0.625],
    ['out again', 0.625, 0.5, -1, 0.5],
    ['no further in than this', 4, 1, 1, 4],
    ['no further out than this', 0.2, 1, -1, 0.2],
  ] as const)('%s', (_, zoom, fitted, direction, expected) => {
    expect(zoomed(zoom, fitted, direction)).toBeCloseTo(expected)
  })
})
