import { expect, test } from 'vitest'
import { emptyPlan, emptyWork } from '#plan/plan.ts'
import { withWork, workOf } from './work.ts'

const plan = emptyPlan('p', '2027-02-01')

test('work begins empty', () => {
  expect(workOf(plan, 'a')).toEqual(emptyWork)
})

test('a change keeps the rest of the work and that of other tasks', () => {
  const first = withWork(withWork(plan, 'a', { owner: 'Kim' }), 'b', { status: 'done' })
  expect(withWork(first, 'a', { due: '2027-01-12' }).work).toEqual({
    a: { ...emptyWork, owner: 'Kim', due: '2027-01-12' },
    b: { ...emptyWork, status: 'done' },
  })
})

test('work that says nothing any more is not kept', () => {
  const owned = withWork(plan, 'a', { owner: 'Kim' })
  expect(withWork(owned, 'a', { owner: '' }).work).toEqual({})
})
