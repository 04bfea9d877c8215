import { call, name, run } from '../commands.ts'
import { type Condition, exchangeOnline, hybridExchange } from '../conditions.ts'
import { cloudVoicemail2019 } from '../pairings.ts'
import type { Task } from '../tasks.ts'
import { teamsWithServers } from '../teams.ts'
import {
  addKey,
  cloudVoicemailApplication,
  connectGraph,
  oauthFolder,
  readNewKey,
  removeKey,
  showFile,
  showKeys,
  skypeApplication,
  teamsSchedulerApplication,
} from './graph.ts'

const account = 'TeamsScheduler'
const role = 'TeamsSchedulerRole'
const assignment = 'TeamsSchedulerRole-TeamsScheduler'
const keyFile = 'OAuthCert.cer'
const applications = [
  cloudVoicemailApplication,
  teamsSchedulerApplication,
  skypeApplication,
] as const
/**
 * Exchange in hybrid with Exchange Online, or Microsoft Teams or Cloud Voicemail with mailboxes in Exchange
 * Server, from the edition of the page on that names these partners. Sources: oauth-teams-2025, plan-cloud-voicemail.
 */
export const exchangeWithOnline = {
  all: [
    {
      any: [
        {
          all: [{ has: hybridExchange }, { has: exchangeOnline }, { unless: { hybrid: ['none'] } }],
        },
        teamsWithServers,
        { all: [cloudVoicemail2019, { wanted: ['voicemail-um'] }] },
      ],
    },
    { not: { before: '2025-06-26' } },
  ],
} as const satisfies Condition
const inExchange = {
  phase: 'trust',
  per: 'plan',
  when: exchangeWithOnline,
  team: 'exchange',
  shell: 'ems',
  role: 'organization-management',
  place: 'exchange-server',
} as const
const partner = (application: string) =>
  run([
    call('Get-PartnerApplication', { Identity: application }),
    call('Format-List', {}, 'Name', 'ApplicationIdentifier', 'Enabled', 'LinkedAccount'),
  ])

/** The authorization servers, with all that ConfigureExchangeHybridApplication.ps1 looks at and changes. */
export const authServers = run([
  call('Get-AuthServer'),
  call(
    'Format-List',
    {},
    'Name',
    'Type',
    'Realm',
    'Enabled',
    'ApplicationIdentifier',
    'DomainName',
  ),
])

/** Asks Exchange Online for something with a token of Exchange Server. */
export const oauthToOnline = run([
  call('Test-OAuthConnectivity', {
    Service: 'EWS',
    TargetUri: { text: ['https://', name('exchange-online-host'), '/ews/exchange.asmx'] },
    Mailbox: name('test-mailbox'),
  }),
  call('Format-List'),
])

/** The public part of an Auth certificate of Exchange, as a file for the workstation with Graph. */
export const exportAuthKey = (
  which: 'CurrentCertificateThumbprint' | 'NextCertificateThumbprint',
) =>
  ({
    commands: [
      run([call('New-Item', { ItemType: 'Directory', Force: 'on', Path: oauthFolder })]),
      run([call('Get-AuthConfig')], { into: 'auth' }),
      run([
        call('Get-ChildItem', { Path: 'Cert:\\LocalMachine\\My' }),
        call('Where-Object', {
          Property: 'Thumbprint',
          EQ: 'on',
          Value: { variable: `$auth.${which}` },
        }),
        call('Export-Certificate', { FilePath: `${oauthFolder}\\${keyFile}` }),
      ]),
    ],
    verify: [showFile(keyFile)],
  }) as const

/** OAuth between Exchange and Exchange Online, and the services of Microsoft Teams as partners of Exchange. */
export const exchangeOnlineOauth = {
  'hybrid-oauth-test': {
    ...inExchange,
    commands: [
      run([
        call('Get-IntraOrganizationConnector'),
        call('Format-List', {}, 'Name', 'Enabled', 'DiscoveryEndpoint', 'TargetAddressDomains'),
      ]),
      run([
        call('Get-PartnerApplication'),
        call('Format-List', {}, 'Name', 'ApplicationIdentifier', 'Realm', 'Enabled'),
      ]),
      authServers,
      oauthToOnline,
    ],
    verify: [],
    rollback: null,
    after: [
      'exchange-ready',
      'exchange-online-ready',
      'auth-certificate-check',
      'auth-certificate-hybrid',
    ],
    sources: [
      'oauth-exchange-hybrid',
      'oauth-teams-2025',
      'test-oauthconnectivity',
      'hybrid-application-enforcement',
      'hybrid-application-code',
      'tandem',
    ],
  },
  'hybrid-oauth-test-online': {
    ...inExchange,
    shell: 'exo',
    place: 'workstation',
    commands: [
      run([
        call('Test-OAuthConnectivity', {
          Service: 'EWS',
          TargetUri: { ask: 'exchange-external-url' },
          Mailbox: name('online-test-mailbox'),
        }),
        call('Format-List'),
      ]),
    ],
    verify: [],
    rollback: null,
    // Tokens for Exchange Server are issued only for addresses that the tenant knows.
    after: ['hybrid-oauth-test', 'exchange-names'],
    sources: ['oauth-exchange-hybrid', 'test-oauthconnectivity', 'exchange-teams-interact'],
  },
  'teams-account': {
    ...inExchange,
    commands: [
      run(
        [
          call('New-MailUser', {
            Name: account,
            ExternalEmailAddress: {
              text: ['TeamsScheduler-ApplicationAccount@', name('smtp-domain')],
            },
          }),
        ],
        { into: 'account' },
      ),
      run([
        call('Set-MailUser', {
          Identity: { variable: '$account.Identity' },
          HiddenFromAddressListsEnabled: true,
        }),
      ]),
      run([call('New-ManagementRole', { Name: role, Parent: 'UserApplication' })]),
      run([
        call('Get-ManagementRoleEntry', { Identity: `${role}\\*` }),
        call('Where-Object', { Property: 'Name', NE: 'on', Value: 'GetDelegate' }),
        call('Remove-ManagementRoleEntry'),
      ]),
      run([
        // With a name of its own it can be found, so that a second run makes no second one.
        call('New-ManagementRoleAssignment', {
          Name: assignment,
          Role: role,
          User: { variable: '$account.Identity' },
        }),
      ]),
    ],
    verify: [
      run([
        call('Get-ManagementRoleEntry', { Identity: `${role}\\*` }),
        call('Format-Table', {}, 'Name', 'Role'),
      ]),
      run([
        call('Get-ManagementRoleAssignment', { Role: role }),
        call('Format-Table', {}, 'Name', 'RoleAssigneeName'),
      ]),
    ],
    rollback: [
      run([
        call('Get-ManagementRoleAssignment', { Role: role }),
        call('Remove-ManagementRoleAssignment'),
      ]),
      run([call('Remove-ManagementRole', { Identity: role })]),
      run([call('Remove-MailUser', { Identity: account })]),
    ],
    after: ['hybrid-oauth-test', 'hybrid-oauth-test-online'],
    sources: ['oauth-teams-2025', 'new-mailuser', 'remove-managementrole', 'tandem'],
  },
  'teams-partner': {
    ...inExchange,
    commands: [
      run([
        call('New-PartnerApplication', {
          Name: account,
          ApplicationIdentifier: teamsSchedulerApplication,
          Enabled: true,
          LinkedAccount: account,
        }),
      ]),
    ],
    verify: [partner(account)],
    rollback: [run([call('Remove-PartnerApplication', { Identity: account })])],
    after: ['teams-account'],
    sources: ['oauth-teams-2025', 'get-partnerapplication'],
  },
  'voicemail-partner': {
    ...inExchange,
    commands: [
      run([
        call('New-PartnerApplication', {
          Name: 'CloudVoicemail',
          ApplicationIdentifier: cloudVoicemailApplication,
          Enabled: true,
        }),
      ]),
    ],
    verify: [partner('CloudVoicemail')],
    rollback: [run([call('Remove-PartnerApplication', { Identity: 'CloudVoicemail' })])],
    after: ['hybrid-oauth-test', 'hybrid-oauth-test-online'],
    sources: ['oauth-teams-2025', 'get-partnerapplication'],
  },
  'auth-key-export': {
    ...inExchange,
    ...exportAuthKey('CurrentCertificateThumbprint'),
    rollback: [run([call('Remove-Item', { Path: `${oauthFolder}\\${keyFile}` })])],
    after: ['auth-certificate-check', 'auth-certificate-recycle', 'auth-certificate-restart'],
    sources: ['oauth-teams-2025', 'tandem'],
  },
  'auth-key-upload': {
    ...inExchange,
    team: 'identity',
    shell: 'graph',
    role: 'global-administrator',
    place: 'workstation',
    commands: [
      connectGraph,
      ...readNewKey(keyFile, 'exported-auth-thumbprint'),
      ...applications.flatMap(addKey),
    ],
    verify: applications.flatMap(showKeys),
    rollback: removeKey(keyFile, applications),
    after: ['graph-ready', 'teams-partner', 'voicemail-partner', 'auth-key-export'],
    sources: ['oauth-teams-2025', 'graph-keycredential', 'update-mgserviceprincipal'],
  },
} as const satisfies Record<string, Task>
