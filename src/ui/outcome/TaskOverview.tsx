import { Link } from 'react-router'
import type { TaskOutcome } from '#engine/outcome.ts'
import { phases } from '#knowledge/tasks.ts'
import { useMessages } from '#ui/language.ts'
import { paths } from '#ui/paths.ts'
import { useJudged } from '#ui/plan-context.ts'
import { StatusMark } from './StatusMark.tsx'
import styles from './TaskOverview.module.css'
import { taskLink } from './task-link.ts'

function Phase({ title, tasks }: { title: string; tasks: readonly TaskOutcome[] }) {
  const { planId } = useJudged()
  const { domain } = useMessages()
  if (tasks.length === 0) return null
  return (
    <section>
      <h3 className={styles.phase}>{title}</h3>
      <ul className={styles.tasks}>
        {tasks.map((task) => (
          <li key={task.key}>
            <Link to={taskLink(planId, task.key)}>{domain.task(task).title}</Link>
            <StatusMark status={task.status} />
          </li>
        ))}
      </ul>
    </section>
  )
}

/** The tasks by phase, each a link into the checklist. */
export function TaskOverview() {
  const { planId, outcome } = useJudged()
  const { domain, outcome: words } = useMessages()
  return (
    <>
      {outcome.tasks.length === 0 && <p className={styles.quiet}>{words.tasks.none}</p>}
      {phases.map((phase) => (
        <Phase
          key={phase}
          title={domain.phase[phase]}
          tasks={outcome.tasks.filter((task) => task.phase === phase)}
        />
      ))}
      {outcome.undecided.length > 0 && (
        <p className={styles.quiet}>{words.tasks.undecided(outcome.undecided.length)}</p>
      )}
      <p>
        <Link to={paths.plan(planId, 'checklist')}>{words.tasks.open}</Link>
      </p>
    </>
  )
}
