import {
  type Condition,
  exchangeOnline,
  hybridExchange,
  skypeServers,
  tenantTrust,
} from './conditions.ts'
import { ewsDays } from './ews.ts'
import { cloudVoicemailPairs } from './pairings.ts'
import type { ProductId } from './products.ts'
import { hybridEnforced, hybridWithOnline } from './procedures/hybrid-application.ts'
import type { Sources } from './sources.ts'

/** The lowest build of a product, of one of its cumulative updates, that will do. */
export type MinimumBuild = {
  readonly product: ProductId
  readonly label: string
  readonly build: string
}

type BuildPurpose = {
  /** of each deployment; `modern-authentication`: where the plan wants hybrid modern authentication */
  readonly when: Condition | 'modern-authentication'
  readonly severity: 'warning' | 'note'
  /** whether to ask for a build that is not given; not where another purpose asks for the same deployment */
  readonly asks: boolean
  readonly builds: readonly MinimumBuild[]
  readonly sources: Sources
}

/** What asks for a build of the servers, and which. A product that is not listed has no known minimum. */
export const buildPurposes = {
  'hybrid-application': {
    when: { all: [{ product: hybridExchange }, hybridWithOnline] },
    severity: 'warning',
    asks: false,
    builds: [
      { product: 'exchange-2016', label: 'CU23', build: '15.1.2507.55' },
      { product: 'exchange-2019', label: 'CU14', build: '15.2.1544.25' },
      { product: 'exchange-2019', label: 'CU15', build: '15.2.1748.24' },
      { product: 'exchange-se', label: 'RTM', build: '15.2.2562.17' },
    ],
    sources: ['hybrid-application-script'],
  },
  'hybrid-with-skype': {
    when: { all: [{ product: hybridExchange }, hybridWithOnline] },
    severity: 'warning',
    asks: true,
    builds: [
      { product: 'exchange-2016', label: 'CU23', build: '15.1.2507.63' },
      { product: 'exchange-2019', label: 'CU14', build: '15.2.1544.37' },
      { product: 'exchange-2019', label: 'CU15', build: '15.2.1748.42' },
      { product: 'exchange-se', label: 'RTM', build: '15.2.2562.35' },
    ],
    sources: ['exchange-su-2025-12', 'exchange-builds'],
  },
  'graph-coexistence': {
    when: {
      all: [
        { pairs: { exchange: ['exchange-se'], skype: skypeServers } },
        { has: exchangeOnline },
        { not: { before: ewsDays.blocked } },
      ],
    },
    severity: 'note',
    asks: false,
    builds: [{ product: 'exchange-se', label: 'May 2026', build: '15.2.2562.41' }],
    sources: ['graph-coexistence', 'exchange-builds'],
  },
  'skype-hybrid-application': {
    when: { all: [tenantTrust, hybridEnforced] },
    severity: 'note',
    asks: true,
    builds: [
      { product: 'skype-2015', label: 'CU13', build: '6.0.9319.881' },
      { product: 'skype-2019', label: 'CU8', build: '7.0.2046.553' },
      { product: 'skype-se', label: 'RTM', build: '7.0.2046.820' },
    ],
    sources: ['skype-hf-2025-08'],
  },
  // Microsoft Teams and Cloud Voicemail beside servers need the hybrid whose minimum this is.
  'tenant-hybrid': {
    when: {
      all: [
        { any: [{ has: ['teams'] }, { all: [{ wanted: ['voicemail-um'] }, cloudVoicemailPairs] }] },
        { not: { before: '2022-07-31' } },
      ],
    },
    severity: 'warning',
    asks: true,
    builds: [
      { product: 'lync-2013', label: 'CU10 with hotfix 7', build: '5.0.8308.1182' },
      { product: 'skype-2015', label: 'CU12', build: '6.0.9319.619' },
      { product: 'skype-2019', label: 'CU6', build: '7.0.2046.385' },
    ],
    sources: ['hybrid-connectivity', 'plan-cloud-voicemail'],
  },
  // Skype for Business Server 2015 needs CU5, whose build no source at hand names.
  'modern-authentication': {
    when: 'modern-authentication',
    severity: 'warning',
    asks: true,
    builds: [
      { product: 'exchange-2013', label: 'CU19', build: '15.0.1365.1' },
      { product: 'exchange-2016', label: 'CU8', build: '15.1.1415.2' },
      { product: 'exchange-2019', label: 'CU1', build: '15.2.330.5' },
    ],
    sources: ['modern-authentication-overview', 'exchange-builds'],
  },
  // Exchange Online takes TLS 1.2 only; from these builds on the older versions can be switched off.
  tls: {
    when: { pairs: { exchange: exchangeOnline, skype: skypeServers } },
    severity: 'note',
    asks: false,
    builds: [
      { product: 'skype-2015', label: 'CU9', build: '6.0.9319.548' },
      { product: 'skype-2019', label: 'CU1', build: '7.0.2046.123' },
    ],
    sources: ['disable-tls', 'exchange-online-tls'],
  },
} as const satisfies Record<string, BuildPurpose>

export type BuildPurposeId = keyof typeof buildPurposes
export const buildPurposeIds = Object.keys(buildPurposes) as BuildPurposeId[]
