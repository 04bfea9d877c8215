import {
  type DiagramEdge,
  type DiagramNode,
  type GroupId,
  groupIds,
} from '#engine/diagram/graph.ts'
import { diagramOf } from '#engine/diagram/diagram-of.ts'
import type { Made } from '../deliverable.ts'
import type { BoxText } from './box-text.ts'
import { type Route, ordered } from './order.ts'
import { columnWidth, placed } from './place.ts'
import type { Point } from './scene.ts'
import { type Columns, type Ways, groupAt, inset, labelInset, waysOf } from './ways.ts'

export type LaidBox = {
  readonly node: DiagramNode
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  readonly text: BoxText
}
export type LaidEdge = {
  readonly edge: DiagramEdge
  /** from left to right */
  readonly points: readonly Point[]
  readonly turned: boolean
  readonly label: readonly string[]
  /** where the label's last baseline starts */
  readonly labelAt: Point
}
/** Which ends of a connection, seen from left to right, have an arrow: those it is opened towards. */
export const arrowsOf = ({ edge, turned }: LaidEdge): { atStart: boolean; atEnd: boolean } => {
  const forward = edge.kind === 'dns' || (edge.kind === 'flow' && edge.forward)
  const back = edge.kind === 'flow' && edge.back
  return turned ? { atStart: forward, atEnd: back } : { atStart: back, atEnd: forward }
}

export type LaidGroup = {
  readonly group: GroupId
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}
export type Layout = {
  readonly boxes: readonly LaidBox[]
  readonly edges: readonly LaidEdge[]
  readonly groups: readonly LaidGroup[]
  readonly width: number
  readonly height: number
}

type HeadOf = (group: GroupId, width: number) => number

/** A connection, drawn, in the heights of the columns. */
const edgeOf = (
  route: Route,
  ways: Ways,
  labels: ReadonlyMap<Route, readonly string[]>,
  top: number,
): LaidEdge => {
  const points = (ways.points.get(route) ?? []).map(([x, y]): Point => [x, y + top])
  const [x, y] = points[0] ?? [0, 0]
  return {
    edge: route.edge,
    points,
    turned: route.turned,
    label: labels.get(route) ?? [],
    labelAt: [x + labelInset, y - 4],
  }
}

const groupsOf = (columns: Columns, { lefts, rights }: Ways): Omit<LaidGroup, 'height'>[] =>
  groupIds.flatMap((group) => {
    const own = [...columns.keys()].filter((column) => groupAt(columns[column] ?? []) === group)
    const [first, last] = [own[0], own.at(-1)]
    if (first === undefined || last === undefined) return []
    const x = (lefts[first] ?? 0) - inset
    return [{ group, x, y: 0, width: (rights[last] ?? 0) - x }]
  })

/**
 * Boxes, connections and groups with their places: no box stands on another, no text on text or on a box.
 * @param headOf how high the name of a group is, by its width
 */
export const laidOut = (made: Made, headOf: HeadOf): Layout => {
  const first = laidOutWith(made, headOf, false)
  // A sheet of paper is 1.41 times as wide as high.
  return first.height * 1.2 < first.width ? first : laidOutWith(made, headOf, true)
}

const laidOutWith = ({ plan, outcome, words }: Made, headOf: HeadOf, wide: boolean): Layout => {
  const { columns, routes } = ordered(diagramOf(plan, outcome))
  const { places, labels } = placed(columns, routes, words, wide)
  const ways = waysOf({ columns, routes, places, labels, wide })
  const groups = groupsOf(columns, ways)
  const top = Math.max(0, ...groups.map(({ group, width }) => headOf(group, width)))
  const boxes = columns.flatMap((items, column) =>
    items.flatMap((item): LaidBox[] => {
      const place = places.get(item)
      if (item.node === null || !place?.text) return []
      const { height, text } = place
      const x = ways.lefts[column] ?? 0
      return [
        { node: item.node, x, y: place.y + top, width: columnWidth(column, wide), height, text },
      ]
    }),
  )
  const bottom = [...places.values()].reduce((most, { y, height }) => Math.max(most, y + height), 0)
  const height = top + bottom + inset
  return {
    boxes,
    edges: routes.map((route) => edgeOf(route, ways, labels, top)),
    groups: groups.map((group) => ({ ...group, height })),
    width: Math.max(0, ...groups.map((group) => group.x + group.width)),
    height,
  }
}
