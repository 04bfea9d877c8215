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
    graphEnvironment: 'Global',
    azureEnvironment: 'Global',
    sources: [
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
    graphEnvironment: 'USGov',
    azureEnvironment: 'USGovernmentL4',
    sources: [
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
    graphEnvironment: 'USGovDoD',
    azureEnvironment: 'USGovernmentL5',
    sources: [
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
    graphEnvironment: 'China',
    azureEnvironment: 'ChinaCloud',
    sources: [
      'outlook-web-app',
      'cloud-endpoints',
      'graph-environments',
      'hybrid-application-script',
    ],
  },
} as const satisfies Record<string, Cloud>

export type CloudId = keyof typeof clouds
export const cloudIds = Object.keys(clouds) as CloudId[]
