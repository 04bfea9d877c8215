import { nodeName } from '#deliverables/diagram/box-text.ts'
import { edgeTexts } from '#deliverables/diagram/edge-text.ts'
import type { Diagram, DiagramEdge, DiagramNode } from '#engine/diagram/graph.ts'
import { products } from '#knowledge/products.ts'
import { useMessages } from '#ui/language.ts'
import styles from './DiagramScreen.module.css'

const textsOf = (node: DiagramNode): readonly string[] => [
  ...('product' in node && node.product !== null ? [products[node.product].name] : []),
  ...('addresses' in node ? node.addresses : []),
  ...('hosts' in node ? node.hosts : []),
]

const Lines = ({ items }: { items: readonly string[] }) => (
  <ul className={styles.lines}>
    {[...new Set(items)].map((item) => (
      <li key={item}>{item}</li>
    ))}
  </ul>
)

const Boxes = ({ nodes }: { nodes: readonly DiagramNode[] }) => {
  const messages = useMessages()
  const words = messages.diagram
  return (
    <table className={styles.table}>
      <caption>{words.boxes}</caption>
      <thead>
        <tr>
          <th scope="col">{words.box}</th>
          <th scope="col">{words.where}</th>
          <th scope="col">{words.holds}</th>
        </tr>
      </thead>
      <tbody>
        {nodes.map((node) => (
          <tr key={node.id}>
            <th scope="row">{nodeName(node, messages)}</th>
            <td>{words.group[node.group]}</td>
            <td>
              <Lines items={textsOf(node)} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

const Connections = ({ diagram }: { diagram: Diagram }) => {
  const messages = useMessages()
  const words = messages.diagram
  const named = new Map(diagram.nodes.map((node) => [node.id, nodeName(node, messages)]))
  const bothWays = (edge: DiagramEdge) => edge.kind === 'flow' && edge.back
  return (
    <table className={styles.table}>
      <caption>{words.lines}</caption>
      <thead>
        <tr>
          <th scope="col">{words.between}</th>
          <th scope="col">{words.and}</th>
          <th scope="col">{words.kindHead}</th>
          <th scope="col">{words.what}</th>
        </tr>
      </thead>
      <tbody>
        {diagram.edges.map((edge) => (
          <tr key={edge.id}>
            <th scope="row">{named.get(edge.from)}</th>
            <td>{named.get(edge.to)}</td>
            <td>
              {words.kindShort[edge.kind]}
              {bothWays(edge) && `, ${words.both}`}
            </td>
            <td>
              <Lines items={edgeTexts(edge, messages)} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** The same as the diagram, in words: its boxes, and what is between them. */
export const DiagramTables = ({ diagram }: { diagram: Diagram }) => (
  <>
    <Boxes nodes={diagram.nodes} />
    <Connections diagram={diagram} />
  </>
)
