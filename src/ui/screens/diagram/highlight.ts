import type { Diagram, DiagramEdge } from '#engine/diagram/graph.ts'

/** The pairings and connections of a diagram, each once, in its order. */
export const choicesOf = ({ edges }: Diagram) => ({
  pairings: edges.flatMap((edge) => (edge.kind === 'pairing' ? edge.pairings : [])),
  flows: [...new Set(edges.flatMap((edge) => (edge.kind === 'flow' ? edge.flows : [])))],
})

const carries = (edge: DiagramEdge, choice: string): boolean =>
  (edge.kind === 'pairing' && edge.pairings.some(({ id }) => choice === `pairing:${id}`)) ||
  (edge.kind === 'flow' && edge.flows.some((id) => choice === `flow:${id}`))

/**
 * The lines that carry one pairing or connection, and the boxes at their ends; null while nothing is chosen,
 * or what was chosen is no longer there.
 * @param choice `pairing:<id>`, `flow:<id>` or empty
 */
export const litBy = ({ edges }: Diagram, choice: string): ReadonlySet<string> | null => {
  const lit = edges.filter((edge) => carries(edge, choice))
  return lit.length === 0 ? null : new Set(lit.flatMap(({ id, from, to }) => [id, from, to]))
}
