/** A connection in the gutter between two columns: from one height to another. */
export type Segment = { readonly from: number; readonly to: number }

const apart = 8

const isDown = ({ from, to }: Segment): boolean => to >= from

/**
 * Which track is the last one that overlaps, for segments that go one way and come in the order of their
 * beginnings, so that only the latest of each track matters. Of a segment that goes up, heights are negative.
 */
const lastOverlap = () => {
  // From the right to the left, each begins further on: what is not here lies behind one that is.
  const latest: { readonly track: number; readonly from: number }[] = []
  return {
    /** @returns -1 where none overlaps */
    find: (to: number): number => {
      let track = -1
      while ((latest.at(-1)?.from ?? Infinity) - apart < to) track = latest.pop()?.track ?? -1
      return track
    },
    put: (track: number, from: number) => {
      while ((latest.at(-1)?.track ?? Infinity) <= track) latest.pop()
      latest.push({ track, from })
    },
  }
}

/** Whether one that goes up overlaps any of those that go down in a track, the lowest first, none on another. */
const isTaken = (down: readonly Segment[] | undefined, { from, to }: Segment): boolean => {
  if (down === undefined) return false
  let [low, high] = [0, down.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((down[middle]?.from ?? 0) - apart < from) high = middle
    else low = middle + 1
  }
  const nearest = down[low]
  return nearest !== undefined && to - apart < nearest.to
}

/**
 * The upright track of each segment, so that no two lie on one another and few cross: of those that go
 * down the lowest turns first, of those that go up the highest.
 * A segment without height needs none.
 * @returns the tracks from the left, in the order of the segments, and how many there are
 */
export const tracksOf = (
  segments: readonly Segment[],
): { tracks: (number | null)[]; count: number } => {
  const upright = segments
    .map((segment, index) => ({ segment, index }))
    .filter(({ segment }) => segment.from !== segment.to)
  const tracks = Array<number | null>(segments.length).fill(null)
  const downs: Segment[][] = []
  const down = lastOverlap()
  for (const { segment, index } of upright
    .filter((item) => isDown(item.segment))
    .toSorted((a, b) => b.segment.from - a.segment.from)) {
    const track = down.find(segment.to) + 1
    down.put(track, segment.from)
    ;(downs[track] ??= []).push(segment)
    tracks[index] = track
  }
  let count = downs.length
  const up = lastOverlap()
  for (const { segment, index } of upright
    .filter((item) => !isDown(item.segment))
    .toSorted((a, b) => a.segment.from - b.segment.from)) {
    let track = up.find(-segment.to) + 1
    while (isTaken(downs[track], segment)) track += 1
    up.put(track, -segment.from)
    tracks[index] = track
    count = Math.max(count, track + 1)
  }
  return { tracks, count }
}
