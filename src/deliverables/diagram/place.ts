import type { Messages } from '#messages/index.ts'
import { type BoxText, boxText } from './box-text.ts'
import { edgeLabel, labelWidths } from './edge-text.ts'
import type { Item, Route } from './order.ts'
import { grid, onGrid, settled } from './settle.ts'

/** Box widths by column; in wide drawings those of deployments are wider. */
const columnWidths = [104, 170, 198, 198, 148, 132] as const
const wideColumn = 240
export const columnWidth = (column: number, wide: boolean): number =>
  wide && (column === 2 || column === 3) ? wideColumn : (columnWidths[column] ?? 0)
/** Between the baselines of a label. */
export const labelStep = 12

export type Placed = {
  readonly y: number
  readonly height: number
  readonly text: BoxText | null
  /** the connections that leave to the right, and that come in from the left, from top to bottom */
  readonly out: readonly Route[]
  readonly in: readonly Route[]
}
export type Places = ReadonlyMap<Item, Placed>

type Labels = ReadonlyMap<Route, readonly string[]>
type Size = { height: number; text: BoxText | null }

export const labelHeight = (label: readonly string[]): number =>
  onGrid(Math.max(1, label.length) * labelStep + 4)

/** How high the lines of an item are together: those that leave it with their labels, and those that come. */
const linesOf = (routes: readonly Route[], labels: Labels): Map<Item, number> => {
  const [out, into] = [new Map<Item, number>(), new Map<Item, number>()]
  const add = (map: Map<Item, number>, item: Item | undefined, height: number) => {
    if (item !== undefined) map.set(item, (map.get(item) ?? 0) + height)
  }
  for (const route of routes) {
    add(out, route.items[0], labelHeight(labels.get(route) ?? []))
    add(into, route.items.at(-1), grid)
  }
  for (const [item, height] of into) out.set(item, Math.max(height, out.get(item) ?? 0))
  return out
}

const sizesOf = (
  columns: readonly (readonly Item[])[],
  routes: readonly Route[],
  labels: Labels,
  words: Messages,
  wide: boolean,
): Map<Item, Size> => {
  const lines = linesOf(routes, labels)
  const sizes = new Map<Item, Size>()
  for (const [column, items] of columns.entries())
    for (const item of items) {
      const text = item.node === null ? null : boxText(item.node, words, columnWidth(column, wide))
      const height =
        text === null ? grid : onGrid(Math.max(text.height, (lines.get(item) ?? 0) + 8))
      sizes.set(item, { height, text })
    }
  return sizes
}

/** The gap below an item: lines may lie close to each other, boxes not. */
const gapBelow = (item: Item, next: Item | undefined): number =>
  item.node === null && next?.node === null ? 0 : grid

const relaxed = (
  columns: readonly (readonly Item[])[],
  sizes: ReadonlyMap<Item, Size>,
): Map<Item, number> => {
  const tops = new Map<Item, number>()
  const heightOf = (item: Item) => sizes.get(item)?.height ?? grid
  const centre = (item: Item) => (tops.get(item) ?? 0) + heightOf(item) / 2
  const stepsOf = (items: readonly Item[]) =>
    items.map((item, index) => heightOf(item) + gapBelow(item, items[index + 1]))
  const steps = columns.map(stepsOf)
  const all = steps.map((list) => list.reduce((sum, step) => sum + step, 0))
  const tallest = Math.max(...all)
  for (const [column, items] of columns.entries()) {
    let y = onGrid((tallest - (all[column] ?? 0)) / 2)
    for (const [index, item] of items.entries()) {
      tops.set(item, y)
      y += steps[column]?.[index] ?? 0
    }
  }
  for (let sweep = 0; sweep < 8; sweep += 1) {
    const order = sweep % 2 === 0 ? columns : columns.toReversed()
    for (const items of order) {
      const wishes = items.map((item) => {
        const around = [...item.left, ...item.right]
        if (around.length === 0) return tops.get(item) ?? 0
        const mean = around.reduce((sum, other) => sum + centre(other), 0) / around.length
        return mean - heightOf(item) / 2
      })
      const settledTops = settled(wishes, stepsOf(items))
      for (const [index, item] of items.entries()) tops.set(item, settledTops[index] ?? 0)
    }
  }
  return tops
}

const byItem = (
  routes: readonly Route[],
  at: (route: Route) => Item | undefined,
): Map<Item | undefined, Route[]> => {
  const found = new Map<Item | undefined, Route[]>()
  for (const route of routes) {
    const known = found.get(at(route))
    if (known === undefined) found.set(at(route), [route])
    else known.push(route)
  }
  return found
}

/** Where every item stands, the highest at 0, with its connections in the order they leave and arrive. */
export const placed = (
  columns: readonly (readonly Item[])[],
  routes: readonly Route[],
  words: Messages,
  wide: boolean,
): { places: Places; labels: Labels } => {
  const labels = new Map(
    routes.map((route) => [route, edgeLabel(route.edge, words, labelWidths[wide ? 1 : 0])]),
  )
  const sizes = sizesOf(columns, routes, labels, words, wide)
  const tops = relaxed(columns, sizes)
  const highest = Math.min(...tops.values())
  const centre = (item: Item | undefined) =>
    item === undefined ? 0 : (tops.get(item) ?? 0) + (sizes.get(item)?.height ?? 0) / 2
  const byNeighbour = (at: (route: Route) => Item | undefined) => (a: Route, b: Route) =>
    centre(at(a)) - centre(at(b))
  const outOf = byItem(routes, ({ items }) => items[0])
  const into = byItem(routes, ({ items }) => items.at(-1))
  const places = new Map<Item, Placed>()
  for (const [item, { height, text }] of sizes)
    places.set(item, {
      y: (tops.get(item) ?? 0) - highest,
      height,
      text,
      out: (outOf.get(item) ?? []).toSorted(byNeighbour(({ items }) => items[1])),
      in: (into.get(item) ?? []).toSorted(byNeighbour(({ items }) => items.at(-2))),
    })
  return { places, labels }
}
