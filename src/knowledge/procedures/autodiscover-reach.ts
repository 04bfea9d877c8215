import { call, name, run } from '../commands.ts'
import { oauthExchange, serverToServerExchange, skypeServers } from '../conditions.ts'
import type { Task } from '../tasks.ts'

const server = name('exchange-server')
const each = { each: 'exchange-server' } as const
const onPremises = { pairs: { exchange: oauthExchange, skype: skypeServers } } as const
const allowed = run([
  call('Get-CsOAuthConfiguration'),
  call('Format-List', {}, 'Identity', 'ExchangeAutodiscoverAllowedDomains'),
])

/** The names that Exchange hands out, and whether its certificate has them: before a record or Autodiscover leads there. */
export const exchangeWebNames = {
  'virtual-directories-check': {
    phase: 'certificates',
    per: 'exchange',
    when: { all: [{ product: oauthExchange }, onPremises] },
    team: 'exchange',
    shell: 'ems',
    role: 'organization-management',
    place: 'exchange-server',
    commands: [
      run(
        [
          call('Get-WebServicesVirtualDirectory', { Server: server }),
          call('Format-List', {}, 'Identity', 'InternalUrl', 'ExternalUrl'),
        ],
        each,
      ),
      run(
        [
          call('Get-AutodiscoverVirtualDirectory', { Server: server }),
          call('Format-List', {}, 'Identity'),
        ],
        each,
      ),
    ],
    verify: [
      run(
        [
          call('Get-ExchangeCertificate', { Server: server }),
          call('Format-List', {}, 'Services', 'CertificateDomains', 'Thumbprint', 'NotAfter'),
        ],
        each,
      ),
    ],
    rollback: null,
    after: ['exchange-ready'],
    sources: ['get-webservicesvirtualdirectory', 'onprem-diagnostics', 'tandem'],
  },
} as const satisfies Record<string, Task>

/** How far Skype for Business Server follows Autodiscover. */
export const autodiscoverReach = {
  'autodiscover-domains-set': {
    phase: 'autodiscover',
    per: 'plan',
    when: {
      all: [
        { pairs: { exchange: serverToServerExchange, skype: skypeServers } },
        { domains: 'differ' },
      ],
    },
    team: 'skype',
    shell: 'sfb',
    role: 'rtc-server-admins',
    place: 'front-end',
    commands: [
      allowed,
      run([
        call('Set-CsOAuthConfiguration', {
          Identity: 'global',
          ExchangeAutodiscoverAllowedDomains: name('autodiscover-domains'),
        }),
      ]),
    ],
    verify: [allowed],
    rollback: [
      run([
        call('Set-CsOAuthConfiguration', {
          Identity: 'global',
          ExchangeAutodiscoverAllowedDomains: { ask: 'previous-allowed-domains' },
        }),
      ]),
    ],
    after: ['oauth-url-set'],
    sources: ['set-csoauthconfiguration', 'tandem'],
  },
} as const satisfies Record<string, Task>

/** Once the records are there: the certificate as the Front End Server meets it. */
export const autodiscoverCertificate = {
  'autodiscover-certificate-check': {
    phase: 'trust',
    per: 'plan',
    when: onPremises,
    team: 'skype',
    shell: 'powershell',
    role: 'local-administrators',
    place: 'each-front-end',
    commands: [
      run([
        call('Invoke-WebRequest', {
          Uri: { text: ['https://', name('autodiscover-host'), '/autodiscover/autodiscover.json'] },
          UseBasicParsing: 'on',
        }),
      ]),
    ],
    verify: [],
    rollback: null,
    after: ['autodiscover-record', 'virtual-directories-check', 'web-certificate-install'],
    sources: ['onprem-diagnostics', 'tandem'],
  },
} as const satisfies Record<string, Task>
