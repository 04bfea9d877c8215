import type { CmdletId } from './cmdlets.ts'

/**
 * How to see whether what a cmdlet would create is there already: the cmdlet that finds it, and the parameter
 * of the first whose value is its identity. So a script can be run twice. What is not here cannot be found by
 * one identity.
 */
export const existing = {
  'New-CsHostingProvider': { find: 'Get-CsHostingProvider', by: 'Identity' },
  'New-CsOAuthServer': { find: 'Get-CsOAuthServer', by: 'Identity' },
  'New-CsPartnerApplication': { find: 'Get-CsPartnerApplication', by: 'Identity' },
  'New-CsTrustedApplicationPool': { find: 'Get-CsTrustedApplicationPool', by: 'Identity' },
  'New-CsUserServicesPolicy': { find: 'Get-CsUserServicesPolicy', by: 'Identity' },
  'New-MailboxSearch': { find: 'Get-MailboxSearch', by: 'Name' },
  'New-MailUser': { find: 'Get-MailUser', by: 'Name' },
  'New-ManagementRole': { find: 'Get-ManagementRole', by: 'Name' },
  'New-PartnerApplication': { find: 'Get-PartnerApplication', by: 'Name' },
  'New-SettingOverride': { find: 'Get-SettingOverride', by: 'Name' },
  'New-UMDialPlan': { find: 'Get-UMDialPlan', by: 'Name' },
} as const satisfies Partial<Record<CmdletId, { find: CmdletId; by: string }>>
