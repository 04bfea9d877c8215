import type { NumberedTask } from '#deliverables/task-numbers.ts'
import { useMessages } from '#ui/language.ts'

/** A box, ticked where nothing is left to do, and the task's number and title. */
export const TaskTitle = ({ task, number }: NumberedTask) => {
  const { domain } = useMessages()
  const box = task.status === 'done' || task.status === 'not-needed' ? '☑' : '☐'
  return (
    <h4>
      {box} {number}. {domain.task(task).title}
    </h4>
  )
}
