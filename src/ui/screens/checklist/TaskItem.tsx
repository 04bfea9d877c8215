import { memo, useEffect, useRef, useState } from 'react'
import type { TaskOutcome } from '#engine/outcome.ts'
import { roles } from '#knowledge/shells.ts'
import type { Work } from '#plan/plan.ts'
import { useMessages } from '#ui/language.ts'
import { StatusMark } from '#ui/outcome/StatusMark.tsx'
import { TaskDetail } from './TaskDetail.tsx'
import styles from './TaskItem.module.css'

type Props = {
  task: TaskOutcome
  work: Work
  /** changes each time the address leads to this task; null while it does not */
  asked: string | null
  onOpen: (key: string) => void
}

/** One task of the checklist: a line that opens. Drawn anew only when it says something else: there may be thousands. */
export const TaskItem = memo(({ task, work, asked, onOpen }: Props) => {
  const { domain, outcome } = useMessages()
  const words = outcome.checklist
  const details = useRef<HTMLDetailsElement>(null)
  const [open, setOpen] = useState(false)
  useEffect(() => {
    if (asked === null || !details.current) return
    details.current.open = true
    details.current.scrollIntoView({ block: 'start' })
    details.current.querySelector('summary')?.focus({ preventScroll: true })
  }, [asked])
  return (
    <li data-asks="" className={styles.item}>
      <details
        ref={details}
        className={styles.task}
        onToggle={(event) => {
          if (event.target !== event.currentTarget) return
          setOpen(event.currentTarget.open)
          if (event.currentTarget.open) onOpen(task.key)
        }}
      >
        <summary className={styles.line}>
          <span className={styles.status}>
            <StatusMark status={task.status} />
            {task.status === 'open' && !task.ready && (
              <span className={styles.quiet}>{words.waits}</span>
            )}
          </span>
          <span className={styles.title}>{domain.task(task).title}</span>
          <span className={styles.quiet}>{roles[task.role]}</span>
          <span className={styles.quiet}>{domain.shell(task.shell)}</span>
          <span
            className={styles.quiet}
            data-empty={work.owner === '' && work.due === '' ? '' : undefined}
          >
            {work.owner !== '' && <span className={styles.owner}>{work.owner}</span>}
            {work.due === '' ? (
              <span className="visually-hidden">{words.noDue}</span>
            ) : (
              <time dateTime={work.due}>{work.due}</time>
            )}
          </span>
        </summary>
        {open && <TaskDetail task={task} />}
      </details>
    </li>
  )
})
