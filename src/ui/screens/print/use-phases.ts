import { phases } from '#knowledge/tasks.ts'
import { usePlan } from '#ui/plan-context.ts'

/** The phases that have tasks, each with its tasks, their first and last number, and its id in the page. */
export const usePhases = () => {
  const numbered = usePlan().outcome.tasks.map((task, index) => ({ task, number: index + 1 }))
  return phases.flatMap((phase) => {
    const tasks = numbered.filter(({ task }) => task.phase === phase)
    const [first, last] = [tasks[0], tasks.at(-1)]
    if (first === undefined || last === undefined) return []
    return [
      { phase, tasks, first: first.number, last: last.number, anchor: `part-checklist-${phase}` },
    ]
  })
}
