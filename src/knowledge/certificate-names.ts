import {
  type Condition,
  exchangeOnline,
  exchangeServers,
  oauthExchange,
  skypeOnline,
  skypeServers,
} from './conditions.ts'
import type { Sources } from './sources.ts'

/** Names in a certificate: hosts of the plan, labels before its domains, or one fixed name. */
export type NamePart =
  | 'autodiscover-host'
  | 'exchange-server'
  | 'pool'
  | 'front-end'
  | 'external-web'
  | 'access-edge'
  | 'edge-pool'
  | 'default-sip-domain'
  /** before each SIP or SMTP domain, or before the default SIP domain alone */
  | { readonly label: string; readonly of: 'sip' | 'smtp' | 'default-sip' }
  | { readonly fixed: string }

export type CertificateNeed = {
  /** once for the plan, for each deployment, or for each Exchange server */
  readonly per: 'plan' | 'exchange' | 'skype' | 'exchange-server'
  readonly when: Condition
  /** null: no rule says what the Subject must be */
  readonly subject: NamePart | null
  readonly alternatives: readonly NamePart[]
  /** it needs names as well that the plan does not ask for; its note says which */
  readonly beyondPlan?: true
  readonly issuer: 'public' | 'internal' | 'either' | 'self-signed'
  readonly sources: Sources
}

const sip = (label: string) => ({ label, of: 'sip' }) as const
/** The simple URLs of which an organization has one for all its SIP domains. Source: simple-urls. */
const once = (label: string) => ({ label, of: 'default-sip' }) as const
/** Exchange 2010 takes no part in OAuth, and yet in IM of Outlook Web App and in voice mail. */
const withServers = { pairs: { exchange: exchangeServers, skype: skypeServers } } as const
const onPremises = { pairs: { exchange: oauthExchange, skype: skypeServers } } as const
const integrated = {
  pairs: { exchange: [...exchangeServers, ...exchangeOnline], skype: skypeServers },
} as const
/** Exchange Server with Skype for Business Online, until that was retired. Source: skype-online-retirement. */
const withSkypeOnline = {
  all: [{ pairs: { exchange: exchangeServers, skype: skypeOnline } }, { before: '2021-08-01' }],
} as const
/** Exchange servers that cloud services call, so that these must trust the certificate. */
const reachedFromOutside = {
  any: [{ all: [integrated, { has: exchangeOnline }] }, withSkypeOnline],
} as const
const serverToServer = {
  pairs: { exchange: [...oauthExchange, ...exchangeOnline], skype: skypeServers },
} as const
const exchangeWeb = {
  per: 'exchange',
  subject: null,
  alternatives: ['autodiscover-host', { label: 'autodiscover', of: 'smtp' }],
  beyondPlan: true,
} as const
const web = { per: 'skype', when: { all: [{ product: skypeServers }, integrated] } } as const

/**
 * How many days a certificate of a public CA may be valid, by the day on which it is issued.
 * Source: public-certificate-lifetimes.
 */
export const publicLifetimes = [
  { from: '2026-03-15', days: 200 },
  { from: '2027-03-15', days: 100 },
  { from: '2029-03-15', days: 47 },
] as const

/** The names that each certificate of the integration needs. */
export const certificateNeeds = {
  'exchange-web': {
    ...exchangeWeb,
    when: { all: [integrated, { not: reachedFromOutside }] },
    issuer: 'either',
    sources: ['exchange-certificates', 'onprem-diagnostics'],
  },
  'exchange-web-hybrid': {
    ...exchangeWeb,
    when: { all: [{ product: exchangeServers }, reachedFromOutside] },
    issuer: 'public',
    sources: ['autodiscover-hybrid', 'onprem-diagnostics'],
  },
  'exchange-auth': {
    per: 'exchange',
    when: { all: [{ product: oauthExchange }, { any: [onPremises, withSkypeOnline] }] },
    subject: { fixed: 'Microsoft Exchange Server Auth Certificate' },
    alternatives: [],
    issuer: 'self-signed',
    sources: ['maintain-auth-certificate'],
  },
  'exchange-owa-im': {
    per: 'exchange',
    when: {
      all: [{ product: exchangeServers }, withServers, { wanted: ['presence-owa', 'respond-owa'] }],
    },
    subject: null,
    alternatives: ['exchange-server'],
    issuer: 'either',
    sources: ['owa-im-2013', 'owa-im-trusted-pool', 'tandem'],
  },
  'exchange-um': {
    per: 'exchange-server',
    when: {
      all: [
        { product: ['exchange-2010', 'exchange-2013', 'exchange-2016'] },
        withServers,
        { wanted: ['voicemail-um'] },
      ],
    },
    subject: 'exchange-server',
    alternatives: [],
    issuer: 'either',
    sources: ['exchange-um'],
  },
  'oauth-token-issuer': {
    per: 'plan',
    when: { all: [serverToServer, { unless: { oauthSource: 'reuse-default' } }] },
    subject: 'default-sip-domain',
    alternatives: [],
    issuer: 'either',
    sources: ['integrate-2025', 'certificate-requirements'],
  },
  'oauth-token-issuer-default': {
    per: 'plan',
    when: { all: [serverToServer, { oauthSource: 'reuse-default' }] },
    subject: null,
    alternatives: [],
    issuer: 'either',
    sources: ['integrate-2025', 'certificate-requirements'],
  },
  'skype-default': {
    ...web,
    subject: 'pool',
    alternatives: ['pool', 'front-end', sip('sip')],
    issuer: 'internal',
    sources: ['certificate-requirements'],
  },
  'skype-web-internal': {
    ...web,
    subject: 'pool',
    alternatives: [
      'pool',
      'front-end',
      sip('lyncdiscoverinternal'),
      sip('meet'),
      once('dialin'),
      once('admin'),
    ],
    issuer: 'internal',
    sources: ['certificate-requirements', 'simple-urls'],
  },
  'skype-web-external': {
    ...web,
    subject: 'external-web',
    alternatives: ['external-web', sip('lyncdiscover'), sip('meet'), once('dialin')],
    issuer: 'public',
    sources: ['certificate-requirements', 'simple-urls', 'tandem'],
  },
  'edge-external': {
    per: 'plan',
    when: { all: [integrated, { edge: true }] },
    subject: 'access-edge',
    alternatives: ['access-edge', sip('sip')],
    beyondPlan: true,
    issuer: 'public',
    sources: ['edge-requirements'],
  },
  'edge-internal': {
    per: 'plan',
    when: { all: [integrated, { edge: true }] },
    subject: 'edge-pool',
    alternatives: [],
    issuer: 'either',
    sources: ['edge-requirements'],
  },
} as const satisfies Record<string, CertificateNeed>

export type CertificateNeedId = keyof typeof certificateNeeds
export const certificateNeedIds = Object.keys(certificateNeeds) as CertificateNeedId[]

/**
 * Names that the DNS records of a plan leave out, and why: those of servers and pools are in DNS since these
 * were set up, and what is no host has no address. Remarks of certificates say the first.
 */
export const withoutRecord = {
  'in-place': ['exchange-server', 'pool', 'front-end', 'edge-pool'],
  'no-host': ['default-sip-domain'],
} as const satisfies Record<string, readonly NamePart[]>
