import { call, forEachListed, name, run } from '../commands.ts'
import { exchangeOnlineWithEws, exchangeServerPairs } from '../pairings.ts'
import type { Task } from '../tasks.ts'

const allow = 'AllowUnifiedContactStore'
const forbid = 'NoUnifiedContactStore'
const user = { ask: 'user' } as const
const policies = run([
  call('Get-CsUserServicesPolicy'),
  call('Format-List', {}, 'Identity', 'UcsAllowed'),
])
const global = (allowed: boolean) =>
  run([call('Set-CsUserServicesPolicy', { Identity: 'global', UcsAllowed: allowed })])
const inSkype = {
  per: 'plan',
  when: {
    all: [{ any: [exchangeServerPairs, exchangeOnlineWithEws] }, { wanted: ['contact-list'] }],
  },
  team: 'skype',
  shell: 'sfb',
  role: 'rtc-server-admins',
  place: 'front-end',
} as const

/** With trust between the servers every user's contacts begin to move: held back before it is made. */
export const contactStoreLimit = {
  'contact-store-limit': {
    ...inSkype,
    phase: 'trust',
    commands: [policies, global(false)],
    verify: [policies],
    rollback: [global(true)],
    after: ['skype-ready'],
    sources: ['unified-contact-store', 'tandem'],
  },
} as const satisfies Record<string, Task>

/** Contacts kept in the mailbox, first for a few users and then for all. */
export const contactStore = {
  'contact-store-pilot': {
    ...inSkype,
    phase: 'features',
    commands: [
      run([call('New-CsUserServicesPolicy', { Identity: allow, UcsAllowed: true })]),
      run([call('Grant-CsUserServicesPolicy', { Identity: user, PolicyName: allow })]),
      forEachListed(
        'contact-users.csv',
        `Grant-CsUserServicesPolicy -Identity $_.Identity -PolicyName ${allow}`,
      ),
    ],
    verify: [
      run([call('Get-Credential', { Message: 'Test user' })], { into: 'testUser' }),
      run([
        call('Test-CsUnifiedContactStore', {
          TargetFqdn: name('pool-fqdn'),
          UserSipAddress: name('test-user'),
          UserCredential: { variable: '$testUser' },
        }),
      ]),
      run([call('Test-CsExStorageNotification', { SipUri: name('test-user') })]),
    ],
    rollback: [
      run([call('New-CsUserServicesPolicy', { Identity: forbid, UcsAllowed: false })]),
      run([call('Grant-CsUserServicesPolicy', { Identity: user, PolicyName: forbid })]),
      run([call('Invoke-CsUcsRollback', { Identity: user })]),
    ],
    after: ['contact-store-limit', 'partner-test', 'tenant-trust-test'],
    sources: [
      'unified-contact-store',
      'test-csunifiedcontactstore',
      'test-csexstoragenotification',
    ],
  },
  'contact-store-everyone': {
    ...inSkype,
    phase: 'features',
    commands: [global(true)],
    verify: [policies],
    rollback: [global(false), run([call('Invoke-CsUcsRollback', { Identity: user })])],
    after: ['contact-store-pilot'],
    sources: ['unified-contact-store'],
  },
} as const satisfies Record<string, Task>
