import { useCallback, useId, useState } from 'react'
import { useLocation, useSearchParams } from 'react-router'
import type { TaskOutcome } from '#engine/outcome.ts'
import { type NumberedPhase, phasesOf } from '#deliverables/phases.ts'
import { useMessages } from '#ui/language.ts'
import { usePlan } from '#ui/plan-context.ts'
import styles from './ChecklistScreen.module.css'
import { type Show, isShown, progressOf } from './task-filters.ts'
import { TaskItem } from './TaskItem.tsx'
import { workOf } from './work.ts'

type PhaseProps = {
  phase: NumberedPhase<TaskOutcome>
  shown: readonly TaskOutcome[]
  onOpen: (key: string) => void
}

function Phase({ phase: { phase, number, tasks }, shown, onOpen }: PhaseProps) {
  const { plan } = usePlan()
  const { domain, outcome } = useMessages()
  const heading = useId()
  const location = useLocation()
  const [parameters] = useSearchParams()
  const asked = parameters.get('task')
  const { done, all } = progressOf(tasks.map(({ task }) => task))
  return (
    <section aria-labelledby={heading}>
      <h2 id={heading} className={styles.phase}>
        {number} · {domain.phase[phase]}{' '}
        <span className={styles.quiet}>{outcome.checklist.phaseDone(done, all)}</span>
      </h2>
      <ul className={styles.tasks}>
        {shown.map((task) => (
          <TaskItem
            key={task.key}
            task={task}
            work={workOf(plan, task.key)}
            asked={task.key === asked ? location.key : null}
            onOpen={onOpen}
          />
        ))}
      </ul>
    </section>
  )
}

/**
 * The tasks that are shown, by phase. A task that was opened stays, even when its new status takes it
 * out of the filter: nothing vanishes under the hand that changes it.
 */
export function TaskPhases({ show }: { show: Show }) {
  const { outcome } = usePlan()
  const words = useMessages().outcome.checklist
  const [opened, setOpened] = useState<ReadonlySet<string>>(new Set())
  const isHere = (task: TaskOutcome) => isShown(task, show) || opened.has(task.key)
  const open = useCallback((key: string) => setOpened((before) => new Set([...before, key])), [])
  if (outcome.tasks.length === 0) return <p className={styles.quiet}>{words.none}</p>
  if (!outcome.tasks.some(isHere)) return <p className={styles.quiet}>{words.noneHere}</p>
  return phasesOf(outcome).map((phase) => {
    const shown = phase.tasks.map(({ task }) => task).filter(isHere)
    return shown.length === 0 ? null : (
      <Phase key={phase.phase} phase={phase} shown={shown} onOpen={open} />
    )
  })
}
