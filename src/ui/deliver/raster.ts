import type { Raster } from '#deliverables/deliverable.ts'
import { type Shape, boxStyles, lineStyles, pathOf } from '#deliverables/diagram/scene.ts'
import { boxStrokes, fills, fonts, ink, muted, strokes } from '#deliverables/diagram/svg.ts'

type Canvas = OffscreenCanvasRenderingContext2D

/** The dashes of a line as SVG writes them. */
const dashesOf = (dashes: string | null): number[] => dashes?.split(' ').map(Number) ?? []

const stroke = (on: Canvas, path: Path2D, colour: string, width: number, dashes: string | null) => {
  on.strokeStyle = colour
  on.lineWidth = width
  on.setLineDash(dashesOf(dashes))
  on.stroke(path)
}

const draw = (shape: Shape, on: Canvas): void => {
  switch (shape.kind) {
    case 'box': {
      const { width, dashes, radius } = boxStyles[shape.look]
      const path = new Path2D()
      path.roundRect(shape.x, shape.y, shape.width, shape.height, radius)
      on.fillStyle = fills[shape.look]
      on.fill(path)
      if (width > 0) stroke(on, path, boxStrokes[shape.look] ?? ink, width, dashes)
      return
    }
    case 'line': {
      const { width, dashes } = lineStyles[shape.look]
      stroke(on, new Path2D(pathOf(shape.points)), strokes[shape.look], width, dashes)
      return
    }
    case 'mark': {
      const path = new Path2D(`M${shape.points.map((point) => point.join(' ')).join('L')}Z`)
      on.fillStyle = shape.hollow ? '#ffffff' : ink
      on.fill(path)
      stroke(on, path, ink, 1, null)
      return
    }
    case 'text':
      on.font = `${shape.bold ? 700 : 400} ${shape.size}px ${fonts}`
      on.fillStyle = shape.look === 'muted' ? muted : ink
      on.fillText(shape.text, shape.x, shape.y)
  }
}

/** A drawing as a PNG, from the shapes themselves: a worker cannot show SVG. */
export const raster: Raster = async ({ width, height, shapes }, scale) => {
  const canvas = new OffscreenCanvas(Math.ceil(width * scale), Math.ceil(height * scale))
  const on = canvas.getContext('2d')
  if (on === null) throw new Error('The browser gives no canvas')
  on.scale(scale, scale)
  on.fillStyle = '#ffffff'
  on.fillRect(0, 0, width, height)
  for (const shape of shapes) draw(shape, on)
  const blob = await canvas.convertToBlob({ type: 'image/png' })
  return new Uint8Array(await blob.arrayBuffer())
}
