import {
  type AskId,
  type Command,
  type ListNameId,
  type Value,
  call,
  line,
  name,
  run,
} from '../commands.ts'

/** Microsoft's own applications in the tenant, by application ID. */
export const exchangeOnlineApplication = '00000002-0000-0ff1-ce00-000000000000'
export const skypeApplication = '00000004-0000-0ff1-ce00-000000000000'
export const teamsSchedulerApplication = '7557eb47-c689-4224-abcf-aef9bd7573df'
export const cloudVoicemailApplication = 'db7de2b5-2149-435e-8043-e080dd50afae'

export const oauthFolder = 'C:\\OAuthConfig'

const principalId = { variable: '$principal.Id' } as const

/** Signs in to the tenant, in its own cloud. */
export const connectGraphWith = (scope: string): Command =>
  run([
    call('Connect-MgGraph', {
      TenantId: name('tenant-id'),
      Environment: name('graph-environment'),
      Scopes: scope,
    }),
  ])
export const connectGraph = connectGraphWith('Application.ReadWrite.All')

/** The service principal of an application, in $principal. */
export const findPrincipal = (application: string): Command =>
  run([call('Get-MgServicePrincipal', { Filter: `AppId eq '${application}'` })], {
    into: 'principal',
  })

/**
 * Its keys in $current, with its own Id so that nobody takes the keys of another for them. Graph returns
 * the key itself only when it is asked for one object.
 */
const readKeys = run(
  [
    call('Get-MgServicePrincipal', {
      ServicePrincipalId: principalId,
      Property: { list: ['id', 'keyCredentials'] },
    }),
  ],
  { into: 'current' },
)

/** Its keys, printed without the keys themselves. */
export const showKeys = (application: string): readonly [Command, Command] => [
  findPrincipal(application),
  run(
    [
      call('Get-MgServicePrincipal', {
        ServicePrincipalId: principalId,
        Property: 'keyCredentials',
      }),
      call('Format-List', {}, 'DisplayName', 'KeyId', 'StartDateTime', 'EndDateTime'),
    ],
    { property: 'KeyCredentials' },
  ),
]

/** The public part of a certificate file, in $certificate. */
const readCertificate = (file: string): Command =>
  line(
    `$certificate = [System.Security.Cryptography.X509Certificates.X509Certificate2]::new('${oauthFolder}\\${file}')`,
  )

/** What a certificate file holds, in any Windows PowerShell: its thumbprint is what the upload is held against. */
export const showFile = (file: string): Command =>
  line(
    `New-Object -TypeName System.Security.Cryptography.X509Certificates.X509Certificate2 -ArgumentList '${oauthFolder}\\${file}' | Format-List 'Subject', 'Thumbprint', 'NotAfter', 'HasPrivateKey'`,
  )

/**
 * The public part of a certificate file as a new key, in $new. The form is that of oauth-teams-2025. The file has
 * come from another machine over a folder that others may write to: $exported is the thumbprint that it must have,
 * in whatever form it was copied.
 */
export const readNewKey = (file: string, exported: AskId): readonly Command[] => [
  readCertificate(file),
  { kind: 'assign', variable: 'exported', value: { ask: exported } },
  line("$exported = $exported -replace '[^0-9A-Fa-f]'"),
  line('$value = [System.Convert]::ToBase64String($certificate.GetRawCertData())'),
  line(
    "$new = @{ type = 'AsymmetricX509Cert'; usage = 'Verify'; key = [System.Text.Encoding]::ASCII.GetBytes($value) }",
  ),
]

const copyKey = 'ForEach-Object { @{ type = $_.Type; usage = $_.Usage; key = $_.Key } }'

// CustomKeyIdentifier is the thumbprint where nobody gave another (source graph-keycredential). Its bytes
// come as those of the thumbprint, or as its hexadecimal text read as Base64: either is taken.
const isThisKey =
  "$_.CustomKeyIdentifier -and $certificate.Thumbprint -in [System.BitConverter]::ToString($_.CustomKeyIdentifier).Replace('-', ''), [System.Convert]::ToBase64String($_.CustomKeyIdentifier)"

/** The beginning of a statement that stops where the application or its keys were not read. */
const stopUnlessRead = (application: string): string =>
  `if ($principal.AppId -ne '${application}' -or $current.Id -ne $principal.Id) { throw 'The service principal was not found or not read.' }`

/**
 * Adds $new to the keys of an application, unless the key of $certificate is among them or $certificate is not
 * the one that was exported. The list is sent whole, or the keys left out are deleted; all is one statement, so
 * that nothing is sent when it stops.
 */
export const addKey = (application: string): readonly Command[] => [
  ...showKeys(application),
  readKeys,
  line(`$there = @($current.KeyCredentials | Where-Object { ${isThisKey} })`),
  line(
    `$kept = @($current.KeyCredentials | Where-Object { $_.EndDateTime -gt (Get-Date) } | ${copyKey})`,
  ),
  line(
    `${stopUnlessRead(application)} elseif ($certificate.Thumbprint -ne $exported) { throw 'The file does not hold the certificate that was exported.' } elseif ($there.Count -gt 0) { 'The key is there already: nothing is sent.' } else { Update-MgServicePrincipal -ServicePrincipalId $principal.Id -KeyCredentials ($kept + $new) -ErrorAction Stop }`,
  ),
]

/** Sends the keys of applications without the one of a certificate file, found by its thumbprint. */
export const removeKey = (file: string, applications: readonly string[]): readonly Command[] => [
  readCertificate(file),
  ...applications.flatMap((application) => [
    ...showKeys(application),
    readKeys,
    line(`$kept = @($current.KeyCredentials | Where-Object { -not (${isThisKey}) } | ${copyKey})`),
    run([
      call('Update-MgServicePrincipal', {
        ServicePrincipalId: principalId,
        // The comma keeps a list without keys a list.
        KeyCredentials: { expression: `$(${stopUnlessRead(application)} else { , $kept })` },
      }),
    ]),
  ]),
]

/** Names that a service principal gets, each for every one of a list where it says so. */
export type Additions = readonly { readonly value: Value; readonly each?: ListNameId }[]

const setNames = (names: Value) =>
  run([
    call('Update-MgServicePrincipal', {
      ServicePrincipalId: principalId,
      ServicePrincipalNames: names,
    }),
  ])

/**
 * Adds names to a service principal and takes them away again. The list is sent whole, so what is there is
 * kept; what was there before is in a file, so that the way back leaves it.
 * @param label a word for the file's name, another one for each task
 */
export const addNames = (application: string, added: Additions, label: string) => {
  const file = `${oauthFolder}\\spn-${label}-before.txt`
  const show = [findPrincipal(application), line('$principal.ServicePrincipalNames')]
  const mustBeFound = line(
    `if ($principal.AppId -ne '${application}') { throw 'The service principal was not found.' }`,
  )
  const into = (variable: string): Command[] =>
    added.map((one) => ({ kind: 'assign', variable, add: true, ...one }))
  return {
    commands: [
      connectGraph,
      ...show,
      mustBeFound,
      run([call('New-Item', { ItemType: 'Directory', Force: 'on', Path: oauthFolder })]),
      line(
        `if (-not (Test-Path -Path '${file}')) { $principal.ServicePrincipalNames | Set-Content -Path '${file}' -ErrorAction Stop }`,
      ),
      line('$names = @($principal.ServicePrincipalNames)'),
      ...into('names'),
      line('$names = @($names | Select-Object -Unique)'),
      setNames({ variable: '$names' }),
    ],
    verify: show,
    rollback: [
      findPrincipal(application),
      mustBeFound,
      line('$added = @()'),
      ...into('added'),
      // The file is read inside the argument: without it nothing is sent.
      setNames({
        expression: `@($principal.ServicePrincipalNames | Where-Object { $_ -notin $added -or $_ -in (Get-Content -Path '${file}' -ErrorAction Stop) })`,
      }),
    ],
  }
}
