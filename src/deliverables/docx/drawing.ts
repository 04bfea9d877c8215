import { type FileChild, ImageRun, Paragraph } from 'docx'
import { strToU8 } from 'fflate'
import { dateRows } from '../dates.ts'
import type { Made } from '../deliverable.ts'
import type { Scene } from '../diagram/scene.ts'
import { partTitle } from '../packs/titles.ts'
import { type PartId, partsOf } from '../parts.ts'
import { heading, paragraph } from './blocks.ts'
import { type Orientation, textHeight, textWidth } from './page.ts'
import { table } from './table.ts'

/** The chapters that are drawings, each with the number that the drawing has in the document. */
const scenes = {
  diagram: {
    id: '1',
    sceneOf: async () => (await import('../diagram/diagram-scene.ts')).diagramScene,
  },
  timeline: {
    id: '2',
    sceneOf: async () => (await import('../diagram/timeline-scene.ts')).timelineScene,
  },
} as const
type DrawnPart = keyof typeof scenes
export const isDrawn = (part: PartId): part is DrawnPart => part in scenes

/** 96 pixels to the inch, 1440 twentieths of a point. */
const pixels = (dxa: number): number => dxa / 15
/** The heading above the drawing. */
const headRoom = 70
/** Text of 10 pixels would be smaller than 3 points. */
const leastScale = 0.4

const scaleOn = (orientation: Orientation, { width, height }: Scene): number =>
  Math.min(
    1,
    pixels(textWidth[orientation]) / width,
    (pixels(textHeight[orientation]) - headRoom) / height,
  )

/** Which way the page lies on which a drawing gets larger. */
const orientationOf = (scene: Scene): Orientation =>
  scaleOn('portrait', scene) >= scaleOn('landscape', scene) ? 'portrait' : 'landscape'

/** A drawing that fits on a page, and the same as a picture for programs that show no SVG. */
type Picture = {
  readonly scene: Scene
  readonly orientation: Orientation
  readonly scale: number
  readonly svg: string
  /** null: too large to be read on a page */
  readonly png: Uint8Array | null
}
export type Pictures = Readonly<Partial<Record<PartId, Picture>>>

/** Twice as fine as a screen. */
const fineness = 2

/** The drawings of a document; none where nothing can make pictures, as in the terminal. */
export const picturesOf = async (made: Made): Promise<Pictures> => {
  const { raster } = made
  if (raster === undefined) return {}
  const { officeFonts, sceneSvg } = await import('../diagram/svg.ts')
  const found = partsOf(made)
    .filter(isDrawn)
    .map(async (part) => {
      const scene = (await scenes[part].sceneOf())(made, false)
      const orientation = orientationOf(scene)
      const scale = scaleOn(orientation, scene)
      const png = scale < leastScale ? null : await raster(scene, scale * fineness)
      const svg = png === null ? '' : sceneSvg(scene, officeFonts)
      return [part, { scene, orientation, scale, svg, png }] as const
    })
  return Object.fromEntries(await Promise.all(found))
}

const shown = ({ scene, scale, svg }: Picture, png: Uint8Array, id: string): Paragraph =>
  new Paragraph({
    children: [
      new ImageRun({
        type: 'svg',
        data: strToU8(svg),
        fallback: { type: 'png', data: png },
        transformation: {
          width: Math.floor(scene.width * scale),
          height: Math.floor(scene.height * scale),
        },
        altText: { id, name: scene.title, title: scene.title, description: scene.description },
      }),
    ],
  })

/** A drawing on a page as large as it can be, and below the timeline the same as a table. */
export const drawing = (
  part: DrawnPart,
  pictures: Pictures,
  made: Made,
): { readonly orientation: Orientation; readonly children: FileChild[] } => {
  const picture = pictures[part]
  if (picture === undefined) return { orientation: 'portrait', children: [] }
  const { png } = picture
  const orientation = png === null ? 'portrait' : picture.orientation
  // The lead has a chapter of its own for the dates.
  const rows = part === 'timeline' && made.pack === undefined ? dateRows(made) : []
  return {
    orientation,
    children: [
      heading(partTitle(part, made), 1),
      png === null
        ? paragraph(made.words.deliverables.drawingTooLarge)
        : shown(picture, png, scenes[part].id),
      ...(rows.length > 1 ? [table(rows, { weights: [2, 5, 8], orientation })] : []),
    ],
  }
}
