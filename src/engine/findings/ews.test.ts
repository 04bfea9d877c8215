import { describe, expect, it } from 'vitest'
import type { FeatureId } from '#knowledge/features.ts'
import type { EwsState } from '#knowledge/tenant.ts'
import type { Plan } from '#plan/plan.ts'
import { outcomeOf } from '../outcome-of.ts'
import { onPremises, withOnline } from '../plan-fixtures.ts'

const plan = (
  asOf: string,
  ews: EwsState | null = null,
  features: FeatureId[] | null = ['archiving', 'delegation'],
): Plan => {
  const { organization, ...rest } = withOnline(asOf)
  const tenant = { ...organization.tenant, ews }
  return { ...rest, organization: { ...organization, tenant }, features }
}
const found = (from: Plan) =>
  outcomeOf(from).findings.find(({ data }) => data.code === 'ews-retirement')
const tasks = (from: Plan) =>
  outcomeOf(from).tasks.flatMap(({ id }) => (id.startsWith('ews-') ? [id] : []))

describe('the end of EWS in Exchange Online', () => {
  it.each([
    ['2026-06-18', null, undefined, undefined],
    ['2026-06-19', null, 'ahead', 'note'],
    ['2026-09-30', 'blocked', 'ahead', 'warning'],
    ['2026-10-01', null, 'blocked', 'warning'],
    ['2026-10-01', 'not-set', 'blocked', 'warning'],
    ['2026-10-01', 'no-list', 'blocked', 'warning'],
    ['2026-10-01', 'allow-list', 'blocked', 'note'],
    ['2027-03-31', 'allow-list', 'blocked', 'note'],
    ['2027-04-01', 'allow-list', 'gone', 'warning'],
  ] as const)('on %s with %s: %s, %s', (asOf, state, stage, severity) => {
    const finding = found(plan(asOf, state))
    expect(finding?.severity).toBe(severity)
    if (stage !== undefined)
      expect(finding?.data).toMatchObject({ stage, state, features: ['archiving'] })
  })
  it('concerns only what is wanted and talks EWS to Exchange Online', () => {
    expect(found(plan('2026-10-01', null, ['delegation']))).toBeUndefined()
    expect(found(plan('2026-10-01', null, null))?.data).toMatchObject({
      features: expect.arrayContaining(['contact-list', 'photos']) as FeatureId[],
    })
    expect(found(onPremises({ asOf: '2027-04-01', features: ['archiving'] }))).toBeUndefined()
  })
  it.each([
    ['2026-06-18', []],
    ['2026-06-19', ['ews-access-check', 'ews-access-allow']],
    ['2027-03-31', ['ews-access-check', 'ews-access-allow']],
    ['2027-04-01', []],
  ])('has its tasks on %s: %j', (asOf, expected) => {
    expect(tasks(plan(asOf))).toEqual(expected)
  })
})

/** Teams Only users with mailboxes in Exchange Online, and nobody on servers. */
const teamsOnly = (asOf: string, ews: EwsState | null = null): Plan => {
  const from = plan(asOf, ews, [])
  return { ...from, skype: from.skype.map((item) => ({ ...item, product: 'teams' as const })) }
}
/** Exchange Server beside Exchange Online, with users of Skype for Business Server on the former alone. */
const hybrid = (
  asOf: string,
  product: 'exchange-se' | 'exchange-2019',
  features: FeatureId[] = [],
) =>
  onPremises({
    asOf,
    features,
    exchange: [
      { ...onPremises().exchange[0]!, product },
      { id: 'cloud', name: 'Cloud', product: 'exchange-online', build: '', servers: [] },
    ],
    skype: onPremises().skype.map((item) => ({ ...item, product: 'skype-se' as const })),
  })
const ids = (from: Plan) => outcomeOf(from).tasks.map(({ id }) => id)
const dataOf = (from: Plan, code: string) =>
  outcomeOf(from).findings.find(({ data }) => data.code === code)

describe('EWS in Exchange Online beyond Skype for Business', () => {
  it.each([
    ['2026-06-18', null, undefined],
    ['2026-06-19', null, 'note'],
    ['2026-11-26', 'allow-list', 'note'],
    ['2026-11-26', 'no-list', 'warning'],
    ['2026-11-26', 'blocked', 'warning'],
    ['2027-04-01', 'blocked', undefined],
  ] as const)('on %s with %s the calendar of Teams: %s', (asOf, state, severity) => {
    expect(dataOf(teamsOnly(asOf, state), 'ews-teams')?.severity).toBe(severity)
    expect(tasks(teamsOnly(asOf, state)).length > 0).toBe(severity !== undefined)
  })
  it('has its tasks for free/busy of Exchange in hybrid, whatever is wanted', () => {
    expect(tasks(hybrid('2026-11-26', 'exchange-2019'))).toEqual([
      'ews-access-check',
      'ews-access-allow',
    ])
    expect(tasks(onPremises({ asOf: '2026-11-26' }))).toEqual([])
  })
  it.each([
    ['2026-05-07', 'exchange-se', false],
    ['2026-05-08', 'exchange-se', true],
    ['2027-04-01', 'exchange-se', true],
    ['2026-11-26', 'exchange-2019', false],
  ] as const)('on %s Graph for %s: %s', (asOf, product, expected) => {
    expect(ids(hybrid(asOf, product)).includes('graph-coexistence')).toBe(expected)
  })
  it.each([
    ['2026-09-30', [], undefined],
    ['2026-10-01', [], { stage: 'blocked', archiving: false }],
    ['2027-04-01', ['archiving'], { stage: 'gone', archiving: true }],
  ] as const)('on %s with %j asks about archives: %j', (asOf, features, expected) => {
    const finding = dataOf(hybrid(asOf, 'exchange-se', [...features]), 'cloud-archive')
    if (expected === undefined) expect(finding).toBeUndefined()
    else expect(finding?.data).toMatchObject(expected)
  })
})

describe('the list of applications', () => {
  it('is read before it is set, and set with what was on it', () => {
    const { tasks: all } = outcomeOf(plan('2026-11-01'))
    const allow = all.find(({ id }) => id === 'ews-access-allow')
    expect(allow?.commands.map(({ text }) => text)).toEqual([
      "Get-OrganizationConfig -ErrorAction Stop | Format-List 'EwsEnabled'",
      '$policy = $null',
      '$policy = Get-OrganizationConfig -RetrieveEwsOperationAccessPolicy -ErrorAction Stop',
      "if ($policy.PSObject.Properties.Name -notcontains 'EwsAllowedAppIDs') { throw 'The list was not read: nothing may be set.' }",
      '$policy.EwsAllowedAppIDs',
      `$ids = @("$($policy.EwsAllowedAppIDs)" -split '[,;\\s]+' | Where-Object { $_ })`,
      "$ids += '<application-id>'",
      "Set-OrganizationConfig -EwsAllowedAppIDs (@($ids | ForEach-Object { if ($policy) { ([guid]$_).Guid } else { throw 'The list was not read.' } } | Select-Object -Unique) -join ',') -ErrorAction Stop",
      'Set-OrganizationConfig -EwsEnabled $true -ErrorAction Stop',
    ])
    expect(all.find(({ id }) => id === 'tenant-trust-test')?.after).toContain('ews-access-allow')
  })
})
