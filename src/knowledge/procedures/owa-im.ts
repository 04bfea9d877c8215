import { call, line, name, run } from '../commands.ts'
import { exchangeServerPairs, owaPairs, umPairs } from '../pairings.ts'
import type { Task } from '../tasks.ts'

const wanted = { wanted: ['presence-owa', 'respond-owa', 'meetings-owa'] } as const
const server = name('exchange-server')
const pool = name('pool-fqdn')
const each = { each: 'exchange-server' } as const
const eachShort = { each: 'exchange-short-name' } as const
const webConfig = '"$env:ExchangeInstallPath\\ClientAccess\\Owa\\web.config"'
const webConfigBefore = '"$env:ExchangeInstallPath\\ClientAccess\\Owa\\web.config.before-im"'
const recycle = line(
  '& "$env:windir\\System32\\inetsrv\\appcmd.exe" recycle apppool /apppool.name:"MSExchangeOWAAppPool"',
)
const thisServer = { variable: '$env:COMPUTERNAME' } as const
const overrideName = { text: ['OWA IM ', name('exchange-short-name')] } as const
const overrideValues = {
  list: [
    { text: ['IMServerName=', pool] },
    { text: ['IMCertificateThumbprint=', { ask: 'iis-thumbprint' }] },
  ],
} as const
const virtualDirectories = run(
  [
    call('Get-OwaVirtualDirectory', { Server: server }),
    call(
      'Format-List',
      {},
      'Server',
      'Name',
      'InstantMessagingEnabled',
      'InstantMessagingType',
      'InstantMessagingServerName',
      'InstantMessagingCertificateThumbprint',
    ),
  ],
  each,
)
const certificates = run(
  [
    call('Get-ExchangeCertificate', { Server: server }),
    call('Format-List', {}, 'Subject', 'CertificateDomains', 'Services', 'Thumbprint', 'NotAfter'),
  ],
  each,
)
const applications = run([
  call('Get-CsTrustedApplication'),
  call('Format-List', {}, 'Identity', 'Port'),
])
const refresh = [
  run([
    call('Get-ExchangeDiagnosticInfo', {
      Server: thisServer,
      Process: 'Microsoft.Exchange.Directory.TopologyService',
      Component: 'VariantConfiguration',
      Argument: 'Refresh',
    }),
  ]),
  run([call('Restart-WebAppPool', { Name: 'MSExchangeOWAAppPool' })]),
] as const
const known = [
  'owa-known-servers',
  'owa-known-by-um',
  'owa-im-enable',
  'owa-mailbox-policy',
] as const

const inExchange = {
  phase: 'features',
  per: 'exchange',
  team: 'exchange',
  shell: 'ems',
  role: 'organization-management',
  place: 'exchange-server',
} as const
const inSkype = {
  phase: 'features',
  per: 'exchange',
  team: 'skype',
  shell: 'sfb',
  role: 'rtc-server-admins',
  place: 'front-end',
} as const
const since2016 = {
  all: [
    { product: ['exchange-2016', 'exchange-2019', 'exchange-se'] },
    exchangeServerPairs,
    wanted,
  ],
} as const
const only2013 = { all: [{ product: ['exchange-2013'] }, exchangeServerPairs, wanted] } as const
/** With the roles on one server, as from 2016 on, Exchange UM makes the servers known by itself. */
const knownByUm = {
  all: [{ product: ['exchange-2016'] }, umPairs, { wanted: ['voicemail-um'] }],
} as const

/** IM and presence in Outlook on the web of Exchange Server: known to Skype for Business, then set up in Exchange. */
export const owaIm = {
  'owa-known-servers': {
    ...inSkype,
    when: { all: [owaPairs, wanted, { not: knownByUm }] },
    commands: [
      run([call('Get-CsSite'), call('Select-Object', {}, 'DisplayName', 'SiteId')]),
      run([call('Get-CsTrustedApplicationPool'), call('Format-List', {}, 'Identity', 'Registrar')]),
      run(
        [
          call('New-CsTrustedApplicationPool', {
            Identity: server,
            Registrar: pool,
            Site: { ask: 'site-id' },
            RequiresReplication: false,
          }),
        ],
        each,
      ),
      run(
        [
          call('New-CsTrustedApplication', {
            ApplicationId: 'OutlookWebApp',
            TrustedApplicationPoolFqdn: server,
            Port: 5199,
          }),
        ],
        each,
      ),
      run([call('Enable-CsTopology')]),
    ],
    verify: [applications],
    rollback: [
      run(
        [call('Remove-CsTrustedApplication', { Identity: { text: [server, '/OutlookWebApp'] } })],
        each,
      ),
      run([call('Remove-CsTrustedApplicationPool', { Identity: server })], each),
      run([call('Enable-CsTopology')]),
    ],
    // Exchange UM makes servers known by itself: which ones is seen when it is set up.
    after: ['partner-test', 'um-test', 'skype-ready', 'exchange-ready'],
    sources: [
      'owa-im-2013',
      'owa-im-trusted-pool',
      'new-cstrustedapplicationpool',
      'enable-cstopology',
      'remove-cstrustedapplication',
      'tandem',
    ],
  },
  'owa-known-by-um': {
    ...inSkype,
    when: { all: [owaPairs, wanted, knownByUm] },
    commands: [
      run([call('Get-CsTrustedApplicationPool'), call('Format-List', {}, 'Identity', 'Registrar')]),
    ],
    verify: [applications],
    rollback: null,
    after: ['partner-test', 'um-test'],
    sources: ['owa-im-2013', 'enable-cstopology'],
  },
  'owa-im-2010': {
    ...inExchange,
    when: { all: [{ product: ['exchange-2010'] }, owaPairs, wanted] },
    commands: [
      certificates,
      virtualDirectories,
      run(
        [
          call('Get-OwaVirtualDirectory', { Server: server }),
          call('Set-OwaVirtualDirectory', {
            InstantMessagingType: 'Ocs',
            InstantMessagingEnabled: true,
            InstantMessagingServerName: pool,
            InstantMessagingCertificateThumbprint: { ask: 'iis-thumbprint' },
          }),
        ],
        each,
      ),
    ],
    verify: [virtualDirectories],
    rollback: [
      run(
        [
          call('Get-OwaVirtualDirectory', { Server: server }),
          call('Set-OwaVirtualDirectory', { InstantMessagingType: 'None' }),
        ],
        each,
      ),
    ],
    after: ['owa-known-servers'],
    sources: ['owa-im-2010', 'set-owavirtualdirectory'],
  },
  'owa-ucma-2013': {
    ...inExchange,
    when: only2013,
    shell: 'powershell',
    role: 'local-administrators',
    place: 'each-exchange-server',
    commands: [
      run([
        call('Get-ItemProperty', {
          Path: 'HKLM:\\SYSTEM\\CurrentControlSet\\Services\\MSExchange OWA\\InstantMessaging',
          Name: 'ImplementationDLLPath',
        }),
        call('Format-List', {}, 'ImplementationDLLPath'),
      ]),
    ],
    verify: [],
    rollback: null,
    after: ['exchange-ready'],
    sources: ['owa-im-2013'],
  },
  'owa-im-enable': {
    ...inExchange,
    when: {
      all: [
        { product: ['exchange-2013', 'exchange-2016', 'exchange-2019', 'exchange-se'] },
        exchangeServerPairs,
        wanted,
      ],
    },
    commands: [
      virtualDirectories,
      run(
        [
          call('Get-OwaVirtualDirectory', { Server: server }),
          call('Set-OwaVirtualDirectory', {
            InstantMessagingEnabled: true,
            InstantMessagingType: 'Ocs',
          }),
        ],
        each,
      ),
    ],
    verify: [virtualDirectories],
    rollback: [
      run(
        [
          call('Get-OwaVirtualDirectory', { Server: server }),
          call('Set-OwaVirtualDirectory', { InstantMessagingType: 'None' }),
        ],
        each,
      ),
    ],
    after: ['owa-known-servers', 'owa-known-by-um', 'owa-ucma-2013'],
    sources: ['owa-im-2013', 'set-owavirtualdirectory'],
  },
  'owa-mailbox-policy': {
    ...inExchange,
    per: 'plan',
    when: { all: [exchangeServerPairs, wanted] },
    commands: [
      run([
        call('Get-OwaMailboxPolicy'),
        call('Format-List', {}, 'Name', 'InstantMessagingEnabled', 'InstantMessagingType'),
      ]),
      run([
        call('Get-OwaMailboxPolicy'),
        call('Set-OwaMailboxPolicy', {
          InstantMessagingEnabled: true,
          InstantMessagingType: 'Ocs',
        }),
      ]),
    ],
    verify: [
      run([
        call('Get-OwaMailboxPolicy'),
        call('Format-List', {}, 'Name', 'InstantMessagingEnabled', 'InstantMessagingType'),
      ]),
    ],
    rollback: [
      run([
        call('Get-OwaMailboxPolicy'),
        call('Set-OwaMailboxPolicy', { InstantMessagingType: 'None' }),
      ]),
    ],
    after: ['owa-im-enable'],
    sources: ['owa-im-2013', 'set-owamailboxpolicy'],
  },
  'owa-config-2013': {
    ...inExchange,
    when: only2013,
    place: 'each-exchange-server',
    commands: [
      line(`Copy-Item -Path ${webConfig} -Destination ${webConfigBefore}`),
      run([
        call('Get-ExchangeCertificate'),
        call('Format-List', {}, 'Subject', 'CertificateDomains', 'Services', 'Thumbprint'),
      ]),
      run([
        call('Write-Output', {
          InputObject: {
            text: ['<add key="IMCertificateThumbprint" value="', { ask: 'iis-thumbprint' }, '"/>'],
          },
        }),
      ]),
      run([
        call('Write-Output', {
          InputObject: { text: ['<add key="IMServerName" value="', pool, '"/>'] },
        }),
      ]),
      line(`notepad ${webConfig}`),
      recycle,
    ],
    verify: [
      line(`Select-String -Path ${webConfig} -Pattern 'IMServerName', 'IMCertificateThumbprint'`),
    ],
    rollback: [line(`Copy-Item -Path ${webConfigBefore} -Destination ${webConfig}`), recycle],
    after: known,
    sources: ['owa-im-2013'],
  },
  'owa-im-override': {
    ...inExchange,
    when: since2016,
    commands: [
      certificates,
      run([
        call('Get-SettingOverride'),
        call('Format-List', {}, 'Name', 'ComponentName', 'SectionName', 'Parameters', 'Server'),
      ]),
      run(
        [
          call('New-SettingOverride', {
            Name: overrideName,
            Component: 'OwaServer',
            Section: 'IMSettings',
            Parameters: overrideValues,
            Reason: 'IM in Outlook on the web',
            Server: name('exchange-short-name'),
          }),
        ],
        eachShort,
      ),
    ],
    verify: [
      run(
        [
          call('Get-SettingOverride', { Identity: overrideName }),
          call('Format-List', {}, 'Name', 'Parameters', 'Server'),
        ],
        eachShort,
      ),
    ],
    rollback: [run([call('Remove-SettingOverride', { Identity: overrideName })], eachShort)],
    after: known,
    sources: ['owa-im-onpremises', 'remove-settingoverride'],
  },
  'owa-im-refresh': {
    ...inExchange,
    when: since2016,
    place: 'each-exchange-server',
    commands: refresh,
    verify: [
      run(
        [
          call('Get-ExchangeDiagnosticInfo', {
            Server: thisServer,
            Process: 'MSExchangeMailboxAssistants',
            Component: 'VariantConfiguration',
            Argument: 'Config,Component=OwaServer',
          }),
        ],
        { into: 'diagnostics' },
      ),
      line(
        '([xml]$diagnostics).Diagnostics.Components.VariantConfiguration.Configuration.OwaServer.IMSettings',
      ),
    ],
    rollback: null,
    after: ['owa-im-override'],
    sources: ['owa-im-onpremises'],
  },
  'owa-im-renew': {
    ...inExchange,
    when: since2016,
    commands: [
      run(
        [
          call('Set-SettingOverride', {
            Identity: overrideName,
            Parameters: overrideValues,
            Reason: 'New IIS certificate',
          }),
        ],
        eachShort,
      ),
      ...refresh,
    ],
    verify: [],
    rollback: null,
    after: ['owa-im-refresh'],
    sources: ['owa-im-onpremises'],
  },
} as const satisfies Record<string, Task>
