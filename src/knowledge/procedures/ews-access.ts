import { type Call, call, line, run } from '../commands.ts'
import { exchangeOnline, skypeServers, teamsOnly } from '../conditions.ts'
import { ewsDays, ewsFeatures } from '../ews.ts'
import type { Task } from '../tasks.ts'
import { hybridWithOnline } from './hybrid-application.ts'

const inTenant = {
  phase: 'trust',
  per: 'plan',
  // What Skype for Business Server wants of it, the calendar of Teams, or free/busy of Exchange in hybrid.
  when: {
    all: [
      {
        any: [
          {
            all: [
              { pairs: { exchange: exchangeOnline, skype: skypeServers } },
              { wanted: ewsFeatures },
            ],
          },
          { pairs: { exchange: exchangeOnline, skype: teamsOnly } },
          hybridWithOnline,
        ],
      },
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
const policyOrStop: Call = call('Get-OrganizationConfig', {
  RetrieveEwsOperationAccessPolicy: 'on',
  ErrorAction: 'Stop',
})
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
      'graph-coexistence',
      'tandem',
    ],
  },
  'ews-access-allow': {
    ...inTenant,
    commands: [
      run([
        call('Get-OrganizationConfig', { ErrorAction: 'Stop' }),
        call('Format-List', {}, 'EwsEnabled'),
      ]),
      line('$policy = $null'),
      run([policyOrStop], { into: 'policy' }),
      line(
        "if ($policy.PSObject.Properties.Name -notcontains 'EwsAllowedAppIDs') { throw 'The list was not read: nothing may be set.' }",
      ),
      line('$policy.EwsAllowedAppIDs'),
      line('$ids = @("$($policy.EwsAllowedAppIDs)" -split \'[,;\\s]+\' | Where-Object { $_ })'),
      { kind: 'assign', variable: 'ids', value: { ask: 'application-id' }, add: true },
      // What fails inside the argument, a list that was not read or an ID that is none, keeps the command from running.
      run([
        call('Set-OrganizationConfig', {
          EwsAllowedAppIDs: {
            expression:
              "@($ids | ForEach-Object { if ($policy) { ([guid]$_).Guid } else { throw 'The list was not read.' } } | Select-Object -Unique) -join ','",
          },
          ErrorAction: 'Stop',
        }),
      ]),
      run([call('Set-OrganizationConfig', { EwsEnabled: true, ErrorAction: 'Stop' })]),
    ],
    verify: [...show],
    rollback: [
      { kind: 'assign', variable: 'enabled', value: { ask: 'previous-ews-enabled' } },
      run([
        call('Set-OrganizationConfig', {
          EwsEnabled: {
            expression:
              "$(if ($enabled -eq 'True') { $true } elseif ($enabled -eq 'False') { $false } elseif ($enabled -ne 'empty') { throw 'Write True, False or empty.' })",
          },
          ErrorAction: 'Stop',
        }),
      ]),
      run([
        call('Set-OrganizationConfig', {
          EwsAllowedAppIDs: { ask: 'previous-application-ids' },
          ErrorAction: 'Stop',
        }),
      ]),
    ],
    after: ['ews-access-check', 'hybrid-override', 'skype-hybrid-application'],
    sources: [
      'ews-allowed-apps',
      'ews-access-control',
      'set-organizationconfig',
      'ews-message-center',
      'ews-hybrid-impact',
      'tandem',
    ],
  },
} as const satisfies Record<string, Task>
