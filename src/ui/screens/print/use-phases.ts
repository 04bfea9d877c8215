import { phasesOf } from '#deliverables/phases.ts'
import { useMessages } from '#ui/language.ts'
import { usePlan } from '#ui/plan-context.ts'

/** The phases that have tasks, each with its title, its id in the page, and its first and last task. */
export const usePhases = () => {
  const { outcome } = usePlan()
  const { domain } = useMessages()
  return phasesOf(outcome).map(({ phase, number, tasks: own }) => ({
    tasks: own,
    title: `${number} · ${domain.phase[phase]}`,
    anchor: `part-checklist-${phase}`,
    first: own[0]?.number ?? 0,
    last: own.at(-1)?.number ?? 0,
  }))
}
