import { commandsOf } from '#deliverables/asked.ts'
import { useMessages } from '#ui/language.ts'
import { usePlan } from '#ui/plan-context.ts'
import { PrintTask } from './PrintTask.tsx'
import { usePhases } from './use-phases.ts'

/** The checklist on paper, phase by phase. */
export const PrintChecklist = () => {
  const words = useMessages().deliverables
  const { tasks: all } = usePlan().outcome
  const phases = usePhases()
  if (phases.length === 0) return <p>{words.none}</p>
  return (
    <>
      {all.some((task) => commandsOf(task).length > 0) && <p>{words.commandLines}</p>}
      {phases.map(({ anchor, title, tasks }) => (
        <div key={anchor}>
          <h3 id={anchor} tabIndex={-1}>
            {title}
          </h3>
          {tasks.map(({ task, number }) => (
            <PrintTask key={task.key} task={task} number={number} />
          ))}
        </div>
      ))}
    </>
  )
}
