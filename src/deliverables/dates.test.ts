import { expect, it } from 'vitest'
import { onPremises } from '#engine/plan-fixtures.ts'
import { emptyWork } from '#plan/plan.ts'
import { dateRows } from './dates.ts'
import { madeOf } from './testing/office.ts'

const plain = madeOf(onPremises())
const [first, second] = plain.outcome.tasks.map(({ key }) => key)

it('tells the days in their order, and what is past due', () => {
  const due = (day: string) => ({ ...emptyWork, due: day })
  const work = { [first ?? '']: due('2001-02-03'), [second ?? '']: due('2099-12-31') }
  const rows = dateRows(madeOf({ ...plain.plan, work }))
  const days = rows.slice(1).map(([day = '']) => Number(day.replaceAll('-', '')))
  expect(days).toEqual(days.toSorted((a, b) => a - b))
  expect(rows).toContainEqual(['2001-02-03', 'Tasks due (not done)', 'Tasks 1'])
  expect(rows).toContainEqual(['2099-12-31', 'Tasks due', 'Tasks 2'])
  expect(rows).toContainEqual(['2025-10-14', 'Support ends', expect.stringContaining('Exchange')])
})
