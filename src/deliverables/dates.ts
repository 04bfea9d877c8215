import { type TimelineEvent, type TimelineRow, timelineOf } from '#engine/diagram/timeline.ts'
import { products } from '#knowledge/products.ts'
import type { Made } from './deliverable.ts'
import type { Rows } from './tables.ts'
import { taskNumbers } from './task-numbers.ts'

/** A day that the plan must live with, in words. */
export type PlanDate = {
  readonly key: string
  readonly row: TimelineRow
  readonly event: TimelineEvent
  /** on which side of the as-of date it is, and whether tasks are late */
  readonly seen: string
  readonly what: string
  readonly subject: string
}

/** Whom a row of the timeline is about: a product with its deployments, or a service. */
export const subjectOf = (row: TimelineRow, { words: { diagram } }: Made): string => {
  if (row.product !== null)
    return [products[row.product].name, row.deployments.filter(Boolean).join(', ')]
      .filter(Boolean)
      .join(': ')
  return row.kind === 'ews' ? diagram.row.ews : diagram.row.tasks
}

const seenOf = ({ date, late }: TimelineEvent, { plan, words: { diagram } }: Made): string => {
  const side = date < plan.asOf ? diagram.past : date > plan.asOf ? diagram.ahead : diagram.onTheDay
  return late ? `${side}, ${diagram.late}` : side
}

/** The days of the timeline from the first to the last; tasks that are due on one day are one of them. */
export const datesOf = (made: Made): PlanDate[] => {
  const { diagram } = made.words
  const numbers = taskNumbers(made.outcome)
  return timelineOf(made.plan, made.outcome)
    .rows.flatMap((row) =>
      row.events.map((event) => ({
        key: `${row.product} ${event.kind} ${event.date}`,
        row,
        event,
        seen: seenOf(event, made),
        what: diagram.event[event.kind],
        subject:
          row.kind === 'tasks'
            ? diagram.tasks(event.tasks.map((key) => numbers.get(key) ?? '?').join(', '))
            : subjectOf(row, made),
      })),
    )
    .toSorted((a, b) => (a.event.date < b.event.date ? -1 : a.event.date > b.event.date ? 1 : 0))
}

/** The same as a table, in which a task that is past due says so. */
export const dateRows = (made: Made): Rows => {
  const { diagram } = made.words
  return [
    [diagram.date, diagram.what, diagram.subject],
    ...datesOf(made).map(({ event, what, subject }) => [
      event.date,
      event.late ? `${what} (${diagram.late})` : what,
      subject,
    ]),
  ]
}
