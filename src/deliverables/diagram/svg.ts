import {
  type BoxLook,
  type LineLook,
  type Scene,
  type Shape,
  boxStyles,
  lineStyles,
  pathOf,
} from './scene.ts'
import { attributes, xmlText } from './xml.ts'

/** On white paper, which the drawing brings along: it reads the same in a dark window and on a printer. */
export const ink = '#1c1d21'
export const muted = '#4d4e54'
export const fills: Readonly<Record<BoxLook, string>> = {
  group: '#f3f3f1',
  box: '#ffffff',
  service: '#ffffff',
  every: '#ffffff',
  open: '#ffffff',
  mainstream: '#b9bbc4',
  extended: '#e4e4e6',
  paid: '#ffffff',
  blank: '#ffffff',
}
export const boxStrokes: Readonly<Partial<Record<BoxLook, string>>> = {
  group: '#c9c9c6',
  blank: 'none',
}
export const strokes: Readonly<Record<LineLook, string>> = {
  pairing: '#3b47b0',
  trust: '#1d6b3c',
  flow: ink,
  dns: '#7a5200',
  axis: muted,
  year: '#c9c9c6',
  asOf: '#a1222c',
}
export const fonts =
  "system-ui, 'Segoe UI', 'Malgun Gothic', 'Apple SD Gothic Neo', 'Noto Sans CJK KR', Arial, sans-serif"

/** What Office has on every system; of a list it may take the first name only. */
export const officeFonts = "'Segoe UI', 'Malgun Gothic', sans-serif"

const shapeSvg = (shape: Shape): string => {
  switch (shape.kind) {
    case 'box': {
      const { width, dashes, radius } = boxStyles[shape.look]
      const { x, y, look } = shape
      return `<rect${attributes({ x, y, width: shape.width, height: shape.height, rx: radius, fill: fills[look], stroke: boxStrokes[look] ?? ink, 'stroke-width': width, 'stroke-dasharray': dashes })}/>`
    }
    case 'line': {
      const { width, dashes } = lineStyles[shape.look]
      return `<path${attributes({ d: pathOf(shape.points), fill: 'none', stroke: strokes[shape.look], 'stroke-width': width, 'stroke-dasharray': dashes })}/>`
    }
    case 'mark':
      return `<polygon${attributes({ points: shape.points.map((point) => point.join(',')).join(' '), fill: shape.hollow ? '#ffffff' : ink, stroke: ink })}/>`
    case 'text':
      return `<text${attributes({ x: shape.x, y: shape.y, 'font-size': shape.size, 'font-weight': shape.bold ? 700 : null, fill: shape.look === 'muted' ? muted : null })}>${xmlText(shape.text)}</text>`
  }
}

/**
 * A drawing as an element `svg`: no script, nothing from outside, the fonts of the system.
 * @param id what the ids of its title and description begin with, where it shares a page with others
 */
export const svgElement = (
  { width, height, title, description, shapes }: Scene,
  id: string,
  family = fonts,
): string =>
  [
    `<svg${attributes({ xmlns: 'http://www.w3.org/2000/svg', width, height, viewBox: `0 0 ${width} ${height}`, role: 'img', 'aria-labelledby': `${id}title ${id}desc`, 'font-family': family, fill: ink })}>`,
    `<title id="${id}title">${xmlText(title)}</title>`,
    `<desc id="${id}desc">${xmlText(description)}</desc>`,
    `<rect${attributes({ width, height, fill: '#ffffff' })}/>`,
    ...shapes.map(shapeSvg),
    '</svg>',
    '',
  ].join('\n')

/** A drawing as an SVG file of its own. */
export const sceneSvg = (scene: Scene, family?: string): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n${svgElement(scene, '', family)}`
