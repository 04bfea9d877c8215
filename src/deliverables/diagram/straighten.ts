import { type Item, type Route, columnOf } from './order.ts'
import type { Placed, Places } from './place.ts'

/** The height of each connection where it leaves a box, comes to one, and passes through a column. */
export type Heights = {
  readonly out: Map<Route, number>
  readonly in: Map<Route, number>
  readonly passing: Map<Item, number>
}

/** Two arrows that come to a box nearer to each other than this would be taken for one. */
const apart = 8
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

const within = (place: Placed | undefined, y: number): boolean =>
  place !== undefined && y >= place.y + 3 && y <= place.y + place.height - 3

/**
 * Makes a connection level across a gutter where its step is low. On its height no other line leaves the
 * column before; so it meets no other, but must not come too near to one that ends beside it.
 */
export const straighten = (
  routes: readonly Route[],
  heights: Heights,
  places: Places,
  columnCount: number,
): void => {
  const crossing = (gutter: number) =>
    routes.filter(
      (route) => gutter >= startOf(route) && gutter < startOf(route) + route.items.length - 1,
    )
  const level = (route: Route, gutter: number, beside: readonly Route[]) => {
    const next = route.items[gutter - startOf(route) + 1]
    const [y, to] = levels(route, gutter - startOf(route), heights)
    if (next === undefined || y === to || Math.abs(y - to) > lowStep) return
    const near = beside.some(
      (other) =>
        other !== route && Math.abs(levels(other, gutter - startOf(other), heights)[1] - y) < apart,
    )
    if (near || !within(places.get(next), y)) return
    if (next.node === null) heights.passing.set(next, y)
    else heights.in.set(route, y)
  }
  for (let gutter = 0; gutter < columnCount; gutter += 1) {
    const beside = crossing(gutter)
    for (const route of beside) level(route, gutter, beside)
  }
}
