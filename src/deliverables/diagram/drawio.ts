import type { EdgeKind } from '#engine/diagram/graph.ts'
import type { Made } from '../deliverable.ts'
import { diagramLayout, groupText } from './diagram-scene.ts'
import { headLines } from './frame.ts'
import { type LaidBox, type LaidEdge, type LaidGroup, arrowsOf } from './layout.ts'
import { boxStyles, lineStyles } from './scene.ts'
import { drawn } from './text.ts'
import { attributes } from './xml.ts'

// html=0: a label is text and nothing in it is markup.
const common = 'html=0;whiteSpace=wrap;fontColor=#1c1d21;'
const colours: Readonly<Record<EdgeKind, string>> = {
  pairing: '#3b47b0',
  trust: '#1d6b3c',
  flow: '#1c1d21',
  dns: '#7a5200',
}

type Cell = { id: string; value: string; style: string }
const geometry = (box: { x: number; y: number; width: number; height: number }): string => {
  const { x, y, width, height } = box
  return `<mxGeometry${attributes({ x, y, width, height, as: 'geometry' })}/>`
}
const vertex = ({ id, value, style }: Cell, box: Parameters<typeof geometry>[0]): string =>
  `<mxCell${attributes({ id, value, style, vertex: 1, parent: '1' })}>${geometry(box)}</mxCell>`

const groupCell = (group: LaidGroup, made: Made): string =>
  vertex(
    {
      id: `group ${group.group}`,
      value: groupText(group, made).join('\n'),
      style: `${common}rounded=1;arcSize=2;fillColor=#f3f3f1;strokeColor=#c9c9c6;align=left;verticalAlign=top;spacingLeft=6;spacingTop=2;fontSize=11;fontStyle=1;`,
    },
    group,
  )

const boxCell = ({ node, text, ...box }: LaidBox): string => {
  const service = node.group === 'tenant' || node.kind === 'party' || node.kind === 'dns'
  const dashes = node.kind === 'every' || node.kind === 'unknown' ? 'dashed=1;' : ''
  const lines: string[] = []
  let last: number | null = null
  for (const line of text.lines) {
    // Names side by side share a line.
    if (line.y === last) lines.push(`${lines.pop() ?? ''}   ${line.text}`)
    else lines.push(line.text)
    last = line.y
  }
  return vertex(
    {
      id: node.id,
      value: lines.map(drawn).join('\n'),
      style: `${common}rounded=1;arcSize=${service ? 12 : 4};fillColor=#ffffff;strokeColor=#1c1d21;strokeWidth=${boxStyles.box.width};align=left;spacingLeft=6;fontSize=10;${dashes}`,
    },
    box,
  )
}

/** Where on the side of a box a line meets it, from 0 on top to 1 below. */
const part = (box: LaidBox | undefined, y: number | undefined): string =>
  (box === undefined || y === undefined ? 0.5 : (y - box.y) / box.height).toFixed(4)

const edgeStyle = (
  laid: LaidEdge,
  left: LaidBox | undefined,
  right: LaidBox | undefined,
): string => {
  const { edge, points } = laid
  const { width, dashes } = lineStyles[edge.kind]
  const { atStart, atEnd } = arrowsOf(laid)
  return [
    `${common}edgeStyle=none;rounded=1;strokeColor=${colours[edge.kind]};strokeWidth=${width};`,
    dashes === null ? '' : `dashed=1;dashPattern=${dashes};`,
    `endArrow=${atEnd ? 'block' : 'none'};startArrow=${atStart ? 'block' : 'none'};endSize=5;startSize=5;`,
    `exitX=1;exitY=${part(left, points[0]?.[1])};entryX=0;entryY=${part(right, points.at(-1)?.[1])};`,
    'exitPerimeter=0;entryPerimeter=0;labelBackgroundColor=none;fontSize=9;align=left;verticalAlign=bottom;',
    `fontStyle=${edge.kind === 'pairing' ? 1 : 0};`,
  ].join('')
}

const edgeCell = (laid: LaidEdge, boxes: ReadonlyMap<string, LaidBox>): string => {
  const { edge, points, turned, label } = laid
  const [left, right] = turned ? [edge.to, edge.from] : [edge.from, edge.to]
  const style = edgeStyle(laid, boxes.get(left), boxes.get(right))
  const bends = points.slice(1, -1).map(([x, y]) => `<mxPoint${attributes({ x, y })}/>`)
  // A label at -1 begins where the line does.
  return [
    `<mxCell${attributes({ id: edge.id, value: label.join('\n'), style, edge: 1, parent: '1', source: left, target: right })}>`,
    `<mxGeometry${attributes({ x: -1, relative: 1, as: 'geometry' })}>`,
    bends.length === 0 ? '' : `<Array as="points">${bends.join('')}</Array>`,
    '<mxPoint x="10" y="-2" as="offset"/>',
    '</mxGeometry></mxCell>',
  ].join('')
}

/** The topology as an uncompressed draw.io file, each box and connection a shape that can be moved. */
export const diagramDrawio = (made: Made): string => {
  const layout = diagramLayout(made)
  const boxes = new Map(layout.boxes.map((box) => [box.node.id, box]))
  const head = headLines(made, made.words.diagram.topology)
  return [
    '<mxfile host="Tandem">',
    `<diagram${attributes({ id: 'topology', name: made.words.diagram.topology })}>`,
    `<mxGraphModel${attributes({ grid: 1, gridSize: 8, page: 1, pageWidth: Math.ceil(layout.width + 40), pageHeight: Math.ceil(layout.height + 80) })}><root>`,
    '<mxCell id="0"/><mxCell id="1" parent="0"/>',
    vertex(
      {
        id: 'heading',
        value: head.join('\n'),
        style: `text;${common}strokeColor=none;fillColor=none;align=left;verticalAlign=top;fontSize=12;fontStyle=1;`,
      },
      { x: 0, y: -56, width: Math.max(layout.width, 560), height: 48 },
    ),
    ...layout.groups.map((group) => groupCell(group, made)),
    ...layout.boxes.map(boxCell),
    ...layout.edges.map((edge) => edgeCell(edge, boxes)),
    '</root></mxGraphModel></diagram></mxfile>',
    '',
  ].join('\n')
}
