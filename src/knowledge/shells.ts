/** Where commands are typed. Product names, the same in every language. */
export const shells = {
  ems: { name: 'Exchange Management Shell' },
  sfb: { name: 'Skype for Business Server Management Shell' },
  exo: { name: 'Exchange Online PowerShell' },
  graph: { name: 'Microsoft Graph PowerShell' },
  msonline: { name: 'MSOnline PowerShell' },
  'teams-powershell': { name: 'Microsoft Teams PowerShell' },
  prompt: { name: 'Windows command prompt (administrator)' },
  powershell: { name: 'Windows PowerShell' },
  /** no shell either: licences and synchronization are looked at where they are kept */
  portal: { name: 'Microsoft 365 admin center, Microsoft Entra Connect' },
  /** no shell: what is looked at is looked at as users see it */
  clients: { name: 'Outlook, Skype for Business' },
  'teams-client': { name: 'Microsoft Teams, Outlook' },
} as const satisfies Record<string, { name: string }>
export type ShellId = keyof typeof shells

/**
 * The cmdlet by which a shell is told from the others. Sources: Microsoft's cmdlet reference, checked
 * 2026-11-26; Get-ConnectionInformation comes with the Exchange Online PowerShell module 3.0.0 and later.
 */
export const ownCmdlets: Readonly<Partial<Record<ShellId, string>>> = {
  ems: 'Get-ExchangeServer',
  exo: 'Get-ConnectionInformation',
  sfb: 'Get-CsPool',
  'teams-powershell': 'Connect-MicrosoftTeams',
}

/**
 * The lowest Windows PowerShell that a shell may have, so that a script starts wherever its commands run. Sources,
 * checked 2026-11-26: Microsoft's Exchange supportability matrix (Exchange 2010 has 2.0 and nothing else, later
 * versions that of their Windows); Lync Server 2013 asks for 6.2.9200.0, which is 3.0, and Skype for Business
 * Server came after it; the modules of the cloud ask for 5.1.
 */
export const lowestPowerShell: Readonly<Record<ShellId, '2.0' | '3.0' | '5.1'>> = {
  ems: '2.0',
  sfb: '3.0',
  exo: '5.1',
  graph: '5.1',
  msonline: '5.1',
  'teams-powershell': '5.1',
  prompt: '2.0',
  powershell: '2.0',
  portal: '5.1',
  clients: '5.1',
  'teams-client': '5.1',
}

/** Who carries a task out: Microsoft's own names of role groups. */
export const roles = {
  'organization-management': 'Organization Management',
  'discovery-management': 'Discovery Management',
  'rtc-server-admins': 'RTCUniversalServerAdmins',
  'cs-server-administrator': 'CsServerAdministrator',
  'rtc-user-admins': 'RTCUniversalUserAdmins',
  'rtc-local-user-administrators': 'RTC Local User Administrators',
  'dns-admins': 'DnsAdmins',
  'global-administrator': 'Global Administrator',
  'local-administrators': 'Administrators',
  'domain-users': 'Domain Users',
} as const
export type RoleId = keyof typeof roles

/** The team that acts, for filters and for each team's own pages. */
export const teams = ['exchange', 'skype', 'pki', 'dns', 'identity', 'voice'] as const
export type TeamId = (typeof teams)[number]

/** The machine a task is carried out on; messages/ has the words. */
export const places = [
  'exchange-server',
  'each-exchange-server',
  'front-end',
  'each-front-end',
  'edge-server',
  'workstation',
  'dns-server',
] as const
export type PlaceId = (typeof places)[number]
