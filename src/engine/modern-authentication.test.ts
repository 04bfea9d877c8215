import { describe, expect, it } from 'vitest'
import type { TaskId } from '#knowledge/procedures/index.ts'
import type { Plan } from '#plan/plan.ts'
import { outcomeOf } from './outcome-of.ts'
import { onPremises, withOnline } from './plan-fixtures.ts'

type Hybrid = Plan['organization']['tenant']['hybrid']
const asked = (plan: Plan, wanted: boolean | null, hybrid: Hybrid = null): Plan => ({
  ...plan,
  organization: {
    ...plan.organization,
    tenant: { ...plan.organization.tenant, cloud: 'worldwide', hybrid },
  },
  trust: { ...plan.trust, modernAuthentication: wanted },
})
const today = onPremises({ asOf: '2026-11-24' })
const online = withOnline('2026-11-24')
const withSkype = (plan: Plan, product: Plan['skype'][number]['product']): Plan => ({
  ...plan,
  skype: [...plan.skype, ...plan.skype.map((item) => ({ ...item, id: 'old', product }))],
})
const withExchange2010: Plan = {
  ...today,
  exchange: [
    ...today.exchange,
    ...today.exchange.map((item) => ({ ...item, id: 'old', product: 'exchange-2010' as const })),
  ],
}
const tasksOf = (plan: Plan) => outcomeOf(plan).tasks
const state = (plan: Plan, id: TaskId): string => {
  const { tasks, undecided } = outcomeOf(plan)
  if (tasks.some((task) => task.id === id)) return 'there'
  return undecided.some((task) => task.id === id) ? 'open' : 'absent'
}

describe('which answers give which tasks', () => {
  it.each<[string, Plan, string, string, string]>([
    // the plan: Exchange Server, Skype for Business Server, registry value
    ['wanted in a classic hybrid', asked(today, true, 'classic'), 'there', 'there', 'absent'],
    ['wanted, hybrid open', asked(today, true), 'open', 'open', 'absent'],
    ['wanted without hybrid', asked(today, true, 'none'), 'absent', 'absent', 'absent'],
    ['wanted with the Hybrid Agent', asked(today, true, 'agent'), 'absent', 'absent', 'absent'],
    ['wanted, mailboxes online', asked(online, true), 'absent', 'there', 'absent'],
    ['wanted online, Hybrid Agent', asked(online, true, 'agent'), 'absent', 'absent', 'absent'],
    ['not decided', asked(online, null), 'absent', 'open', 'open'],
    ['not wanted, mailboxes online', asked(online, false), 'absent', 'absent', 'there'],
    ['not wanted, on premises', asked(today, false, 'classic'), 'absent', 'absent', 'absent'],
    [
      'wanted beside Lync Server 2013',
      asked(withSkype(today, 'lync-2013'), true, 'classic'),
      'absent',
      'absent',
      'absent',
    ],
    [
      'wanted beside Exchange Server 2010',
      asked(withExchange2010, true, 'classic'),
      'absent',
      'absent',
      'absent',
    ],
    [
      'before the page that was read',
      asked({ ...today, asOf: '2024-12-04' }, true, 'classic'),
      'absent',
      'absent',
      'absent',
    ],
  ])('%s', (_, plan, exchange, skype, registry) => {
    expect(state(plan, 'modern-exchange-on')).toBe(exchange)
    expect(state(plan, 'modern-skype-on')).toBe(skype)
    expect(state(plan, 'modern-registry')).toBe(registry)
  })
})

describe('the order and the values', () => {
  const plan: Plan = {
    ...asked(today, true, 'classic'),
    skype: today.skype.map((item) => ({ ...item, externalWebFqdn: 'web.contoso.com' })),
  }
  const all = tasksOf(plan)
  const after = new Map(all.map((task) => [task.key, task.after]))
  const waitsFor = (key: string, before: string): boolean =>
    (after.get(key) ?? []).some((item) => item === before || waitsFor(item, before))
  it.each([
    ['modern-exchange-on', 'exchange-names'],
    ['modern-exchange-on', 'modern-exchange-check'],
    ['modern-skype-on', 'modern-exchange-on'],
    ['modern-skype-on', 'modern-skype-names'],
    ['modern-sign-in-test', 'modern-skype-on'],
    ['modern-legacy-off', 'modern-sign-in-test'],
  ])('%s comes after %s', (later, earlier) => {
    expect(waitsFor(later, earlier)).toBe(true)
  })
  const command = (id: TaskId, part: 'commands' | 'rollback', index: number) =>
    all.find((task) => task.id === id)?.[part]?.[index]?.text
  it('print as Microsoft names them', () => {
    expect(command('modern-sign-in-server', 'commands', 1)).toBe(
      "New-CsOAuthServer -Identity evoSTS -MetadataUrl 'https://login.windows.net/common/FederationMetadata/2007-06/FederationMetadata.xml' -AcceptSecurityIdentifierInformation $true -Type AzureAD",
    )
    expect(command('modern-skype-names', 'commands', 7)).toBe(
      "$names += 'https://web.contoso.com/'",
    )
    expect(command('modern-exchange-on', 'commands', 1)).toBe(
      "Set-AuthServer -Identity 'EvoSTS - <evosts-guid>' -IsDefaultAuthorizationEndpoint $true",
    )
    expect(command('modern-skype-on', 'rollback', 0)).toBe(
      "Set-CsOAuthConfiguration -ClientAuthorizationOAuthServerIdentity ''",
    )
  })
})

describe('findings', () => {
  const found = (plan: Plan) =>
    outcomeOf(plan).findings.flatMap(({ data }) =>
      data.code.startsWith('modern-authentication') ? [data] : [],
    )
  const unmet = (plan: Plan) =>
    found(plan).flatMap((data) => (data.code === 'modern-authentication-unmet' ? data.unmet : []))
  it.each<[string, Plan, string[]]>([
    ['all met', asked(today, true, 'classic'), []],
    ['Hybrid Agent', asked(today, true, 'agent'), ['classic-hybrid']],
    ['no hybrid', asked(today, true, 'none'), ['classic-hybrid']],
    ['Lync Server 2013', asked(withSkype(today, 'lync-2013'), true, 'classic'), ['no-lync']],
    ['Exchange Server 2010', asked(withExchange2010, true, 'classic'), ['exchange-version']],
    ['not wanted', asked(withExchange2010, false, 'agent'), []],
  ])('%s', (_, plan, needs) => {
    expect(unmet(plan)).toEqual(needs)
  })
  it('a mix that the page of topologies lists only without it', () => {
    expect(found(asked(online, true))).toEqual([{ code: 'modern-authentication-mix' }])
    expect(found(asked(online, false))).toEqual([])
  })
})
