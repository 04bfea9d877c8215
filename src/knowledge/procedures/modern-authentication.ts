import { type Command, call, name, run } from '../commands.ts'
import { type Condition, exchangeOnline, oauthExchange, tenantTrustSkype } from '../conditions.ts'
import type { Task } from '../tasks.ts'
import { type Additions, addNames, skypeApplication } from './graph.ts'
import { serverBuilds } from './ready.ts'

/**
 * Hybrid modern authentication where it is wanted and nothing that the plan shows stands in the way:
 * no Lync Server 2013, no Exchange Server 2010, no Hybrid Agent. From the edition of the page for
 * Exchange on that sets names with Microsoft Graph. Sources: modern-authentication-overview,
 * modern-authentication-exchange.
 */
const wanted = {
  all: [
    { modernAuthentication: true },
    { not: { before: '2024-12-05' } },
    { unless: { has: ['lync-2013', 'exchange-2010'] } },
    { unless: { hybrid: ['agent'] } },
  ],
} as const satisfies Condition
/** Exchange Server takes part only in a classic hybrid. */
const withServers = {
  all: [{ pairs: { exchange: oauthExchange, skype: tenantTrustSkype } }, { hybrid: ['classic'] }],
} as const satisfies Condition
const withOnline = {
  pairs: { exchange: exchangeOnline, skype: tenantTrustSkype },
} as const satisfies Condition
export const modernSkype = {
  all: [wanted, { any: [withServers, withOnline] }],
} as const satisfies Condition
export const modernExchange = { all: [wanted, withServers] } as const satisfies Condition

const inExchange = {
  phase: 'sign-in',
  per: 'plan',
  when: modernExchange,
  team: 'exchange',
  shell: 'ems',
  role: 'organization-management',
  place: 'exchange-server',
} as const
const inSkype = {
  phase: 'sign-in',
  per: 'plan',
  when: modernSkype,
  team: 'skype',
  shell: 'sfb',
  role: 'rtc-server-admins',
  place: 'front-end',
} as const
const inClients = {
  phase: 'sign-in',
  per: 'plan',
  team: 'skype',
  role: 'domain-users',
  place: 'workstation',
} as const

const oauthState = run([
  call('Get-CsOAuthConfiguration'),
  call(
    'Format-List',
    {},
    'OAuthServers',
    'ClientAuthorizationOAuthServerIdentity',
    'ClientAdalAuthOverride',
  ),
])
const clientProfile = run([
  call('Get-OrganizationConfig'),
  call('Format-List', {}, 'Name', 'OAuth2ClientProfileEnabled'),
])
const setClientProfile = (on: boolean) =>
  run([call('Set-OrganizationConfig', { OAuth2ClientProfileEnabled: on })])
const authServers = run([
  call('Get-AuthServer'),
  call('Format-Table', {}, 'Name', 'Enabled', 'IsDefaultAuthorizationEndpoint'),
])
const setDefaultEndpoint = (on: boolean) =>
  run([
    call('Set-AuthServer', {
      Identity: { text: ['EvoSTS - ', { ask: 'evosts-guid' }] },
      IsDefaultAuthorizationEndpoint: on,
    }),
  ])
const signInServer = run([
  call('Get-CsOAuthServer'),
  call('Format-List', {}, 'Identity', 'MetadataUrl', 'Type'),
])

const skypeAddresses: Additions = [
  {
    value: { text: ['https://', name('external-web-fqdn'), '/'] },
    each: 'external-web-fqdn',
  },
  { value: { text: ['https://', { ask: 'internal-web-fqdn' }, '/'] } },
]

const officeKeys = ['15.0', '16.0'].map(
  (version) => `HKCU\\Software\\Policies\\Microsoft\\Office\\${version}\\Lync`,
)
const adalValue = 'AllowAdalForNonLyncIndependentOfLync'
const registry = (verb: 'add' | 'query' | 'delete', rest: readonly string[]): Command[] =>
  officeKeys.map((key) => ({
    kind: 'program',
    program: 'reg',
    arguments: [verb, key, '/v', adalValue, ...rest],
  }))

/** Hybrid modern authentication for Exchange Server and Skype for Business Server, in order of doing. */
export const modernAuthentication = {
  'modern-exchange-check': {
    ...inExchange,
    commands: [
      run([
        call('Get-ExchangeServer'),
        call('Format-List', {}, 'Name', 'AdminDisplayVersion', 'InternetWebProxy'),
      ]),
      clientProfile,
    ],
    verify: [],
    rollback: null,
    after: ['exchange-ready', 'autodiscover-record', 'hybrid-oauth-test', 'partner-test'],
    sources: ['modern-authentication-overview', 'modern-authentication-exchange'],
  },
  'modern-skype-check': {
    ...inSkype,
    role: 'rtc-user-admins',
    commands: [
      serverBuilds,
      run([
        call('Get-CsService', { WebServer: 'on' }),
        call('Format-List', {}, 'PoolFqdn', 'InternalFqdn', 'ExternalFqdn'),
      ]),
      oauthState,
    ],
    verify: [],
    rollback: null,
    after: ['skype-ready', 'partner-test', 'tenant-trust-test'],
    sources: [
      'modern-authentication-overview',
      'modern-authentication-skype',
      'modern-authentication-topologies',
      'get-csserverversion',
    ],
  },
  'modern-skype-names': {
    ...inSkype,
    team: 'identity',
    shell: 'graph',
    role: 'global-administrator',
    place: 'workstation',
    ...addNames(skypeApplication, skypeAddresses, 'sign-in'),
    after: ['graph-ready', 'modern-skype-check', 'tenant-names'],
    sources: [
      'modern-authentication-skype',
      'modern-authentication-exchange',
      'update-mgserviceprincipal',
    ],
  },
  'modern-sign-in-server': {
    ...inSkype,
    commands: [
      signInServer,
      run([
        call('New-CsOAuthServer', {
          Identity: 'evoSTS',
          MetadataUrl: {
            text: [
              'https://',
              name('sign-in-service'),
              '/common/FederationMetadata/2007-06/FederationMetadata.xml',
            ],
          },
          AcceptSecurityIdentifierInformation: true,
          Type: 'AzureAD',
        }),
      ]),
    ],
    verify: [signInServer],
    rollback: [run([call('Remove-CsOAuthServer', { Identity: 'evoSTS' })])],
    after: ['modern-skype-check', 'tenant-token-service'],
    sources: ['modern-authentication-skype', 'new-csoauthserver'],
  },
  'modern-online-on': {
    ...inExchange,
    when: { all: [wanted, withOnline] },
    shell: 'exo',
    place: 'workstation',
    commands: [clientProfile, setClientProfile(true)],
    verify: [clientProfile],
    rollback: [setClientProfile(false)],
    after: ['exchange-online-ready'],
    sources: ['modern-authentication-skype', 'modern-authentication-off'],
  },
  'modern-exchange-on': {
    ...inExchange,
    commands: [authServers, setDefaultEndpoint(true), setClientProfile(true)],
    verify: [authServers, clientProfile],
    rollback: [setClientProfile(false), setDefaultEndpoint(false)],
    after: ['modern-exchange-check', 'exchange-names', 'modern-online-on'],
    sources: ['modern-authentication-exchange', 'set-authserver', 'modern-authentication-off'],
  },
  'modern-skype-on': {
    ...inSkype,
    commands: [
      oauthState,
      run([call('Set-CsOAuthConfiguration', { ClientAuthorizationOAuthServerIdentity: 'evoSTS' })]),
    ],
    verify: [oauthState],
    rollback: [
      run([call('Set-CsOAuthConfiguration', { ClientAuthorizationOAuthServerIdentity: '' })]),
    ],
    after: [
      'modern-skype-names',
      'modern-sign-in-server',
      'modern-exchange-on',
      'modern-online-on',
    ],
    sources: [
      'modern-authentication-skype',
      'set-csoauthconfiguration',
      'modern-authentication-off',
    ],
  },
  'modern-sign-in-test': {
    ...inClients,
    when: modernSkype,
    shell: 'clients',
    commands: [],
    verify: [],
    rollback: null,
    after: ['modern-skype-on'],
    sources: ['modern-authentication-skype', 'modern-authentication-exchange'],
  },
  'modern-legacy-off': {
    ...inSkype,
    commands: [
      run([call('Get-CsAuthConfig')]),
      run([call('Set-CsAuthConfig', { Scenario: 'BlockWindowsAuthExternally' })]),
      run([call('Enable-CsComputer')]),
    ],
    verify: [run([call('Get-CsAuthConfig')])],
    rollback: [
      run([call('Set-CsAuthConfig', { Scenario: 'AllowAllExternallyAndInternally' })]),
      run([call('Enable-CsComputer')]),
    ],
    after: ['modern-sign-in-test'],
    sources: ['legacy-authentication', 'set-csauthconfig', 'enable-cscomputer'],
  },
  'modern-registry': {
    ...inClients,
    when: { all: [{ modernAuthentication: false }, withOnline] },
    // Users cannot write under Software\Policies, not even of their own hive.
    role: 'local-administrators',
    shell: 'powershell',
    commands: registry('add', ['/t', 'REG_DWORD', '/d', '1', '/f']),
    verify: registry('query', []),
    rollback: registry('delete', ['/f']),
    after: ['tenant-trust-test'],
    sources: ['modern-authentication-topologies', 'modern-authentication-transition'],
  },
} as const satisfies Record<string, Task>
