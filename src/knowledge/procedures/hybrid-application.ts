import { type Command, call, name, run } from '../commands.ts'
import { exchangeOnline, hybridExchange, skypeServers, tenantTrust } from '../conditions.ts'
import type { Task } from '../tasks.ts'
import { authServers, oauthToOnline } from './exchange-online-oauth.ts'
import { connectGraphWith, exchangeOnlineApplication, showKeys } from './graph.ts'
import { exchangeBuild } from './ready.ts'

/** From this day on Exchange Online refuses EWS to the shared application. Source: hybrid-application-enforcement. */
export const hybridEnforced = { not: { before: '2025-10-31' } } as const
/** Exchange in hybrid with Exchange Online, beside Skype for Business Server. */
export const hybridWithOnline = {
  all: [
    { pairs: { exchange: hybridExchange, skype: skypeServers } },
    { has: exchangeOnline },
    { unless: { hybrid: ['none'] } },
    hybridEnforced,
  ],
} as const
const inExchange = {
  phase: 'trust',
  per: 'plan',
  when: hybridWithOnline,
  team: 'exchange',
  shell: 'ems',
  role: 'organization-management',
  place: 'exchange-server',
} as const

/** The day of the update that lets Exchange Server SE speak Graph with Exchange Online. Source: graph-coexistence. */
const graphReleased = '2026-05-08'
const override = 'EnableExchangeHybrid3PAppFeature'
/** Made by the same script, in the component SettingOverride, section RouteThroughMSGraph. Source: hybrid-application-code. */
const graphOverride = 'EnableRouteThroughMSGraphFeature'
const scriptFile = '.\\ConfigureExchangeHybridApplication.ps1'
/** The script of CSS-Exchange that makes and keeps the application. Source: hybrid-application-script. */
const hybridScript = (parameters: Extract<Command, { kind: 'script' }>['parameters']): Command => ({
  kind: 'script',
  path: scriptFile,
  parameters: { ...parameters, AzureEnvironment: name('azure-environment') },
})
const overrides = run([
  call('Get-SettingOverride'),
  call('Format-List', {}, 'Name', 'ComponentName', 'SectionName', 'Parameters', 'Server'),
])
const refresh = run([
  call('Get-ExchangeDiagnosticInfo', {
    Process: 'Microsoft.Exchange.Directory.TopologyService',
    Component: 'VariantConfiguration',
    Argument: 'Refresh',
  }),
])
const removeOverride = [
  run([call('Remove-SettingOverride', { Identity: override })]),
  refresh,
] as const
/** What the script fills in where it is empty. */
const relationships = run([
  call('Get-OrganizationRelationship'),
  call('Format-List', {}, 'Name', 'DomainNames', 'TargetAutodiscoverEpr', 'TargetSharingEpr'),
])
/** Whether Microsoft has signed the script, before it is run. Source: hybrid-application-signature. */
const signature = run([
  call('Get-AuthenticodeSignature', { FilePath: scriptFile }),
  call('Format-List', {}, 'Status', 'SignerCertificate'),
])

/** The applications of their own that Exchange and Skype for Business have for hybrid with Exchange Online. */
export const hybridApplication = {
  'hybrid-update': {
    ...inExchange,
    per: 'exchange',
    when: { all: [{ product: hybridExchange }, hybridWithOnline] },
    role: 'local-administrators',
    place: 'each-exchange-server',
    commands: [exchangeBuild],
    verify: [],
    rollback: null,
    after: ['exchange-ready'],
    sources: ['exchange-su-2025-12', 'hybrid-application-enforcement'],
  },
  'shared-keys-list': {
    ...inExchange,
    team: 'identity',
    shell: 'graph',
    role: 'global-administrator',
    place: 'workstation',
    // Only read: the least that lets it. Source: graph-serviceprincipal-get.
    commands: [connectGraphWith('Application.Read.All'), ...showKeys(exchangeOnlineApplication)],
    verify: [],
    rollback: null,
    after: ['graph-ready'],
    sources: [
      'hybrid-application-script',
      'hybrid-application-enforcement',
      'graph-serviceprincipal-get',
      'tandem',
    ],
  },
  'hybrid-application': {
    ...inExchange,
    commands: [
      signature,
      authServers,
      relationships,
      hybridScript({ FullyConfigureExchangeHybridApplication: 'on' }),
    ],
    verify: [authServers, overrides],
    rollback: [...removeOverride, hybridScript({ DeleteApplication: 'on' })],
    // It tries to remove keys from the shared service principal: they are listed before.
    after: [
      'hybrid-update',
      'hybrid-oauth-test',
      // What worked before it is switched on is tested again after it.
      'partner-test',
      'auth-certificate-check',
      'auth-certificate-restart',
      'shared-keys-list',
    ],
    sources: [
      'hybrid-application-script',
      'hybrid-application-code',
      'hybrid-application-signature',
      'hybrid-application-enforcement',
      'tandem',
    ],
  },
  'hybrid-override': {
    ...inExchange,
    commands: [
      overrides,
      authServers,
      run([
        call('New-SettingOverride', {
          Name: override,
          Component: 'Global',
          Section: 'ExchangeOnpremAsThirdPartyAppId',
          Parameters: { list: ['Enabled=true'] },
          Reason: 'Dedicated Exchange hybrid application',
        }),
      ]),
      refresh,
    ],
    verify: [overrides],
    rollback: removeOverride,
    after: ['hybrid-application'],
    sources: [
      'hybrid-application-script',
      'hybrid-application-code',
      'hybrid-application-enforcement',
      'hybrid-application-runbook',
      'new-settingoverride',
    ],
  },
  'skype-hybrid-application': {
    phase: 'trust',
    per: 'plan',
    when: { all: [tenantTrust, hybridEnforced] },
    team: 'skype',
    shell: 'sfb',
    role: 'rtc-server-admins',
    place: 'front-end',
    commands: [],
    verify: [],
    rollback: null,
    after: ['skype-ready'],
    sources: ['skype-hf-2025-08', 'tandem'],
  },
} as const satisfies Record<string, Task>

/** What shows that it works, once the tenant lets the new application in, and what is left of the shared one then. */
export const hybridProof = {
  'hybrid-partner-test': {
    ...inExchange,
    team: 'skype',
    shell: 'sfb',
    role: 'rtc-local-user-administrators',
    place: 'front-end',
    commands: [
      run([call('Test-CsExStorageConnectivity', { SipUri: name('test-user'), DeleteItem: 'on' })]),
    ],
    verify: [],
    rollback: null,
    after: ['hybrid-override', 'partner-test'],
    sources: ['exchange-su-2025-12', 'test-csexstorageconnectivity', 'tandem'],
  },
  'hybrid-free-busy': {
    ...inExchange,
    commands: [oauthToOnline],
    verify: [],
    rollback: null,
    // Exchange Online answers the new application only when the tenant's list of applications, if any, has it.
    after: ['hybrid-override', 'ews-access-allow'],
    sources: [
      'hybrid-application-enforcement',
      'hybrid-application-script',
      'ews-allowed-apps',
      'test-oauthconnectivity',
      'tandem',
    ],
  },
  'shared-keys-clean-up': {
    ...inExchange,
    commands: [
      run([call('Get-AuthConfig')], { into: 'auth' }),
      hybridScript({
        ResetFirstPartyServicePrincipalKeyCredentials: 'on',
        CertificateInformation: { variable: '$auth.CurrentCertificateThumbprint' },
      }),
    ],
    verify: [],
    rollback: null,
    after: ['shared-keys-list', 'hybrid-override', 'hybrid-partner-test', 'hybrid-free-busy'],
    sources: [
      'hybrid-application-script',
      'hybrid-application-code',
      'hybrid-application-enforcement',
      'hybrid-application-runbook',
      'tandem',
    ],
  },
  'graph-coexistence': {
    ...inExchange,
    when: {
      all: [
        { pairs: { exchange: ['exchange-se'], skype: skypeServers } },
        { has: exchangeOnline },
        { unless: { hybrid: ['none'] } },
        { not: { before: graphReleased } },
      ],
    },
    commands: [hybridScript({ FullyConfigureExchangeHybridApplication: 'on' })],
    verify: [
      overrides,
      run([
        call('Get-AuthServer'),
        call('Format-List', {}, 'Name', 'ApplicationIdentifier', 'GraphBaseUrl'),
      ]),
    ],
    rollback: [run([call('Remove-SettingOverride', { Identity: graphOverride })]), refresh],
    after: ['hybrid-update', 'hybrid-override', 'hybrid-partner-test', 'hybrid-free-busy'],
    sources: [
      'graph-coexistence',
      'hybrid-application-code',
      'ews-hybrid-impact',
      'exchange-builds',
      'hybrid-application-runbook',
      'tandem',
    ],
  },
} as const satisfies Record<string, Task>
