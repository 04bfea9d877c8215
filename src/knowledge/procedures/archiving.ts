import { call, forEachListed, name, run } from '../commands.ts'
import { exchangeOnlineWithEws, exchangeServerPairs } from '../pairings.ts'
import type { Task } from '../tasks.ts'

const wanted = { wanted: ['archiving', 'archive-search'] } as const
const anyExchange = { any: [exchangeServerPairs, exchangeOnlineWithEws] } as const
const search = 'Skype for Business archive'
const configuration = run([
  call('Get-CsArchivingConfiguration'),
  call('Format-List', {}, 'Identity', 'EnableArchiving', 'EnableExchangeArchiving'),
])
const policies = run([
  call('Get-CsArchivingPolicy'),
  call('Format-List', {}, 'Identity', 'ArchiveInternal', 'ArchiveExternal'),
])
const hold = run([
  call('Get-Mailbox', { Identity: { ask: 'mailbox' } }),
  call(
    'Format-List',
    {},
    'Name',
    'LitigationHoldEnabled',
    'LitigationHoldDuration',
    'InPlaceHolds',
  ),
])
const setHold = (on: boolean) =>
  run([call('Set-Mailbox', { Identity: { ask: 'mailbox' }, LitigationHoldEnabled: on })])
const setHoldListed = 'Set-Mailbox -Identity $_.Identity -LitigationHoldEnabled $true'
const user = run([
  call('Get-CsUser', { Identity: { ask: 'user' } }),
  call('Format-List', {}, 'SipAddress', 'ExchangeArchivingPolicy'),
])
const inSkype = {
  phase: 'features',
  per: 'plan',
  team: 'skype',
  shell: 'sfb',
  role: 'rtc-server-admins',
  place: 'front-end',
} as const
const testing = {
  ...inSkype,
  role: 'rtc-local-user-administrators',
  verify: [],
  rollback: null,
  sources: ['exchange-archiving', 'test-csexstorageconnectivity'],
} as const
const testOf = (who: 'test-user' | 'online-test-user') => [
  run([call('Test-CsExStorageConnectivity', { SipUri: name(who), Folder: 'Dumpster' })]),
]
const inExchange = {
  phase: 'features',
  per: 'plan',
  team: 'exchange',
  role: 'organization-management',
} as const

/** Transcripts of IM and meetings kept in the mailbox instead of the archiving database. */
export const archiving = {
  'archiving-enable': {
    ...inSkype,
    when: { all: [anyExchange, wanted] },
    commands: [
      configuration,
      run([
        call('Set-CsArchivingConfiguration', {
          Identity: 'global',
          EnableArchiving: 'ImAndWebConf',
          EnableExchangeArchiving: true,
        }),
      ]),
    ],
    verify: [configuration],
    rollback: [
      run([
        call('Set-CsArchivingConfiguration', {
          Identity: 'global',
          EnableArchiving: { ask: 'previous-archiving' },
          EnableExchangeArchiving: false,
        }),
      ]),
    ],
    after: ['partner-test', 'tenant-trust-test', 'skype-ready', 'exchange-online-ready'],
    sources: ['exchange-archiving', 'set-csarchivingconfiguration'],
  },
  'archiving-policy': {
    ...inSkype,
    when: { all: [anyExchange, wanted] },
    commands: [
      policies,
      run([
        call('Set-CsArchivingPolicy', {
          Identity: 'global',
          ArchiveInternal: true,
          ArchiveExternal: true,
        }),
      ]),
    ],
    verify: [policies],
    rollback: [
      run([
        call('Set-CsArchivingPolicy', {
          Identity: 'global',
          ArchiveInternal: false,
          ArchiveExternal: false,
        }),
      ]),
    ],
    after: ['archiving-enable'],
    sources: ['exchange-archiving'],
  },
  // Across forests it does not decide, but what is written into a mailbox without a hold is purged.
  'archiving-hold': {
    ...inExchange,
    when: { all: [exchangeServerPairs, wanted] },
    shell: 'ems',
    place: 'exchange-server',
    commands: [hold, setHold(true), forEachListed('hold-users.csv', setHoldListed)],
    verify: [hold],
    rollback: [setHold(false)],
    after: ['archiving-policy'],
    sources: ['exchange-archiving', 'archive-lync-2013', 'litigation-hold', 'recoverable-items'],
  },
  'archiving-hold-online': {
    ...inExchange,
    when: { all: [exchangeOnlineWithEws, wanted] },
    shell: 'exo',
    place: 'workstation',
    commands: [hold, setHold(true), forEachListed('online-hold-users.csv', setHoldListed)],
    verify: [hold],
    rollback: [setHold(false)],
    after: ['archiving-policy', 'exchange-online-ready'],
    sources: ['litigation-hold-online', 'exchange-archiving', 'tandem'],
  },
  'archiving-users': {
    ...inSkype,
    when: {
      all: [
        { any: [{ all: [exchangeServerPairs, { forests: 'several' }] }, exchangeOnlineWithEws] },
        wanted,
      ],
    },
    role: 'rtc-user-admins',
    commands: [
      user,
      run([
        call('Set-CsUser', {
          Identity: { ask: 'user' },
          ExchangeArchivingPolicy: 'ArchivingToExchange',
        }),
      ]),
      forEachListed(
        'archiving-users.csv',
        'Set-CsUser -Identity $_.Identity -ExchangeArchivingPolicy ArchivingToExchange',
      ),
    ],
    verify: [user],
    rollback: [
      run([
        call('Set-CsUser', { Identity: { ask: 'user' }, ExchangeArchivingPolicy: 'Uninitialized' }),
      ]),
    ],
    after: ['archiving-policy', 'archiving-hold', 'archiving-hold-online'],
    sources: ['exchange-archiving', 'tandem'],
  },
  'archiving-test': {
    ...testing,
    when: { all: [exchangeServerPairs, wanted] },
    commands: testOf('test-user'),
    after: ['archiving-hold', 'archiving-users', 'archiving-policy'],
  },
  'archiving-test-online': {
    ...testing,
    when: { all: [exchangeOnlineWithEws, wanted] },
    commands: testOf('online-test-user'),
    after: ['archiving-hold-online', 'archiving-users', 'archiving-policy'],
  },
  'archive-search': {
    phase: 'features',
    per: 'plan',
    when: { all: [exchangeServerPairs, { wanted: ['archive-search'] }] },
    team: 'exchange',
    shell: 'ems',
    role: 'discovery-management',
    place: 'exchange-server',
    commands: [
      run([
        call('New-MailboxSearch', {
          Name: search,
          SourceMailboxes: { ask: 'mailbox' },
          MessageTypes: 'IM',
          EstimateOnly: 'on',
        }),
      ]),
      run([call('Start-MailboxSearch', { Identity: search })]),
    ],
    verify: [
      run([
        call('Get-MailboxSearch', { Identity: search }),
        call('Format-List', {}, 'Status', 'ResultNumberEstimate', 'ResultSizeEstimate'),
      ]),
    ],
    rollback: [run([call('Remove-MailboxSearch', { Identity: search })])],
    after: ['archiving-test'],
    sources: [
      'ediscovery-search',
      'archive-lync-2013',
      'sharepoint-ediscovery',
      'lifecycle-sharepoint-2013',
    ],
  },
} as const satisfies Record<string, Task>
