import type { GroupId } from '#engine/diagram/graph.ts'
import { labelSize } from './edge-text.ts'
import type { Item, Route } from './order.ts'
import { type Places, columnWidth, labelHeight } from './place.ts'
import type { Point } from './scene.ts'
import { grid } from './settle.ts'
import { type Heights, levels, startOf, straighten } from './straighten.ts'
import { textWidth } from './text.ts'
import { tracksOf } from './tracks.ts'

export type Columns = readonly (readonly Item[])[]
type Labels = ReadonlyMap<Route, readonly string[]>

/** From a group's frame to its boxes. */
export const inset = 10
/** From a box to the label of a line that leaves it. */
export const labelInset = 10
const trackStep = 7
/** Before the first upright line of a gutter, and after the last, where an arrow needs room. */
const before = 9
const after = 14

/**
 * Four ways to stand on the grid, so that no level stretch of one line lies on that of another: as a line
 * leaves a box, comes to one, or passes through an even or an odd column.
 */
const offset = { out: 0, in: 4, passing: [8, 12] } as const

const heightsOf = (
  columns: readonly (readonly Item[])[],
  places: Places,
  labels: ReadonlyMap<Route, readonly string[]>,
): Heights => {
  const heights: Heights = { out: new Map(), in: new Map(), passing: new Map() }
  for (const [column, items] of columns.entries())
    for (const item of items) {
      const place = places.get(item)
      if (place === undefined) continue
      if (item.node === null) {
        heights.passing.set(item, place.y + offset.passing[column % 2 === 0 ? 0 : 1])
        continue
      }
      const tall = place.out.reduce((sum, route) => sum + labelHeight(labels.get(route) ?? []), 0)
      let y = place.y + Math.floor((place.height - tall) / 2 / grid) * grid
      for (const route of place.out) {
        y += labelHeight(labels.get(route) ?? [])
        heights.out.set(route, y + offset.out)
      }
      y = place.y + Math.floor((place.height - place.in.length * grid) / 2 / grid) * grid
      for (const route of place.in) {
        heights.in.set(route, y + offset.in)
        y += grid
      }
    }
  return heights
}

type Gutter = { routes: readonly { route: Route; from: number; to: number }[]; labels: number }

const guttersOf = (
  columns: readonly unknown[],
  routes: readonly Route[],
  labels: ReadonlyMap<Route, readonly string[]>,
  heights: Heights,
): Gutter[] => {
  const gutters = columns.map(() => ({
    routes: [] as { route: Route; from: number; to: number }[],
    labels: 0,
  }))
  for (const route of routes) {
    const start = startOf(route)
    const size = (text: string) => textWidth(text, labelSize, route.edge.kind === 'pairing')
    const own = gutters[start]
    if (own) own.labels = Math.max(own.labels, ...(labels.get(route) ?? []).map(size))
    for (const [index, item] of route.items.entries()) {
      if (index === route.items.length - 1 || item === undefined) continue
      const [from, to] = levels(route, index, heights)
      gutters[start + index]?.routes.push({ route, from, to })
    }
  }
  return gutters
}

/** The group of a column; columns without boxes belong to nobody. */
export const groupAt = (items: readonly Item[]): GroupId | null =>
  items.find((item) => item.node !== null)?.node?.group ?? null

/** The way of each connection, and where each column begins; `rights` ends after the column's labels. */
export type Ways = {
  readonly points: ReadonlyMap<Route, readonly Point[]>
  readonly lefts: readonly number[]
  readonly rights: readonly number[]
}

/** Lines of one gutter, drawn on from where they leave the column before it. */
const drawGutter = (gutter: Gutter, right: number, first: number, points: Map<Route, Point[]>) => {
  const { tracks, count } = tracksOf(gutter.routes)
  for (const [index, { route, from, to }] of gutter.routes.entries()) {
    const way = points.get(route) ?? [[right, from]]
    const track = tracks[index] ?? null
    if (track !== null) way.push([first + track * trackStep, from], [first + track * trackStep, to])
    points.set(route, way)
  }
  return first + Math.max(0, count - 1) * trackStep + after
}

type Given = {
  columns: Columns
  routes: readonly Route[]
  places: Places
  labels: Labels
  wide: boolean
}

const labelRoom = (gutter: Gutter): number =>
  Math.max(inset, gutter.labels > 0 ? labelInset + gutter.labels + 4 : 0)

/** Draws every connection through the gutters between the columns. */
export const waysOf = ({ columns, routes, places, labels, wide }: Given): Ways => {
  const heights = heightsOf(columns, places, labels)
  straighten(routes, heights, places, columns.length)
  const points = new Map<Route, Point[]>()
  const [lefts, rights]: [number[], number[]] = [[], []]
  let x = inset
  for (const [column, gutter] of guttersOf(columns, routes, labels, heights).entries()) {
    const group = groupAt(columns[column] ?? [])
    const right = x + (group === null ? 0 : columnWidth(column, wide))
    const end = right + labelRoom(gutter)
    lefts.push(x)
    rights.push(end)
    const next = drawGutter(gutter, right, end + before, points)
    const framed = group !== groupAt(columns[column + 1] ?? [])
    if (group !== null || gutter.routes.length > 0) x = next + (framed ? inset : 0)
  }
  for (const route of routes) {
    const column = startOf(route) + route.items.length - 1
    points.get(route)?.push([lefts[column] ?? 0, heights.in.get(route) ?? 0])
  }
  return { points, lefts, rights }
}
