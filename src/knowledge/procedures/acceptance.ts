import { type Condition, anyExchange, skypeServers } from '../conditions.ts'
import type { FeatureId } from '../features.ts'
import type { Task } from '../tasks.ts'

const integrated = { pairs: { exchange: anyExchange, skype: skypeServers } } as const
const inClients = (wanted: readonly FeatureId[]) =>
  ({
    phase: 'features',
    per: 'plan',
    when: { all: [integrated, { wanted }] } satisfies Condition,
    team: 'skype',
    shell: 'clients',
    role: 'domain-users',
    place: 'workstation',
    commands: [],
    verify: [],
    rollback: null,
    after: [
      'skype-ready',
      'exchange-ready',
      'autodiscover-record',
      'partner-test',
      'tenant-trust-test',
    ],
    sources: ['tandem', 'integrate-2025'],
  }) as const

/** What needs no setting of its own is seen in the clients, once everything before it is done. */
export const acceptance = {
  'acceptance-outlook': inClients([
    'presence-outlook',
    'respond-outlook',
    'meetings-outlook',
    'calendar-status',
    'delegation',
    'history-missed',
  ]),
  'acceptance-mobile': inClients(['presence-mobile', 'meetings-mobile']),
} as const satisfies Record<string, Task>
