import { products } from '#knowledge/products.ts'
import type { DiagramNode } from '#engine/diagram/graph.ts'
import type { Messages } from '#messages/index.ts'
import { textWidth, wrapped } from './text.ts'

/** A line of text in a box: where its baseline starts, seen from the box's upper left corner. */
export type BoxLine = {
  readonly text: string
  readonly x: number
  readonly y: number
  readonly size: number
  readonly bold: boolean
}
export type BoxText = { readonly lines: readonly BoxLine[]; readonly height: number }

/** Inside a box, on each side. */
const padding = 10
/** More servers than this are a count with the first few. */
const mostHosts = 12
const shownHosts = 8

const small = 10.5
type Part = { text: string; size: number; bold?: boolean; most?: number }

/** The domain that all hosts are in, so that it is written once. */
const commonDomain = (hosts: readonly string[]): string | null => {
  const domains = new Set(
    hosts.map((host) =>
      host
        .slice(host.indexOf('.') + 1)
        .trim()
        .toLowerCase(),
    ),
  )
  const [domain] = domains
  return hosts.length > 1 && domains.size === 1 && hosts.every((host) => host.includes('.', 1))
    ? (domain ?? null)
    : null
}

/** What a box is called, as everywhere: on the screen, in its text alternative, in draw.io. */
export const nodeName = (node: DiagramNode, words: Messages): string => {
  switch (node.kind) {
    case 'exchange':
    case 'skype':
      return node.name.trim() || words.diagram.unnamed
    case 'edge':
      return words.diagram.edgePool
    case 'party':
      return words.domain.party[node.party]
    case 'every':
      return words.diagram.every[node.side](node.count)
    case 'unknown':
      return words.diagram.open[node.side]
    case 'dns':
      return words.diagram.dns
    case 'target':
      return node.host
  }
}

const smallPart = (text: string): Part => ({ text, size: small, most: 4 })
const partsOf = (node: DiagramNode, words: Messages): Part[] => {
  switch (node.kind) {
    case 'exchange':
    case 'skype':
      return [
        {
          text: node.product === null ? words.diagram.noProduct : products[node.product].name,
          size: 11,
        },
        ...(node.build.trim() === '' ? [] : [smallPart(words.diagram.build(node.build))]),
        ...node.addresses.map(smallPart),
      ]
    case 'edge':
      return node.addresses.map(smallPart)
    case 'dns':
      return [
        ...node.hosts.slice(0, 3).map(smallPart),
        ...(node.hosts.length > 3
          ? [smallPart(words.diagram.moreNames(node.hosts.length - 3))]
          : []),
      ]
    case 'target':
      return [smallPart(words.diagram.target)]
    default:
      return []
  }
}

/** Host names side by side in as many columns as fit. */
const columnsOf = (names: readonly string[], width: number): string[][] => {
  const widest = Math.max(...names.map((name) => textWidth(name, small)))
  const columns = Math.max(1, Math.min(4, Math.floor((width + 10) / (widest + 10))))
  const rows: string[][] = []
  for (let at = 0; at < names.length; at += columns) rows.push(names.slice(at, at + columns))
  return rows
}

/** Fills a box with text from top to bottom. */
class Column {
  readonly lines: BoxLine[] = []
  y = padding
  private readonly inner: number
  constructor(inner: number) {
    this.inner = inner
  }
  /** Texts side by side, in as many columns. */
  row(texts: readonly string[], size: number, bold: boolean, columns = texts.length) {
    this.y += Math.ceil(size * 1.3)
    for (const [index, text] of texts.entries()) {
      const x = padding + (index * this.inner) / columns
      this.lines.push({ text, x, y: this.y - Math.round(size * 0.3), size, bold })
    }
  }
  part(part: Part) {
    for (const line of wrapped(part.text, { width: this.inner, ...part }))
      this.row([line], part.size, part.bold ?? false)
  }
}

const addServers = (column: Column, hosts: readonly string[], words: Messages, inner: number) => {
  const domain = commonDomain(hosts)
  const shown = hosts.length > mostHosts ? hosts.slice(0, shownHosts) : hosts
  const count = hosts.length
  column.y += 4
  column.part({
    text: domain === null ? words.diagram.servers(count) : words.diagram.serversIn(count, domain),
    size: small,
  })
  const names = domain === null ? shown : shown.map((host) => host.slice(0, host.indexOf('.')))
  const rows = columnsOf(names, inner)
  const columns = rows[0]?.length ?? 1
  if (columns === 1) for (const text of names) column.part({ text, size: small, most: 12 })
  else for (const row of rows) column.row(row, small, false, columns)
  if (shown.length < count)
    column.part({ text: words.diagram.moreServers(count - shown.length), size: small })
}

/** What a box says, laid out for its width: name, product, addresses, and servers in columns. */
export const boxText = (node: DiagramNode, words: Messages, width: number): BoxText => {
  const inner = width - 2 * padding
  const column = new Column(inner)
  column.part({ text: nodeName(node, words), size: 12.5, bold: true })
  for (const part of partsOf(node, words)) column.part(part)
  if (node.kind !== 'dns' && 'hosts' in node && node.hosts.length > 0)
    addServers(column, node.hosts, words, inner)
  return { lines: column.lines, height: column.y + padding }
}
