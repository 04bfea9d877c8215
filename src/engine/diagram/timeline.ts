import { type Product, type ProductId, products } from '#knowledge/products.ts'
import { ewsDays } from '#knowledge/ews.ts'
import type { Plan } from '#plan/plan.ts'
import { dateFault } from '#plan/values.ts'
import { pairingsOnOnlineEws } from '../ews.ts'
import type { Outcome } from '../outcome.ts'

export type TimelineEventKind =
  'as-of' | 'mainstream-end' | 'end' | 'retired' | 'paid-until' | 'ews-blocked' | 'ews-off' | 'due'

/** Something on a day (YYYY-MM-DD). `tasks`: keys of the tasks that are due. */
export type TimelineEvent = {
  readonly kind: TimelineEventKind
  readonly date: string
  readonly tasks: readonly string[]
  /** a task that is due before the as-of date and not done */
  readonly late: boolean
}

export type TimelineRow = {
  readonly kind: 'product' | 'ews' | 'tasks'
  readonly product: ProductId | null
  /** names of the deployments of the product */
  readonly deployments: readonly string[]
  readonly start: string | null
  readonly events: readonly TimelineEvent[]
}

/** `asOf` is null while it is no day. */
export type Timeline = { readonly asOf: string | null; readonly rows: readonly TimelineRow[] }

const isDay = (text: string): boolean => text !== '' && dateFault(text) === null
const event = (kind: TimelineEventKind, date: string): TimelineEvent => ({
  kind,
  date,
  tasks: [],
  late: false,
})

const lifecycleEvents = ({ lifecycle }: Product): TimelineEvent[] => {
  if (lifecycle.policy === 'modern') return []
  if (lifecycle.policy === 'retired') return [event('retired', lifecycle.end)]
  const { mainstreamEnd, end, paidUpdates } = lifecycle
  const paidUntil = paidUpdates?.periods.at(-1)?.until
  return [
    event('mainstream-end', mainstreamEnd),
    event('end', end),
    ...(paidUntil === undefined ? [] : [event('paid-until', paidUntil)]),
  ]
}

const productRows = (plan: Plan): TimelineRow[] => {
  const named = new Map<ProductId, string[]>()
  for (const { product, name } of [...plan.exchange, ...plan.skype])
    if (product !== null) named.set(product, [...(named.get(product) ?? []), name])
  return [...named].map(([product, deployments]) => ({
    kind: 'product',
    product,
    deployments,
    start: products[product].start,
    events: lifecycleEvents(products[product]),
  }))
}

const ewsRow = ({ pairings }: Outcome): TimelineRow[] =>
  pairingsOnOnlineEws(pairings).length === 0
    ? []
    : [
        {
          kind: 'ews',
          product: null,
          deployments: [],
          start: null,
          events: [event('ews-blocked', ewsDays.blocked), event('ews-off', ewsDays.gone)],
        },
      ]

const taskRow = (plan: Plan, { tasks, asOf }: Outcome): TimelineRow[] => {
  const byDay = new Map<string, { keys: string[]; late: boolean }>()
  for (const { key, status } of tasks) {
    const due = plan.work[key]?.due ?? ''
    if (!isDay(due)) continue
    const day = byDay.get(due) ?? { keys: [], late: false }
    byDay.set(due, {
      keys: [...day.keys, key],
      late: day.late || (due < asOf && status !== 'done' && status !== 'not-needed'),
    })
  }
  const events = [...byDay]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([date, { keys, late }]) => ({ kind: 'due' as const, date, tasks: keys, late }))
  return events.length === 0
    ? []
    : [{ kind: 'tasks', product: null, deployments: [], start: null, events }]
}

/** The days that a plan must live with: lifecycles of its products, EWS, and when its tasks are due. */
export const timelineOf = (plan: Plan, outcome: Outcome): Timeline => ({
  asOf: isDay(plan.asOf) ? plan.asOf : null,
  rows: [...productRows(plan), ...ewsRow(outcome), ...taskRow(plan, outcome)],
})
