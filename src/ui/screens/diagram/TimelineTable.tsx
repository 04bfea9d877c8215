import { datesOf } from '#deliverables/dates.ts'
import type { TimelineEvent } from '#engine/diagram/timeline.ts'
import { useMessages } from '#ui/language.ts'
import { usePlan } from '#ui/plan-context.ts'
import styles from './DiagramScreen.module.css'

/** The same as the timeline, in words, from the first day to the last. */
export const TimelineTable = () => {
  const { plan, outcome } = usePlan()
  const all = useMessages()
  const { diagram: words } = all
  const entries = datesOf({ plan, outcome, words: all })
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
            <td>{entry.what}</td>
            <td>{entry.subject}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
