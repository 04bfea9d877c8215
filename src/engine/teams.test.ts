import { describe, expect, it } from 'vitest'
import type { TaskId } from '#knowledge/procedures/index.ts'
import type { Plan } from '#plan/plan.ts'
import type { TeamsActionId } from '#knowledge/teams-matrix.ts'
import { outcomeOf } from './outcome-of.ts'
import { onPremises } from './plan-fixtures.ts'

type Product = Plan['exchange'][number]['product']
type Tenant = Partial<Plan['organization']['tenant']>

const home: Plan['skype'][number] = {
  id: 'te',
  name: 'Teams',
  product: 'teams',
  build: '',
  poolFqdn: '',
  frontEnds: [],
  externalWebFqdn: '',
}
const moved: Plan['pairings'][number] = {
  id: 'pt',
  name: 'Moved',
  exchange: 'ex',
  skype: 'te',
  users: 1,
}
/** Mailboxes in `product`; some users on the servers still, unless `last`. */
const withTeams = (product: Product, tenant: Tenant = {}, last = false): Plan => {
  const plan = onPremises({ asOf: '2026-11-26', edition: '2025-06' })
  return {
    ...plan,
    organization: {
      ...plan.organization,
      tenant: { ...plan.organization.tenant, cloud: 'worldwide', hybrid: 'classic', ...tenant },
    },
    exchange: plan.exchange.map((item) => ({ ...item, product })),
    skype: [...plan.skype, home],
    pairings: [...(last ? [] : plan.pairings), moved],
  }
}
const codesOf = (plan: Plan): string[] =>
  outcomeOf(plan)
    .findings.map(({ data }) => data.code)
    .filter((code) => code.startsWith('teams-'))
const idsOf = (plan: Plan): TaskId[] => outcomeOf(plan).tasks.map(({ id }) => id)

describe('the table of Microsoft Teams', () => {
  const cell = (product: Product, action: TeamsActionId) =>
    outcomeOf(withTeams(product)).teamsMatrix.find((row) => row.action === action)?.cells[0]
  it.each<[Product, TeamsActionId, string]>([
    ['exchange-online', 'meetings', 'supported'],
    ['exchange-online', 'outlook-contacts', 'supported'],
    ['exchange-online', 'out-of-office', 'supported'],
    ['exchange-se', 'meetings', 'supported'],
    ['exchange-2016', 'meetings', 'supported'],
    ['exchange-2013', 'meetings', 'not-supported'],
    ['exchange-se', 'outlook-contacts', 'not-supported'],
    ['exchange-se', 'out-of-office', 'not-supported'],
    ['exchange-se', 'voicemail', 'supported'],
    [null, 'voicemail', 'open'],
  ])('%s, %s: %s', (product, action, support) => {
    expect(cell(product, action)?.support).toBe(support)
  })
  it('qualifies its cells and names its source', () => {
    expect(cell('exchange-se', 'voicemail')).toMatchObject({
      pairing: 'pt',
      remarks: ['voicemail-in-outlook', 'names-no-server'],
      sources: ['exchange-teams-interact', 'voicemail-not-delivered', 'tandem'],
    })
    expect(cell('exchange-online', 'voicemail')?.remarks).toEqual([])
    expect(outcomeOf(withTeams('exchange-online')).sources).toContain('exchange-teams-interact')
  })
  it('has fourteen rows, and none where nobody is homed in Teams', () => {
    expect(outcomeOf(withTeams('exchange-se')).teamsMatrix).toHaveLength(14)
    expect(outcomeOf(onPremises()).teamsMatrix).toEqual([])
  })
  it('takes the place of the support matrix, which says where to look', () => {
    const { matrix, findings } = outcomeOf(withTeams('exchange-se'))
    const cells = matrix.flatMap((row) => row.cells.filter(({ pairing }) => pairing === 'pt'))
    expect(new Set(cells.map(({ support }) => support))).toEqual(new Set(['not-documented']))
    expect(new Set(cells.map(({ reason }) => reason.code))).toEqual(new Set(['see-teams']))
    expect(findings.map(({ key }) => key)).not.toContain('wanted-not-documented:pt')
  })
})

describe('connections of users in Teams beside users on servers', () => {
  it.each([false, true])('lead to Microsoft 365 while somebody is on servers: %s', (last) => {
    const found = outcomeOf(withTeams('exchange-se', {}, last)).flows
    const hosts = (key: string) => found.find((flow) => flow.key === key)?.toHosts
    expect(hosts('edge-to-teams')).toEqual(last ? undefined : ['sipfed.online.lync.com'])
    expect(hosts('move-users')).toEqual(last ? undefined : [])
  })
})

describe('what follows', () => {
  it.each<[string, Plan, string[]]>([
    [
      'mailboxes online',
      withTeams('exchange-online'),
      ['teams-only', 'teams-connectivity', 'teams-records-stay'],
    ],
    [
      'classic hybrid',
      withTeams('exchange-se'),
      ['teams-only', 'teams-connectivity', 'teams-records-stay'],
    ],
    [
      'Hybrid Agent',
      withTeams('exchange-se', { hybrid: 'agent' }),
      ['teams-hybrid', 'teams-only', 'teams-connectivity', 'teams-records-stay'],
    ],
    [
      'Exchange Server 2013 without hybrid',
      withTeams('exchange-2013', { hybrid: 'none' }),
      [
        'teams-mailbox-version',
        'teams-hybrid',
        'teams-only',
        'teams-connectivity',
        'teams-records-stay',
      ],
    ],
    [
      'GCC High',
      withTeams('exchange-se', { cloud: 'gcc-high' }),
      ['teams-delegation', 'teams-only', 'teams-connectivity', 'teams-records-stay'],
    ],
    ['the last user', withTeams('exchange-se', {}, true), ['teams-only', 'teams-last-user']],
    ['nobody', onPremises(), []],
  ])('%s', (_, plan, codes) => {
    expect(codesOf(plan)).toEqual(codes)
  })
  it('asks for the hybrid only where mailboxes are in Exchange Server', () => {
    const asks = (plan: Plan) =>
      outcomeOf(plan).findings.some(({ key }) => key === 'missing-answer:tenant-hybrid:')
    expect(asks(withTeams('exchange-se', { hybrid: null }))).toBe(true)
    expect(asks(withTeams('exchange-online', { hybrid: null }))).toBe(false)
  })
})

describe('records', () => {
  const teams = (plan: Plan) =>
    outcomeOf(plan).records.flatMap(({ key, name, type, data, ttl }) =>
      key.startsWith('teams-') ? [[name, type, data, ttl]] : [],
    )
  it('lead to the cloud of the plan once the last user has moved', () => {
    expect(teams(withTeams('exchange-se', { cloud: 'dod' }, true))).toEqual([
      [
        '_sipfederationtls._tcp.contoso.com',
        'SRV',
        '100 1 5061 sipfed.online.dod.skypeforbusiness.us',
        3600,
      ],
      ['_sip._tls.contoso.com', 'SRV', '100 1 443 sipdir.online.dod.skypeforbusiness.us', 3600],
      ['lyncdiscover.contoso.com', 'CNAME', 'webdir.online.dod.skypeforbusiness.us', 3600],
      ['sip.contoso.com', 'CNAME', 'sipdir.online.dod.skypeforbusiness.us', 3600],
    ])
    expect(outcomeOf(withTeams('exchange-se', {}, true)).sources).toContain('teams-dns')
  })
  it('wait for the cloud, and are not there while anybody is homed on servers', () => {
    expect(
      teams(withTeams('exchange-se', { cloud: null }, true)).map(([, , data]) => data),
    ).toEqual([null, null, null, null])
    expect(teams(withTeams('exchange-se'))).toEqual([])
  })
})

describe('tasks', () => {
  const reach: TaskId[] = [
    'exchange-names',
    'teams-partner',
    'voicemail-partner',
    'teams-reach',
    'teams-test',
  ]
  it.each<[string, Plan, TaskId[], TaskId[]]>([
    [
      'mailboxes in Exchange Server',
      withTeams('exchange-se'),
      ['teams-users-ready', 'graph-ready', ...reach],
      ['teams-dns'],
    ],
    [
      'mailboxes online',
      withTeams('exchange-online'),
      ['teams-users-ready'],
      [...reach, 'teams-dns'],
    ],
    ['the last user', withTeams('exchange-se', {}, true), ['teams-dns'], []],
    [
      'nobody',
      onPremises({ asOf: '2026-11-26' }),
      [],
      ['teams-users-ready', ...reach, 'teams-dns'],
    ],
  ])('%s', (_, plan, there, absent) => {
    const ids = idsOf(plan)
    expect(there.filter((id) => !ids.includes(id))).toEqual([])
    expect(absent.filter((id) => ids.includes(id))).toEqual([])
  })
  const hybrid: TaskId[] = [
    'teams-hybrid-ready',
    'teams-hybrid-tenant',
    'teams-hybrid-sync',
    'teams-hybrid-records',
    'teams-hybrid-edge',
    'teams-hybrid-provider',
    'teams-hybrid-shared',
    'teams-hybrid-move',
  ]
  it.each<[string, Plan, TaskId[]]>([
    ['beside servers', withTeams('exchange-online'), hybrid],
    ['with the last user moved', withTeams('exchange-online', {}, true), []],
    ['without Teams', onPremises({ asOf: '2026-11-26' }), []],
  ])('join servers and Teams %s', (_, plan, expected) => {
    expect(idsOf(plan).filter((id) => id.startsWith('teams-hybrid-'))).toEqual(expected)
  })
  it.each([
    ['worldwide', 'online.lync.com'],
    ['gcc-high', 'online.gov.skypeforbusiness.us'],
    ['china', 'online.partner.lync.cn'],
  ] as const)('move users to the hosts of %s, and back to the pool', (cloud, domain) => {
    const { tasks } = outcomeOf(withTeams('exchange-se', { cloud }))
    const texts = (id: TaskId) => {
      const task = tasks.find((one) => one.id === id)
      return [...(task?.commands ?? []), ...(task?.rollback ?? [])].map(({ text }) => text)
    }
    expect(texts('teams-hybrid-move').slice(1)).toEqual([
      `$target = 'sipfed.${domain}'`,
      "Move-CsUser -Identity '<user>' -Target $target",
      '# Import-Csv -Path .\\teams-users.csv | ForEach-Object { Move-CsUser -Identity $_.Identity -Target $target }',
      "Move-CsUser -Identity '<user>' -Target 'pool.contoso.com'",
    ])
    expect(texts('teams-hybrid-provider').slice(1)).toEqual([
      `Get-CsHostingProvider | Where-Object -Property ProxyFqdn -EQ -Value 'sipfed.${domain}' | Where-Object -Property Identity -NE -Value Office365 | Remove-CsHostingProvider`,
      `New-CsHostingProvider -Identity Office365 -ProxyFqdn 'sipfed.${domain}' -Enabled $true -EnabledSharedAddressSpace $true -HostsOCSUsers $true -VerificationLevel UseSourceVerification -IsLocal $false -AutodiscoverUrl 'https://webdir.${domain}/Autodiscover/AutodiscoverService.svc/root'`,
      'Remove-CsHostingProvider -Identity Office365',
    ])
  })
  it('come with the connections of Teams to Exchange Server', () => {
    const flow = (plan: Plan) =>
      outcomeOf(plan).flows.find(({ key }) => key === 'online-to-exchange')?.toHosts
    expect(flow(withTeams('exchange-se', {}, true))).toEqual(['ex01.contoso.com'])
    expect(flow(withTeams('exchange-online', {}, true))).toBeUndefined()
  })
  it('test where Teams finds EWS', () => {
    const task = outcomeOf(withTeams('exchange-se')).tasks.find(({ id }) => id === 'teams-reach')
    expect(task?.commands[0]?.text).toBe(
      "Invoke-RestMethod -Uri 'https://outlook.office365.com/autodiscover/autodiscover.json?Email=<mailbox>&Protocol=EWS&RedirectCount=5'",
    )
  })
})
