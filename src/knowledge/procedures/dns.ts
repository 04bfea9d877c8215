import { call, name, run } from '../commands.ts'
import { exchangeServers, skypeOnline, skypeServers } from '../conditions.ts'
import type { Task } from '../tasks.ts'

/** The record that leads from the Autodiscover host to Exchange. The records themselves are the outcome's. */
export const dns = {
  'autodiscover-record': {
    phase: 'dns',
    per: 'plan',
    when: {
      any: [
        { pairs: { exchange: exchangeServers, skype: skypeServers } },
        {
          all: [
            { pairs: { exchange: exchangeServers, skype: skypeOnline } },
            { before: '2021-08-01' },
          ],
        },
      ],
    },
    team: 'dns',
    shell: 'powershell',
    role: 'dns-admins',
    place: 'dns-server',
    commands: [run([call('Resolve-DnsName', { Name: name('autodiscover-host') })])],
    verify: [run([call('Resolve-DnsName', { Name: name('autodiscover-host') })])],
    rollback: null,
    after: ['exchange-ready', 'virtual-directories-check', 'web-certificate-install'],
    sources: ['integrate-2025', 'compatibility'],
  },
} as const satisfies Record<string, Task>
