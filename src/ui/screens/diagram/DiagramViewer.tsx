import { useState } from 'react'
import type { Scene } from '#deliverables/diagram/scene.ts'
import type { Diagram } from '#engine/diagram/graph.ts'
import { SceneDrawing } from '#ui/diagram/SceneDrawing.tsx'
import { useMessages } from '#ui/language.ts'
import styles from './DiagramScreen.module.css'
import { choicesOf, litBy } from './highlight.ts'
import { useViewer } from './use-viewer.ts'

/** What can stand out: one pairing, or one connection. */
const HighlightSelect = ({
  diagram,
  value,
  onChange,
}: {
  diagram: Diagram
  value: string
  onChange: (value: string) => void
}) => {
  const { diagram: words, domain, outcome } = useMessages()
  const { pairings, flows } = choicesOf(diagram)
  return (
    <label className={styles.highlight}>
      {words.highlight}
      <select value={value} onChange={(event) => onChange(event.target.value)}>
        <option value="">{words.nothing}</option>
        <optgroup label={words.pairings}>
          {pairings.map(({ id, name }) => (
            <option key={id} value={`pairing:${id}`}>
              {name.trim() || outcome.unnamedPairing}
            </option>
          ))}
        </optgroup>
        <optgroup label={words.connections}>
          {flows.map((id) => (
            <option key={id} value={`flow:${id}`}>
              {domain.flow[id]}
            </option>
          ))}
        </optgroup>
      </select>
    </label>
  )
}

/** The diagram to look at: zoom, move, and let one pairing or connection stand out. */
export const DiagramViewer = ({ scene, diagram }: { scene: Scene; diagram: Diagram }) => {
  const words = useMessages().diagram
  const { view, zoom, setZoom, move, handlers } = useViewer(scene.width)
  const [highlight, setHighlight] = useState('')
  return (
    <>
      <div className={styles.controls}>
        <HighlightSelect diagram={diagram} value={highlight} onChange={setHighlight} />
        <button type="button" className="button" onClick={() => move(1)} aria-label={words.zoomIn}>
          +
        </button>
        <button
          type="button"
          className="button"
          onClick={() => move(-1)}
          aria-label={words.zoomOut}
        >
          −
        </button>
        <button type="button" className="button" onClick={() => setZoom(undefined)}>
          {words.fit}
        </button>
        <button type="button" className="button" onClick={() => setZoom(1)}>
          {words.actual}
        </button>
      </div>
      <section
        ref={view}
        className={`${styles.view} ${styles.grip}`}
        aria-label={words.topology}
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it scrolls, so the keyboard must reach it
        tabIndex={0}
        {...handlers}
      >
        <SceneDrawing scene={scene} zoom={zoom} lit={litBy(diagram, highlight)} />
      </section>
      <p className={styles.note}>{words.keys}</p>
    </>
  )
}
