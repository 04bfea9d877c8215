import type { Made } from '../deliverable.ts'
import { diagramScene } from './diagram-scene.ts'
import { sceneSvg, svgElement } from './svg.ts'
import { timelineScene } from './timeline-scene.ts'

export { diagramDrawio } from './drawio.ts'

/** The topology diagram as an SVG file. */
export const diagramSvg = (made: Made): string => sceneSvg(diagramScene(made, true))

/** The timeline as an SVG file. */
export const timelineSvg = (made: Made): string => sceneSvg(timelineScene(made, true))

/** The topology diagram as an element of a page that has a heading for it. */
export const diagramElement = (made: Made): string =>
  svgElement(diagramScene(made, false), 'diagram-')

/** The timeline as an element of a page that has a heading for it. */
export const timelineElement = (made: Made): string =>
  svgElement(timelineScene(made, false), 'timeline-')
