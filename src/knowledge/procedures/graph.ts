import { type Command, type ListNameId, type Value, call, line, name, run } from '../commands.ts'

/** Microsoft's own applications in the tenant, by application ID. */
export const exchangeOnlineApplication = '00000002-0000-0ff1-ce00-000000000000'
export const skypeApplication = '00000004-0000-0ff1-ce00-000000000000'
export const teamsSchedulerApplication = '7557eb47-c689-4224-abcf-aef9bd7573df'
export const cloudVoicemailApplication = 'db7de2b5-2149-435e-8043-e080dd50afae'

export const oauthFolder = 'C:\\OAuthConfig'

const principalId = { variable: '$principal.Id' } as const

export const connectGraph: Command = run([
  call('Connect-MgGraph', {
    TenantId: name('tenant-id'),
    Environment: name('graph-environment'),
    Scopes: 'Application.ReadWrite.All',
  }),
])

/** The service principal of an application, in $principal. */
export const findPrincipal = (application: string): Command =>
  run([call('Get-MgServicePrincipal', { Filter: `AppId eq '${application}'` })], {
    into: 'principal',
  })

/** Its keys in $current. Graph returns the key itself only when it is asked for one object. */
const readKeys = run(
  [call('Get-MgServicePrincipal', { ServicePrincipalId: principalId, Property: 'keyCredentials' })],
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

/** The public part of a certificate file as a new key, in $new. The form is that of oauth-teams-2025. */
export const readNewKey = (file: string): readonly Command[] => [
  line(
    `$certificate = [System.Security.Cryptography.X509Certificates.X509Certificate2]::new('${oauthFolder}\\${file}')`,
  ),
  line('$value = [System.Convert]::ToBase64String($certificate.GetRawCertData())'),
  line(
    "$new = @{ type = 'AsymmetricX509Cert'; usage = 'Verify'; key = [System.Text.Encoding]::ASCII.GetBytes($value) }",
  ),
]

const copyKey = 'ForEach-Object { @{ type = $_.Type; usage = $_.Usage; key = $_.Key } }'

/** Adds $new to the keys of an application. The list is sent whole, or the keys left out are deleted. */
export const addKey = (application: string): readonly Command[] => [
  ...showKeys(application),
  readKeys,
  line(
    `$kept = @($current.KeyCredentials | Where-Object { $_.EndDateTime -gt (Get-Date) } | ${copyKey})`,
  ),
  run([
    call('Update-MgServicePrincipal', {
      ServicePrincipalId: principalId,
      KeyCredentials: { expression: '$kept + $new' },
    }),
  ]),
]

/** Sends the keys of an application without the one that the person at the shell names. */
export const removeKey = (application: string): readonly Command[] => [
  ...showKeys(application),
  { kind: 'assign', variable: 'keyId', value: { ask: 'key-id' } },
  readKeys,
  line(`$kept = @($current.KeyCredentials | Where-Object { $_.KeyId -ne $keyId } | ${copyKey})`),
  run([
    call('Update-MgServicePrincipal', {
      ServicePrincipalId: principalId,
      KeyCredentials: { variable: '$kept' },
    }),
  ]),
]

/** Names that a service principal gets, each for every one of a list where it says so. */
export type Additions = readonly { readonly value: Value; readonly each?: ListNameId }[]

const setNames = run([
  call('Update-MgServicePrincipal', {
    ServicePrincipalId: principalId,
    ServicePrincipalNames: { variable: '$names' },
  }),
])

/** Adds names to a service principal and takes them away again. The list is sent whole, so what is there is kept. */
export const addNames = (application: string, added: Additions) => {
  const show = [findPrincipal(application), line('$principal.ServicePrincipalNames')]
  const into = (variable: string): Command[] =>
    added.map((one) => ({ kind: 'assign', variable, add: true, ...one }))
  return {
    commands: [
      connectGraph,
      ...show,
      line('$names = @($principal.ServicePrincipalNames)'),
      ...into('names'),
      line('$names = @($names | Select-Object -Unique)'),
      setNames,
    ],
    verify: show,
    rollback: [
      findPrincipal(application),
      line('$added = @()'),
      ...into('added'),
      line('$names = @($principal.ServicePrincipalNames | Where-Object { $_ -notin $added })'),
      setNames,
    ],
  }
}
