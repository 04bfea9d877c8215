export type Point = readonly [x: number, y: number]

/** How a shape looks, never told by colour alone; `blank` is behind text that stands on lines. */
export type BoxLook =
  'group' | 'box' | 'service' | 'every' | 'open' | 'mainstream' | 'extended' | 'paid' | 'blank'
export type LineLook = 'pairing' | 'trust' | 'flow' | 'dns' | 'axis' | 'year' | 'asOf'
export type TextLook = 'plain' | 'muted'

/** `of`: the id of the box or connection that a shape belongs to, so that it can be made to stand out. */
export type Shape = { readonly of: string | null } & (
  | {
      readonly kind: 'box'
      readonly x: number
      readonly y: number
      readonly width: number
      readonly height: number
      readonly look: BoxLook
    }
  | { readonly kind: 'line'; readonly points: readonly Point[]; readonly look: LineLook }
  /** a small closed figure: the head of an arrow, a mark on the timeline */
  | { readonly kind: 'mark'; readonly points: readonly Point[]; readonly hollow: boolean }
  | {
      readonly kind: 'text'
      readonly x: number
      readonly y: number
      readonly text: string
      readonly size: number
      readonly bold: boolean
      readonly look: TextLook
    }
)

/** A drawing, in pixels; whoever prints it decides on colours only. */
export type Scene = {
  readonly width: number
  readonly height: number
  readonly title: string
  readonly description: string
  readonly shapes: readonly Shape[]
}

/** Corner radius, width and dashes of what is drawn, for SVG and for the screen alike. */
export const lineStyles: Readonly<Record<LineLook, { width: number; dashes: string | null }>> = {
  pairing: { width: 2.75, dashes: null },
  trust: { width: 1.5, dashes: '7 4' },
  flow: { width: 1.1, dashes: null },
  dns: { width: 1.75, dashes: '1.5 4' },
  axis: { width: 1, dashes: null },
  year: { width: 0.6, dashes: null },
  asOf: { width: 1.75, dashes: '6 3' },
}
export const boxStyles: Readonly<
  Record<BoxLook, { width: number; dashes: string | null; radius: number }>
> = {
  group: { width: 0.75, dashes: null, radius: 8 },
  box: { width: 1.25, dashes: null, radius: 4 },
  service: { width: 1.25, dashes: null, radius: 12 },
  every: { width: 1.25, dashes: '4 3', radius: 4 },
  open: { width: 1.25, dashes: '1.5 3', radius: 4 },
  mainstream: { width: 1, dashes: null, radius: 2 },
  extended: { width: 1, dashes: null, radius: 2 },
  paid: { width: 1, dashes: '4 3', radius: 2 },
  blank: { width: 0, dashes: null, radius: 0 },
}

const corner = 4
const fixed = (value: number): string => String(Math.round(value * 100) / 100)

/** The path of a line with its corners rounded, as SVG writes it. */
export const pathOf = (points: readonly Point[]): string => {
  const at = ([x, y]: Point) => `${fixed(x)} ${fixed(y)}`
  const towards = ([ax, ay]: Point, [bx, by]: Point): Point => {
    const length = Math.hypot(bx - ax, by - ay)
    const part = length === 0 ? 0 : Math.min(corner, length / 2) / length
    return [ax + (bx - ax) * part, ay + (by - ay) * part]
  }
  return points
    .map((point, index) => {
      const [before, after] = [points[index - 1], points[index + 1]]
      if (before === undefined) return `M${at(point)}`
      if (after === undefined) return `L${at(point)}`
      return `L${at(towards(point, before))}Q${at(point)} ${at(towards(point, after))}`
    })
    .join('')
}
