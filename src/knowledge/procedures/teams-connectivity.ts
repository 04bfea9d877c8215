import { type Command, call, forEachListed, name, run } from '../commands.ts'
import type { Task } from '../tasks.ts'
import { teamsBesideServers } from '../teams.ts'
import { providers } from './outlook-web-app.ts'
import { serverBuilds } from './ready.ts'

const provider = 'Office365'
const user = { ask: 'user' } as const
const host = name('teams-federation')
const inSkype = {
  phase: 'teams',
  per: 'plan',
  when: teamsBesideServers,
  team: 'skype',
  shell: 'sfb',
  role: 'rtc-server-admins',
  place: 'front-end',
} as const
const inTenant = {
  ...inSkype,
  team: 'identity',
  shell: 'teams-powershell',
  role: 'global-administrator',
  place: 'workstation',
} as const

const edge = run([
  call('Get-CsAccessEdgeConfiguration'),
  call(
    'Format-List',
    {},
    'Identity',
    'AllowOutsideUsers',
    'AllowFederatedUsers',
    'EnablePartnerDiscovery',
    'RoutingMethod',
  ),
])
/** Every hosting provider, as it is. */
export const showProviders = run([
  call('Get-CsHostingProvider'),
  call('Format-List', {}, ...providers, 'AutodiscoverUrl'),
])
/** Signs in to Teams PowerShell. */
export const connectTeams = run([call('Connect-MicrosoftTeams', { TenantId: name('tenant-id') })])
/** Whom the tenant federates with, and whether it shares its address space. */
export const tenantFederation = run([
  call('Get-CsTenantFederationConfiguration'),
  call(
    'Format-List',
    {},
    'AllowFederatedUsers',
    'AllowedDomains',
    'BlockedDomains',
    'SharedSipAddressSpace',
  ),
])
/** Whether the tenant shares its address space with servers. */
export const sharing = (shared: boolean): Command =>
  run([call('Set-CsTenantFederationConfiguration', { SharedSipAddressSpace: shared })])
const home = run([
  call('Get-CsUser', { Identity: user }),
  call(
    'Format-List',
    {},
    'SipAddress',
    'RegistrarPool',
    'HostingProvider',
    'EnterpriseVoiceEnabled',
    'HostedVoiceMail',
  ),
])

/** Skype for Business Server joined with Microsoft Teams: one SIP address space for both, and users moved. */
export const teamsConnectivity = {
  'teams-hybrid-ready': {
    ...inSkype,
    commands: [
      serverBuilds,
      edge,
      run([call('Get-CsAllowedDomain'), call('Format-List', {}, 'Identity')]),
      run([call('Get-CsBlockedDomain'), call('Format-List', {}, 'Identity')]),
      showProviders,
    ],
    verify: [],
    rollback: null,
    after: ['skype-ready', 'teams-users-ready'],
    sources: ['hybrid-connectivity', 'hybrid-configure', 'move-csuser', 'get-csserverversion'],
  },
  'teams-hybrid-tenant': {
    ...inTenant,
    commands: [connectTeams, tenantFederation],
    verify: [],
    rollback: null,
    after: ['teams-hybrid-ready'],
    sources: [
      'hybrid-connectivity',
      'set-cstenantfederationconfiguration',
      'connect-microsoftteams',
    ],
  },
  'teams-hybrid-sync': {
    ...inTenant,
    shell: 'portal',
    commands: [],
    verify: [],
    rollback: null,
    after: ['teams-users-ready'],
    sources: ['hybrid-synchronization', 'hybrid-configure'],
  },
  'teams-hybrid-records': {
    ...inSkype,
    // Nothing is changed: who runs the Edge Servers looks from there.
    shell: 'powershell',
    role: 'local-administrators',
    place: 'edge-server',
    commands: [
      run([call('Resolve-DnsName', { Name: name('federation-record'), Type: 'SRV' })], {
        each: 'federation-record',
      }),
    ],
    verify: [],
    rollback: null,
    after: ['skype-ready'],
    sources: ['hybrid-connectivity', 'edge-dns'],
  },
  'teams-hybrid-edge': {
    ...inSkype,
    commands: [
      edge,
      run([
        call('Set-CsAccessEdgeConfiguration', {
          AllowOutsideUsers: true,
          AllowFederatedUsers: true,
          EnablePartnerDiscovery: true,
          UseDnsSrvRouting: 'on',
        }),
      ]),
    ],
    verify: [edge],
    rollback: null,
    after: ['teams-hybrid-ready', 'teams-hybrid-tenant', 'teams-hybrid-records', 'edge-federation'],
    sources: ['hybrid-federation', 'set-csaccessedgeconfiguration', 'hybrid-connectivity'],
  },
  'teams-hybrid-provider': {
    ...inSkype,
    commands: [
      showProviders,
      // One that Setup or somebody else made for the same host is in the way of a new one.
      run([
        call('Get-CsHostingProvider'),
        call('Where-Object', { Property: 'ProxyFqdn', EQ: 'on', Value: host }),
        call('Where-Object', { Property: 'Identity', NE: 'on', Value: provider }),
        call('Remove-CsHostingProvider'),
      ]),
      run([
        call('New-CsHostingProvider', {
          Identity: provider,
          ProxyFqdn: host,
          Enabled: true,
          EnabledSharedAddressSpace: true,
          HostsOCSUsers: true,
          VerificationLevel: 'UseSourceVerification',
          IsLocal: false,
          AutodiscoverUrl: {
            text: ['https://', name('teams-web'), '/Autodiscover/AutodiscoverService.svc/root'],
          },
        }),
      ]),
    ],
    verify: [
      showProviders,
      run([
        call('Get-CsManagementStoreReplicationStatus'),
        call('Format-Table', {}, 'ReplicaFqdn', 'UpToDate', 'LastStatusReport'),
      ]),
    ],
    rollback: [run([call('Remove-CsHostingProvider', { Identity: provider })])],
    after: ['teams-hybrid-edge', 'teams-hybrid-records'],
    sources: ['hybrid-federation', 'new-cshostingprovider', 'tandem'],
  },
  'teams-hybrid-shared': {
    ...inTenant,
    commands: [connectTeams, sharing(true)],
    verify: [tenantFederation],
    rollback: [sharing(false)],
    after: ['teams-hybrid-provider', 'teams-hybrid-sync'],
    sources: ['hybrid-federation', 'set-cstenantfederationconfiguration'],
  },
  'teams-hybrid-move': {
    ...inSkype,
    role: 'cs-server-administrator',
    commands: [
      home,
      { kind: 'assign', variable: 'target', value: host },
      run([call('Move-CsUser', { Identity: user, Target: { variable: '$target' } })]),
      forEachListed('teams-users.csv', 'Move-CsUser -Identity $_.Identity -Target $target'),
    ],
    verify: [home],
    rollback: [run([call('Move-CsUser', { Identity: user, Target: name('pool-fqdn') })])],
    after: ['teams-hybrid-shared', 'teams-users-ready'],
    sources: [
      'move-users',
      'move-users-to-teams',
      'move-users-back',
      'move-csuser',
      'move-csuser-module',
    ],
  },
} as const satisfies Record<string, Task>
