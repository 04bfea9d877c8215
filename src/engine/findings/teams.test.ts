import { describe, expect, it } from 'vitest'
import type { Plan } from '#plan/plan.ts'
import { groundsOf } from '../grounds.ts'
import type { Finding } from '../outcome.ts'
import { outcomeOf } from '../outcome-of.ts'
import { onPremises } from '../plan-fixtures.ts'
import { teamsFindings } from './teams.ts'

type Product = Plan['exchange'][number]['product']
type Tenant = Partial<Plan['organization']['tenant']>
const { organization } = onPremises()
const ex = onPremises().exchange[0]!
const sk = onPremises().skype[0]!
const pa = onPremises().pairings[0]!
const home = { ...sk, id: 'te', name: 'Teams', product: 'teams' } as const

/** Users moved to Teams with mailboxes in `product`, beside users on servers unless all have moved. */
const moved = (
  product: Product,
  tenant: Tenant = {},
  last = false,
  skype: Plan['skype'] = [sk, home],
) =>
  onPremises({
    asOf: '2026-11-26',
    organization: { ...organization, tenant: { ...organization.tenant, ...tenant } },
    exchange: [{ ...ex, product }],
    skype,
    pairings: [...(last ? [] : [pa]), { ...pa, id: 'pt', name: 'Moved', skype: 'te' }],
  })
const found = (plan: Plan): Finding[] =>
  teamsFindings(plan, groundsOf(plan, plan.asOf), outcomeOf(plan).pairings)

const cause = { answer: 'pairing-skype', of: 'Moved' } as const
const only: Finding = {
  key: 'teams-only',
  severity: 'note',
  data: { code: 'teams-only', pairings: ['Moved'] },
  step: 'pairings',
  causes: [cause],
  sources: ['sfbo-retirement', 'exchange-teams-interact'],
}
const beside: Finding[] = [
  {
    key: 'teams-connectivity',
    severity: 'note',
    data: { code: 'teams-connectivity' },
    step: 'pairings',
    causes: [cause],
    sources: ['hybrid-configure', 'hybrid-connectivity'],
  },
  {
    key: 'teams-records-stay',
    severity: 'note',
    data: { code: 'teams-records-stay' },
    step: 'pairings',
    causes: [cause],
    sources: ['hybrid-connectivity'],
  },
]
const lastUser: Finding = {
  key: 'teams-last-user',
  severity: 'note',
  data: { code: 'teams-last-user' },
  step: 'pairings',
  causes: [cause, { answer: 'skype-deployments' }],
  sources: ['skype-decommission', 'teams-dns', 'disable-hybrid'],
}
const hybrid = (kind: 'none' | 'agent'): Finding => ({
  key: 'teams-hybrid',
  severity: 'warning',
  data: { code: 'teams-hybrid', pairings: ['Moved'], hybrid: kind },
  step: 'organization',
  causes: [{ answer: 'tenant-hybrid' }, cause],
  sources: ['exchange-teams-interact'],
})
const delegation: Finding = {
  key: 'teams-delegation',
  severity: 'warning',
  data: { code: 'teams-delegation', pairings: ['Moved'] },
  step: 'organization',
  causes: [{ answer: 'cloud' }, cause],
  sources: ['exchange-teams-interact'],
}
const version: Finding = {
  key: 'teams-mailbox-version:pt',
  severity: 'warning',
  data: { code: 'teams-mailbox-version', pairing: 'Moved' },
  step: 'exchange',
  causes: [{ answer: 'exchange-product', of: 'Mail' }],
  sources: ['exchange-teams-interact'],
}

describe('users homed in Microsoft Teams', () => {
  it.each<[string, Plan, Finding[]]>([
    ['nobody', onPremises(), []],
    ['on servers, nothing said', moved('exchange-se'), [only, ...beside]],
    ['on servers, classic', moved('exchange-se', { hybrid: 'classic' }), [only, ...beside]],
    [
      'on servers, none',
      moved('exchange-se', { hybrid: 'none' }),
      [only, hybrid('none'), ...beside],
    ],
    [
      'on servers, agent',
      moved('exchange-2016', { hybrid: 'agent' }),
      [only, hybrid('agent'), ...beside],
    ],
    ['GCC High', moved('exchange-2019', { cloud: 'gcc-high' }), [only, delegation, ...beside]],
    ['DoD', moved('exchange-2019', { cloud: 'dod' }), [only, ...beside]],
    [
      'all of it',
      moved('exchange-2013', { hybrid: 'none', cloud: 'gcc-high' }),
      [only, version, hybrid('none'), delegation, ...beside],
    ],
    ['too old', moved('exchange-2010'), [only, version, ...beside]],
    ['online', moved('exchange-online', { hybrid: 'none', cloud: 'gcc-high' }), [only, ...beside]],
    ['open', moved(null, { hybrid: 'none', cloud: 'gcc-high' }), [only, ...beside]],
    ['the last one', moved('exchange-se', {}, true), [only, lastUser]],
    [
      'no mailbox chosen',
      onPremises({
        skype: [sk, home],
        pairings: [pa, { ...pa, id: 'pt', name: 'Moved', exchange: null, skype: 'te' }],
      }),
      [only, ...beside],
    ],
    [
      'a home not chosen',
      onPremises({
        skype: [sk, home],
        pairings: [
          { ...pa, skype: null },
          { ...pa, id: 'pt', name: 'Moved', skype: 'te' },
        ],
      }),
      [only],
    ],
    ['without servers', moved('exchange-se', {}, true, [home]), [only]],
    [
      'beside Skype for Business Online',
      moved('exchange-se', {}, false, [{ ...sk, product: 'skype-online' }, home]),
      [only],
    ],
  ])('%s', (_, plan, findings) => {
    expect(found(plan)).toEqual(findings)
  })
})
