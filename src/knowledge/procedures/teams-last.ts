import { call, forEachListed, line, run } from '../commands.ts'
import type { Task } from '../tasks.ts'
import { lastUserMoved } from '../teams.ts'
import { connectTeams, sharing, showProviders, tenantFederation } from './teams-connectivity.ts'

const after = {
  phase: 'teams',
  per: 'plan',
  when: lastUserMoved,
  verify: [],
  rollback: null,
} as const
const onServers = {
  ...after,
  team: 'skype',
  shell: 'sfb',
  role: 'rtc-server-admins',
  place: 'front-end',
} as const

const inTenant = {
  ...after,
  team: 'identity',
  shell: 'teams-powershell',
  role: 'global-administrator',
  place: 'workstation',
} as const

/** What the tenant gives to whoever has no mode of their own. */
const mode = run([
  call('Get-CsTeamsUpgradePolicy', { Identity: 'Global' }),
  call('Format-List', {}, 'Identity', 'Mode'),
])
const homed = run([
  call('Get-CsUser', { Filter: 'HostingProvider -eq "SRV:"' }),
  call('Format-List', {}, 'SipAddress', 'UserPrincipalName', 'RegistrarPool'),
])
const keptUsers = line(
  "Get-CsUser | Select-Object 'SipAddress', 'UserPrincipalName', 'SamAccountName', 'RegistrarPool', 'HostingProvider', 'LineUri', 'EnterpriseVoiceEnabled', 'HostedVoiceMail' | Export-Csv -Path '.\\skype-users.csv' -NoTypeInformation -Encoding UTF8",
)
const keptEndpoints = line(
  "Get-CsHybridApplicationEndpoint | Select-Object 'SipAddress', 'DisplayName', 'ApplicationId', 'LineUri' | Export-Csv -Path '.\\hybrid-endpoints.csv' -NoTypeInformation -Encoding UTF8",
)

/** Before the records change: nobody is left on the servers. */
export const teamsLastCheck = {
  'teams-last-check': {
    ...onServers,
    commands: [homed, keptUsers, keptEndpoints],
    after: ['teams-users-ready', 'teams-test'],
    sources: ['last-users-moved', 'manage-attributes', 'move-hybrid-endpoints'],
  },
} as const satisfies Record<string, Task>

/** The way out of the hybrid once the records lead to Microsoft 365, in Microsoft's order. */
export const teamsLast = {
  'teams-mode': {
    ...inTenant,
    commands: [
      connectTeams,
      mode,
      run([call('Grant-CsTeamsUpgradePolicy', { PolicyName: 'UpgradeToTeams', Global: 'on' })]),
    ],
    verify: [mode],
    after: ['teams-dns'],
    sources: ['disable-hybrid', 'grant-csteamsupgradepolicy', 'get-csteamsupgradepolicy'],
  },
  'teams-unshare': {
    ...inTenant,
    commands: [connectTeams, tenantFederation, sharing(false)],
    verify: [tenantFederation],
    rollback: [sharing(true)],
    after: ['teams-mode'],
    sources: ['disable-hybrid', 'set-cstenantfederationconfiguration'],
  },
  'teams-providers-off': {
    ...onServers,
    commands: [
      showProviders,
      run([call('Get-CsHostingProvider'), call('Set-CsHostingProvider', { Enabled: false })]),
    ],
    verify: [showProviders],
    rollback: [run([call('Set-CsHostingProvider', { Identity: 'Office365', Enabled: true })])],
    after: ['teams-unshare'],
    sources: ['disable-hybrid', 'tandem'],
  },
  'teams-endpoints': {
    ...onServers,
    team: 'voice',
    commands: [line('Get-CsHybridApplicationEndpoint')],
    after: ['teams-providers-off'],
    sources: ['move-hybrid-endpoints'],
  },
  'teams-attributes': {
    ...onServers,
    team: 'identity',
    role: 'rtc-user-admins',
    commands: [
      forEachListed('skype-group.csv', 'Disable-CsUser -Identity $_.SipAddress'),
      forEachListed(
        'skype-group.csv',
        'Set-ADUser -Identity $_.SamAccountName -Clear msRTCSIP-DeploymentLocator',
      ),
    ],
    verify: [run([call('Get-CsUser'), call('Format-List', {}, 'SipAddress', 'UserPrincipalName')])],
    after: ['teams-providers-off'],
    sources: ['manage-attributes', 'disable-csuser'],
  },
  'teams-servers-removed': {
    ...onServers,
    commands: [
      line('Get-CsMeetingRoom'),
      line('Get-CsCommonAreaPhone'),
      line('Get-CsAnalogDevice'),
      line('Get-CsDialInConferencingAccessNumber'),
      line('Get-CsRgsWorkflow'),
      line('Get-CsTrustedApplicationEndpoint'),
      line('Get-CsTrustedApplication'),
      line('Get-CsAudioTestServiceApplication'),
      line('Get-CsCallParkOrbit'),
      line('Get-CsVoiceRoute'),
    ],
    after: ['teams-endpoints', 'teams-attributes'],
    sources: ['remove-skype-servers', 'skype-decommission'],
  },
} as const satisfies Record<string, Task>
