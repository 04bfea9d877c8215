import { call, name, run } from '../commands.ts'
import {
  issuerExpired,
  issuerExpiring,
  oauthExchange,
  serverToServerExchange,
  skypeServers,
} from '../conditions.ts'
import type { Task } from '../tasks.ts'

const issuer = 'OAuthTokenIssuer'
const rollback = [
  run([
    call('Set-CsCertificate', {
      Identity: 'global',
      Type: issuer,
      Thumbprint: { ask: 'previous-thumbprint' },
    }),
  ]),
] as const
const facts = ['Subject', 'AlternativeNames', 'Thumbprint', 'NotBefore', 'NotAfter'] as const
const shown = (type: 'Default' | typeof issuer) =>
  run([call('Get-CsCertificate', { Type: type }), call('Format-List', {}, ...facts)])
/** Get-CsCertificate does not tell the length of the key; the certificate store does. */
const keySize = (type: 'Default' | typeof issuer) =>
  [
    run([call('Get-CsCertificate', { Type: type })], { into: 'certificate' }),
    run([
      call('Get-ChildItem', { Path: 'Cert:\\LocalMachine\\My' }),
      call('Where-Object', {
        Property: 'Thumbprint',
        EQ: 'on',
        Value: { variable: '$certificate.Thumbprint' },
      }),
      call('Select-Object', { ExpandProperty: 'PublicKey' }),
      call('Select-Object', { ExpandProperty: 'Key' }),
      call('Format-List', {}, 'KeySize'),
    ]),
  ] as const
/** Only a server that has the change shows it. */
const replicas = run([
  call('Get-CsManagementStoreReplicationStatus'),
  call('Format-Table', {}, 'ReplicaFqdn', 'UpToDate'),
])
/**
 * The password of the file is asked for, and put together only inside the argument: the cmdlet takes plain text.
 * `::new()` came with Windows PowerShell 5.0, which Skype for Business Server does not ask for.
 */
export const pfx = {
  ask: run([call('Read-Host', { Prompt: 'Password of the PFX file', AsSecureString: 'on' })], {
    into: 'password',
  }),
  file: {
    Path: name('pfx-path'),
    Password: {
      expression:
        "(New-Object -TypeName System.Net.NetworkCredential -ArgumentList '', $password).Password",
    },
  },
} as const
export const onServers = {
  pairs: { exchange: serverToServerExchange, skype: skypeServers },
} as const
const assign = {
  phase: 'certificates',
  per: 'plan',
  team: 'pki',
  shell: 'sfb',
  role: 'rtc-server-admins',
  place: 'front-end',
  verify: [replicas, shown(issuer), ...keySize(issuer)],
  rollback,
} as const
/** Server-to-server authentication certificates on both sides. */
export const certificates = {
  'auth-certificate-check': {
    phase: 'certificates',
    per: 'exchange',
    when: { product: oauthExchange },
    team: 'pki',
    shell: 'ems',
    role: 'organization-management',
    place: 'exchange-server',
    commands: [
      run(
        [
          call('Get-AuthConfig'),
          call('Get-ExchangeCertificate'),
          call('Format-List', {}, 'Subject', 'Thumbprint', 'NotBefore', 'NotAfter'),
        ],
        { property: 'CurrentCertificateThumbprint' },
      ),
    ],
    verify: [
      run(
        [
          call('Get-ExchangeCertificate', { Server: name('exchange-server') }),
          call('Format-List', {}, 'Subject', 'Thumbprint', 'NotAfter'),
        ],
        { each: 'exchange-server' },
      ),
    ],
    rollback: null,
    after: ['exchange-ready'],
    sources: ['integrate-2025', 'maintain-auth-certificate'],
  },
  'oauth-certificate-check': {
    phase: 'certificates',
    per: 'plan',
    when: onServers,
    team: 'pki',
    shell: 'sfb',
    role: 'rtc-user-admins',
    place: 'front-end',
    commands: [shown('Default'), ...keySize('Default')],
    verify: [shown(issuer)],
    rollback: null,
    after: ['skype-ready'],
    sources: [
      'integrate-2025',
      'assign-oauth-certificate',
      'certificate-requirements',
      'set-cscertificate',
      'stage-certificates',
      'tandem',
    ],
  },
  'oauth-certificate-reuse': {
    ...assign,
    // One that is about to run out is not replaced at once: the next one is staged beside it.
    when: { all: [onServers, { oauthSource: 'reuse-default' }, { unless: issuerExpiring }] },
    commands: [
      run([call('Get-CsCertificate', { Type: 'Default' })], { into: 'certificate' }),
      run([
        call('Set-CsCertificate', {
          Identity: 'global',
          Type: issuer,
          Thumbprint: { variable: '$certificate.Thumbprint' },
        }),
      ]),
    ],
    after: ['oauth-certificate-check'],
    sources: [
      'integrate-2025',
      'assign-oauth-certificate',
      'set-cscertificate',
      'stage-certificates',
    ],
  },
  'oauth-certificate-import': {
    ...assign,
    when: { all: [onServers, { oauthSource: 'import' }, { unless: issuerExpiring }] },
    commands: [
      pfx.ask,
      run([call('Import-CsCertificate', { Identity: 'global', Type: issuer, ...pfx.file })]),
    ],
    after: ['oauth-certificate-check'],
    sources: ['integrate-2025', 'assign-oauth-certificate'],
  },
  'oauth-certificate-keep': {
    ...assign,
    when: { all: [onServers, { oauthSource: 'assigned' }, { unless: issuerExpired }] },
    commands: [
      run([
        call('Set-CsCertificate', {
          Identity: 'global',
          Type: issuer,
          Thumbprint: name('oauth-thumbprint'),
        }),
      ]),
    ],
    after: ['oauth-certificate-check'],
    sources: ['integrate-2025', 'assign-oauth-certificate', 'set-cscertificate'],
  },
  'oauth-certificate-replace': {
    ...assign,
    when: { all: [onServers, { oauthSource: 'assigned' }, issuerExpired] },
    commands: [
      run([
        call('Set-CsCertificate', {
          Identity: 'global',
          Type: issuer,
          Thumbprint: { ask: 'new-thumbprint' },
        }),
      ]),
    ],
    rollback: null,
    after: ['oauth-certificate-check'],
    sources: ['assign-oauth-certificate', 'set-cscertificate', 'stage-certificates'],
  },
} as const satisfies Record<string, Task>
