import { type TimelineEvent, type TimelineRow, timelineOf } from '#engine/diagram/timeline.ts'
import { products } from '#knowledge/products.ts'
import type { Made } from './deliverable.ts'
import { taskNumbers } from './task-numbers.ts'

/** A day of the timeline in words. */
export type TimelineDay = {
  readonly key: string
  /** YYYY-MM-DD */
  readonly date: string
  /** on which side of the as-of date it is, and whether tasks are late */
  readonly seen: string
  readonly what: string
  readonly subject: string
}

const subjectOf = (row: TimelineRow, event: TimelineEvent, made: Made): string => {
  const { diagram: words } = made.words
  if (row.product !== null)
    return [products[row.product].name, row.deployments.join(', ')].filter(Boolean).join(': ')
  if (row.kind === 'ews') return words.row.ews
  const numbers = taskNumbers(made.outcome)
  return words.tasks(event.tasks.map((key) => numbers.get(key) ?? '?').join(', '))
}

const seenOf = ({ date, late }: TimelineEvent, { plan, words: { diagram } }: Made): string => {
  const side = date < plan.asOf ? diagram.past : date > plan.asOf ? diagram.ahead : diagram.onTheDay
  return late ? `${side}, ${diagram.late}` : side
}

/** The days that a plan must live with, from the first to the last. */
export const timelineDays = (made: Made): TimelineDay[] =>
  timelineOf(made.plan, made.outcome)
    .rows.flatMap((row) => row.events.map((event) => ({ row, event })))
    .toSorted((a, b) => (a.event.date < b.event.date ? -1 : a.event.date > b.event.date ? 1 : 0))
    .map(({ row, event }) => ({
      key: `${row.product} ${event.kind} ${event.date}`,
      date: event.date,
      seen: seenOf(event, made),
      what: made.words.diagram.event[event.kind],
      subject: subjectOf(row, event, made),
    }))
