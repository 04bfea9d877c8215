import { describe, expect, it } from 'vitest'
import { emptyWork } from '#plan/plan.ts'
import { outcomeOf } from '../outcome-of.ts'
import { onPremises, withOnline } from '../plan-fixtures.ts'
import { timelineOf } from './timeline.ts'

const rowsOf = (plan: ReturnType<typeof onPremises>) => timelineOf(plan, outcomeOf(plan)).rows

describe('the timeline', () => {
  it('has the lifecycle of each product, with who has it', () => {
    expect(rowsOf(onPremises())[0]).toMatchObject({
      product: 'exchange-2016',
      deployments: ['Mail'],
      events: [
        { kind: 'mainstream-end', date: '2020-10-13' },
        { kind: 'end', date: '2025-10-14' },
        { kind: 'paid-until', date: '2026-10-31' },
      ],
    })
  })

  it('has the days of EWS only where mailboxes are in Exchange Online', () => {
    expect(rowsOf(onPremises()).some(({ kind }) => kind === 'ews')).toBe(false)
    expect(
      rowsOf(withOnline('2026-01-01')).find(({ kind }) => kind === 'ews')?.events,
    ).toMatchObject([
      { kind: 'ews-blocked', date: '2026-10-01' },
      { kind: 'ews-off', date: '2027-04-01' },
    ])
  })

  it.each([
    ['open', '2021-02-28', true],
    ['open', '2021-03-01', false],
    ['done', '2021-02-28', false],
  ] as const)('has tasks by the day they are due: %s on %s', (status, due, late) => {
    const plan = onPremises()
    const [first, second] = outcomeOf(plan).tasks
    const work = Object.fromEntries(
      [first, second].map((task) => [task?.key ?? '', { ...emptyWork, status, due }]),
    )
    expect(rowsOf({ ...plan, work }).at(-1)).toMatchObject({
      kind: 'tasks',
      events: [{ date: due, tasks: [first?.key, second?.key], late }],
    })
  })

  it.each(['', '2021-02-30', 'soon'])('passes over a day that is none: %j', (due) => {
    const plan = onPremises()
    const key = outcomeOf(plan).tasks[0]?.key ?? ''
    const changed = { ...plan, asOf: due, work: { [key]: { ...emptyWork, due } } }
    expect(timelineOf(changed, outcomeOf(changed)).asOf).toBeNull()
    expect(rowsOf(changed).some(({ kind }) => kind === 'tasks')).toBe(false)
  })
})
