import { describe, expect, it } from 'vitest'
import { tasks } from '#knowledge/procedures/index.ts'
import { serverBuilds } from '#knowledge/procedures/ready.ts'
import type { Plan } from '#plan/plan.ts'
import { outcomeOf } from './outcome-of.ts'
import { onPremises, withOnline } from './plan-fixtures.ts'

const idsOf = (plan: Plan) => outcomeOf(plan).tasks.map(({ id }) => id)

describe('tasks on Skype for Business Server', () => {
  it('let users of Outlook on the web in Exchange Online in from outside, where they are to have IM', () => {
    const wanting = (features: Plan['features']) => idsOf({ ...withOnline('2021-03-01'), features })
    expect(wanting(['presence-owa'])).toContain('edge-outside-access')
    expect(wanting(['archiving'])).not.toContain('edge-outside-access')
    expect(idsOf(onPremises({ features: ['presence-owa'] }))).not.toContain('edge-outside-access')
  })
  it.each(['exchange-partner', 'tenant-exchange-partner'] as const)(
    'hold the contact store back before %s begins the trust',
    (id) => {
      expect(tasks[id].after).toContain('contact-store-limit')
    },
  )
  it.each(['skype-ready', 'modern-skype-check', 'teams-hybrid-ready'] as const)(
    '%s reads builds from what is installed, as Get-CsServerVersion leaves updates out',
    (id) => {
      expect(tasks[id].commands).toContainEqual(serverBuilds)
    },
  )
  it('make the organization Teams Only between the records and the end of the shared address space', () => {
    expect(tasks['teams-mode'].after).toEqual(['teams-dns'])
    expect(tasks['teams-unshare'].after).toEqual(['teams-mode'])
  })
})
