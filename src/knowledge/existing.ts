import type { CmdletId } from './cmdlets.ts'

/**
 * How what finds an object shows a parameter of what made it: under this name and in the same form; under
 * this name in a form of its own, which only a person can compare; or not at all.
 */
export type Shown = string | { readonly otherForm: string } | null

export type Existing = {
  readonly find: CmdletId
  /** the parameters whose values, joined by a slash, are the identity */
  readonly by: readonly [string, ...string[]]
  readonly shown: Readonly<Record<string, Shown>>
}

const sameNames = <N extends string>(...names: readonly N[]): Readonly<Record<N, N>> =>
  Object.fromEntries(names.map((name) => [name, name])) as Record<N, N>

/**
 * How to see whether what a cmdlet would create is there already, and whether it is the same: the cmdlet that
 * finds it, the parameters whose values are its identity, and where the others are seen. So a script can be
 * run twice. What is not here cannot be found by one identity. Sources (checked 2026-11-26): the examples of
 * Microsoft's cmdlet reference for hosting providers (Enabled, EnabledSharedAddressSpace, HostsOCSUsers,
 * VerificationLevel), trusted application pools (SiteId), trusted applications (the port), user services policies
 * (UcsAllowed) and setting overrides; onprem-diagnostics for partner applications (AuthToken) and authorization
 * servers; CSS-Exchange for partner applications of Exchange. Others (IsLocal, AutodiscoverUrl,
 * RequiresReplication) are named like their parameter, which no page confirms; a property that is not there is
 * said by the script, which then leaves the comparison to a person.
 */
export const existing = {
  'New-CsHostingProvider': {
    find: 'Get-CsHostingProvider',
    by: ['Identity'],
    shown: sameNames(
      'AutodiscoverUrl',
      'Enabled',
      'EnabledSharedAddressSpace',
      'HostsOCSUsers',
      'IsLocal',
      'ProxyFqdn',
      'VerificationLevel',
    ),
  },
  'New-CsOAuthServer': {
    find: 'Get-CsOAuthServer',
    by: ['Identity'],
    shown: sameNames('AcceptSecurityIdentifierInformation', 'MetadataUrl', 'Type'),
  },
  'New-CsPartnerApplication': {
    find: 'Get-CsPartnerApplication',
    by: ['Identity'],
    shown: {
      ...sameNames('ApplicationIdentifier', 'ApplicationTrustLevel'),
      MetadataUrl: 'AuthToken',
      UseOAuthServer: null,
    },
  },
  'New-CsTrustedApplication': {
    find: 'Get-CsTrustedApplication',
    by: ['TrustedApplicationPoolFqdn', 'ApplicationId'],
    shown: sameNames('Port'),
  },
  'New-CsTrustedApplicationPool': {
    find: 'Get-CsTrustedApplicationPool',
    by: ['Identity'],
    // A site is named by its ID when it is made, and shown by its identity; a pool by its name or its service ID.
    shown: {
      ...sameNames('RequiresReplication'),
      Registrar: { otherForm: 'Registrar' },
      Site: { otherForm: 'SiteId' },
    },
  },
  'New-CsUserServicesPolicy': {
    find: 'Get-CsUserServicesPolicy',
    by: ['Identity'],
    shown: sameNames('UcsAllowed'),
  },
  'New-MailboxSearch': {
    find: 'Get-MailboxSearch',
    by: ['Name'],
    shown: {
      ...sameNames('EstimateOnly', 'MessageTypes'),
      SourceMailboxes: { otherForm: 'SourceMailboxes' },
    },
  },
  'New-MailUser': {
    find: 'Get-MailUser',
    by: ['Name'],
    shown: sameNames('ExternalEmailAddress'),
  },
  'New-ManagementRole': {
    find: 'Get-ManagementRole',
    by: ['Name'],
    shown: { Parent: { otherForm: 'Parent' } },
  },
  'New-ManagementRoleAssignment': {
    find: 'Get-ManagementRoleAssignment',
    by: ['Name'],
    // Who has it is a variable of the task, and shown in a form of its own.
    shown: { Role: { otherForm: 'Role' }, User: { otherForm: 'RoleAssigneeName' } },
  },
  'New-PartnerApplication': {
    find: 'Get-PartnerApplication',
    by: ['Name'],
    shown: {
      ...sameNames('ApplicationIdentifier', 'Enabled'),
      LinkedAccount: { otherForm: 'LinkedAccount' },
    },
  },
  'New-SettingOverride': {
    find: 'Get-SettingOverride',
    by: ['Name'],
    shown: {
      ...sameNames('Parameters', 'Server'),
      Component: 'ComponentName',
      Section: 'SectionName',
      Reason: null,
    },
  },
  'New-UMDialPlan': {
    find: 'Get-UMDialPlan',
    by: ['Name'],
    shown: sameNames('CountryOrRegionCode', 'NumberOfDigitsInExtension', 'URIType', 'VoIPSecurity'),
  },
} as const satisfies Partial<Record<CmdletId, Existing>>
