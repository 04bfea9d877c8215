import { diagramScene } from '#deliverables/diagram/diagram-scene.ts'
import type { Scene } from '#deliverables/diagram/scene.ts'
import { timelineScene } from '#deliverables/diagram/timeline-scene.ts'
import { SceneDrawing } from '#ui/diagram/SceneDrawing.tsx'
import { useMessages } from '#ui/language.ts'
import { usePlan } from '#ui/plan-context.ts'
import styles from './PrintDiagram.module.css'

const Page = ({ scene }: { scene: Scene }) => (
  <div className={styles.page}>
    <SceneDrawing scene={scene} />
  </div>
)

/** The topology on one page. */
export const PrintDiagram = () => {
  const { plan, outcome } = usePlan()
  const words = useMessages()
  return <Page scene={diagramScene({ plan, outcome, words }, false)} />
}

/** The days that the plan must live with, on one page. */
export const PrintTimeline = () => {
  const { plan, outcome } = usePlan()
  const words = useMessages()
  return <Page scene={timelineScene({ plan, outcome, words }, false)} />
}
