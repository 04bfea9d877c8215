import type { Sources } from './sources.ts'

/**
 * Host names per Microsoft 365 cloud. `null` means that no source names one: it was looked for and not
 * found, so it must be asked for, never guessed.
 */
export type Cloud = {
  readonly name: string
  readonly hostingProvider: string | null
  /** where every mailbox is online, Skype for Business Server asks here */
  readonly oauthAutodiscover: string
  /** the alias that clients follow where every mailbox is online */
  readonly autodiscoverAlias: string | null
  /** the token service that Skype for Business Server reads its metadata from */
  readonly tokenService: string | null
  /** where clients of Skype for Business Server sign in with hybrid modern authentication */
  readonly signInService: string | null
  /** the host of EWS in Exchange Online */
  readonly exchangeOnlineHost: string | null
  /** where federation leads once nobody is homed on servers; also the hosting provider of Teams and the target of a move */
  readonly teamsFederation: string
  /** where sign-in leads once nobody is homed on servers */
  readonly teamsSignIn: string
  /** where the discovery of web services leads then */
  readonly teamsWeb: string
  /** where administrators and servers sign in to Microsoft Entra ID */
  readonly entraHost: string
  readonly graphHost: string
  /** what Connect-MgGraph calls the cloud */
  readonly graphEnvironment: string
  /** what ConfigureExchangeHybridApplication.ps1 calls the cloud */
  readonly azureEnvironment: string
  readonly sources: Sources
}

export const clouds = {
  worldwide: {
    name: 'Microsoft 365 (worldwide, GCC)',
    hostingProvider: 'exap.um.outlook.com',
    oauthAutodiscover: 'autodiscover-s.outlook.com',
    autodiscoverAlias: 'autodiscover.outlook.com',
    tokenService: 'accounts.accesscontrol.windows.net',
    signInService: 'login.windows.net',
    exchangeOnlineHost: 'outlook.office365.com',
    teamsFederation: 'sipfed.online.lync.com',
    teamsSignIn: 'sipdir.online.lync.com',
    teamsWeb: 'webdir.online.lync.com',
    entraHost: 'login.microsoftonline.com',
    graphHost: 'graph.microsoft.com',
    graphEnvironment: 'Global',
    azureEnvironment: 'Global',
    sources: [
      'teams-dns',
      'outlook-web-app',
      'multi-forest-hybrid',
      'hybrid-authentication',
      'oauth-exchange-hybrid',
      'graph-environments',
      'hybrid-application-script',
      'modern-authentication-skype',
    ],
  },
  'gcc-high': {
    name: 'GCC High',
    hostingProvider: 'exap.um.office365.us',
    oauthAutodiscover: 'autodiscover-s.office365.us',
    autodiscoverAlias: null,
    tokenService: null,
    signInService: null,
    exchangeOnlineHost: null,
    teamsFederation: 'sipfed.online.gov.skypeforbusiness.us',
    teamsSignIn: 'sipdir.online.gov.skypeforbusiness.us',
    teamsWeb: 'webdir.online.gov.skypeforbusiness.us',
    entraHost: 'login.microsoftonline.us',
    graphHost: 'graph.microsoft.us',
    graphEnvironment: 'USGov',
    azureEnvironment: 'USGovernmentL4',
    sources: [
      'dns-gcc-high',
      'outlook-web-app',
      'cloud-endpoints',
      'graph-environments',
      'hybrid-application-script',
    ],
  },
  dod: {
    name: 'DoD',
    hostingProvider: null,
    oauthAutodiscover: 'autodiscover-s-dod.office365.us',
    autodiscoverAlias: null,
    tokenService: null,
    signInService: null,
    exchangeOnlineHost: null,
    teamsFederation: 'sipfed.online.dod.skypeforbusiness.us',
    teamsSignIn: 'sipdir.online.dod.skypeforbusiness.us',
    teamsWeb: 'webdir.online.dod.skypeforbusiness.us',
    entraHost: 'login.microsoftonline.us',
    graphHost: 'dod-graph.microsoft.us',
    graphEnvironment: 'USGovDoD',
    azureEnvironment: 'USGovernmentL5',
    sources: [
      'dns-dod',
      'outlook-web-app',
      'cloud-endpoints',
      'graph-environments',
      'hybrid-application-script',
    ],
  },
  china: {
    name: 'Microsoft 365 (21Vianet)',
    hostingProvider: 'exap.um.partner.outlook.cn',
    oauthAutodiscover: 'autodiscover-s.partner.outlook.cn',
    autodiscoverAlias: 'autodiscover.partner.outlook.cn',
    tokenService: null,
    signInService: null,
    exchangeOnlineHost: null,
    teamsFederation: 'sipfed.online.partner.lync.cn',
    teamsSignIn: 'sipdir.online.partner.lync.cn',
    teamsWeb: 'webdir.online.partner.lync.cn',
    entraHost: 'login.chinacloudapi.cn',
    graphHost: 'microsoftgraph.chinacloudapi.cn',
    graphEnvironment: 'China',
    azureEnvironment: 'ChinaCloud',
    sources: [
      'dns-china',
      'outlook-web-app',
      'cloud-endpoints',
      'graph-environments',
      'hybrid-application-script',
    ],
  },
} as const satisfies Record<string, Cloud>

export type CloudId = keyof typeof clouds
export const cloudIds = Object.keys(clouds) as CloudId[]
