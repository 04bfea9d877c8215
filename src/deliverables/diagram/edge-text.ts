import { type Flow, type FlowId, flows } from '#knowledge/flows.ts'
import { portText } from '#engine/flows.ts'
import type { DiagramEdge } from '#engine/diagram/graph.ts'
import type { Messages } from '#messages/index.ts'
import { drawn, textWidth, wrapped } from './text.ts'

/** Narrow for most plans; wide where the drawing would become too tall. */
export const labelWidths = [106, 184] as const
export const labelSize = 10
const mostNames = 3

type Range = readonly [number, number]
const flowOf = (id: FlowId): Flow => flows[id]

/** Ranges that touch as one: a firewall takes 5060-5063 for the four of them. */
const joined = (ranges: readonly Range[]): Range[] => {
  const all: Range[] = []
  for (const [low, high] of ranges.toSorted((a, b) => a[0] - b[0] || a[1] - b[1])) {
    const last = all.at(-1)
    if (last === undefined || low > last[1] + 1) all.push([low, high])
    else all[all.length - 1] = [last[0], Math.max(last[1], high)]
  }
  return all
}

/** The ports of several connections, each once, in order: `TCP 443, 5061`, `UDP 3478`. */
const portLines = (edge: Extract<DiagramEdge, { kind: 'flow' }>, words: Messages): string[] => {
  const chosen = edge.flows.some((id) => flowOf(id).ports === null)
  const lines = (['TCP', 'UDP'] as const).flatMap((transport) => {
    const ports = edge.flows
      .filter((id) => flowOf(id).transport === transport)
      .flatMap((id) => flowOf(id).ports ?? [])
      .map((port): Range => (typeof port === 'number' ? [port, port] : port))
    const texts = joined(ports).map(([low, high]) => (low === high ? `${low}` : `${low}-${high}`))
    return texts.length === 0 ? [] : [`${transport} ${texts.join(', ')}`]
  })
  if (chosen) lines.push(words.diagram.chosenPort)
  return edge.flows.length > 1 ? [...lines, words.diagram.flows(edge.flows.length)] : lines
}

const pairingLines = (
  edge: Extract<DiagramEdge, { kind: 'pairing' }>,
  words: Messages,
  width: number,
): string[] => [
  ...edge.pairings.slice(0, mostNames).flatMap(({ name, users }) => {
    const called = name.trim() || words.outcome.unnamedPairing
    const count = users === null ? words.diagram.usersOpen : words.diagram.users(users)
    const line = `${drawn(called)} · ${count}`
    return textWidth(line, labelSize, true) <= width
      ? [line]
      : [...wrapped(called, { width, size: labelSize, bold: true, most: 2 }), count]
  }),
  ...(edge.pairings.length > mostNames
    ? [words.diagram.morePairings(edge.pairings.length - mostNames)]
    : []),
]

const textsOf = (edge: DiagramEdge, words: Messages, width: number): string[] => {
  switch (edge.kind) {
    case 'pairing':
      return pairingLines(edge, words, width)
    case 'flow':
      return portLines(edge, words)
    case 'trust':
      return edge.trust.map((kind) => words.diagram.trust[kind])
    case 'dns':
      return [words.diagram.leadsTo]
  }
}

/** The label of a connection, as lines of no more than this width. */
export const edgeLabel = (edge: DiagramEdge, words: Messages, width: number): string[] => {
  const bold = edge.kind === 'pairing'
  const lines = textsOf(edge, words, width).flatMap((text) =>
    wrapped(text, { width, size: labelSize, bold, most: 4 }),
  )
  // How many connections there are goes with the last of the ports where there is room.
  const [ports, count] = lines.slice(-2)
  const both = `${ports ?? ''} ${count ?? ''}`
  return edge.kind === 'flow' && lines.length > 1 && textWidth(both, labelSize) <= width
    ? [...lines.slice(0, -2), both]
    : lines
}

/** What a connection carries, each thing on its own and whole: for its text alternative. */
export const edgeTexts = (edge: DiagramEdge, words: Messages): string[] => {
  if (edge.kind === 'pairing')
    return edge.pairings.map(({ name, users }) =>
      [
        name.trim() || words.outcome.unnamedPairing,
        users === null ? words.diagram.usersOpen : words.diagram.users(users),
      ].join(', '),
    )
  if (edge.kind !== 'flow') return textsOf(edge, words, labelWidths[0])
  return edge.flows.map((id) => {
    const { transport, ports } = flowOf(id)
    const port = ports === null ? words.diagram.chosenPort : `${transport} ${portText(ports) ?? ''}`
    return `${port}: ${words.domain.flow[id]}`
  })
}
