import { call, name, run } from '../commands.ts'
import { oauthExchange, skypeServers } from '../conditions.ts'
import type { Task } from '../tasks.ts'

const inExchange = run([
  call('Get-PartnerApplication'),
  call(
    'Format-List',
    {},
    'Name',
    'Enabled',
    'AuthMetadataUrl',
    'ApplicationIdentifier',
    'LinkedAccount',
  ),
])
const inSkype = run([
  call('Get-CsPartnerApplication'),
  call('Format-List', {}, 'Identity', 'Enabled', 'AuthToken'),
])
const onPremises = { pairs: { exchange: oauthExchange, skype: skypeServers } } as const

/** Each side made a partner application of the other, then tested. For Exchange servers with Skype servers. */
export const partnerApplications = {
  'exchange-partner': {
    phase: 'trust',
    per: 'plan',
    when: onPremises,
    team: 'exchange',
    shell: 'ems',
    role: 'organization-management',
    place: 'exchange-server',
    commands: [
      {
        kind: 'script',
        path: '$env:ExchangeInstallPath\\Scripts\\Configure-EnterprisePartnerApplication.ps1',
        parameters: { AuthMetaDataUrl: name('skype-metadata-url'), ApplicationType: 'Lync' },
      },
    ],
    verify: [inExchange],
    rollback: [
      inExchange,
      run([call('Remove-PartnerApplication', { Identity: { ask: 'partner-application' } })]),
    ],
    after: [
      'auth-certificate-check',
      'oauth-certificate-reuse',
      'oauth-certificate-import',
      'oauth-certificate-keep',
      'oauth-certificate-replace',
      'oauth-url-set',
      'autodiscover-record',
      'contact-store-limit',
      'pool-certificate-check',
    ],
    sources: ['partner-applications', 'get-partnerapplication', 'new-partnerapplication'],
  },
  'exchange-iisreset': {
    phase: 'trust',
    per: 'exchange',
    when: { all: [{ product: oauthExchange }, onPremises] },
    team: 'exchange',
    shell: 'prompt',
    role: 'local-administrators',
    place: 'each-exchange-server',
    commands: [
      {
        kind: 'program',
        program: 'iisreset',
        arguments: [name('exchange-server')],
        each: 'exchange-server',
      },
    ],
    verify: [],
    rollback: null,
    after: ['exchange-partner'],
    sources: ['partner-applications'],
  },
  'skype-partner': {
    phase: 'trust',
    per: 'plan',
    when: onPremises,
    team: 'skype',
    shell: 'sfb',
    role: 'rtc-server-admins',
    place: 'front-end',
    commands: [
      inSkype,
      run([
        call('New-CsPartnerApplication', {
          Identity: 'Exchange',
          ApplicationTrustLevel: 'Full',
          MetadataUrl: name('exchange-metadata-url'),
        }),
      ]),
    ],
    verify: [
      run([
        call('Get-CsPartnerApplication', { Identity: 'Exchange' }),
        call('Format-List', {}, 'Identity', 'Enabled', 'AuthToken'),
      ]),
    ],
    rollback: [run([call('Remove-CsPartnerApplication', { Identity: 'Exchange' })])],
    after: [
      'exchange-partner',
      'exchange-iisreset',
      'auth-certificate-restart',
      'autodiscover-certificate-check',
    ],
    sources: ['partner-applications', 'new-cspartnerapplication', 'remove-cspartnerapplication'],
  },
  'partner-test': {
    phase: 'trust',
    per: 'plan',
    when: onPremises,
    team: 'skype',
    shell: 'sfb',
    role: 'rtc-local-user-administrators',
    place: 'front-end',
    commands: [
      run([call('Test-CsExStorageConnectivity', { SipUri: name('test-user'), DeleteItem: 'on' })]),
    ],
    verify: [],
    rollback: null,
    after: ['skype-partner', 'autodiscover-domains-set'],
    sources: ['partner-applications', 'test-csexstorageconnectivity'],
  },
} as const satisfies Record<string, Task>
