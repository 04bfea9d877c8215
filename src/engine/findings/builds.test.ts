import { describe, expect, it } from 'vitest'
import { type MinimumBuild, buildPurposes } from '#knowledge/minimum-builds.ts'
import type { Plan } from '#plan/plan.ts'
import { buildNumbers } from '#plan/values.ts'
import { outcomeOf } from '../outcome-of.ts'
import { onPremises, withOnline } from '../plan-fixtures.ts'

const cloud = withOnline('2026-12-01').exchange[0]!
const hybrid = (
  product: Plan['exchange'][number]['product'],
  build: string,
  change: Partial<Plan> = {},
): Plan =>
  onPremises({
    asOf: '2026-12-01',
    exchange: [
      { ...onPremises().exchange[0]!, product, build },
      { ...cloud, id: 'eo' },
    ],
    ...change,
  })
const found = (plan: Plan) =>
  outcomeOf(plan).findings.flatMap(({ data, severity }) => {
    if (data.code !== 'minimum-build') return []
    const below = data.below.map(({ deployment }) => `${deployment} below`)
    const unknown = data.unknown.map(({ deployment }) => `${deployment} unknown`)
    return [`${severity} ${data.purpose}: ${[...below, ...unknown].join(', ')}`]
  })

describe('the builds', () => {
  const all = Object.values(buildPurposes).flatMap(({ builds }): readonly MinimumBuild[] => builds)
  it.each(all)('$product $label $build is one', ({ build }) => {
    expect(buildNumbers(build)).not.toBeNull()
  })
})

describe('a build that the hybrid application needs', () => {
  it.each([
    ['exchange-se', '15.2.2562.35', []],
    ['exchange-se', '15.02.2562.035', []],
    ['exchange-se', '15.2.2562.29', ['warning hybrid-with-skype: Mail below']],
    ['exchange-2019', '15.2.1544.37', []],
    ['exchange-2019', '15.2.1748.37', ['warning hybrid-with-skype: Mail below']],
    ['exchange-2019', '15.2.1544.14', ['warning hybrid-application: Mail below']],
    ['exchange-2019', '15.2.1258.39', ['warning hybrid-application: Mail below']],
    ['exchange-2016', '15.1.2507.63', []],
    ['exchange-2016', '15.1.2375.37', ['warning hybrid-application: Mail below']],
    ['exchange-se', '', ['note hybrid-with-skype: Mail unknown']],
    ['exchange-se', 'not a build', []],
  ] as const)('%s %s: %j', (product, build, expected) => {
    const before = found(hybrid(product, build)).filter((text) => text.includes('hybrid-'))
    expect(before).toEqual(expected)
  })
  it('is not asked for before the shared application was shut out, or without Exchange Online', () => {
    expect(found(hybrid('exchange-se', '', { asOf: '2025-10-30' }))).toEqual([])
    expect(found(onPremises({ asOf: '2026-12-01' }))).toEqual([])
  })
})

describe('a build of Skype for Business Server', () => {
  const skype = onPremises().skype[0]!
  const online = (asOf: string, build: string, change: Partial<Plan> = {}) =>
    found({ ...withOnline(asOf), skype: [{ ...skype, build }], features: [], ...change })
  it.each([
    ['2025-10-30', '6.0.9319.547', ['note tls: Pool below']],
    ['2025-10-30', '6.0.9319.548', []],
    ['2025-10-31', '6.0.9319.880', ['note skype-hybrid-application: Pool below']],
    ['2025-10-31', '6.0.9319.881', []],
    ['2025-10-31', '', ['note skype-hybrid-application: Pool unknown']],
  ])('with Exchange Online on %s, %s: %j', (asOf, build, expected) => {
    expect(online(asOf, build)).toEqual(expected)
  })
  it('is needed beside Microsoft Teams', () => {
    const teams = { ...skype, id: 'te', name: 'Teams', product: 'teams' as const }
    const both = { ...withOnline('2024-01-01'), features: [] }
    const found2024 = (build: string) => found({ ...both, skype: [{ ...skype, build }, teams] })
    expect(found2024('6.0.9319.619')).toEqual([])
    expect(found2024('6.0.9319.617')).toEqual(['warning tenant-hybrid: Pool below'])
  })
  it('is needed for Cloud Voicemail since the day it is the minimum of hybrid', () => {
    const features: Plan['features'] = ['voicemail-um']
    expect(online('2022-07-30', '6.0.9319.600', { features })).toEqual([])
    expect(online('2022-07-31', '6.0.9319.600', { features })).toEqual([
      'warning tenant-hybrid: Pool below',
    ])
  })
})

describe('hybrid modern authentication', () => {
  it('asks for a build only where it is wanted', () => {
    const trust = { ...onPremises().trust, modernAuthentication: true }
    const old = hybrid('exchange-2016', '15.1.1261.35', { asOf: '2024-12-05' })
    expect(found(old)).toEqual([])
    expect(found({ ...old, trust })).toEqual(['warning modern-authentication: Mail below'])
  })
})

describe('free/busy with Exchange Online without EWS', () => {
  const codes = (plan: Plan) =>
    outcomeOf(plan).findings.flatMap(({ data, severity }) =>
      data.code === 'rich-coexistence' ? [severity] : [],
    )
  it('never comes to Exchange Server 2016 and 2019', () => {
    expect(codes(hybrid('exchange-2019', '', { asOf: '2026-09-30' }))).toEqual([])
    expect(codes(hybrid('exchange-2019', '', { asOf: '2026-10-01' }))).toEqual(['note'])
    expect(codes(hybrid('exchange-2016', '', { asOf: '2027-04-01' }))).toEqual(['warning'])
    expect(codes(hybrid('exchange-se', '', { asOf: '2027-04-01' }))).toEqual([])
  })
  it('comes to Subscription Edition with an update', () => {
    expect(found(hybrid('exchange-se', '15.2.2562.37'))).toEqual([
      'note graph-coexistence: Mail below',
    ])
    expect(found(hybrid('exchange-se', '15.2.2562.41'))).toEqual([])
  })
})
