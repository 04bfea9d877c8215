import { call, run } from '../commands.ts'
import { exchangeOnlineWithEws, exchangeServerPairsSince2015 } from '../pairings.ts'
import type { Task } from '../tasks.ts'

const set = (enabled: boolean) =>
  run([
    call('Set-CsConversationHistoryConfiguration', {
      Identity: 'global',
      EnableServerConversationHistory: enabled,
    }),
  ])
const shown = run([
  call('Get-CsConversationHistoryConfiguration'),
  call('Format-List', {}, 'Identity', 'EnableServerConversationHistory'),
])

/** Conversation history written by the server, so that clients on other devices see it too. */
export const history = {
  'history-server': {
    phase: 'features',
    per: 'plan',
    when: {
      all: [
        { any: [exchangeServerPairsSince2015, exchangeOnlineWithEws] },
        { wanted: ['history-server'] },
      ],
    },
    team: 'skype',
    shell: 'sfb',
    role: 'rtc-server-admins',
    place: 'front-end',
    commands: [shown, set(true)],
    verify: [shown],
    rollback: [set(false)],
    after: ['partner-test', 'tenant-trust-test', 'skype-ready', 'exchange-online-ready'],
    sources: ['set-csconversationhistoryconfiguration'],
  },
} as const satisfies Record<string, Task>
