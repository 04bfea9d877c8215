import { call, line, name, run } from '../commands.ts'
import {
  anyExchange,
  exchangeOnline,
  exchangeServers,
  skypeOnline,
  skypeServers,
} from '../conditions.ts'
import type { Task } from '../tasks.ts'

/**
 * The builds of what is installed on a server, as Programs and Features lists them: Get-CsServerVersion returns
 * the version before all updates, and Lync Server 2013 has no Get-CsServerPatchVersion. Source: get-csserverversion.
 */
export const serverBuilds = line(
  "Get-ItemProperty -Path 'HKLM:\\SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\Uninstall\\*' | Where-Object { $_.DisplayName -like '* Server*, Core Components' } | Format-List 'DisplayName', 'DisplayVersion'",
)

/** The build of an Exchange server with its security updates, which AdminDisplayVersion leaves out. */
export const exchangeBuild = run([
  call('Get-Command', { Name: 'ExSetup.exe' }),
  call('Select-Object', { ExpandProperty: 'FileVersionInfo' }),
  call('Format-List', {}, 'FileVersion'),
])

/** Both products installed and running, before anything else. Source: the integration page's first paragraph. */
export const ready = {
  'exchange-ready': {
    phase: 'ready',
    per: 'exchange',
    when: { product: exchangeServers },
    team: 'exchange',
    shell: 'ems',
    role: 'organization-management',
    place: 'exchange-server',
    commands: [
      run([
        call('Get-ExchangeServer'),
        call('Format-List', {}, 'Name', 'Edition', 'AdminDisplayVersion', 'ServerRole'),
      ]),
      exchangeBuild,
    ],
    verify: [
      run([call('Test-ServiceHealth', { Server: name('exchange-server') })], {
        each: 'exchange-server',
      }),
    ],
    rollback: null,
    after: [],
    sources: ['integrate-2025', 'get-exchangeserver', 'test-servicehealth', 'exchange-builds'],
  },
  'exchange-online-ready': {
    phase: 'ready',
    per: 'exchange',
    when: { product: exchangeOnline },
    team: 'exchange',
    shell: 'exo',
    role: 'organization-management',
    place: 'workstation',
    commands: [
      run([
        call('Get-AcceptedDomain'),
        call('Format-Table', {}, 'DomainName', 'DomainType', 'Default'),
      ]),
    ],
    verify: [run([call('Get-OrganizationConfig'), call('Format-List', {}, 'Name', 'DisplayName')])],
    rollback: null,
    after: [],
    sources: ['edge-hosted-exchange', 'get-accepteddomain'],
  },
  'skype-ready': {
    phase: 'ready',
    per: 'skype',
    when: { product: skypeServers },
    team: 'skype',
    shell: 'sfb',
    role: 'rtc-user-admins',
    place: 'front-end',
    commands: [
      serverBuilds,
      run([
        call('Get-CsPool', { Identity: name('pool-fqdn') }),
        call('Format-List', {}, 'Identity', 'Services', 'Computers'),
      ]),
    ],
    verify: [
      run(
        [
          call('Get-CsWindowsService', { ComputerName: name('front-end') }),
          call('Format-Table', {}, 'Name', 'Status'),
        ],
        { each: 'front-end' },
      ),
      run([
        call('Get-CsManagementStoreReplicationStatus'),
        call('Format-Table', {}, 'ReplicaFqdn', 'UpToDate'),
      ]),
    ],
    rollback: null,
    after: [],
    sources: ['integrate-2025', 'get-cspool', 'get-csserverversion', 'get-cswindowsservice'],
  },
  'skype-online-ready': {
    phase: 'ready',
    per: 'skype',
    when: {
      all: [
        { product: skypeOnline },
        { pairs: { exchange: anyExchange, skype: skypeOnline } },
        { before: '2021-08-01' },
      ],
    },
    team: 'identity',
    shell: 'msonline',
    role: 'global-administrator',
    place: 'workstation',
    commands: [run([call('Connect-MsolService')])],
    verify: [],
    rollback: null,
    after: [],
    sources: ['sfbo-retirement', 'oauth-online-onpremises-2019'],
  },
} as const satisfies Record<string, Task>
