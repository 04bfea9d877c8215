import { expect, it } from 'vitest'
import { emptyPlan } from '#plan/plan.ts'
import type { Plan } from '#plan/plan.ts'
import { usersOf } from './rules.ts'
import { keepTyped, startingValues } from './typed.ts'

const plan = emptyPlan('p', '2027-01-01')
const valuesOf = ({ organization }: Plan) => ({ users: String(organization.users ?? '') })
const put = (before: Plan, { users }: { users: string }): Plan => ({
  ...before,
  organization: { ...before.organization, users: usersOf(users) },
})

it('gives back a number that is none, as long as the plan says the same', () => {
  keepTyped('p users', { users: '12x' })
  expect(startingValues('p users', plan, valuesOf, put)).toEqual({ users: '12x' })
  expect(startingValues('p users', put(plan, { users: '7' }), valuesOf, put)).toEqual({
    users: '7',
  })
  expect(startingValues('another', plan, valuesOf, put)).toEqual({ users: '' })
})
