import { describe, expect, it } from 'vitest'
import type { TaskId } from '#knowledge/procedures/index.ts'
import type { Plan } from '#plan/plan.ts'
import { outcomeOf } from './outcome-of.ts'
import { onPremises, withOnline } from './plan-fixtures.ts'

const cloud: Plan['exchange'][number] = {
  id: 'eo',
  name: 'Cloud',
  product: 'exchange-online',
  build: '',
  servers: [],
}
const toCloud: Plan['pairings'][number] = {
  id: 'pb',
  name: 'Cloud users',
  exchange: 'eo',
  skype: 'sk',
  users: 1,
}
const mixed = (asOf: string, change: Partial<Plan> = {}): Plan =>
  onPremises({
    asOf,
    exchange: [...onPremises().exchange, cloud],
    pairings: [...onPremises().pairings, toCloud],
    ...change,
  })
const withSkype = (plan: Plan, product: Plan['skype'][number]['product']): Plan => ({
  ...plan,
  skype: plan.skype.map((item) => ({ ...item, product })),
})
const withTenant = (plan: Plan, cloudId: 'worldwide' | 'china', id: string): Plan => ({
  ...plan,
  organization: {
    ...plan.organization,
    tenant: { ...plan.organization.tenant, cloud: cloudId, domain: 'contoso.onmicrosoft.com', id },
  },
})
const joined = (kind: 'none' | 'agent'): Plan => {
  const plan = mixed('2026-11-24')
  const tenant = { ...plan.organization.tenant, hybrid: kind }
  return { ...plan, organization: { ...plan.organization, tenant } }
}
const voicemail = (asOf: string): Plan =>
  withSkype(
    onPremises({
      asOf,
      exchange: onPremises().exchange.map((item) => ({ ...item, product: 'exchange-2019' })),
      features: ['voicemail-um'],
    }),
    'skype-2019',
  )
const idsOf = (plan: Plan): TaskId[] => outcomeOf(plan).tasks.map(({ id }) => id)

const trust: TaskId[] = ['tenant-token-service', 'tenant-key', 'tenant-names', 'tenant-trust-test']
const partners: TaskId[] = ['hybrid-oauth-test', 'teams-partner', 'auth-key-upload']
const hybrid: TaskId[] = ['hybrid-update', 'hybrid-application', 'shared-keys-clean-up']

describe('which topology gives which tasks', () => {
  it.each<[string, Plan, TaskId[], TaskId[]]>([
    [
      'on premises only',
      onPremises({ asOf: '2026-11-24' }),
      [],
      [...trust, ...partners, ...hybrid],
    ],
    ['Exchange Online only', withOnline('2026-11-24'), trust, [...partners, ...hybrid]],
    ['both, today', mixed('2026-11-24'), [...trust, ...partners, ...hybrid], []],
    ['both, joined in no hybrid', joined('none'), trust, [...partners, ...hybrid]],
    ['both, with the Hybrid Agent', joined('agent'), [...trust, ...partners, ...hybrid], []],
    ['Cloud Voicemail, nobody online', voicemail('2026-11-24'), partners, [...trust, ...hybrid]],
    ['the same, before that page', voicemail('2025-06-25'), [], [...partners, ...hybrid]],
    ['both, before the page of 2025-06-26', mixed('2025-06-25'), trust, [...partners, ...hybrid]],
    ['both, before the block of 2025-10-31', mixed('2025-10-30'), [...trust, ...partners], hybrid],
    [
      'Lync Server 2013',
      withSkype(withOnline('2020-01-01'), 'lync-2013'),
      [],
      [...trust, ...partners, ...hybrid],
    ],
  ])('%s', (_, plan, there, absent) => {
    const ids = idsOf(plan)
    expect(there.filter((id) => !ids.includes(id))).toEqual([])
    expect(absent.filter((id) => ids.includes(id))).toEqual([])
  })
  it('never MSOnline after its retirement', () => {
    const shells = outcomeOf(mixed('2026-11-24')).tasks.map(({ shell }) => shell)
    expect(shells).not.toContain('msonline')
  })
})

describe('the order', () => {
  const { tasks } = outcomeOf(mixed('2026-11-24'))
  const after = new Map(tasks.map((task) => [task.key, task.after]))
  const waitsFor = (key: string, before: string): boolean =>
    (after.get(key) ?? []).some((item) => item === before || waitsFor(item, before))
  it.each([
    ['tenant-trust-test', 'shared-keys-clean-up'],
    ['tenant-exchange-key', 'tenant-trust-test'],
    ['tenant-key', 'auth-key-upload'],
    ['hybrid-application', 'hybrid-update:ex'],
    ['hybrid-application', 'shared-keys-list'],
    ['ews-access-allow', 'hybrid-override'],
    ['hybrid-partner-test', 'hybrid-application'],
    ['shared-keys-clean-up', 'hybrid-partner-test'],
    ['tenant-token-service', 'oauth-url-set'],
  ])('%s comes after %s', (later, earlier) => {
    expect(waitsFor(later, earlier)).toBe(true)
  })
})

describe('a key', () => {
  const plan = withTenant(mixed('2026-12-01'), 'china', '3f2b6c1e-8d4a-4f7b-9c25-71a0e5d3b846')
  const textsOf = (id: TaskId) => {
    const found = outcomeOf(plan).tasks.find((task) => task.id === id)
    return [...(found?.commands ?? []), ...(found?.verify ?? [])].map(({ text }) => text)
  }
  it('is sent only if it is the one that was exported, whatever is in the folder by then', () => {
    for (const id of ['tenant-key', 'tenant-exchange-key', 'auth-key-upload'] as const) {
      const sends = textsOf(id).filter((text) => text.includes('Update-MgServicePrincipal'))
      expect(sends.length, id).toBeGreaterThan(0)
      for (const text of sends)
        expect(text.indexOf('-ne $exported) { throw'), text).toBeGreaterThan(-1)
    }
  })
  it('is shown with its thumbprint where it was exported', () => {
    for (const id of ['tenant-key-export', 'auth-key-export'] as const)
      expect(textsOf(id).join(), id).toMatch(/Format-List 'Subject', 'Thumbprint'/)
  })
  it('asks for no more than to read where it only reads', () => {
    expect(textsOf('shared-keys-list')[0]).toMatch(/-Scopes 'Application\.Read\.All'$/)
  })
})

describe('values of the tenant', () => {
  const tenant = '3f2b6c1e-8d4a-4f7b-9c25-71a0e5d3b846'
  const command = (plan: Plan, id: TaskId, index: number) =>
    outcomeOf(plan).tasks.find((task) => task.id === id)?.commands[index]
  const missing = (plan: Plan) =>
    outcomeOf(plan).findings.flatMap(({ data }) =>
      data.code === 'missing-answer' ? [data.answer] : [],
    )
  it('make the address of the token service', () => {
    const plan = withTenant(withOnline('2026-11-24'), 'worldwide', tenant)
    expect(command(plan, 'tenant-token-service', 1)).toMatchObject({
      text: `New-CsOAuthServer -Identity 'microsoft.sts' -MetadataUrl 'https://accounts.accesscontrol.windows.net/${tenant}/metadata/json/1'`,
      open: [],
    })
    expect(missing(plan)).not.toContain('tenant-id')
  })
  it('are asked for while they are missing', () => {
    const plan = withTenant(withOnline('2026-11-24'), 'worldwide', '')
    expect(command(plan, 'tenant-token-service', 1)?.open).toEqual(['tenant-id'])
    expect(command(plan, 'tenant-names', 7)?.open).toEqual(['external-web-fqdn'])
    expect(missing(plan)).toEqual(expect.arrayContaining(['tenant-id', 'external-web-fqdn']))
    expect(missing(onPremises())).not.toContain('external-web-fqdn')
  })
  it('are not guessed where no source names the host', () => {
    const plan = withTenant(withOnline('2026-11-24'), 'china', tenant)
    expect(command(plan, 'tenant-token-service', 1)?.open).toEqual(['token-service'])
    expect(outcomeOf(plan).findings.map(({ key }) => key)).toContain('token-service-unknown')
  })
  it('give one name for each pool whose users have mailboxes there', () => {
    const [pool] = onPremises().skype
    if (pool === undefined) throw new Error('the fixture has a pool')
    const plan: Plan = {
      ...withOnline('2026-11-24'),
      skype: [
        { ...pool, externalWebFqdn: 'web1.contoso.com' },
        { ...pool, id: 'sl', name: 'Second', externalWebFqdn: 'web2.contoso.com' },
        { ...pool, id: 'other', name: 'In no pairing', externalWebFqdn: 'web3.contoso.com' },
      ],
      pairings: [pool.id, 'sl'].map((skype) => ({
        id: skype,
        name: skype,
        exchange: 'ex',
        skype,
        users: 1,
      })),
    }
    expect(command(plan, 'tenant-names', 7)?.text).toBe(
      [1, 2]
        .map((n) => `$names += '00000004-0000-0ff1-ce00-000000000000/web${n}.contoso.com'`)
        .join('\n'),
    )
  })
  it('are tested with the user in Exchange Online, who may be the one test user', () => {
    const users = (testUser: string, onlineTestUser: string) => ({
      trust: { ...onPremises().trust, testUser, onlineTestUser },
    })
    const test = (plan: Plan) => command(plan, 'tenant-trust-test', 0)
    const one = users('sip:kim@contoso.com', '')
    const both = users('sip:kim@contoso.com', 'lee@contoso.com')
    const online = withOnline('2026-11-24')
    expect(test({ ...online, ...one })?.text).toContain("'sip:kim@contoso.com'")
    expect(test({ ...online, ...both })?.text).toContain("'sip:lee@contoso.com'")
    expect(test(mixed('2026-11-24', both))?.text).toContain("'sip:lee@contoso.com'")
    // Nothing says that this mailbox is in Exchange Online.
    expect(test(mixed('2026-11-24', one))?.open).toEqual(['online-test-user'])
  })
})

describe('optional: modern authentication', () => {
  it('is asked for beside Exchange Online', () => {
    const asks = (plan: Plan) =>
      outcomeOf(plan).findings.some(({ key }) => key === 'missing-answer:modern-authentication:')
    const not = { trust: { ...onPremises().trust, modernAuthentication: false } }
    expect(asks(mixed('2026-11-24'))).toBe(true)
    expect(asks(mixed('2026-11-24', not))).toBe(false)
    expect(asks(onPremises())).toBe(false)
  })
  const finding = (plan: Plan) =>
    outcomeOf(plan).findings.find(({ key }) => key === 'modern-authentication')?.data
  it('is a note with what the plan meets, only beside Exchange Online', () => {
    expect(finding(mixed('2026-11-24'))).toEqual({
      code: 'modern-authentication',
      met: ['skype-version', 'exchange-version', 'no-lync'],
      unmet: [],
    })
    expect(finding(onPremises({ asOf: '2026-11-24' }))).toBeUndefined()
    expect(finding(mixed('2020-01-01'))).toBeUndefined()
  })
})
