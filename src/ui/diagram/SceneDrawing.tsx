import { useId } from 'react'
import {
  type Scene,
  type Shape,
  boxStyles,
  lineStyles,
  pathOf,
} from '#deliverables/diagram/scene.ts'
import styles from './SceneDrawing.module.css'

const Drawn = ({ shape, faded }: { shape: Shape; faded: boolean }) => {
  const shared = { 'data-faded': faded || undefined }
  switch (shape.kind) {
    case 'box': {
      const { width, dashes, radius } = boxStyles[shape.look]
      const { x, y, width: w, height: h } = shape
      return (
        <rect
          {...shared}
          {...{ x, y, width: w, height: h, rx: radius }}
          className={styles.box}
          data-look={shape.look}
          strokeWidth={width}
          strokeDasharray={dashes ?? undefined}
        />
      )
    }
    case 'line': {
      const { width, dashes } = lineStyles[shape.look]
      return (
        <path
          {...shared}
          d={pathOf(shape.points)}
          className={styles.line}
          data-look={shape.look}
          strokeWidth={width}
          strokeDasharray={dashes ?? undefined}
        />
      )
    }
    case 'mark':
      return (
        <polygon
          {...shared}
          points={shape.points.map((point) => point.join(',')).join(' ')}
          className={styles.mark}
          data-hollow={shape.hollow || undefined}
        />
      )
    case 'text':
      return (
        <text
          {...shared}
          x={shape.x}
          y={shape.y}
          className={styles.text}
          data-look={shape.look}
          fontSize={shape.size}
          fontWeight={shape.bold ? 700 : undefined}
        >
          {shape.text}
        </text>
      )
  }
}

type Props = {
  scene: Scene
  /** screen pixels for one of the drawing; without, as wide as there is room */
  zoom?: number | undefined
  /** the boxes and connections that stand out; without, nothing fades */
  lit?: ReadonlySet<string> | null
}

/** A drawing in the colours of the screen, or of paper when it is printed. */
export const SceneDrawing = ({ scene, zoom, lit = null }: Props) => {
  const id = useId()
  const { width, height, title, description, shapes } = scene
  const size = zoom === undefined ? {} : { width: width * zoom, height: height * zoom }
  return (
    <svg
      {...size}
      viewBox={`0 0 ${width} ${height}`}
      className={styles.drawing}
      data-fit={zoom === undefined || undefined}
      role="img"
      aria-labelledby={`${id}-title ${id}-about`}
    >
      <title id={`${id}-title`}>{title}</title>
      <desc id={`${id}-about`}>{description}</desc>
      {shapes.map((shape, index) => (
        <Drawn
          // oxlint-disable-next-line react/no-array-index-key -- a drawing is made anew as a whole: its shapes have no other name than their place
          key={index}
          shape={shape}
          faded={lit !== null && shape.of !== null && !lit.has(shape.of)}
        />
      ))}
    </svg>
  )
}
