import { call, name, run } from '../commands.ts'
import { exchangeOnline, skypeServers } from '../conditions.ts'
import { cloudVoicemail2019 } from '../pairings.ts'
import type { Task } from '../tasks.ts'

const withOnline = { pairs: { exchange: exchangeOnline, skype: skypeServers } } as const
const provider = 'Exchange Online'
export const edgeConfiguration = run([
  call('Get-CsAccessEdgeConfiguration'),
  call(
    'Format-List',
    {},
    'Identity',
    'AllowFederatedUsers',
    'EnablePartnerDiscovery',
    'RoutingMethod',
  ),
])
export const providers = [
  'Identity',
  'Enabled',
  'ProxyFqdn',
  'EnabledSharedAddressSpace',
  'HostsOCSUsers',
  'IsLocal',
  'VerificationLevel',
] as const
export const allowFederation = run([
  call('Set-CsAccessEdgeConfiguration', { AllowFederatedUsers: true }),
])
export const newProvider = run([
  call('New-CsHostingProvider', {
    Identity: provider,
    Enabled: true,
    EnabledSharedAddressSpace: true,
    HostsOCSUsers: false,
    ProxyFqdn: name('hosting-provider'),
    IsLocal: false,
    VerificationLevel: 'UseSourceVerification',
  }),
])
const outside = run([
  call('Get-CsAccessEdgeConfiguration'),
  call('Format-List', {}, 'Identity', 'AllowOutsideUsers'),
])
const outsidePolicies = run([
  call('Get-CsExternalAccessPolicy'),
  call('Format-List', {}, 'Identity', 'EnableOutsideAccess'),
])
const allowOutside = (allowed: boolean) => [
  run([call('Set-CsAccessEdgeConfiguration', { AllowOutsideUsers: allowed })]),
  run([call('Set-CsExternalAccessPolicy', { Identity: 'global', EnableOutsideAccess: allowed })]),
]
const inSkype = {
  phase: 'online',
  per: 'plan',
  when: withOnline,
  team: 'skype',
  shell: 'sfb',
  role: 'rtc-server-admins',
  place: 'front-end',
} as const

/** Exchange Online beside Skype for Business Server: federation over the Edge, and Exchange Online as a hosting provider. */
export const outlookWebApp = {
  'federation-record': {
    phase: 'online',
    per: 'plan',
    // Cloud Voicemail goes over the same hosting provider, also where no mailbox is online.
    when: { any: [withOnline, { all: [cloudVoicemail2019, { wanted: ['voicemail-um'] }] }] },
    team: 'dns',
    shell: 'powershell',
    role: 'dns-admins',
    place: 'front-end',
    commands: [
      run([call('Resolve-DnsName', { Name: name('federation-record'), Type: 'SRV' })], {
        each: 'federation-record',
      }),
    ],
    verify: [],
    rollback: null,
    after: ['skype-ready'],
    sources: ['edge-hosted-exchange', 'edge-dns', 'hybrid-connectivity'],
  },
  'edge-federation': {
    ...inSkype,
    commands: [edgeConfiguration, allowFederation],
    verify: [edgeConfiguration],
    rollback: [run([call('Set-CsAccessEdgeConfiguration', { AllowFederatedUsers: false })])],
    after: ['skype-ready', 'oauth-url-set'],
    sources: ['outlook-web-app', 'get-cshostingprovider', 'set-csaccessedgeconfiguration'],
  },
  'edge-outside-access': {
    ...inSkype,
    when: { all: [withOnline, { wanted: ['presence-owa', 'respond-owa', 'meetings-owa'] }] },
    commands: [outside, outsidePolicies, ...allowOutside(true)],
    verify: [outside, outsidePolicies],
    rollback: allowOutside(false),
    after: ['skype-ready', 'edge-federation'],
    sources: [
      'owa-remote-users',
      'set-csexternalaccesspolicy',
      'set-csaccessedgeconfiguration',
      'tandem',
    ],
  },
  'hosting-provider': {
    ...inSkype,
    commands: [
      run([call('Get-CsHostingProvider'), call('Format-List', {}, ...providers)]),
      newProvider,
    ],
    verify: [
      run([
        call('Get-CsHostingProvider', { Identity: provider }),
        call('Format-List', {}, ...providers),
      ]),
    ],
    rollback: [run([call('Remove-CsHostingProvider', { Identity: provider })])],
    after: ['edge-federation', 'federation-record', 'exchange-online-ready'],
    sources: ['outlook-web-app', 'new-cshostingprovider', 'edge-hosted-exchange'],
  },
  'replication-check': {
    ...inSkype,
    commands: [
      run([
        call('Get-CsManagementStoreReplicationStatus'),
        call('Format-Table', {}, 'ReplicaFqdn', 'UpToDate', 'LastStatusReport'),
      ]),
    ],
    verify: [],
    rollback: null,
    after: ['hosting-provider', 'edge-outside-access'],
    sources: ['outlook-web-app'],
  },
  'hosting-provider-on-edge': {
    ...inSkype,
    place: 'edge-server',
    role: 'local-administrators',
    commands: [
      run([
        call('Get-CsHostingProvider', { LocalStore: 'on' }),
        call('Format-List', {}, ...providers),
      ]),
    ],
    verify: [],
    rollback: null,
    after: ['replication-check'],
    sources: ['outlook-web-app', 'tandem'],
  },
} as const satisfies Record<string, Task>
