import { call, name, run } from '../commands.ts'
import {
  type Condition,
  exchangeOnline,
  issuerExpired,
  issuerExpiring,
  oauthExchange,
  skypeServers,
} from '../conditions.ts'
import type { Task } from '../tasks.ts'
import { onServers, pfx } from './certificates.ts'
import { exportAuthKey, oauthToOnline } from './exchange-online-oauth.ts'

const subject = 'cn=Microsoft Exchange Server Auth Certificate'
const friendly = 'Microsoft Exchange Server Auth Certificate'
const auth = (state: 'expired' | 'expiring') =>
  ({ certificate: { purpose: 'exchange-auth', state } }) as const
const authRenewed = { any: [auth('expired'), auth('expiring')] } as const satisfies Condition
const onPremises = { pairs: { exchange: oauthExchange, skype: skypeServers } } as const
const newCertificate = run(
  [
    call('New-ExchangeCertificate', {
      KeySize: 2048,
      PrivateKeyExportable: true,
      SubjectName: subject,
      FriendlyName: friendly,
      DomainName: { list: [] },
    }),
  ],
  { into: 'certificate' },
)
const configuration = run([
  call('Get-AuthConfig'),
  call(
    'Format-List',
    {},
    'CurrentCertificateThumbprint',
    'PreviousCertificateThumbprint',
    'NextCertificateThumbprint',
    'NextCertificateEffectiveDate',
  ),
])
const current = run(
  [
    call('Get-AuthConfig'),
    call('Get-ExchangeCertificate'),
    call('Format-List', {}, 'Subject', 'Thumbprint', 'NotBefore', 'NotAfter'),
  ],
  { property: 'CurrentCertificateThumbprint' },
)
const pools = [
  run([call('Restart-WebAppPool', { Name: 'MSExchangeOWAAppPool' })]),
  run([call('Restart-WebAppPool', { Name: 'MSExchangeECPAppPool' })]),
] as const
const inExchange = {
  phase: 'certificates',
  per: 'exchange',
  team: 'exchange',
  shell: 'ems',
  role: 'organization-management',
  place: 'exchange-server',
  rollback: null,
} as const
const onEachServer = {
  ...inExchange,
  role: 'local-administrators',
  place: 'each-exchange-server',
} as const
const inSkype = {
  phase: 'certificates',
  per: 'plan',
  team: 'pki',
  shell: 'sfb',
  role: 'rtc-server-admins',
  place: 'front-end',
} as const
const issuers = run([
  call('Get-CsCertificate', { Type: 'OAuthTokenIssuer' }),
  call('Format-List', {}, 'Use', 'Subject', 'Thumbprint', 'NotBefore', 'NotAfter'),
])
const exchangePartner = run([
  call('Get-CsPartnerApplication', { Identity: 'Exchange' }),
  call('Format-List', {}, 'Identity', 'Enabled', 'AuthToken'),
])

/** Server-to-server certificates that run out: the Exchange Auth certificate, then OAuthTokenIssuer. */
export const certificateRenewal = {
  'auth-certificate-stage': {
    ...inExchange,
    when: { all: [{ product: oauthExchange }, auth('expiring')] },
    commands: [
      newCertificate,
      run([
        call('Set-AuthConfig', {
          NewCertificateThumbprint: { variable: '$certificate.Thumbprint' },
          NewCertificateEffectiveDate: { expression: '(Get-Date).AddHours(49)' },
        }),
      ]),
    ],
    verify: [configuration],
    after: ['auth-certificate-check'],
    sources: ['maintain-auth-certificate', 'set-authconfig'],
  },
  'auth-certificate-next-key': {
    ...inExchange,
    when: { all: [{ product: oauthExchange }, { has: exchangeOnline }, auth('expiring')] },
    commands: [configuration, ...exportAuthKey('NextCertificateThumbprint').commands],
    verify: exportAuthKey('NextCertificateThumbprint').verify,
    after: ['auth-certificate-stage'],
    sources: ['hybrid-application-script', 'oauth-teams-2025', 'tandem'],
  },
  'auth-certificate-recycle': {
    ...onEachServer,
    when: { all: [{ product: oauthExchange }, auth('expiring')] },
    commands: pools,
    verify: [current],
    after: ['auth-certificate-stage', 'auth-certificate-next-key'],
    sources: ['maintain-auth-certificate'],
  },
  'auth-certificate-replace': {
    ...inExchange,
    when: { all: [{ product: oauthExchange }, auth('expired')] },
    commands: [
      newCertificate,
      run([
        call('Set-AuthConfig', {
          NewCertificateThumbprint: { variable: '$certificate.Thumbprint' },
          NewCertificateEffectiveDate: { expression: 'Get-Date' },
        }),
      ]),
      run([call('Set-AuthConfig', { PublishCertificate: 'on' })]),
      run([call('Set-AuthConfig', { ClearPreviousCertificate: 'on' })]),
    ],
    verify: [configuration, current],
    after: ['auth-certificate-check'],
    sources: [
      'auth-certificate-expired',
      'set-authconfig',
      'maintain-auth-certificate',
      'partner-error-500',
    ],
  },
  'auth-certificate-restart': {
    ...onEachServer,
    when: { all: [{ product: oauthExchange }, auth('expired')] },
    commands: [run([call('Restart-Service', { Name: 'MSExchangeServiceHost' })]), ...pools],
    verify: [current],
    after: ['auth-certificate-replace'],
    sources: ['auth-certificate-expired'],
  },
  'auth-certificate-hybrid': {
    ...inExchange,
    when: { all: [{ product: oauthExchange }, { has: exchangeOnline }, authRenewed] },
    commands: [],
    verify: [oauthToOnline],
    after: ['auth-certificate-recycle', 'auth-certificate-restart'],
    sources: [
      'exchange-su-2025-12',
      'monitor-auth-certificate',
      'hybrid-application-script',
      'hybrid-application-enforcement',
      'oauth-exchange-hybrid',
      'tandem',
    ],
  },
  'auth-certificate-skype': {
    phase: 'certificates',
    per: 'plan',
    when: { all: [onPremises, authRenewed] },
    team: 'skype',
    shell: 'sfb',
    role: 'rtc-server-admins',
    place: 'front-end',
    commands: [
      exchangePartner,
      run([
        call('Set-CsPartnerApplication', {
          Identity: 'Exchange',
          MetadataUrl: name('exchange-metadata-url'),
        }),
      ]),
    ],
    verify: [
      exchangePartner,
      run([call('Test-CsExStorageConnectivity', { SipUri: name('test-user') })]),
    ],
    rollback: null,
    after: ['auth-certificate-recycle', 'auth-certificate-restart'],
    sources: ['set-cspartnerapplication', 'test-csexstorageconnectivity', 'tandem'],
  },
  'oauth-certificate-roll': {
    ...inSkype,
    when: {
      all: [{ has: skypeServers }, issuerExpiring, { unless: { oauthSource: 'import' } }],
    },
    commands: [
      issuers,
      run([
        call('Set-CsCertificate', {
          Identity: 'global',
          Type: 'OAuthTokenIssuer',
          Thumbprint: { ask: 'new-thumbprint' },
          Roll: 'on',
          EffectiveDate: { ask: 'effective-date' },
        }),
      ]),
    ],
    verify: [issuers],
    rollback: null,
    after: ['oauth-certificate-check'],
    sources: ['stage-certificates', 'set-cscertificate'],
  },
  'oauth-certificate-roll-import': {
    ...inSkype,
    when: { all: [onServers, issuerExpiring, { oauthSource: 'import' }] },
    commands: [
      issuers,
      pfx.ask,
      run([
        call('Import-CsCertificate', {
          Identity: 'global',
          Type: 'OAuthTokenIssuer',
          ...pfx.file,
          Roll: 'on',
          EffectiveDate: { ask: 'effective-date' },
        }),
      ]),
    ],
    verify: [issuers],
    rollback: null,
    after: ['oauth-certificate-check'],
    sources: ['stage-certificates', 'import-cscertificate', 'tandem'],
  },
  'oauth-certificate-refresh': {
    phase: 'certificates',
    per: 'plan',
    when: { all: [onPremises, { any: [issuerExpiring, issuerExpired] }] },
    team: 'exchange',
    shell: 'ems',
    role: 'organization-management',
    place: 'exchange-server',
    commands: [
      run([call('Get-PartnerApplication'), call('Format-Table', {}, 'Name', 'AuthMetadataUrl')]),
      run([
        call('Set-PartnerApplication', {
          Identity: { ask: 'partner-application' },
          RefreshAuthMetadata: 'on',
        }),
      ]),
    ],
    verify: [
      run([
        call('Get-PartnerApplication', { Identity: { ask: 'partner-application' } }),
        call('Format-List', {}, 'Name', 'Enabled', 'AuthMetadataUrl'),
      ]),
    ],
    rollback: null,
    after: [
      'oauth-certificate-reuse',
      'oauth-certificate-import',
      'oauth-certificate-replace',
      'oauth-certificate-roll',
      'oauth-certificate-roll-import',
    ],
    sources: ['set-partnerapplication', 'tandem'],
  },
  'oauth-certificate-clear': {
    ...inSkype,
    when: { all: [{ has: skypeServers }, issuerExpiring] },
    commands: [
      run([
        call('Remove-CsCertificate', {
          Identity: 'global',
          Type: 'OAuthTokenIssuer',
          Previous: 'on',
        }),
      ]),
    ],
    verify: [issuers],
    rollback: null,
    after: ['oauth-certificate-roll', 'oauth-certificate-roll-import', 'oauth-certificate-refresh'],
    sources: ['stage-certificates'],
  },
} as const satisfies Record<string, Task>
