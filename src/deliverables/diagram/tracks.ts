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
  const taken: Segment[][] = []
  for (const { segment, index } of order) {
    let least = 0
    for (const [track, others] of taken.entries())
      if (others.some((other) => isDown(other) === isDown(segment) && overlap(other, segment)))
        least = track + 1
    let track = least
    while (taken[track]?.some((other) => overlap(other, segment)) === true) track += 1
    ;(taken[track] ??= []).push(segment)
    tracks[index] = track
  }
  return { tracks, count: taken.length }
}
