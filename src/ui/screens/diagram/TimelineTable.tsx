import { type TimelineEvent, type TimelineRow, timelineOf } from '#engine/diagram/timeline.ts'
import { taskNumbers } from '#deliverables/task-numbers.ts'
import { products } from '#knowledge/products.ts'
import { useMessages } from '#ui/language.ts'
import { usePlan } from '#ui/plan-context.ts'
import styles from './DiagramScreen.module.css'

type Entry = { row: TimelineRow; event: TimelineEvent }

/** The same as the timeline, in words, from the first day to the last. */
export const TimelineTable = () => {
  const { plan, outcome } = usePlan()
  const { diagram: words } = useMessages()
  const numbers = taskNumbers(outcome.tasks)
  const entries = timelineOf(plan, outcome)
    .rows.flatMap((row) => row.events.map((event): Entry => ({ row, event })))
    .toSorted((a, b) => (a.event.date < b.event.date ? -1 : a.event.date > b.event.date ? 1 : 0))
  const subject = ({ row, event }: Entry) => {
    if (row.product !== null)
      return [products[row.product].name, row.deployments.join(', ')].filter(Boolean).join(': ')
    return row.kind === 'ews'
      ? words.row.ews
      : words.tasks(event.tasks.map((key) => numbers.get(key) ?? '?').join(', '))
  }
  const seen = ({ date, late }: TimelineEvent) => {
    const side = date < plan.asOf ? words.past : date > plan.asOf ? words.ahead : words.onTheDay
    return late ? `${side}, ${words.late}` : side
  }
  return (
    <table className={styles.table}>
      <caption>{words.timeline}</caption>
      <thead>
        <tr>
          <th scope="col">{words.date}</th>
          <th scope="col">{words.what}</th>
          <th scope="col">{words.subject}</th>
        </tr>
      </thead>
      <tbody>
        {entries.map((entry) => (
          <tr key={`${entry.row.product} ${entry.event.kind} ${entry.event.date}`}>
            <th scope="row">
              {entry.event.date} <span className={styles.note}>({seen(entry.event)})</span>
            </th>
            <td>{words.event[entry.event.kind]}</td>
            <td>{subject(entry)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
