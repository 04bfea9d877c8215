import { datesOf } from '#deliverables/dates.ts'
import { useMessages } from '#ui/language.ts'
import { usePlan } from '#ui/plan-context.ts'
import styles from './DiagramScreen.module.css'

/** The same as the timeline, in words, from the first day to the last. */
export const TimelineTable = () => {
  const { plan, outcome } = usePlan()
  const words = useMessages()
  const { timeline, date, what, subject } = words.diagram
  return (
    <table className={styles.table}>
      <caption>{timeline}</caption>
      <thead>
        <tr>
          <th scope="col">{date}</th>
          <th scope="col">{what}</th>
          <th scope="col">{subject}</th>
        </tr>
      </thead>
      <tbody>
        {datesOf({ plan, outcome, words }).map((day) => (
          <tr key={day.key}>
            <th scope="row">
              {day.event.date} <span className={styles.note}>({day.seen})</span>
            </th>
            <td>{day.what}</td>
            <td>{day.subject}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
