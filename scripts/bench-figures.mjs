/** @param {readonly number[]} values */
export function median(values) {
  const sorted = values.toSorted((a, b) => a - b)
  const middle = sorted.length >> 1
  const upper = sorted[middle] ?? Number.NaN
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? upper) + upper) / 2
}

/**
 * The exponent of the growth: the slope of a straight line through time over size, both logarithmic.
 *
 * @param {readonly { size: number, pairings: number, ms: number }[]} rows
 */
export function growthOf(rows) {
  const points = rows.map(({ size, pairings, ms }) => ({
    x: Math.log(2 * size + pairings),
    y: Math.log(ms),
  }))
  const mean = (/** @type {'x' | 'y'} */ axis) =>
    points.reduce((sum, point) => sum + point[axis], 0) / points.length
  const x = mean('x')
  const y = mean('y')
  const along = points.reduce((sum, point) => sum + (point.x - x) * (point.y - y), 0)
  const across = points.reduce((sum, point) => sum + (point.x - x) ** 2, 0)
  return along / across
}
