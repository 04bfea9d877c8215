import { useMessages } from '#ui/language.ts'
import { PrintTask } from './PrintTask.tsx'
import { usePhases } from './use-phases.ts'

/** The checklist on paper, phase by phase. */
export const PrintChecklist = () => {
  const { domain, deliverables: words } = useMessages()
  const phases = usePhases()
  if (phases.length === 0) return <p>{words.none}</p>
  return phases.map(({ phase, anchor, tasks }) => (
    <div key={phase}>
      <h3 id={anchor} tabIndex={-1}>
        {domain.phase[phase]}
      </h3>
      {tasks.map(({ task, number }) => (
        <PrintTask key={task.key} task={task} number={number} />
      ))}
    </div>
  ))
}
