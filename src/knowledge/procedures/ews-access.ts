import { type Call, call, line, run } from '../commands.ts'
import { exchangeOnline, skypeServers } from '../conditions.ts'
import { ewsDays, ewsFeatures } from '../ews.ts'
import type { Task } from '../tasks.ts'

const inTenant = {
  phase: 'trust',
  per: 'plan',
  when: {
    all: [
      { pairs: { exchange: exchangeOnline, skype: skypeServers } },
      { wanted: ewsFeatures },
      { not: { before: ewsDays.announced } },
      { before: ewsDays.gone },
    ],
  },
  team: 'exchange',
  shell: 'exo',
  role: 'organization-management',
  place: 'workstation',
} as const satisfies Partial<Task>

const policy: Call = call('Get-OrganizationConfig', { RetrieveEwsOperationAccessPolicy: 'on' })
const show = [
  run([
    call('Get-OrganizationConfig'),
    call(
      'Format-List',
      {},
      'EwsEnabled',
      'EwsApplicationAccessPolicy',
      'EwsAllowList',
      'EwsBlockList',
    ),
  ]),
  run([policy, call('Format-List', {}, 'EwsAllowedAppIDs')]),
] as const

/**
 * EWS in Exchange Online until it is switched off for good: who uses it, and the list of applications
 * that may. Setting the list replaces it as a whole, so what is on it is read first and kept.
 */
export const ewsAccess = {
  'ews-access-check': {
    ...inTenant,
    commands: [...show],
    verify: [],
    rollback: null,
    after: ['exchange-online-ready'],
    sources: [
      'ews-allowed-apps',
      'ews-access-control',
      'ews-usage-report',
      'ews-retirement',
      'ews-retirement-2026-09',
      'tandem',
    ],
  },
  'ews-access-allow': {
    ...inTenant,
    commands: [
      run([policy], { property: 'EwsAllowedAppIDs', into: 'before' }),
      line('$before'),
      line(`$ids = @("$before" -split '[,;\\s]+' | Where-Object { $_ })`),
      { kind: 'assign', variable: 'ids', value: { ask: 'application-id' }, add: true },
      run([
        call('Set-OrganizationConfig', {
          EwsAllowedAppIDs: { expression: "($ids | Select-Object -Unique) -join ','" },
        }),
      ]),
      run([call('Set-OrganizationConfig', { EwsEnabled: true })]),
    ],
    verify: [...show],
    rollback: [
      run([
        call('Set-OrganizationConfig', { EwsAllowedAppIDs: { ask: 'previous-application-ids' } }),
      ]),
    ],
    after: ['ews-access-check', 'skype-hybrid-application'],
    sources: ['ews-allowed-apps', 'set-organizationconfig', 'ews-message-center', 'tandem'],
  },
} as const satisfies Record<string, Task>
