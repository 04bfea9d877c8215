import { call, forEachListed, run } from '../commands.ts'
import { exchangeOnlineWithEws, exchangeServerPairs } from '../pairings.ts'
import type { Task } from '../tasks.ts'
import { connectGraphWith } from './graph.ts'

const mailbox = { ask: 'mailbox' } as const
const user = { ask: 'user' } as const
const path = { ask: 'photo-path' } as const

/** Photos of up to 648 by 648 pixels: in the mailbox on premises, in Microsoft 365 with Graph. */
export const photos = {
  'photos-server': {
    phase: 'features',
    per: 'plan',
    when: { all: [exchangeServerPairs, { wanted: ['photos'] }] },
    team: 'exchange',
    shell: 'ems',
    role: 'organization-management',
    place: 'exchange-server',
    commands: [
      run([call('Get-Content', { Path: path, Encoding: 'Byte', ReadCount: 0 })], {
        into: 'photo',
      }),
      run([
        call('Set-UserPhoto', {
          Identity: mailbox,
          PictureData: { expression: '[Byte[]]$photo' },
          Preview: 'on',
        }),
      ]),
      run([call('Set-UserPhoto', { Identity: mailbox, Save: 'on' })]),
      forEachListed(
        'photo-users.csv',
        'Set-UserPhoto -Identity $_.Identity -PictureData ([System.IO.File]::ReadAllBytes($_.Photo)) -Confirm:$false',
      ),
    ],
    verify: [run([call('Get-UserPhoto', { Identity: mailbox }), call('Format-List')])],
    rollback: [run([call('Remove-UserPhoto', { Identity: mailbox })])],
    after: ['partner-test'],
    sources: ['high-resolution-photos', 'set-userphoto'],
  },
  // The page that describes it is of 2024-05-10; what was done before then is not confirmed.
  'photos-online': {
    phase: 'features',
    per: 'plan',
    when: {
      all: [exchangeOnlineWithEws, { not: { before: '2024-05-10' } }, { wanted: ['photos'] }],
    },
    team: 'identity',
    shell: 'graph',
    role: 'global-administrator',
    place: 'workstation',
    commands: [
      connectGraphWith('ProfilePhoto.ReadWrite.All'),
      run([call('Set-MgUserPhotoContent', { UserId: user, InFile: path })]),
      forEachListed(
        'online-photo-users.csv',
        'Set-MgUserPhotoContent -UserId $_.Identity -InFile $_.Photo',
      ),
    ],
    verify: [run([call('Get-MgUserPhoto', { UserId: user })])],
    rollback: [run([call('Remove-MgUserPhoto', { UserId: user })])],
    after: ['exchange-online-ready'],
    sources: ['microsoft-365-photos', 'graph-profilephoto', 'set-userphoto'],
  },
} as const satisfies Record<string, Task>
