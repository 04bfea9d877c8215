import { useState } from 'react'
import type { Made } from '#deliverables/deliverable.ts'
import { diagramDrawio, diagramSvg, timelineSvg } from '#deliverables/diagram/index.ts'
import type { Scene } from '#deliverables/diagram/scene.ts'
import { pngOf } from '#ui/diagram/png.ts'
import { fileName, saveFile } from '#ui/files.ts'
import { useMessages } from '#ui/language.ts'
import { usePlan } from '#ui/plan-context.ts'
import styles from './DiagramScreen.module.css'

/** The diagram and the timeline as files. */
export const SaveDiagram = ({ titled }: { titled: (made: Made) => Scene }) => {
  const { plan, outcome } = usePlan()
  const words = useMessages()
  const [failed, setFailed] = useState(false)
  const made = { plan, outcome, words }
  const save = (make: (made: Made) => string, extension: string, type = 'image/svg+xml') =>
    saveFile(fileName(plan.title, extension), make(made), type)
  const savePng = async () => {
    const picture = await pngOf(diagramSvg(made), titled(made))
    setFailed(picture === null)
    if (picture !== null) saveFile(fileName(plan.title, 'diagram.png'), picture, 'image/png')
  }
  return (
    <div className={styles.controls}>
      <button type="button" className="button" onClick={() => save(diagramSvg, 'diagram.svg')}>
        {words.diagram.save.svg}
      </button>
      <button type="button" className="button" onClick={() => void savePng()}>
        {words.diagram.save.png}
      </button>
      <button
        type="button"
        className="button"
        onClick={() => save(diagramDrawio, 'drawio', 'application/xml')}
      >
        {words.diagram.save.drawio}
      </button>
      <button type="button" className="button" onClick={() => save(timelineSvg, 'timeline.svg')}>
        {words.diagram.saveTimeline}
      </button>
      <p role="status">{failed && words.diagram.noPicture}</p>
    </div>
  )
}
