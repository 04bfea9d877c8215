import { type Item, type Route, columnOf } from './order.ts'
import type { Placed, Places } from './place.ts'

/** The height of each connection where it leaves a box, comes to one, and passes through a column. */
export type Heights = {
  readonly out: Map<Route, number>
  readonly in: Map<Route, number>
  readonly passing: Map<Item, number>
}

/** Lines nearer to each other than this would be taken for one. */
const apart = 4
/** A step lower than this is only in the way. */
const lowStep = 12

export const startOf = ({ items }: Route): number => {
  const node = items[0]?.node
  return node ? columnOf(node) : 0
}

/** The height at which a connection leaves and reaches its nth gutter. */
export const levels = (route: Route, index: number, heights: Heights): [number, number] => {
  const [item, next] = [route.items[index], route.items[index + 1]]
  const from = index === 0 ? heights.out.get(route) : item && heights.passing.get(item)
  const to = next?.node ? heights.in.get(route) : next && heights.passing.get(next)
  return [from ?? 0, to ?? 0]
}

type Level = { route: Route; y: number }

const levelsByGutter = (routes: readonly Route[], heights: Heights, count: number): Level[][] => {
  const all: Level[][] = Array.from({ length: count }, () => [])
  for (const route of routes)
    for (const index of route.items.slice(1).keys())
      for (const y of levels(route, index, heights)) all[startOf(route) + index]?.push({ route, y })
  return all
}

const within = (place: Placed | undefined, y: number): boolean =>
  place !== undefined && y >= place.y + 3 && y <= place.y + place.height - 3

/** Makes a connection level across a gutter where its step is low and no other line is in the way. */
export const straighten = (
  routes: readonly Route[],
  heights: Heights,
  places: Places,
  columnCount: number,
): void => {
  const all = levelsByGutter(routes, heights, columnCount)
  const free = (gutter: number, y: number, own: Route) =>
    (all[gutter] ?? []).every((level) => level.route === own || Math.abs(level.y - y) >= apart)
  const level = (route: Route, gutter: number) => {
    const next = route.items[gutter - startOf(route) + 1]
    if (next === undefined || gutter < startOf(route)) return
    const [y, to] = levels(route, gutter - startOf(route), heights)
    if (y === to || Math.abs(y - to) > lowStep || !within(places.get(next), y)) return
    const touched = next.node === null ? [gutter, gutter + 1] : [gutter]
    if (!touched.every((item) => free(item, y, route))) return
    if (next.node === null) heights.passing.set(next, y)
    else heights.in.set(route, y)
    for (const item of touched) all[item]?.push({ route, y })
  }
  for (let gutter = 0; gutter < columnCount; gutter += 1)
    for (const route of routes) level(route, gutter)
}
