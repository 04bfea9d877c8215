import { call, line, name, run } from '../commands.ts'
import {
  cloudVoicemail2019,
  cloudVoicemailPairs,
  umPairs,
  umPairs2010,
  withExchangeOnline,
} from '../pairings.ts'
import type { Task } from '../tasks.ts'
import { allowFederation, edgeConfiguration, newProvider, providers } from './outlook-web-app.ts'

const wanted = { wanted: ['voicemail-um'] } as const
const dialPlan = 'SkypeDialPlan'
const mailboxPolicy = `${dialPlan} Default Policy`
const server = name('exchange-server')
const each = { each: 'exchange-server' } as const
const user = { ask: 'user' } as const
const mailbox = { ask: 'mailbox' } as const
const thumbprint = { ask: 'certificate-thumbprint' } as const
const added = { expression: `@{Add='${dialPlan}'}` } as const
const removed = { expression: `@{Remove='${dialPlan}'}` } as const
const anyUm = { all: [{ any: [umPairs, umPairs2010] }, wanted] } as const
const um = { all: [umPairs, wanted] } as const
const um2010 = { all: [umPairs2010, wanted] } as const

const inExchange = {
  phase: 'voice',
  per: 'plan',
  team: 'exchange',
  shell: 'ems',
  role: 'organization-management',
  place: 'exchange-server',
} as const
const inSkype = {
  phase: 'voice',
  per: 'plan',
  team: 'voice',
  shell: 'sfb',
  role: 'rtc-server-admins',
  place: 'front-end',
} as const

const enable = (services: 'UM' | 'UMCallRouter') =>
  run(
    [
      call('Enable-ExchangeCertificate', {
        Server: server,
        Thumbprint: thumbprint,
        Services: services,
      }),
    ],
    each,
  )
const umService = run(
  [
    call('Get-UMService', { Identity: server }),
    call('Format-List', {}, 'Name', 'DialPlans', 'UMStartupMode'),
  ],
  each,
)
const callRouter = run(
  [
    call('Get-UMCallRouterSettings', { Server: server }),
    call('Format-List', {}, 'DialPlans', 'UMStartupMode'),
  ],
  each,
)
const umServer = run(
  [
    call('Get-UMServer', { Identity: server }),
    call('Format-List', {}, 'Name', 'DialPlans', 'UMStartupMode'),
  ],
  each,
)
const gateways = run([
  call('Get-UMIPGateway'),
  call('Format-List', {}, 'Name', 'Address', 'OutcallsAllowed'),
])
const gatewaysAndGroups = [
  gateways,
  run([
    call('Get-UMHuntGroup'),
    call('Format-List', {}, 'Name', 'UMIPGateway', 'UMDialPlan', 'PilotIdentifier'),
  ]),
] as const
const script = '$env:ExchangeInstallPath\\Scripts\\ExchUcUtil.ps1'
const userState = run([
  call('Get-CsUser', { Identity: user }),
  call(
    'Format-List',
    {},
    'SipAddress',
    'RegistrarPool',
    'EnterpriseVoiceEnabled',
    'HostedVoiceMail',
    'HostedVoicemailPolicy',
  ),
])
const hostedPolicy = run([
  call('Get-CsHostedVoicemailPolicy'),
  call('Format-List', {}, 'Identity', 'Destination', 'Organization'),
])
// Not after the trust: UM goes by certificates alone, and these take the longest to get.
const beforeUm = ['exchange-ready', 'skype-ready'] as const

/** Voice mail: Exchange UM up to Exchange 2016, Cloud Voicemail after it. */
export const voiceMail = {
  'voice-mail-order': {
    ...inSkype,
    when: {
      all: [
        { has: ['exchange-2013', 'exchange-2016'] },
        { has: ['exchange-2019'] },
        { has: ['lync-2013', 'skype-2015'] },
        { has: ['skype-2019'] },
        wanted,
      ],
    },
    role: 'rtc-user-admins',
    commands: [userState],
    verify: [],
    rollback: null,
    after: ['skype-ready'],
    sources: ['plan-um-migration', 'plan-cloud-voicemail'],
  },
  'um-certificate': {
    ...inExchange,
    when: anyUm,
    team: 'pki',
    commands: [
      run(
        [
          call('Get-ExchangeCertificate', { Server: server }),
          call(
            'Format-List',
            {},
            'Subject',
            'CertificateDomains',
            'Issuer',
            'IsSelfSigned',
            'Services',
            'Thumbprint',
            'NotAfter',
          ),
        ],
        each,
      ),
    ],
    verify: [],
    rollback: null,
    after: beforeUm,
    sources: ['plan-um', 'exchange-um'],
  },
  'um-dial-plan': {
    ...inExchange,
    when: anyUm,
    commands: [
      run([call('Get-UMDialPlan'), call('Format-List', {}, 'Name', 'URIType', 'VoIPSecurity')]),
      run([
        call('New-UMDialPlan', {
          Name: dialPlan,
          VoIPSecurity: 'Secured',
          NumberOfDigitsInExtension: { ask: 'extension-digits' },
          URIType: 'SipName',
          CountryOrRegionCode: { ask: 'country-code' },
        }),
      ]),
      run([
        call('Set-UMDialPlan', {
          Identity: dialPlan,
          ConfiguredInCountryOrRegionGroups: 'Anywhere,*,*,*',
          AllowedInCountryOrRegionGroups: 'Anywhere',
        }),
      ]),
      run([
        call('Set-UMMailboxPolicy', {
          Identity: mailboxPolicy,
          AllowedInCountryOrRegionGroups: 'Anywhere',
        }),
      ]),
    ],
    verify: [
      run([
        call('Get-UMDialPlan', { Identity: dialPlan }),
        call('Format-List', {}, 'Name', 'URIType', 'VoIPSecurity', 'UMMailboxPolicies'),
      ]),
    ],
    rollback: [
      run([call('Remove-UMMailboxPolicy', { Identity: mailboxPolicy })]),
      run([call('Remove-UMDialPlan', { Identity: dialPlan })]),
    ],
    after: ['um-certificate'],
    sources: ['exchange-um', 'set-ummailboxpolicy'],
  },
  'um-servers': {
    ...inExchange,
    when: um,
    commands: [
      umService,
      callRouter,
      run(
        [call('Set-UMService', { Identity: server, DialPlans: added, UMStartupMode: 'Dual' })],
        each,
      ),
      enable('UM'),
      run(
        [
          call('Set-UMCallRouterSettings', {
            Server: server,
            DialPlans: added,
            UMStartupMode: 'Dual',
          }),
        ],
        each,
      ),
      enable('UMCallRouter'),
    ],
    verify: [umService, callRouter],
    rollback: [
      run([call('Set-UMService', { Identity: server, DialPlans: removed })], each),
      run([call('Set-UMCallRouterSettings', { Server: server, DialPlans: removed })], each),
    ],
    after: ['um-dial-plan'],
    sources: ['exchange-um', 'set-umservice', 'um-sip-dial-plan'],
  },
  'um-services': {
    ...inExchange,
    when: um,
    shell: 'powershell',
    role: 'local-administrators',
    place: 'each-exchange-server',
    commands: [
      run([call('Restart-Service', { Name: 'MSExchangeUM' })]),
      run([call('Restart-Service', { Name: 'MSExchangeUMCR' })]),
    ],
    verify: [
      run([
        call('Get-Service', { Name: 'MSExchangeUM*' }),
        call('Format-Table', {}, 'Name', 'Status'),
      ]),
    ],
    rollback: null,
    after: ['um-servers'],
    sources: ['exchange-um'],
  },
  'um-servers-2010': {
    ...inExchange,
    when: um2010,
    commands: [
      umServer,
      run(
        [call('Set-UMServer', { Identity: server, DialPlans: added, UMStartupMode: 'Dual' })],
        each,
      ),
      enable('UM'),
    ],
    verify: [umServer],
    rollback: [run([call('Set-UMServer', { Identity: server, DialPlans: removed })], each)],
    after: ['um-dial-plan'],
    sources: ['set-umserver', 'um-deployment'],
  },
  'um-services-2010': {
    ...inExchange,
    when: um2010,
    shell: 'powershell',
    role: 'local-administrators',
    place: 'each-exchange-server',
    commands: [run([call('Restart-Service', { Name: 'MSExchangeUM' })])],
    verify: [
      run([
        call('Get-Service', { Name: 'MSExchangeUM' }),
        call('Format-Table', {}, 'Name', 'Status'),
      ]),
    ],
    rollback: null,
    after: ['um-servers-2010'],
    sources: ['set-umserver'],
  },
  'um-gateway': {
    ...inExchange,
    when: { all: [anyUm, { forests: 'one' }] },
    commands: [gateways, { kind: 'script', path: script, parameters: {} }],
    verify: gatewaysAndGroups,
    rollback: null,
    after: ['um-services', 'um-services-2010'],
    sources: ['exchange-um', 'um-deployment'],
  },
  'um-gateway-forests': {
    ...inExchange,
    when: { all: [anyUm, { forests: 'several' }] },
    commands: [
      gateways,
      { kind: 'script', path: script, parameters: { Forest: { ask: 'skype-domain-controller' } } },
    ],
    verify: gatewaysAndGroups,
    rollback: null,
    after: ['um-services', 'um-services-2010'],
    sources: ['exchange-um', 'plan-um'],
  },
  'um-outgoing': {
    ...inExchange,
    when: anyUm,
    commands: [
      gateways,
      run([call('Set-UMIPGateway', { Identity: { ask: 'um-gateway' }, OutcallsAllowed: false })]),
    ],
    verify: [gateways],
    rollback: [
      run([call('Set-UMIPGateway', { Identity: { ask: 'um-gateway' }, OutcallsAllowed: true })]),
    ],
    after: ['um-gateway', 'um-gateway-forests'],
    sources: ['exchange-um'],
  },
  'um-contacts': {
    ...inSkype,
    when: anyUm,
    shell: 'powershell',
    commands: [
      line(
        'Get-ChildItem -Path $env:CommonProgramFiles -Filter OcsUmUtil.exe -Recurse | Select-Object -ExpandProperty FullName',
      ),
    ],
    verify: [],
    rollback: null,
    after: ['um-outgoing'],
    sources: ['um-contact-objects', 'um-deployment'],
  },
  'um-users': {
    ...inExchange,
    when: anyUm,
    commands: [
      run([
        call('Enable-UMMailbox', {
          Identity: mailbox,
          UMMailboxPolicy: mailboxPolicy,
          Extensions: { ask: 'extension' },
          SIPResourceIdentifier: user,
        }),
      ]),
    ],
    verify: [
      run([
        call('Get-UMMailbox', { Identity: mailbox }),
        call('Format-List', {}, 'Name', 'UMEnabled', 'UMMailboxPolicy', 'SIPResourceIdentifier'),
      ]),
    ],
    rollback: [run([call('Disable-UMMailbox', { Identity: mailbox })])],
    after: ['um-contacts'],
    sources: ['exchange-um', 'um-deployment'],
  },
  'um-test': {
    ...inSkype,
    per: 'skype',
    when: {
      all: [{ product: ['lync-2013', 'skype-2015', 'skype-2019'] }, anyUm],
    },
    commands: [
      run([call('Get-Credential', { Message: 'Test user' })], { into: 'user' }),
      run([
        call('Test-CsExUMConnectivity', {
          TargetFqdn: name('pool-fqdn'),
          UserSipAddress: name('test-user'),
          UserCredential: { variable: '$user' },
        }),
      ]),
      run([call('Get-Credential', { Message: 'Second user' })], { into: 'sender' }),
      run([
        call('Test-CsExUMVoiceMail', {
          TargetFqdn: name('pool-fqdn'),
          ReceiverSipAddress: name('test-user'),
          SenderSipAddress: { text: ['sip:', { ask: 'second-user' }] },
          SenderCredential: { variable: '$sender' },
        }),
      ]),
    ],
    verify: [],
    rollback: null,
    after: ['um-users'],
    sources: ['exchange-um'],
  },
  'cloud-voicemail-ready': {
    ...inSkype,
    when: { all: [cloudVoicemailPairs, wanted] },
    role: 'rtc-user-admins',
    commands: [userState],
    verify: [],
    rollback: null,
    after: [
      'partner-test',
      'tenant-trust-test',
      'skype-ready',
      'exchange-online-ready',
      // Mailboxes in Exchange Server: it must trust Cloud Voicemail before the first message.
      'voicemail-partner',
      'auth-key-upload',
    ],
    sources: ['plan-cloud-voicemail'],
  },
  'cloud-voicemail-provider': {
    ...inSkype,
    when: { all: [cloudVoicemail2019, wanted, { not: withExchangeOnline }] },
    commands: [
      edgeConfiguration,
      allowFederation,
      run([call('Get-CsHostingProvider'), call('Format-List', {}, ...providers)]),
      newProvider,
    ],
    verify: [
      run([call('Get-CsHostingProvider'), call('Format-List', {}, ...providers)]),
      run([
        call('Get-CsManagementStoreReplicationStatus'),
        call('Format-Table', {}, 'ReplicaFqdn', 'UpToDate'),
      ]),
    ],
    rollback: [run([call('Remove-CsHostingProvider', { Identity: 'Exchange Online' })])],
    after: ['cloud-voicemail-ready', 'federation-record'],
    sources: ['cloud-voicemail', 'new-cshostingprovider', 'outlook-web-app'],
  },
  'cloud-voicemail-policy': {
    ...inSkype,
    when: { all: [cloudVoicemailPairs, wanted] },
    commands: [
      hostedPolicy,
      run([
        call('Set-CsHostedVoicemailPolicy', {
          Identity: 'Global',
          Destination: name('hosting-provider'),
          Organization: name('tenant-domain'),
        }),
      ]),
    ],
    verify: [hostedPolicy],
    rollback: [
      run([
        call('Set-CsHostedVoicemailPolicy', {
          Identity: 'Global',
          Destination: { ask: 'previous-destination' },
          Organization: { ask: 'previous-organization' },
        }),
      ]),
    ],
    after: ['cloud-voicemail-ready', 'cloud-voicemail-provider', 'hosting-provider-on-edge'],
    sources: ['cloud-voicemail'],
  },
  'cloud-voicemail-users': {
    ...inSkype,
    when: { all: [cloudVoicemailPairs, wanted] },
    role: 'rtc-user-admins',
    commands: [run([call('Set-CsUser', { Identity: user, HostedVoiceMail: true })])],
    verify: [userState],
    rollback: [run([call('Set-CsUser', { Identity: user, HostedVoiceMail: false })])],
    after: ['cloud-voicemail-policy', 'voice-mail-order'],
    sources: ['cloud-voicemail'],
  },
} as const satisfies Record<string, Task>
