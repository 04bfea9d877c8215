import type { Diagram, DiagramEdge, DiagramNode } from '#engine/diagram/graph.ts'
import { products } from '#knowledge/products.ts'

/** What stands in a column: a box, or the place where a connection passes through. */
export type Item = {
  readonly node: DiagramNode | null
  /** items of the columns beside it that it is joined with */
  readonly left: Item[]
  readonly right: Item[]
}
/** A connection as the items it runs through, from left to right. */
export type Route = {
  readonly edge: DiagramEdge
  readonly items: readonly Item[]
  /** the edge's own `from` is on the right */
  readonly turned: boolean
}

/** Outside, perimeter, Skype for Business, Exchange, services, services of Skype for Business. */
export const columnOf = (node: DiagramNode): number => {
  switch (node.kind) {
    case 'edge':
      return 1
    case 'party':
      return node.party === 'reverse-proxy' ? 1 : node.party === 'microsoft-365' ? 4 : 0
    case 'dns':
      return 2
    case 'target':
      return 3
    case 'skype':
      return node.product !== null && products[node.product].kind === 'service' ? 5 : 2
    case 'exchange':
      return node.product === 'exchange-online' ? 4 : 3
    default:
      return node.side === 'skype' ? 2 : 3
  }
}
const columnCount = 6

const routeOf = (
  edge: DiagramEdge,
  boxes: ReadonlyMap<string, Item>,
  columns: Item[][],
): Route[] => {
  const ends = [boxes.get(edge.from), boxes.get(edge.to)] as const
  const places = ends.map((item) => (item?.node ? columnOf(item.node) : -1)) as [number, number]
  const turned = places[0] > places[1]
  const [start, end] = turned ? [ends[1], ends[0]] : ends
  const [from, to] = turned ? [places[1], places[0]] : places
  if (start === undefined || end === undefined || from === to) return []
  const items = [start]
  for (let column = from + 1; column < to; column += 1) {
    const passing: Item = { node: null, left: [], right: [] }
    columns[column]?.push(passing)
    items.push(passing)
  }
  items.push(end)
  for (const [index, item] of items.entries()) {
    const next = items[index + 1]
    if (next === undefined) continue
    item.right.push(next)
    next.left.push(item)
  }
  return [{ edge, items, turned }]
}

/** Boxes that speak for a whole column stand on top of it. */
const rank = ({ node }: Item): number => (node?.kind === 'dns' ? 0 : node?.kind === 'every' ? 1 : 2)

const middle = (neighbours: readonly Item[], place: ReadonlyMap<Item, number>): number | null =>
  neighbours.length === 0
    ? null
    : neighbours.reduce((sum, item) => sum + (place.get(item) ?? 0), 0) / neighbours.length

/** Sorts one column so that each item stands near what it is joined with. */
const sorted = (
  column: readonly Item[],
  side: 'left' | 'right',
  place: Map<Item, number>,
): Item[] => {
  const wish = new Map(
    column.map((item) => [item, middle(item[side], place) ?? place.get(item) ?? 0]),
  )
  return column.toSorted((a, b) => rank(a) - rank(b) || (wish.get(a) ?? 0) - (wish.get(b) ?? 0))
}

const note = (column: readonly Item[], place: Map<Item, number>) => {
  for (const [index, item] of column.entries()) place.set(item, (index + 0.5) / column.length)
}

/** The columns with their items in an order that crosses few connections, and the way of each connection. */
export const ordered = ({ nodes, edges }: Diagram): { columns: Item[][]; routes: Route[] } => {
  const columns: Item[][] = Array.from({ length: columnCount }, () => [])
  const boxes = new Map<string, Item>()
  for (const node of nodes) {
    const item: Item = { node, left: [], right: [] }
    boxes.set(node.id, item)
    columns[columnOf(node)]?.push(item)
  }
  const routes = edges.flatMap((edge) => routeOf(edge, boxes, columns))
  const place = new Map<Item, number>()
  for (const column of columns) note(column, place)
  for (let sweep = 0; sweep < 6; sweep += 1) {
    const side = sweep % 2 === 0 ? 'left' : 'right'
    for (let step = 0; step < columnCount; step += 1) {
      const at = side === 'left' ? step : columnCount - 1 - step
      columns[at] = sorted(columns[at] ?? [], side, place)
      note(columns[at] ?? [], place)
    }
  }
  return { columns, routes }
}
