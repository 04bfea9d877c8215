import {
  type Timeline,
  type TimelineEvent,
  type TimelineRow,
  timelineOf,
} from '#engine/diagram/timeline.ts'
import { products } from '#knowledge/products.ts'
import type { Messages } from '#messages/index.ts'
import type { Made } from '../deliverable.ts'
import { type Part, framed, heading, moved, textShape } from './frame.ts'
import type { BoxLook, Scene, Shape } from './scene.ts'
import { textWidth, wrapped } from './text.ts'

const nameWidth = 190
const width = 1100
const axis = { left: nameWidth + 10, right: width - 10 }
const barHeight = 12
const lane = 14

/** A day as a number of years, near enough to draw it. */
const yearsOf = (day: string): number => {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  return year + (month - 1) / 12 + (date - 1) / 372
}

type Scale = { from: number; to: number; x: (day: string | number) => number }

const scaleOf = ({ asOf, rows }: Timeline): Scale | null => {
  const days = rows.flatMap((row) => row.events.map(({ date }) => date))
  const all = [...days, ...(asOf === null ? [] : [asOf])].map(yearsOf)
  if (all.length === 0) return null
  const first = all.reduce((least, day) => Math.min(least, day))
  const last = all.reduce((most, day) => Math.max(most, day))
  const from = first - 0.6
  const to = last + 0.9 + (last - first) * 0.12
  const x = (day: string | number) => {
    const at = typeof day === 'number' ? day : yearsOf(day)
    const part = (Math.min(to, Math.max(from, at)) - from) / (to - from)
    return Math.round(axis.left + part * (axis.right - axis.left))
  }
  return { from, to, x }
}

/** Years on the axis: each, or every second, fifth, tenth and so on, as they fit. */
const yearShapes = ({ from, to, x }: Scale, bottom: number): Shape[] => {
  const step = [1, 2, 5, 10, 50, 100, 500, 1000].find((item) => (to - from) / item <= 16) ?? 1000
  const shapes: Shape[] = []
  for (let year = Math.ceil(from / step) * step; year <= to; year += step) {
    const at = x(year)
    shapes.push({
      kind: 'line',
      of: null,
      look: 'year',
      points: [
        [at, 22],
        [at, bottom],
      ],
    })
    if (at < axis.right - 34)
      shapes.push(textShape({ x: at + 3, y: 32, text: String(year), size: 10.5, look: 'muted' }))
  }
  return shapes
}

const rowName = (row: TimelineRow, words: Messages): Shape[] => {
  const title =
    row.kind === 'product'
      ? row.product === null
        ? ''
        : products[row.product].short
      : words.diagram.row[row.kind]
  const lines = [
    ...wrapped(title, { width: nameWidth, size: 12, bold: true, most: 2 }).map((line) => ({
      line,
      bold: true,
    })),
    ...wrapped(row.deployments.filter((name) => name.trim() !== '').join(', '), {
      width: nameWidth,
      size: 10.5,
      most: 2,
    }).map((line) => ({ line, bold: false })),
  ]
  return lines.map(({ line, bold }, index) =>
    textShape({
      x: 0,
      y: 12 + index * 14,
      text: line,
      size: bold ? 12 : 10.5,
      bold,
      look: bold ? 'plain' : 'muted',
    }),
  )
}

type Bar = { look: BoxLook; from: string | number; to: string | number }

const barsOf = (row: TimelineRow, scale: Scale): Bar[] => {
  if (row.product === null) return []
  const on = (kind: TimelineEvent['kind']) => row.events.find((item) => item.kind === kind)?.date
  const start = row.start ?? scale.from
  const [mainstream, end, paid, retired] = [
    on('mainstream-end'),
    on('end'),
    on('paid-until'),
    on('retired'),
  ]
  if (mainstream === undefined || end === undefined)
    return [{ look: 'mainstream', from: start, to: retired ?? scale.to }]
  return [
    { look: 'mainstream', from: start, to: mainstream },
    { look: 'extended', from: mainstream, to: end },
    ...(paid === undefined ? [] : [{ look: 'paid' as const, from: end, to: paid }]),
  ]
}

const eventText = ({ kind, date, tasks, late }: TimelineEvent, words: Messages): string =>
  `${date} ${kind === 'due' ? words.diagram.tasksDue(tasks.length, late) : words.diagram.eventShort[kind]}`

/** Labels below a bar, each in the first lane where it meets no other. */
const labelShapes = (
  events: readonly TimelineEvent[],
  scale: Scale,
  words: Messages,
): { shapes: Shape[]; lanes: number } => {
  const ends: number[] = []
  const shapes = events.flatMap((event): Shape[] => {
    const text = eventText(event, words)
    const wide = Math.ceil(textWidth(text, 10.5, event.late)) + 4
    const x = Math.max(axis.left, Math.min(scale.x(event.date) - 4, axis.right - wide))
    const free = ends.findIndex((end) => end + 8 < x)
    const at = free === -1 ? ends.length : free
    ends[at] = x + wide
    const y = 30 + at * lane
    return [
      { kind: 'box', of: null, look: 'blank', x, y: y - 10, width: wide, height: 13 },
      textShape({ x: x + 2, y, text, size: 10.5, bold: event.late }),
    ]
  })
  return { shapes, lanes: ends.length }
}

const mark = (x: number, hollow: boolean): Shape => ({
  kind: 'mark',
  of: null,
  hollow,
  points: [
    [x, 3],
    [x + 5, 9],
    [x, 15],
    [x - 5, 9],
  ],
})

const rowShapes = (row: TimelineRow, scale: Scale, words: Messages): Part => {
  const name = rowName(row, words)
  const bars = barsOf(row, scale).flatMap(({ look, from, to }): Shape[] => {
    const [left, right] = [scale.x(from), scale.x(to)]
    return right <= left
      ? []
      : [
          {
            kind: 'box',
            of: null,
            look,
            x: left,
            y: 9 - barHeight / 2,
            width: right - left,
            height: barHeight,
          },
        ]
  })
  const { shapes, lanes } = labelShapes(row.events, scale, words)
  const marks = row.events.map(({ date, kind }) => mark(scale.x(date), kind === 'mainstream-end'))
  const endless = row.kind === 'product' && row.events.length === 0
  const wide = textWidth(words.diagram.noEnd, 10.5) + 4
  const noEnd: Shape[] = endless
    ? [
        {
          kind: 'box',
          of: null,
          look: 'blank',
          x: axis.right - wide,
          y: 20,
          width: wide,
          height: 13,
        },
        textShape({
          x: axis.right - wide + 2,
          y: 30,
          text: words.diagram.noEnd,
          size: 10.5,
          look: 'muted',
        }),
      ]
    : []
  return {
    shapes: [...name, ...bars, ...marks, ...shapes, ...noEnd],
    height: Math.max(name.length * 14 + 12, 24 + Math.max(1, lanes) * lane),
  }
}

const asOfShapes = (
  asOf: string,
  scale: Scale,
  words: Messages,
  bottom: number,
): { line: Shape; label: Shape[] } => {
  const x = scale.x(asOf)
  const text = words.diagram.asOf(asOf)
  const wide = textWidth(text, 11, true)
  const at = Math.min(Math.max(axis.left, x - wide / 2), axis.right - wide)
  return {
    line: {
      kind: 'line',
      of: null,
      look: 'asOf',
      points: [
        [x, 16],
        [x, bottom],
      ],
    },
    label: [textShape({ x: at, y: 11, text, size: 11, bold: true })],
  }
}

const legendOf = (rows: readonly TimelineRow[], scale: Scale, words: Messages): Part => {
  const looks = new Set(rows.flatMap((row) => barsOf(row, scale).map(({ look }) => look)))
  let x = 0
  const shapes = (['mainstream', 'extended', 'paid'] as const)
    .filter((look) => looks.has(look))
    .flatMap((look): Shape[] => {
      const label = words.diagram.phase[look]
      const at = x
      x += 44 + textWidth(label, 11) + 24
      return [
        { kind: 'box', of: null, look, x: at, y: 4, width: 36, height: barHeight },
        textShape({ x: at + 44, y: 14, text: label, size: 11 }),
      ]
    })
  return { shapes, height: shapes.length === 0 ? 0 : 20 }
}

/** The days that a plan must live with, on one axis; `titled`: with a heading of its own, for a file. */
export const timelineScene = (made: Made, titled: boolean): Scene => {
  const { words } = made
  const timeline = timelineOf(made.plan, made.outcome)
  const scale = scaleOf(timeline)
  const title = words.diagram.timeline
  const top = titled ? [heading(made, title, width)] : []
  if (scale === null)
    return framed(
      made,
      title,
      [
        ...top,
        { shapes: [textShape({ x: 0, y: 14, text: words.diagram.empty, size: 12 })], height: 24 },
      ],
      width,
    )
  let y = 46
  const rows = timeline.rows.flatMap((row) => {
    const { shapes, height } = rowShapes(row, scale, words)
    const here = moved(shapes, 0, y)
    y += height + 8
    return here
  })
  const asOf = timeline.asOf === null ? null : asOfShapes(timeline.asOf, scale, words, y)
  const shapes = [
    ...yearShapes(scale, y),
    ...(asOf === null ? [] : [asOf.line]),
    ...rows,
    ...(asOf === null ? [] : asOf.label),
  ]
  return framed(
    made,
    title,
    [...top, { shapes, height: y + 8 }, legendOf(timeline.rows, scale, words)],
    width,
  )
}
