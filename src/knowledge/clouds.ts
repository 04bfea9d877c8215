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
  readonly sources: Sources
}

export const clouds = {
  worldwide: {
    name: 'Microsoft 365 (worldwide, GCC)',
    hostingProvider: 'exap.um.outlook.com',
    oauthAutodiscover: 'autodiscover-s.outlook.com',
    autodiscoverAlias: 'autodiscover.outlook.com',
    sources: ['outlook-web-app', 'multi-forest-hybrid'],
  },
  'gcc-high': {
    name: 'GCC High',
    hostingProvider: 'exap.um.office365.us',
    oauthAutodiscover: 'autodiscover-s.office365.us',
    autodiscoverAlias: null,
    sources: ['outlook-web-app', 'cloud-endpoints'],
  },
  dod: {
    name: 'DoD',
    hostingProvider: null,
    oauthAutodiscover: 'autodiscover-s-dod.office365.us',
    autodiscoverAlias: null,
    sources: ['outlook-web-app', 'cloud-endpoints'],
  },
  china: {
    name: 'Microsoft 365 (21Vianet)',
    hostingProvider: 'exap.um.partner.outlook.cn',
    oauthAutodiscover: 'autodiscover-s.partner.outlook.cn',
    autodiscoverAlias: 'autodiscover.partner.outlook.cn',
    sources: ['outlook-web-app', 'cloud-endpoints'],
  },
} as const satisfies Record<string, Cloud>

export type CloudId = keyof typeof clouds
export const cloudIds = Object.keys(clouds) as CloudId[]
