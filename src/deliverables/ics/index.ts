import { timelineOf } from '#engine/diagram/timeline.ts'
import { knowledgeVersion } from '#knowledge/version.ts'
import { dateFault } from '#plan/values.ts'
import { subjectOf } from '../dates.ts'
import type { Made } from '../deliverable.ts'
import { titleOf } from '../tables.ts'
import { type TaskText, taskTexts } from '../task-text.ts'
import { icsLine, icsText } from './ics-text.ts'

/** Something that lasts a day. */
type Event = {
  /** what it is, unique in the plan and the same in the next export */
  readonly key: string
  /** YYYY-MM-DD */
  readonly date: string
  readonly summary: string
  readonly description: string
  readonly category: string
}

const isDay = (text: string): boolean => text !== '' && dateFault(text) === null
const compact = (day: string): string => day.replaceAll('-', '')
const dayAfter = (day: string): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10)

const taskEvent = (key: string, task: TaskText, made: Made): Event => {
  const { domain, deliverables: words } = made.words
  const facts = [
    [words.status, task.statusWord],
    [words.owner, task.owner],
    [words.team, task.team],
    [words.role, task.role],
    [words.where, task.where],
    [words.note, task.note],
  ].filter(([, text]) => text !== '')
  return {
    key: `task.${key}`,
    date: task.due,
    summary: `${task.number}. ${task.title}`,
    description: [task.why, ...facts.map(([label, text]) => `${label}: ${text}`)].join('\n'),
    category: domain.phase[task.phase],
  }
}

const taskEvents = (made: Made): Event[] => {
  const texts = taskTexts(made)
  return made.outcome.tasks.flatMap(({ key }, index) => {
    const text = texts[index]
    return text !== undefined && isDay(text.due) ? [taskEvent(key, text, made)] : []
  })
}

/** The as-of date, and the days of the timeline that are no tasks'. */
const otherEvents = (made: Made): Event[] => {
  const { diagram } = made.words
  const { asOf, rows } = timelineOf(made.plan, made.outcome)
  const own = rows
    .filter((row) => row.kind !== 'tasks')
    .flatMap((row) =>
      row.events.map(({ kind, date }) => ({
        key: `${row.product ?? row.kind}.${kind}`,
        date,
        // Those of a service name it themselves.
        summary: [
          ...(row.product === null ? [] : [subjectOf(row, made)]),
          diagram.event[kind],
        ].join(': '),
        description: '',
        category: diagram.timeline,
      })),
    )
  const start: Event[] =
    asOf === null
      ? []
      : [
          {
            key: 'as-of',
            date: asOf,
            summary: `${titleOf(made)}: ${diagram.event['as-of']}`,
            description: '',
            category: diagram.timeline,
          },
        ]
  return [...start, ...own]
}

/** The same event in every export, so that a calendar brings it up to date. */
const uid = (key: string, planId: string): string =>
  `${`${key}.${planId}`.replace(/[^A-Za-z0-9.-]+/g, '_')}@tandem`

const lines = (event: Event, made: Made, stamp: string): readonly (readonly [string, string])[] => [
  ['BEGIN', 'VEVENT'],
  ['UID', uid(event.key, made.plan.id)],
  ['DTSTAMP', stamp],
  ['DTSTART;VALUE=DATE', compact(event.date)],
  ['DTEND;VALUE=DATE', compact(dayAfter(event.date))],
  ['SUMMARY', icsText(event.summary)],
  [
    'DESCRIPTION',
    icsText([event.description, titleOf(made), made.plan.customer].filter(Boolean).join('\n')),
  ],
  ['CATEGORIES', icsText(event.category)],
  // A day to remember, not a day that is taken.
  ['TRANSP', 'TRANSPARENT'],
  ['X-MICROSOFT-CDO-BUSYSTATUS', 'FREE'],
  ['END', 'VEVENT'],
]

/**
 * The days of the plan for a calendar (RFC 5545): when its tasks are due, and what the timeline shows. Events of
 * a whole day, since many calendars pass over a VTODO. DTSTAMP is the as-of date, since there is no clock here:
 * the same plan gives the same file.
 */
export const calendar = (made: Made): string => {
  const stampDay = isDay(made.plan.asOf) ? made.plan.asOf : knowledgeVersion
  const stamp = `${compact(stampDay)}T000000Z`
  const head = [
    ['BEGIN', 'VCALENDAR'],
    ['VERSION', '2.0'],
    ['PRODID', '-//Tandem//Tandem//EN'],
    ['CALSCALE', 'GREGORIAN'],
    ['METHOD', 'PUBLISH'],
    ['X-WR-CALNAME', icsText(titleOf(made))],
  ] as const
  const events = [...otherEvents(made), ...taskEvents(made)]
  return [
    ...head,
    ...events.flatMap((event) => lines(event, made, stamp)),
    ['END', 'VCALENDAR'] as const,
  ]
    .map(([name, value]) => icsLine(name, value))
    .join('')
}
