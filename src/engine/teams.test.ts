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
