import { Link, useSearchParams } from 'react-router'
import { workStatuses } from '#plan/plan.ts'
import { useMessages } from '#ui/language.ts'
import { StatusMark } from '#ui/outcome/StatusMark.tsx'
import { paths } from '#ui/paths.ts'
import { usePlan } from '#ui/plan-context.ts'
import styles from './ChecklistScreen.module.css'
import { SetAsideTasks, UndecidedTasks } from './OtherTasks.tsx'
import { type Show, asShow, progressOf, teamsOf } from './task-filters.ts'
import { TaskPhases } from './TaskPhases.tsx'

function Head() {
  const { plan, outcome } = usePlan()
  const words = useMessages().outcome.checklist
  const { done, all, ready, blocked, notNeeded } = progressOf(outcome.tasks)
  const parts = [
    words.progress(done, all),
    words.ready(ready),
    ...(blocked > 0 ? [words.blocked(blocked)] : []),
    ...(notNeeded > 0 ? [words.notNeeded(notNeeded)] : []),
  ]
  return (
    <header className={styles.head}>
      <h1>{words.title}</h1>
      <div className={styles.progress}>
        <progress value={done} max={Math.max(all, 1)} aria-label={words.progress(done, all)} />
        <span className={styles.quiet}>{parts.join(' · ')}</span>
      </div>
      <div className={styles.actions}>
        <Link className="button" to={paths.plan(plan.id, 'print')}>
          {words.print}
        </Link>
        <Link className="button primary" to={paths.plan(plan.id, 'deliverables')}>
          {words.deliverables}
        </Link>
      </div>
    </header>
  )
}

function Filters({ show, onShow }: { show: Show; onShow: (show: Show) => void }) {
  const { outcome } = usePlan()
  const { domain, outcome: messages } = useMessages()
  const words = messages.checklist
  const aside = outcome.setAside.length
  const undecided = outcome.undecided.length
  const filters: { id: Show; label: string }[] = [
    { id: 'all', label: words.all },
    { id: 'ready', label: words.filterReady },
    ...teamsOf(outcome.tasks).map((team) => ({ id: team, label: domain.team[team] })),
    ...(aside > 0 ? [{ id: 'set-aside', label: words.filterSetAside(aside) } as const] : []),
    ...(undecided > 0
      ? [{ id: 'undecided', label: words.filterUndecided(undecided) } as const]
      : []),
  ]
  return (
    <div role="group" aria-label={words.filters} className={styles.filters}>
      {filters.map(({ id, label }) => (
        <button key={id} type="button" aria-pressed={id === show} onClick={() => onShow(id)}>
          {label}
        </button>
      ))}
    </div>
  )
}

function Meanings() {
  const { domain } = useMessages()
  return (
    <dl className={styles.meanings}>
      {workStatuses.map((status) => (
        <div key={status}>
          <dt>
            <StatusMark status={status} />
          </dt>
          <dd>{domain.status[status].meaning}</dd>
        </div>
      ))}
    </dl>
  )
}

/** The tasks of the plan by phase, with their status, and what can start now. */
export default function ChecklistScreen() {
  const [parameters, setParameters] = useSearchParams()
  const show = asShow(parameters.get('show'))
  return (
    <div className={styles.screen}>
      <Head />
      <Filters
        show={show}
        onShow={(next) => setParameters(next === 'all' ? {} : { show: next }, { replace: true })}
      />
      <Meanings />
      {show === 'set-aside' && <SetAsideTasks />}
      {show === 'undecided' && <UndecidedTasks />}
      {show !== 'set-aside' && show !== 'undecided' && <TaskPhases key={show} show={show} />}
    </div>
  )
}
