import { call, name, run } from '../commands.ts'
import { serverToServerExchange, skypeServers } from '../conditions.ts'
import type { Task } from '../tasks.ts'

const inExchange = {
  phase: 'autodiscover',
  per: 'exchange',
  team: 'exchange',
  shell: 'ems',
  role: 'organization-management',
  place: 'exchange-server',
} as const
const until2013 = { product: ['exchange-2010', 'exchange-2013'] } as const
const since2016 = { product: ['exchange-2016', 'exchange-2019', 'exchange-se'] } as const
const server = name('exchange-server')
const each = { each: 'exchange-server' } as const
const columns = ['Name', 'AutoDiscoverServiceInternalUri'] as const
const serverUri = run(
  [
    call('Get-ClientAccessServer', { Identity: server }),
    call('Select-Object', {}, ...columns),
    call('Format-List'),
  ],
  each,
)
const serviceUri = run(
  [
    call('Get-ClientAccessService', { Identity: server }),
    call('Select-Object', {}, ...columns),
    call('Format-List'),
  ],
  each,
)

/** Autodiscover in Exchange, then in Skype for Business. Get-/Set-ClientAccessService exists from Exchange 2016 on. */
export const autodiscover = {
  'internal-uri-check-2013': {
    ...inExchange,
    when: until2013,
    commands: [serverUri],
    verify: [],
    rollback: null,
    after: ['exchange-ready'],
    sources: ['integrate-2025', 'get-clientaccessserver'],
  },
  'internal-uri-set-2013': {
    ...inExchange,
    when: until2013,
    commands: [
      run(
        [
          call('Set-ClientAccessServer', {
            Identity: server,
            AutoDiscoverServiceInternalUri: name('internal-uri'),
          }),
        ],
        each,
      ),
    ],
    verify: [serverUri],
    rollback: [
      run(
        [
          call('Set-ClientAccessServer', {
            Identity: server,
            AutoDiscoverServiceInternalUri: { ask: 'previous-internal-uri' },
          }),
        ],
        each,
      ),
    ],
    after: ['internal-uri-check-2013', 'autodiscover-record'],
    sources: ['integrate-2025', 'get-clientaccessserver'],
  },
  'internal-uri-check': {
    ...inExchange,
    when: since2016,
    commands: [serviceUri],
    verify: [],
    rollback: null,
    after: ['exchange-ready'],
    sources: ['integrate-2025', 'get-clientaccessservice'],
  },
  'internal-uri-set': {
    ...inExchange,
    when: since2016,
    commands: [
      run(
        [
          call('Set-ClientAccessService', {
            Identity: server,
            AutoDiscoverServiceInternalUri: name('internal-uri'),
          }),
        ],
        each,
      ),
    ],
    verify: [serviceUri],
    rollback: [
      run(
        [
          call('Set-ClientAccessService', {
            Identity: server,
            AutoDiscoverServiceInternalUri: { ask: 'previous-internal-uri' },
          }),
        ],
        each,
      ),
    ],
    after: ['internal-uri-check', 'autodiscover-record'],
    sources: ['integrate-2025', 'get-clientaccessservice'],
  },
  'oauth-url-set': {
    phase: 'autodiscover',
    per: 'plan',
    when: { pairs: { exchange: serverToServerExchange, skype: skypeServers } },
    team: 'skype',
    shell: 'sfb',
    role: 'rtc-server-admins',
    place: 'front-end',
    commands: [
      run([
        call('Get-CsOAuthConfiguration'),
        call('Format-List', {}, 'Identity', 'ExchangeAutodiscoverUrl'),
      ]),
      run([
        call('Set-CsOAuthConfiguration', {
          Identity: 'global',
          ExchangeAutodiscoverUrl: name('oauth-url'),
        }),
      ]),
    ],
    verify: [
      run([
        call('Get-CsOAuthConfiguration'),
        call('Format-List', {}, 'Identity', 'ExchangeAutodiscoverUrl'),
      ]),
    ],
    rollback: [
      run([
        call('Set-CsOAuthConfiguration', {
          Identity: 'global',
          ExchangeAutodiscoverUrl: { ask: 'previous-oauth-url' },
        }),
      ]),
    ],
    after: [
      'internal-uri-set',
      'internal-uri-set-2013',
      'oauth-certificate-reuse',
      'oauth-certificate-import',
      'oauth-certificate-keep',
      'oauth-certificate-replace',
    ],
    sources: ['integrate-2025', 'set-csoauthconfiguration', 'multi-forest-hybrid'],
  },
} as const satisfies Record<string, Task>
