/** A connection in the gutter between two columns: from one height to another. */
export type Segment = { readonly from: number; readonly to: number }

const apart = 8

const overlap = (a: Segment, b: Segment): boolean =>
  Math.min(a.from, a.to) - apart < Math.max(b.from, b.to) &&
  Math.min(b.from, b.to) - apart < Math.max(a.from, a.to)

/**
 * The upright track of each segment, so that no two lie on one another and few cross: of those that go
 * down the lowest turns first, of those that go up the highest.
 * A segment without height needs none.
 * @returns the tracks from the left, in the order of the segments, and how many there are
 */
export const tracksOf = (
  segments: readonly Segment[],
): { tracks: (number | null)[]; count: number } => {
  const isDown = ({ from, to }: Segment) => to >= from
  const order = segments
    .map((segment, index) => ({ segment, index }))
    .filter(({ segment }) => segment.from !== segment.to)
    .toSorted((a, b) =>
      isDown(a.segment) === isDown(b.segment)
        ? (b.segment.from - a.segment.from) * (isDown(a.segment) ? 1 : -1)
        : Number(isDown(b.segment)) - Number(isDown(a.segment)),
    )
  const tracks = Array<number | null>(segments.length).fill(null)
  const taken: { readonly down: Segment[]; readonly up: Segment[] }[] = []
  for (const { segment, index } of order) {
    const way = isDown(segment) ? 'down' : 'up'
    // In this order the latest of a track overlaps where any that goes the same way does.
    let track =
      taken.findLastIndex(({ [way]: others }) => {
        const latest = others.at(-1)
        return latest !== undefined && overlap(latest, segment)
      }) + 1
    // All that go down are there before the first that goes up.
    if (way === 'up')
      while (taken[track]?.down.some((other) => overlap(other, segment)) === true) track += 1
    ;(taken[track] ??= { down: [], up: [] })[way].push(segment)
    tracks[index] = track
  }
  return { tracks, count: taken.length }
}
