import { Link } from 'react-router'
import type { AnswerRef, TaskOutcome } from '#engine/outcome.ts'
import { roles } from '#knowledge/shells.ts'
import { useMessages } from '#ui/language.ts'
import { AnswerLinks } from '#ui/outcome/AnswerLinks.tsx'
import { SourceList } from '#ui/outcome/SourceList.tsx'
import { StatusMark } from '#ui/outcome/StatusMark.tsx'
import { taskLink } from '#ui/outcome/task-link.ts'
import { WhyButton } from '#ui/outcome/why/WhyButton.tsx'
import { usePlan } from '#ui/plan-context.ts'
import { Commands } from './Commands.tsx'
import styles from './TaskDetail.module.css'
import { WorkForm } from './WorkForm.tsx'

function TaskLinks({ tasks }: { tasks: readonly TaskOutcome[] }) {
  const { plan } = usePlan()
  const { domain } = useMessages()
  return (
    <ul className={styles.links}>
      {tasks.map((task) => (
        <li key={task.key}>
          <Link to={taskLink(plan.id, task.key)}>{domain.task(task).title}</Link>{' '}
          <StatusMark status={task.status} />
        </li>
      ))}
    </ul>
  )
}

/** More machines or answers than this are folded away. */
const listed = 6

function Machines({ names }: { names: readonly string[] }) {
  const words = useMessages().outcome.checklist
  if (names.length === 0) return null
  const list = (
    <ul className={styles.machines}>
      {names.map((name) => (
        <li key={name}>{name}</li>
      ))}
    </ul>
  )
  if (names.length <= listed) return list
  return (
    <details>
      <summary>{words.machines(names.length)}</summary>
      {list}
    </details>
  )
}

function Because({ refs }: { refs: readonly AnswerRef[] }) {
  const words = useMessages().outcome.checklist
  const links = <AnswerLinks refs={refs} />
  if (refs.length <= listed) return links
  return (
    <details>
      <summary>{words.answers(refs.length)}</summary>
      {links}
    </details>
  )
}

function Facts({ task }: { task: TaskOutcome }) {
  const { outcome } = usePlan()
  const { domain, outcome: messages } = useMessages()
  const words = messages.checklist
  const before = outcome.tasks.filter((each) => task.after.includes(each.key))
  const then = outcome.tasks.filter((each) => each.after.includes(task.key))
  return (
    <>
      <div>
        <h3>{words.where}</h3>
        <p>
          {domain.shell(task.shell)}, {domain.place[task.place]}
        </p>
        <Machines names={task.machines} />
      </div>
      <div>
        <h3>{words.who}</h3>
        <p>
          {roles[task.role]} ({domain.team[task.team]})
        </p>
      </div>
      <div>
        <h3>{words.because}</h3>
        <Because refs={task.because} />
        <WhyButton title={domain.task(task).title} subject={{ kind: 'task', task }} />
      </div>
      <div>
        <h3>{words.before}</h3>
        {before.length === 0 ? <p>{words.nothingBefore}</p> : <TaskLinks tasks={before} />}
      </div>
      {then.length > 0 && (
        <div>
          <h3>{words.next}</h3>
          <TaskLinks tasks={then} />
        </div>
      )}
      <div>
        <h3>{words.sources}</h3>
        <SourceList ids={task.sources} />
      </div>
    </>
  )
}

/** Everything about one task: what to do and why, with commands, and the work on it. */
export function TaskDetail({ task }: { task: TaskOutcome }) {
  const { domain, outcome } = useMessages()
  const labels = outcome.checklist
  const words = domain.task(task)
  const common = { task, name: words.title }
  return (
    <div className={styles.detail}>
      <div className={styles.main}>
        <p>{words.why}</p>
        {task.status === 'open' && (
          <p className={styles.readiness}>{task.ready ? labels.canStart : labels.waitsFor}</p>
        )}
        <Commands {...common} title={labels.do} words={words.do} commands={task.commands} />
        <Commands {...common} title={labels.verify} words={words.verify} commands={task.verify} />
        <Commands
          {...common}
          title={labels.rollback}
          words={words.rollback}
          commands={task.rollback ?? []}
        />
      </div>
      <div className={styles.side}>
        <WorkForm taskKey={task.key} />
        <Facts task={task} />
      </div>
    </div>
  )
}
