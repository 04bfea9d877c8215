import type { Made } from '../deliverable.ts'
import { diagramScene } from './diagram-scene.ts'
import { sceneSvg } from './svg.ts'
import { timelineScene } from './timeline-scene.ts'

export { diagramDrawio } from './drawio.ts'

/** The topology diagram as an SVG file. */
export const diagramSvg = (made: Made): string => sceneSvg(diagramScene(made, true))

/** The timeline as an SVG file. */
export const timelineSvg = (made: Made): string => sceneSvg(timelineScene(made, true))
