import { diagramScene } from '#deliverables/diagram/diagram-scene.ts'
import type { Scene } from '#deliverables/diagram/scene.ts'
import { timelineScene } from '#deliverables/diagram/timeline-scene.ts'
import { SceneDrawing } from '#ui/diagram/SceneDrawing.tsx'
import { useMade } from './use-made.ts'
import styles from './PrintDiagram.module.css'

const Page = ({ scene }: { scene: Scene }) => (
  <div className={styles.page}>
    <SceneDrawing scene={scene} />
  </div>
)

/** The topology on one page. */
export const PrintDiagram = () => {
  const made = useMade()
  return <Page scene={diagramScene(made, false)} />
}

/** The days that the plan must live with, on one page. */
export const PrintTimeline = () => {
  const made = useMade()
  return <Page scene={timelineScene(made, false)} />
}
