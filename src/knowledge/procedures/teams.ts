import { call, name, run } from '../commands.ts'
import type { Task } from '../tasks.ts'
import { anyTeams, lastUserMoved, teamsWithServers } from '../teams.ts'

const inTeams = {
  phase: 'teams',
  per: 'plan',
  when: teamsWithServers,
  team: 'identity',
  shell: 'teams-client',
  role: 'domain-users',
  place: 'workstation',
  commands: [],
  verify: [],
  rollback: null,
} as const

/** What every Teams Only user needs before anything else. */
export const teamsReady = {
  'teams-users-ready': {
    ...inTeams,
    phase: 'ready',
    when: anyTeams,
    shell: 'portal',
    role: 'global-administrator',
    after: [],
    sources: ['exchange-teams-interact', 'sfbo-retirement'],
  },
} as const satisfies Record<string, Task>

/** Microsoft Teams as the home of users whose mailboxes are in Exchange Server. */
export const teams = {
  'teams-reach': {
    ...inTeams,
    team: 'exchange',
    shell: 'powershell',
    commands: [
      run([
        call('Invoke-RestMethod', {
          Uri: {
            text: [
              'https://',
              name('exchange-online-host'),
              '/autodiscover/autodiscover.json?Email=',
              { ask: 'mailbox' },
              '&Protocol=EWS&RedirectCount=5',
            ],
          },
        }),
      ]),
    ],
    after: ['teams-users-ready', 'exchange-ready', 'autodiscover-record', 'hybrid-oauth-test'],
    sources: ['exchange-teams-interact'],
  },
  'teams-test': {
    ...inTeams,
    after: ['teams-hybrid-move', 'teams-reach', 'exchange-names', 'auth-key-upload'],
    sources: ['exchange-teams-interact', 'voicemail-not-delivered', 'tandem'],
  },
} as const satisfies Record<string, Task>

/** The records outside once the last user has moved. */
export const teamsDns = {
  'teams-dns': {
    ...inTeams,
    when: lastUserMoved,
    team: 'dns',
    shell: 'powershell',
    role: 'dns-admins',
    place: 'dns-server',
    commands: [
      run([call('Resolve-DnsName', { Name: name('federation-record'), Type: 'SRV' })], {
        each: 'federation-record',
      }),
    ],
    after: ['teams-users-ready', 'teams-last-check'],
    sources: ['teams-dns', 'skype-decommission', 'grant-csteamsupgradepolicy'],
  },
} as const satisfies Record<string, Task>
