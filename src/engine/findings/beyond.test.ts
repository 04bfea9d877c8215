import { describe, expect, it } from 'vitest'
import type { Plan } from '#plan/plan.ts'
import { outcomeOf } from '../outcome-of.ts'
import { onPremises, withOnline } from '../plan-fixtures.ts'

const finding = (plan: Plan, code: string) =>
  outcomeOf(plan).findings.find((item) => item.data.code === code)?.data

const cloud: Plan['exchange'][number] = {
  id: 'eo',
  name: 'Cloud',
  product: 'exchange-online',
  build: '',
  servers: [],
}

describe('beyond the checklist', () => {
  it('lies what is to be known of the trust with Exchange Online, which Lync cannot have', () => {
    const plan = withOnline('2021-03-01')
    expect(finding(plan, 'online-trust')).toMatchObject({ pairings: ['Seoul'] })
    expect(finding(onPremises(), 'online-trust')).toBeUndefined()
    const skype = plan.skype.map((item) => ({ ...item, product: 'lync-2013' as const }))
    expect(finding({ ...plan, skype }, 'online-trust')).toBeUndefined()
    expect(finding({ ...plan, skype }, 'online-trust-lync')).toMatchObject({ pairings: ['Seoul'] })
  })
  it('lies the update for Exchange with a hybrid application of its own', () => {
    const hybrid = (asOf: string) =>
      onPremises({ asOf, exchange: [...onPremises().exchange, cloud] })
    expect(finding(hybrid('2026-01-01'), 'hybrid-application')).toEqual({
      code: 'hybrid-application',
      deployments: ['Mail'],
    })
    expect(finding(hybrid('2025-01-01'), 'hybrid-application')).toBeUndefined()
    const { organization, ...rest } = hybrid('2026-11-01')
    const tenant = { ...organization.tenant, hybrid: 'none' as const }
    const apart = { ...rest, organization: { ...organization, tenant } }
    expect(finding(apart, 'hybrid-application')).toBeUndefined()
    expect(finding(apart, 'cloud-archive')).toBeUndefined()
    expect(finding(onPremises({ asOf: '2026-01-01' }), 'hybrid-application')).toBeUndefined()
  })
  it('lie features for which no steps are confirmed', () => {
    const own = (features: Plan['features'], asOf: string) =>
      finding({ ...withOnline(asOf), features }, 'own-steps')
    expect(own(['archive-search', 'delegation'], '2021-03-01')).toMatchObject({
      features: ['archive-search'],
    })
    expect(own(['photos'], '2024-05-09')).toMatchObject({ features: ['photos'] })
    expect(own(['photos', 'archiving'], '2024-05-10')).toBeUndefined()
    expect(finding(onPremises({ features: ['archive-search'] }), 'own-steps')).toBeUndefined()
  })
})
