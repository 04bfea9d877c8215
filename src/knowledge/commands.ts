import type { CmdletId, ParameterOf } from './cmdlets.ts'

/**
 * Names that commands take from the plan. engine/names.ts gives each its value or, while the plan has
 * none, the answers that would.
 */
export const nameIds = [
  'autodiscover-host',
  'internal-uri',
  'oauth-url',
  'exchange-metadata-url',
  'skype-metadata-url',
  'exchange-server',
  'exchange-short-name',
  'front-end',
  'edge-server',
  'pool-fqdn',
  // for words alone: there where a task has more than one
  'several-pools',
  'test-user',
  'test-mailbox',
  'hosting-provider',
  'pfx-path',
  'oauth-thumbprint',
  'tenant-domain',
  'federation-record',
  'application-mailbox',
  'tenant-id',
  'external-web-fqdn',
  'token-service',
  'sign-in-service',
  'exchange-online-host',
  'graph-environment',
  'azure-environment',
  'online-test-user',
  'online-test-mailbox',
  'smtp-domain',
  'autodiscover-domains',
  'teams-federation',
  'teams-web',
] as const
export type NameId = (typeof nameIds)[number]

/** Names of which a plan may have many: a command can be printed once for each of them. */
export type ListNameId = Extract<
  NameId,
  | 'exchange-server'
  | 'exchange-short-name'
  | 'front-end'
  | 'edge-server'
  | 'federation-record'
  | 'external-web-fqdn'
>

export type Value =
  | string
  | number
  | boolean
  | { readonly name: NameId }
  /** an array of values, as in `@('a', 'b')` */
  | { readonly list: readonly Value[] }
  /** one string put together from fixed parts, names of the plan and what is asked */
  | {
      readonly text: readonly (string | { readonly name: NameId } | { readonly ask: AskId })[]
    }
  /** PowerShell as it stands, in parentheses: never with a value of the plan in it */
  | { readonly expression: string }
  /** a switch parameter */
  | 'on'
  /** a variable, or a property of one, that an earlier line has set */
  | { readonly variable: `$${string}` }
  /** a value that only the person at the shell has; printed as a placeholder */
  | { readonly ask: AskId }

/** What is asked of the person at the shell; printed as `<ask>`. */
export type AskId =
  | 'previous-thumbprint'
  | 'previous-internal-uri'
  | 'previous-oauth-url'
  | 'certificate-value'
  | 'partner-application'
  | 'mailbox'
  | 'key-id'
  | 'site-id'
  | 'iis-thumbprint'
  | 'certificate-thumbprint'
  | 'user'
  | 'second-user'
  | 'photo-path'
  | 'previous-archiving'
  | 'extension-digits'
  | 'country-code'
  | 'extension'
  | 'um-gateway'
  | 'skype-domain-controller'
  | 'previous-destination'
  | 'previous-organization'
  | 'exchange-external-url'
  | 'previous-service-name'
  | 'new-thumbprint'
  | 'effective-date'
  | 'previous-allowed-domains'
  | 'application-id'
  | 'previous-application-ids'
  | 'previous-ews-enabled'
  | 'exchange-external-host'
  | 'internal-web-fqdn'
  | 'evosts-guid'
  | 'exported-issuer-thumbprint'
  | 'exported-auth-thumbprint'

/** What every server has of its own: where a command is repeated for servers, it is asked for each of them. */
export const askedOfEachServer: ReadonlySet<string> = new Set<AskId>([
  'previous-internal-uri',
  'iis-thumbprint',
  'certificate-thumbprint',
])

/** One cmdlet with its parameters: a value, printed and quoted by engine/powershell.ts alone. */
export type Call = {
  readonly cmdlet: CmdletId
  readonly parameters: Readonly<Record<string, Value>>
  /** arguments without a parameter name, for built-in cmdlets such as Select-Object */
  readonly columns?: readonly string[]
}

export type Command =
  | {
      readonly kind: 'powershell'
      readonly calls: readonly [Call, ...Call[]]
      /** the variable that takes the result, without `$` */
      readonly into?: string
      /** a property of the first call's result that is piped on, as in `(Get-AuthConfig).Thumbprint | …` */
      readonly property?: string
      /** printed once for each of these names of the plan */
      readonly each?: ListNameId
    }
  /** a variable set to a value, or with the value added to what it holds */
  | {
      readonly kind: 'assign'
      /** without `$` */
      readonly variable: string
      readonly value: Value
      readonly add?: true
      readonly each?: ListNameId
    }
  /** PowerShell as it stands: never with a value of the plan in it */
  | { readonly kind: 'line'; readonly line: string }
  | {
      readonly kind: 'script'
      readonly path: string
      readonly parameters: Readonly<Record<string, Value>>
    }
  | {
      readonly kind: 'program'
      readonly program: string
      readonly arguments: readonly (string | { readonly name: NameId })[]
      readonly each?: ListNameId
    }

/** A call whose parameters are checked against the cmdlet's own, at compile time. */
export const call = <C extends CmdletId>(
  cmdlet: C,
  parameters: Partial<Record<ParameterOf<C>, Value>> = {},
  ...columns: string[]
): Call => ({
  cmdlet,
  parameters: parameters as Record<string, Value>,
  ...(columns.length > 0 ? { columns } : {}),
})

type Options = {
  into?: string
  property?: string
  each?: ListNameId
}

/** A pipeline of calls. */
export const run = (calls: readonly [Call, ...Call[]], options: Options = {}): Command => ({
  kind: 'powershell',
  calls,
  ...options,
})

/** A line of PowerShell without any value of the plan. */
export const line = (text: string): Command => ({ kind: 'line', line: text })

/**
 * The same for many, as a comment so that it is never run along with the others: for each row of a file in
 * the current folder, with what names the user in the column Identity.
 * @param file a name of its own for each task, as each has other users and names them by other things
 * @param command with `$_.Identity` for the user, and `$_` with other columns that the words name
 */
export const forEachListed = (file: string, command: string): Command =>
  line(`# Import-Csv -Path .\\${file} | ForEach-Object { ${command} }`)

export const name = (id: NameId): { readonly name: NameId } => ({ name: id })
