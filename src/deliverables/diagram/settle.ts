/** Everything stands on this grid, so that the lines of different columns never lie on one another. */
export const grid = 16

export const onGrid = (value: number): number => Math.ceil(value / grid) * grid

type Block = { sum: number; count: number }

/**
 * Places things below one another, in their order, each as near as can be to where it wants to be.
 * (Pool-adjacent-violators: what would overlap moves as one block to the mean of its wishes.)
 * @param wishes the upper edge that each wants
 * @param heights of each, with the gap below it; multiples of the grid
 * @returns the upper edges, on the grid
 */
export const settled = (wishes: readonly number[], heights: readonly number[]): number[] => {
  const offsets: number[] = []
  let offset = 0
  for (const height of heights) {
    offsets.push(offset)
    offset += height
  }
  const blocks: Block[] = []
  for (const [index, wish] of wishes.entries()) {
    blocks.push({ sum: wish - (offsets[index] ?? 0), count: 1 })
    for (;;) {
      const [before, last] = [blocks.at(-2), blocks.at(-1)]
      if (!before || !last || before.sum / before.count < last.sum / last.count) break
      blocks.splice(-2, 2, { sum: before.sum + last.sum, count: before.count + last.count })
    }
  }
  const bases = blocks.flatMap(({ sum, count }) =>
    Array<number>(count).fill(Math.round(sum / count / grid) * grid),
  )
  return bases.map((base, index) => base + (offsets[index] ?? 0))
}
