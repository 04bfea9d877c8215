import { call, line, name, run } from '../commands.ts'
import { oauthExchange, skypeServers } from '../conditions.ts'
import type { Task } from '../tasks.ts'

const server = name('exchange-server')
const each = { each: 'exchange-server' } as const
const onPremises = { pairs: { exchange: oauthExchange, skype: skypeServers } } as const
const ofEachExchange = { all: [{ product: oauthExchange }, onPremises] } as const
const folder = 'C:\\ExchangeCertificate'
const inExchange = {
  phase: 'certificates',
  per: 'exchange',
  when: ofEachExchange,
  team: 'pki',
  shell: 'ems',
  role: 'organization-management',
  place: 'exchange-server',
} as const
const certificates = run(
  [
    call('Get-ExchangeCertificate', { Server: server }),
    call('Format-List', {}, 'Status', 'Services', 'CertificateDomains', 'Thumbprint', 'NotAfter'),
  ],
  each,
)

/**
 * A certificate for the web services of Exchange, where the one in use lacks a name. Without the parameters
 * for files, which Exchange Server 2016 and later do not have any more (source new-exchangecertificate).
 */
export const webCertificates = {
  'web-certificate-request': {
    ...inExchange,
    commands: [
      run(
        [
          call('New-ExchangeCertificate', {
            GenerateRequest: 'on',
            SubjectName: { text: ['CN=', { ask: 'exchange-external-host' }] },
            DomainName: {
              list: [name('autodiscover-host'), { text: [{ ask: 'exchange-external-host' }] }],
            },
            FriendlyName: 'Exchange web services',
            KeySize: 2048,
            PrivateKeyExportable: true,
          }),
        ],
        { into: 'request' },
      ),
      run([call('New-Item', { ItemType: 'Directory', Force: 'on', Path: folder })]),
      line(
        `[System.IO.File]::WriteAllBytes('${folder}\\Exchange.req', [System.Text.Encoding]::Unicode.GetBytes($request))`,
      ),
    ],
    verify: [certificates],
    rollback: [
      run([call('Remove-ExchangeCertificate', { Thumbprint: { ask: 'new-thumbprint' } })]),
    ],
    after: ['virtual-directories-check'],
    sources: ['new-exchangecertificate', 'exchange-certificates', 'tandem'],
  },
  'web-certificate-install': {
    ...inExchange,
    commands: [
      certificates,
      run(
        [
          call('Import-ExchangeCertificate', {
            FileData: { expression: `[System.IO.File]::ReadAllBytes('${folder}\\Exchange.cer')` },
            PrivateKeyExportable: true,
          }),
        ],
        { into: 'certificate' },
      ),
      run(
        [
          call('Read-Host', {
            Prompt: 'Password for the way to the other servers',
            AsSecureString: 'on',
          }),
        ],
        {
          into: 'password',
        },
      ),
      run(
        [
          call('Export-ExchangeCertificate', {
            Thumbprint: { variable: '$certificate.Thumbprint' },
            BinaryEncoded: 'on',
            Password: { variable: '$password' },
          }),
        ],
        { into: 'file' },
      ),
      { kind: 'assign', variable: 'servers', value: { list: [] } },
      { kind: 'assign', variable: 'servers', value: server, add: true, ...each },
      line(
        '$servers | ForEach-Object { if ((Get-ExchangeCertificate -Server $_).Thumbprint -notcontains $certificate.Thumbprint) { Import-ExchangeCertificate -Server $_ -FileData $file.FileData -Password $password -PrivateKeyExportable $true } }',
      ),
      line(
        '$servers | ForEach-Object { Enable-ExchangeCertificate -Server $_ -Thumbprint $certificate.Thumbprint -Services IIS }',
      ),
    ],
    verify: [certificates],
    rollback: [
      run(
        [
          call('Enable-ExchangeCertificate', {
            Server: server,
            Thumbprint: { ask: 'iis-thumbprint' },
            Services: 'IIS',
          }),
        ],
        each,
      ),
    ],
    after: ['web-certificate-request'],
    sources: ['import-exchangecertificate', 'export-exchangecertificate', 'exchange-certificates'],
  },
} as const satisfies Record<string, Task>

/** The certificate of the pool as each Exchange server meets it when it reads the metadata of the pool. */
export const poolCertificate = {
  'pool-certificate-check': {
    phase: 'trust',
    per: 'exchange',
    when: ofEachExchange,
    team: 'exchange',
    shell: 'powershell',
    role: 'local-administrators',
    place: 'each-exchange-server',
    commands: [
      run([
        call('Invoke-WebRequest', { Uri: name('skype-metadata-url'), UseBasicParsing: 'on' }),
        call('Format-List', {}, 'StatusCode', 'Content'),
      ]),
    ],
    verify: [],
    rollback: null,
    after: ['exchange-ready', 'skype-ready'],
    sources: ['partner-applications', 'tandem'],
  },
} as const satisfies Record<string, Task>
