import { call, name, run } from '../commands.ts'
import { oauthExchange, skypeOnline } from '../conditions.ts'
import type { Task } from '../tasks.ts'

const skypeOnlineApplication = '00000004-0000-0ff1-ce00-000000000000'
const application = 'SfBOnline'
const account = 'SfBOnline-ApplicationAccount'
const folder = 'C:\\OAuthConfig'
const inExchange = {
  phase: 'trust',
  per: 'plan',
  when: {
    all: [{ pairs: { exchange: oauthExchange, skype: skypeOnline } }, { before: '2021-08-01' }],
  },
  team: 'exchange',
  shell: 'ems',
  role: 'organization-management',
  place: 'exchange-server',
} as const

/** OAuth between Skype for Business Online (retired 2021-07-31) and Exchange Server, as it was done then. */
export const skypeOnlineOauth = {
  'online-exchange-oauth': {
    ...inExchange,
    commands: [
      run([
        call('Test-OAuthConnectivity', {
          Service: 'EWS',
          TargetUri: 'https://outlook.office365.com/ews/exchange.asmx',
          Mailbox: { ask: 'mailbox' },
        }),
        call('Format-List'),
      ]),
    ],
    verify: [],
    rollback: null,
    after: ['exchange-ready', 'auth-certificate-check', 'autodiscover-record'],
    sources: ['oauth-online-onpremises-2019', 'oauth-exchange-hybrid'],
  },
  'online-account': {
    ...inExchange,
    commands: [
      run(
        [
          call('New-MailUser', {
            Name: account,
            ExternalEmailAddress: name('application-mailbox'),
          }),
        ],
        { into: 'account' },
      ),
      run([
        call('Set-MailUser', {
          Identity: { variable: '$account.Identity' },
          HiddenFromAddressListsEnabled: true,
        }),
      ]),
      run([
        call('New-ManagementRoleAssignment', {
          Role: 'UserApplication',
          User: { variable: '$account.Identity' },
        }),
      ]),
      run([
        call('New-ManagementRoleAssignment', {
          Role: 'ArchiveApplication',
          User: { variable: '$account.Identity' },
        }),
      ]),
    ],
    verify: [],
    rollback: [
      run([
        call('Get-ManagementRoleAssignment', { RoleAssignee: account }),
        call('Remove-ManagementRoleAssignment'),
      ]),
      run([call('Remove-MailUser', { Identity: account })]),
    ],
    after: ['online-exchange-oauth'],
    sources: ['oauth-online-onpremises-2019'],
  },
  'online-partner': {
    ...inExchange,
    commands: [
      run([
        call('New-PartnerApplication', {
          Name: application,
          ApplicationIdentifier: skypeOnlineApplication,
          Enabled: true,
          LinkedAccount: account,
        }),
      ]),
    ],
    verify: [
      run([
        call('Get-PartnerApplication', { Identity: application }),
        call('Format-List', {}, 'Name', 'ApplicationIdentifier', 'Enabled', 'LinkedAccount'),
      ]),
    ],
    rollback: [run([call('Remove-PartnerApplication', { Identity: application })])],
    after: ['online-account'],
    sources: ['oauth-online-onpremises-2019', 'get-partnerapplication'],
  },
  'online-key-export': {
    ...inExchange,
    commands: [
      run([call('New-Item', { ItemType: 'Directory', Force: 'on', Path: folder })]),
      run([call('Get-AuthConfig')], {
        into: 'thumbprint',
        property: 'CurrentCertificateThumbprint',
      }),
      run([
        call('Get-ChildItem', { Path: 'Cert:\\LocalMachine\\My' }),
        call('Where-Object', {
          Property: 'Thumbprint',
          EQ: 'on',
          Value: { variable: '$thumbprint' },
        }),
        call('Export-Certificate', { FilePath: `${folder}\\OAuthCert.cer` }),
      ]),
      {
        kind: 'program',
        program: 'certutil',
        arguments: ['-encode', `${folder}\\OAuthCert.cer`, `${folder}\\OAuthCert.txt`],
      },
    ],
    verify: [],
    rollback: null,
    after: ['auth-certificate-check', 'auth-certificate-recycle', 'auth-certificate-restart'],
    sources: ['oauth-online-onpremises-2019', 'tandem'],
  },
  'online-key': {
    ...inExchange,
    team: 'identity',
    shell: 'msonline',
    role: 'global-administrator',
    place: 'workstation',
    commands: [
      run([call('Connect-MsolService')]),
      run([
        call('New-MsolServicePrincipalCredential', {
          AppPrincipalId: skypeOnlineApplication,
          Type: 'Asymmetric',
          Usage: 'Verify',
          Value: { ask: 'certificate-value' },
        }),
      ]),
    ],
    verify: [
      run([
        call('Get-MsolServicePrincipalCredential', {
          AppPrincipalId: skypeOnlineApplication,
          ReturnKeyValues: false,
        }),
        call('Format-List'),
      ]),
    ],
    rollback: [
      run([
        call('Remove-MsolServicePrincipalCredential', {
          AppPrincipalId: skypeOnlineApplication,
          KeyIds: { ask: 'key-id' },
        }),
      ]),
    ],
    after: ['online-partner', 'online-key-export'],
    sources: ['oauth-online-onpremises-2019', 'msonline-retirement'],
  },
} as const satisfies Record<string, Task>
