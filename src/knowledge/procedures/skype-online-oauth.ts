import { call, name, run } from '../commands.ts'
import { oauthExchange, skypeOnline } from '../conditions.ts'
import type { Task } from '../tasks.ts'

const skypeOnlineApplication = '00000004-0000-0ff1-ce00-000000000000'
const application = 'SfBOnline'
const account = 'SfBOnline-ApplicationAccount'
const inExchange = {
  phase: 'trust',
  per: 'plan',
  when: { pairs: { exchange: oauthExchange, skype: skypeOnline } },
  team: 'exchange',
  shell: 'ems',
  role: 'organization-management',
  place: 'exchange-server',
} as const

/** OAuth between Skype for Business Online (retired 2021-07-31) and Exchange Server, as it was done then. */
export const skypeOnlineOauth = {
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
    rollback: [run([call('Remove-MailUser', { Identity: account })])],
    after: ['exchange-ready', 'auth-certificate-check', 'autodiscover-record'],
    sources: ['oauth-online-onpremises-2024'],
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
    sources: ['oauth-online-onpremises-2024', 'get-partnerapplication'],
  },
  'online-key': {
    ...inExchange,
    when: { all: [inExchange.when, { before: '2025-06-01' }] },
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
    after: ['online-partner', 'auth-certificate-check'],
    sources: ['oauth-online-onpremises-2024', 'msonline-retirement'],
  },
} as const satisfies Record<string, Task>
