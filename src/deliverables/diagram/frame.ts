import type { Made } from '../deliverable.ts'
import type { Point, Scene, Shape } from './scene.ts'
import { drawn, wrapped } from './text.ts'

const margin = 20

/** Part of a drawing: what is in it, from its own upper left corner, and how high it is. */
export type Part = { readonly shapes: readonly Shape[]; readonly height: number }

type Text = Omit<Extract<Shape, { kind: 'text' }>, 'kind' | 'of' | 'bold' | 'look'> &
  Partial<Pick<Extract<Shape, { kind: 'text' }>, 'of' | 'bold' | 'look'>>
export const textShape = (given: Text): Shape => ({
  kind: 'text',
  of: null,
  bold: false,
  look: 'plain',
  ...given,
})

/** Shapes moved by so much. */
export const moved = (shapes: readonly Shape[], dx: number, dy: number): Shape[] =>
  shapes.map((shape) =>
    shape.kind === 'box' || shape.kind === 'text'
      ? { ...shape, x: shape.x + dx, y: shape.y + dy }
      : { ...shape, points: shape.points.map(([x, y]): Point => [x + dx, y + dy]) },
  )

/** What a drawing is, of which plan, and as of when. */
export const headLines = ({ plan, words }: Made, title: string): [name: string, about: string] => [
  [drawn(plan.title) || words.shell.untitled, drawn(plan.customer)].filter(Boolean).join(' · '),
  `${title} · ${words.diagram.asOf(plan.asOf)} · ${words.deliverables.edition} ${plan.edition}`,
]

/** The head of a drawing that leaves the app. */
export const heading = (made: Made, title: string, width: number): Part => {
  const [name, about] = headLines(made, title)
  const lines = [
    ...wrapped(name, { width, size: 16, bold: true, most: 2 }).map((line) => ({ line, size: 16 })),
    ...wrapped(about, { width, size: 11.5, most: 2 }).map((line) => ({ line, size: 11.5 })),
  ]
  let y = 0
  const shapes = lines.map(({ line, size }) => {
    y += Math.ceil(size * 1.4)
    return textShape({ x: 0, y: y - 4, text: line, size, bold: size === 16 })
  })
  return { shapes, height: y + 12 }
}

const describe = ({ plan, words }: Made): string =>
  words.diagram.about({
    deployments: plan.exchange.length + plan.skype.length,
    servers: [
      ...plan.exchange.map((item) => item.servers),
      ...plan.skype.map((item) => item.frontEnds),
    ].flat().length,
    pairings: plan.pairings.length,
  })

/** Puts what is drawn under its heading, if it has one, with a margin around all. */
export const framed = (made: Made, title: string, parts: readonly Part[], width: number): Scene => {
  const shapes: Shape[] = []
  let y = margin
  for (const part of parts) {
    // One by one: as arguments of one call the shapes of the largest plan are too many.
    for (const shape of moved(part.shapes, margin, y)) shapes.push(shape)
    y += part.height
  }
  return {
    width: Math.ceil(width + 2 * margin),
    height: Math.ceil(y + margin),
    title: `${title}: ${drawn(made.plan.title) || made.words.shell.untitled}`,
    description: describe(made),
    shapes,
  }
}
