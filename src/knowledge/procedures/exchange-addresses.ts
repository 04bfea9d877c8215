import { call, name, run } from '../commands.ts'
import type { Task } from '../tasks.ts'
import { teamsWithServers } from '../teams.ts'
import { type Additions, addNames, exchangeOnlineApplication } from './graph.ts'
import { modernExchange } from './modern-authentication.ts'

const added: Additions = [
  { value: { text: ['https://', name('autodiscover-host'), '/'] } },
  { value: { text: ['https://', { ask: 'exchange-external-host' }, '/'] } },
]
const when = { any: [modernExchange, teamsWithServers] } as const

/** The tenant knows the addresses of Exchange Server: for hybrid modern authentication, and for Microsoft Teams. */
export const exchangeAddresses = {
  'exchange-addresses': {
    phase: 'trust',
    per: 'plan',
    when,
    team: 'exchange',
    shell: 'ems',
    role: 'organization-management',
    place: 'exchange-server',
    commands: [
      ...(['Get-MapiVirtualDirectory', 'Get-WebServicesVirtualDirectory'] as const).map((cmdlet) =>
        run([call(cmdlet), call('Format-List', {}, 'Server', '*Url', '*Auth*')]),
      ),
      ...(['Get-OabVirtualDirectory', 'Get-AutodiscoverVirtualDirectory'] as const).map((cmdlet) =>
        run([call(cmdlet), call('Format-List', {}, 'Server', '*Url', '*OAuth*')]),
      ),
    ],
    verify: [],
    rollback: null,
    after: ['exchange-ready', 'virtual-directories-check'],
    sources: ['modern-authentication-exchange', 'exchange-teams-interact'],
  },
  'exchange-names': {
    phase: 'trust',
    per: 'plan',
    when,
    team: 'identity',
    shell: 'graph',
    role: 'global-administrator',
    place: 'workstation',
    ...addNames(exchangeOnlineApplication, added, 'exchange'),
    after: ['graph-ready', 'exchange-addresses'],
    sources: [
      'modern-authentication-exchange',
      'exchange-teams-interact',
      'update-mgserviceprincipal',
    ],
  },
} as const satisfies Record<string, Task>
