import { useMemo } from 'react'
import { diagramScene } from '#deliverables/diagram/diagram-scene.ts'
import { timelineScene } from '#deliverables/diagram/timeline-scene.ts'
import { diagramOf } from '#engine/diagram/diagram-of.ts'
import { SceneDrawing } from '#ui/diagram/SceneDrawing.tsx'
import { useMessages } from '#ui/language.ts'
import { usePlan } from '#ui/plan-context.ts'
import styles from './DiagramScreen.module.css'
import { DiagramTables } from './DiagramTables.tsx'
import { DiagramViewer } from './DiagramViewer.tsx'
import { SaveDiagram } from './SaveDiagram.tsx'
import { TimelineTable } from './TimelineTable.tsx'

/** The topology as a drawing, and below it the days that the plan must live with. */
export default function DiagramScreen() {
  const { plan, outcome } = usePlan()
  const words = useMessages()
  const { diagram, scene, timeline } = useMemo(() => {
    const made = { plan, outcome, words }
    return {
      diagram: diagramOf(plan, outcome),
      scene: diagramScene(made, false),
      timeline: timelineScene(made, false),
    }
  }, [plan, outcome, words])
  return (
    <div className={styles.screen}>
      <header>
        <h1>{words.diagram.title}</h1>
        <p className={styles.note}>{words.diagram.intro}</p>
      </header>
      <SaveDiagram titled={(made) => diagramScene(made, true)} />
      <h2>{words.diagram.topology}</h2>
      <DiagramViewer scene={scene} diagram={diagram} />
      <details>
        <summary>{words.diagram.asText}</summary>
        <DiagramTables diagram={diagram} />
      </details>
      <h2>{words.diagram.timeline}</h2>
      <section
        className={styles.view}
        aria-label={words.diagram.timeline}
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it scrolls, so the keyboard must reach it
        tabIndex={0}
      >
        <SceneDrawing scene={timeline} />
      </section>
      <details>
        <summary>{words.diagram.asTextTimeline}</summary>
        <TimelineTable />
      </details>
    </div>
  )
}
