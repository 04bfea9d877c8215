import type { WorkStatus } from '#plan/plan.ts'
import { useMessages } from '#ui/language.ts'
import styles from './StatusMark.module.css'

const icons: Record<WorkStatus, string> = {
  open: '○',
  'in-progress': '◐',
  done: '✓',
  blocked: '■',
  'not-needed': '–',
}

/** The status of a task as icon and word. */
export function StatusMark({ status }: { status: WorkStatus }) {
  return (
    <span className={styles.mark} data-status={status}>
      <span className={styles.icon} aria-hidden="true">
        {icons[status]}
      </span>
      {useMessages().domain.status[status].word}
    </span>
  )
}
