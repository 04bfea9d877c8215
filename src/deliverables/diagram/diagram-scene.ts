import { once } from '#plan/remember.ts'
import { type EdgeKind, type GroupId } from '#engine/diagram/graph.ts'
import type { Messages } from '#messages/index.ts'
import { clouds } from '#knowledge/clouds.ts'
import type { Made } from '../deliverable.ts'
import { framed, heading, textShape } from './frame.ts'
import { labelSize } from './edge-text.ts'
import {
  type Layout,
  type LaidBox,
  type LaidEdge,
  type LaidGroup,
  arrowsOf,
  laidOut,
} from './layout.ts'
import { labelStep } from './place.ts'
import type { BoxLook, Point, Scene, Shape } from './scene.ts'
import { textWidth, wrapped } from './text.ts'

const lookOf = ({ node }: LaidBox): BoxLook => {
  if (node.kind === 'every') return 'every'
  if (node.kind === 'unknown') return 'open'
  return node.group === 'tenant' || node.kind === 'party' || node.kind === 'dns' ? 'service' : 'box'
}

const boxShapes = (box: LaidBox): Shape[] => {
  const { node, x, y, width, height, text: words } = box
  // Lines may make a box taller than its text, which then stands in the middle of it.
  const down = y + Math.floor((height - words.height) / 2)
  return [
    { kind: 'box', of: node.id, x, y, width, height, look: lookOf(box) },
    ...words.lines.map((line) =>
      textShape({
        ...line,
        of: node.id,
        x: x + line.x,
        y: down + line.y,
        look: line.size < 11 ? 'muted' : 'plain',
      }),
    ),
  ]
}

const arrow = ([x, y]: Point, towards: 1 | -1, of: string): Shape => ({
  kind: 'mark',
  of,
  hollow: false,
  points: [
    [x, y],
    [x - towards * 7, y - 3.5],
    [x - towards * 7, y + 3.5],
  ],
})

const edgeShapes = (laid: LaidEdge): Shape[] => {
  const { edge, points, label } = laid
  const [x, y] = laid.labelAt
  const [first, last] = [points[0], points.at(-1)]
  const { atStart, atEnd } = arrowsOf(laid)
  return [
    { kind: 'line', of: edge.id, points, look: edge.kind },
    ...(atEnd && last ? [arrow(last, 1, edge.id)] : []),
    ...(atStart && first ? [arrow(first, -1, edge.id)] : []),
    ...label.map((line, index) =>
      textShape({
        of: edge.id,
        x,
        y: y - (label.length - 1 - index) * labelStep,
        text: line,
        size: labelSize,
        bold: edge.kind === 'pairing',
      }),
    ),
  ]
}

/** The name of a group, and below it what it is in this plan. */
const groupLines = (
  group: GroupId,
  width: number,
  { plan, words }: Made,
): { line: string; bold: boolean }[] => {
  const { tenant, forests } = plan.organization
  const cloud = tenant.cloud === null ? '' : clouds[tenant.cloud].name
  const more = {
    outside: [],
    perimeter: [],
    organization: forests === null ? [] : [words.diagram.forests[forests]],
    tenant: [tenant.domain, cloud],
  }
  const lines = (text: string, bold: boolean) =>
    wrapped(text, { width: width - 2 * 10, size: bold ? 11.5 : 10.5, bold, most: 2 }).map(
      (line) => ({ line, bold }),
    )
  return [
    ...lines(words.diagram.group[group], true),
    ...more[group].flatMap((item) => lines(item, false)),
  ]
}
/** The same as plain lines, for programs that lay it out themselves. */
export const groupText = ({ group, width }: LaidGroup, made: Made): string[] =>
  groupLines(group, width, made).map(({ line }) => line)

const groupStep = 14
const headHeight = (group: GroupId, width: number, made: Made): number =>
  groupLines(group, width, made).length * groupStep + 18

const groupShapes = ({ group, ...frame }: LaidGroup, made: Made): Shape[] => [
  { kind: 'box', of: null, ...frame, look: 'group' },
  ...groupLines(group, frame.width, made).map(({ line, bold }, index) =>
    textShape({
      x: frame.x + 10,
      y: frame.y + 18 + index * groupStep,
      text: line,
      size: bold ? 11.5 : 10.5,
      bold,
      look: bold ? 'plain' : 'muted',
    }),
  ),
]

const kinds: readonly EdgeKind[] = ['pairing', 'trust', 'flow', 'dns']

/** What the kinds of lines mean: of those that are there, one beside the other as far as they fit. */
const legend = (
  edges: readonly LaidEdge[],
  words: Messages,
  width: number,
): { shapes: Shape[]; height: number } => {
  const shapes: Shape[] = []
  let [x, y] = [0, 12]
  for (const kind of kinds.filter((item) => edges.some(({ edge }) => edge.kind === item))) {
    const label = words.diagram.kind[kind]
    const needed = 44 + textWidth(label, 11) + 24
    if (x > 0 && x + needed > width) [x, y] = [0, y + 20]
    const end: Point = [x + 36, y - 4]
    shapes.push({ kind: 'line', of: null, points: [[x, y - 4], end], look: kind })
    if (kind === 'flow' || kind === 'dns') shapes.push({ ...arrow(end, 1, ''), of: null })
    shapes.push(textShape({ x: x + 44, y, text: label, size: 11 }))
    x += needed
  }
  return { shapes, height: y + 6 }
}

/** How wide a drawing is at least, so that its heading and legend have room. */
const leastWidth = 560

/** Laid out once for all formats that show it. */
export const diagramLayout = once((made: Made): Layout =>
  laidOut(made, (group, width) => headHeight(group, width, made)),
)

/** The topology as a drawing; `titled`: with a heading of its own, for a file. */
export const diagramScene = (made: Made, titled: boolean): Scene => {
  const { words } = made
  const layout = diagramLayout(made)
  const width = Math.max(layout.width, leastWidth)
  const body = [
    ...layout.groups.flatMap((group) => groupShapes(group, made)),
    ...layout.edges.flatMap(edgeShapes),
    ...layout.boxes.flatMap(boxShapes),
  ]
  const empty = textShape({ x: 0, y: 14, text: words.diagram.empty, size: 12 })
  return framed(
    made,
    words.diagram.topology,
    [
      ...(titled ? [heading(made, words.diagram.topology, width)] : []),
      layout.boxes.length === 0
        ? { shapes: [empty], height: 24 }
        : { shapes: body, height: layout.height + 12 },
      legend(layout.edges, words, width),
    ],
    width,
  )
}
