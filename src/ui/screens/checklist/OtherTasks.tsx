import { type TaskId, taskIds } from '#knowledge/procedures/index.ts'
import { useMessages } from '#ui/language.ts'
import { AnswerLinks } from '#ui/outcome/AnswerLinks.tsx'
import { StatusMark } from '#ui/outcome/StatusMark.tsx'
import { usePlan } from '#ui/plan-context.ts'
import styles from './ChecklistScreen.module.css'
import { workOf } from './work.ts'

const useTitle = () => {
  const { domain, outcome } = useMessages()
  return (id: TaskId, deployment: string | null) =>
    domain.task({
      id,
      deployment: deployment?.trim() === '' ? outcome.unnamedDeployment : deployment,
      names: {},
      machines: [],
    }).title
}

/** Work on tasks that no longer apply. */
export function SetAsideTasks() {
  const { plan, outcome } = usePlan()
  const words = useMessages().outcome.checklist
  const title = useTitle()
  const titleOf = (key: string) => {
    const [task = '', deploymentId = ''] = key.split(':')
    const id = taskIds.find((each) => each === task)
    if (id === undefined) return key
    const deployment = [...plan.exchange, ...plan.skype].find((each) => each.id === deploymentId)
    return title(id, deployment?.name ?? deploymentId)
  }
  return (
    <section>
      <p className={styles.quiet}>{words.setAsideIntro}</p>
      <ul className={styles.tasks}>
        {outcome.setAside.map((key) => {
          const work = workOf(plan, key)
          return (
            <li key={key} className={styles.other}>
              <p>
                <StatusMark status={work.status} /> {titleOf(key)}
              </p>
              <dl>
                {(['owner', 'due', 'note'] as const).map((part) =>
                  work[part] === '' ? null : (
                    <div key={part}>
                      <dt>{part === 'note' ? words.yourNote : words[part]}</dt>
                      <dd>{work[part]}</dd>
                    </div>
                  ),
                )}
              </dl>
            </li>
          )
        })}
      </ul>
    </section>
  )
}

/** Tasks that may apply, with the answers that decide it. */
export function UndecidedTasks() {
  const { outcome } = usePlan()
  const words = useMessages().outcome.checklist
  const title = useTitle()
  return (
    <section>
      <p className={styles.quiet}>{words.undecidedIntro}</p>
      <ul className={styles.tasks}>
        {outcome.undecided.map((task) => (
          <li key={`${task.id} ${task.deployment ?? ''}`} className={styles.other}>
            <p>{title(task.id, task.deployment)}</p>
            <div className={styles.decides}>
              <span className={styles.quiet}>{words.decides}</span>
              <AnswerLinks refs={task.answers} />
            </div>
          </li>
        ))}
      </ul>
    </section>
  )
}
