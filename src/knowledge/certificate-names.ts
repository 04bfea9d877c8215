import {
  type Condition,
  exchangeOnline,
  exchangeServers,
  oauthExchange,
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
const onPremises = { pairs: { exchange: oauthExchange, skype: skypeServers } } as const
const integrated = {
  pairs: { exchange: [...exchangeServers, ...exchangeOnline], skype: skypeServers },
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
const inIntegration = { all: [{ product: exchangeServers }, integrated] } as const
const web = { per: 'skype', when: { all: [{ product: skypeServers }, integrated] } } as const

/** The names that each certificate of the integration needs. */
export const certificateNeeds = {
  'exchange-web': {
    ...exchangeWeb,
    when: { all: [inIntegration, { not: { has: exchangeOnline } }] },
    issuer: 'either',
    sources: ['exchange-certificates', 'onprem-diagnostics'],
  },
  'exchange-web-hybrid': {
    ...exchangeWeb,
    when: { all: [inIntegration, { has: exchangeOnline }] },
    issuer: 'public',
    sources: ['autodiscover-hybrid', 'onprem-diagnostics'],
  },
  'exchange-auth': {
    per: 'exchange',
    when: { all: [{ product: oauthExchange }, onPremises] },
    subject: { fixed: 'Microsoft Exchange Server Auth Certificate' },
    alternatives: [],
    issuer: 'self-signed',
    sources: ['maintain-auth-certificate'],
  },
  'exchange-owa-im': {
    per: 'exchange',
    when: {
      all: [{ product: oauthExchange }, onPremises, { wanted: ['presence-owa', 'respond-owa'] }],
    },
    subject: null,
    alternatives: ['exchange-server'],
    issuer: 'either',
    sources: ['owa-im-2013'],
  },
  'exchange-um': {
    per: 'exchange-server',
    when: {
      all: [
        { product: ['exchange-2013', 'exchange-2016'] },
        onPremises,
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
