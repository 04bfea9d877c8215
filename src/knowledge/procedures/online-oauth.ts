import { type Command, call, line, name, run } from '../commands.ts'
import { tenantTrust } from '../conditions.ts'
import type { Task } from '../tasks.ts'
import { exchangeWithOnline } from './exchange-online-oauth.ts'
import { modernSkype } from './modern-authentication.ts'
import {
  type Additions,
  addKey,
  addNames,
  connectGraph,
  exchangeOnlineApplication,
  findPrincipal,
  oauthFolder,
  readNewKey,
  removeKey,
  showFile,
  showKeys,
  skypeApplication,
} from './graph.ts'

const keyFile = 'OAuthTokenIssuer.cer'
const inSkype = {
  phase: 'trust',
  per: 'plan',
  when: tenantTrust,
  team: 'skype',
  shell: 'sfb',
  role: 'rtc-server-admins',
  place: 'front-end',
} as const
const inTenant = {
  phase: 'trust',
  per: 'plan',
  when: tenantTrust,
  team: 'identity',
  shell: 'graph',
  role: 'global-administrator',
  place: 'workstation',
} as const

const servers = run([
  call('Get-CsOAuthServer'),
  call('Format-List', {}, 'Identity', 'MetadataUrl', 'Realm'),
])
const partners = run([
  call('Get-CsPartnerApplication'),
  call(
    'Format-List',
    {},
    'Identity',
    'ApplicationIdentifier',
    'ApplicationTrustLevel',
    'Enabled',
    'AuthToken',
  ),
])
const serviceName = run([
  call('Get-CsOAuthConfiguration'),
  call('Format-List', {}, 'Identity', 'ServiceName', 'Realm'),
])
const setServiceName = (value: string | { ask: 'previous-service-name' }): Command =>
  run([call('Set-CsOAuthConfiguration', { Identity: 'global', ServiceName: value })])

const poolNames: Additions = [
  {
    value: { text: [`${skypeApplication}/`, name('external-web-fqdn')] },
    each: 'external-web-fqdn',
  },
]

/** What every step with the tenant’s service principals needs. */
export const graphReady = {
  'graph-ready': {
    ...inTenant,
    phase: 'ready',
    when: { any: [tenantTrust, exchangeWithOnline, modernSkype] },
    commands: [
      run([call('Install-Module', { Name: 'Microsoft.Graph.Applications', Scope: 'CurrentUser' })]),
      connectGraph,
    ],
    verify: [
      run([
        call('Get-MgContext'),
        call('Format-List', {}, 'Account', 'TenantId', 'Environment', 'Scopes'),
      ]),
    ],
    rollback: null,
    after: ['exchange-online-ready'],
    sources: ['oauth-teams-2025', 'graph-environments', 'graph-sign-in', 'msonline-retirement'],
  },
} as const satisfies Record<string, Task>

/**
 * Server-to-server authentication between Skype for Business Server and Exchange Online, through the
 * tenant. The steps are those of the page for hybrid environments; where it uses the retired MSOnline
 * module, Microsoft Graph PowerShell takes its place in the form of Microsoft's page of June 2025.
 */
export const onlineOauth = {
  'tenant-token-service': {
    ...inSkype,
    commands: [
      servers,
      run([
        call('New-CsOAuthServer', {
          Identity: 'microsoft.sts',
          MetadataUrl: {
            text: ['https://', name('token-service'), '/', name('tenant-id'), '/metadata/json/1'],
          },
        }),
      ]),
    ],
    verify: [servers],
    rollback: [run([call('Remove-CsOAuthServer', { Identity: 'microsoft.sts' })])],
    after: [
      'oauth-certificate-reuse',
      'oauth-certificate-import',
      'oauth-certificate-keep',
      'oauth-certificate-replace',
      'oauth-url-set',
      'exchange-online-ready',
    ],
    sources: ['hybrid-authentication', 'new-csoauthserver'],
  },
  'tenant-exchange-partner': {
    ...inSkype,
    commands: [
      partners,
      run([
        call('New-CsPartnerApplication', {
          Identity: 'microsoft.exchange',
          ApplicationIdentifier: exchangeOnlineApplication,
          ApplicationTrustLevel: 'Full',
          UseOAuthServer: 'on',
        }),
      ]),
    ],
    verify: [partners],
    rollback: [run([call('Remove-CsPartnerApplication', { Identity: 'microsoft.exchange' })])],
    // Contacts begin to move as soon as both sides trust each other.
    after: ['tenant-token-service', 'contact-store-limit'],
    sources: ['hybrid-authentication', 'new-cspartnerapplication', 'tandem'],
  },
  'tenant-service-name': {
    ...inSkype,
    commands: [serviceName, setServiceName(skypeApplication)],
    verify: [serviceName],
    rollback: [setServiceName({ ask: 'previous-service-name' })],
    after: ['tenant-exchange-partner'],
    sources: ['hybrid-authentication', 'set-csoauthconfiguration'],
  },
  'tenant-key-export': {
    ...inSkype,
    team: 'pki',
    role: 'local-administrators',
    commands: [
      run([call('New-Item', { ItemType: 'Directory', Force: 'on', Path: oauthFolder })]),
      run(
        [
          call('Get-CsCertificate', { Type: 'OAuthTokenIssuer' }),
          call('Sort-Object', { Property: 'NotAfter' }),
          call('Select-Object', { First: 1 }),
        ],
        { into: 'certificate' },
      ),
      run([
        call('Get-ChildItem', { Path: 'Cert:\\LocalMachine\\My' }),
        call('Where-Object', {
          Property: 'Thumbprint',
          EQ: 'on',
          Value: { variable: '$certificate.Thumbprint' },
        }),
        call('Export-Certificate', { FilePath: `${oauthFolder}\\${keyFile}` }),
      ]),
    ],
    verify: [showFile(keyFile)],
    rollback: [run([call('Remove-Item', { Path: `${oauthFolder}\\${keyFile}` })])],
    after: [
      'oauth-certificate-reuse',
      'oauth-certificate-import',
      'oauth-certificate-keep',
      'oauth-certificate-replace',
      'oauth-certificate-roll',
      'oauth-certificate-roll-import',
    ],
    sources: ['hybrid-authentication', 'assign-oauth-certificate', 'tandem'],
  },
  'tenant-key': {
    ...inTenant,
    commands: [
      connectGraph,
      ...readNewKey(keyFile, 'exported-issuer-thumbprint'),
      ...addKey(skypeApplication),
    ],
    verify: [...showKeys(skypeApplication)],
    rollback: [...removeKey(keyFile, [skypeApplication])],
    after: ['graph-ready', 'tenant-key-export', 'auth-key-upload'],
    sources: [
      'hybrid-authentication',
      'oauth-teams-2025',
      'graph-keycredential',
      'update-mgserviceprincipal',
    ],
  },
  'tenant-exchange-enabled': {
    ...inTenant,
    commands: [
      connectGraph,
      findPrincipal(exchangeOnlineApplication),
      line("$principal | Format-List 'DisplayName', 'AppId', 'AccountEnabled'"),
      run([
        call('Update-MgServicePrincipal', {
          ServicePrincipalId: { variable: '$principal.Id' },
          AccountEnabled: 'on',
        }),
      ]),
    ],
    verify: [
      findPrincipal(exchangeOnlineApplication),
      line("$principal | Format-List 'DisplayName', 'AppId', 'AccountEnabled'"),
    ],
    rollback: null,
    after: ['graph-ready'],
    sources: ['hybrid-authentication', 'update-mgserviceprincipal'],
  },
  'tenant-names': {
    ...inTenant,
    ...addNames(skypeApplication, poolNames, 'pools'),
    after: ['tenant-key'],
    sources: [
      'hybrid-authentication',
      'modern-authentication-exchange',
      'update-mgserviceprincipal',
    ],
  },
  'tenant-trust-test': {
    ...inSkype,
    role: 'rtc-local-user-administrators',
    commands: [
      run([
        call('Test-CsExStorageConnectivity', {
          SipUri: name('online-test-user'),
          DeleteItem: 'on',
        }),
      ]),
    ],
    verify: [],
    rollback: null,
    after: [
      'tenant-service-name',
      'tenant-exchange-enabled',
      'tenant-names',
      'shared-keys-clean-up',
      'skype-hybrid-application',
      'ews-access-allow',
    ],
    sources: ['test-csexstorageconnectivity', 'multi-forest-hybrid', 'ews-retirement'],
  },
  'tenant-exchange-key': {
    ...inTenant,
    commands: [
      connectGraph,
      ...readNewKey(keyFile, 'exported-issuer-thumbprint'),
      ...addKey(exchangeOnlineApplication),
    ],
    verify: [...showKeys(exchangeOnlineApplication)],
    rollback: [...removeKey(keyFile, [exchangeOnlineApplication])],
    after: ['tenant-trust-test'],
    sources: [
      'hybrid-authentication',
      'hybrid-application-enforcement',
      'hybrid-application-script',
      'tandem',
    ],
  },
} as const satisfies Record<string, Task>
