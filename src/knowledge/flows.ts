import type { Cloud } from './clouds.ts'
import {
  type Condition,
  exchangeOnline,
  exchangeServers,
  oauthExchange,
  skypeOnline,
  skypeServers,
  teamsOnly,
  tenantTrust,
} from './conditions.ts'
import { cloudVoicemail2019, umPairs2010 } from './pairings.ts'
import { exchangeWithOnline } from './procedures/exchange-online-oauth.ts'
import { hybridWithOnline } from './procedures/hybrid-application.ts'
import { modernSkype } from './procedures/modern-authentication.ts'
import type { Sources } from './sources.ts'
import { teamsBesideServers, teamsWithServers } from './teams.ts'

/** Who speaks to whom; messages/ has the words, engine/flows.ts the hosts. */
export const parties = [
  'front-end',
  'exchange-server',
  'edge-internal',
  'edge-external',
  'edge-web',
  'edge-av',
  'reverse-proxy',
  'client',
  'external-client',
  'partner',
  'exchange-online',
  'exchange-online-im',
  'teams-federation',
  'microsoft-365',
  'workstation',
  'inside',
  'anywhere',
] as const
export type Party = (typeof parties)[number]

/** What the connection is protected with; `optional`: both with and without it, by configuration. */
export const encryptions = [
  'https',
  'tls',
  'mtls',
  'mtls-optional',
  'srtp-optional',
  'none',
] as const
export type Encryption = (typeof encryptions)[number]
/** The hosts of Microsoft 365 that a connection leads to, by what they are for; each cloud has its own. */
export type ServiceHost = Extract<
  keyof Cloud,
  'tokenService' | 'signInService' | 'entraHost' | 'graphHost' | 'exchangeOnlineHost'
>
/** A port, or a range with both its ends. */
export type Ports = number | readonly [number, number]

export type Flow = {
  readonly from: Party
  readonly to: Party
  readonly transport: 'TCP' | 'UDP'
  /** null: chosen when it is set up */
  readonly ports: readonly Ports[] | null
  readonly encryption: Encryption
  /** opened from either end */
  readonly bothWays: boolean
  /** where it leads to in Microsoft 365 */
  readonly hosts?: readonly ServiceHost[]
  readonly when: Condition
  readonly sources: Sources
}

const onPremises = { pairs: { exchange: oauthExchange, skype: skypeServers } } as const
const withOnline = { pairs: { exchange: exchangeOnline, skype: skypeServers } } as const
/** Users with mailboxes in Exchange Server, wherever they are homed. */
const withServers = {
  pairs: { exchange: exchangeServers, skype: [...skypeServers, ...skypeOnline, ...teamsOnly] },
} as const
const integrated = {
  pairs: { exchange: [...exchangeServers, ...exchangeOnline], skype: skypeServers },
} as const
const edge = { all: [integrated, { edge: true }] } as const
const until2019 = ['lync-2013', 'skype-2015', 'skype-2019'] as const
const wantedOwa = { wanted: ['presence-owa', 'respond-owa', 'meetings-owa'] } as const
const wantedUm = { wanted: ['voicemail-um'] } as const
const owa = {
  all: [
    { any: [onPremises, { pairs: { exchange: ['exchange-2010'], skype: until2019 } }] },
    wantedOwa,
  ],
} as const satisfies Condition
/** Exchange that Skype for Business Server knows as a trusted application, and not by Exchange UM. Source: owa-im-2013. */
const trustedApplications = {
  all: [
    {
      any: [
        { pairs: { exchange: ['exchange-2010', 'exchange-2013'], skype: until2019 } },
        { pairs: { exchange: ['exchange-2019', 'exchange-se'], skype: skypeServers } },
      ],
    },
    wantedOwa,
  ],
} as const satisfies Condition
const trustedApplications2016 = {
  all: [
    { pairs: { exchange: ['exchange-2016'], skype: skypeServers } },
    wantedOwa,
    {
      not: {
        all: [{ pairs: { exchange: ['exchange-2016'], skype: until2019 } }, wantedUm],
      },
    },
  ],
} as const satisfies Condition
const um = {
  all: [{ pairs: { exchange: ['exchange-2013', 'exchange-2016'], skype: skypeServers } }, wantedUm],
} as const satisfies Condition
/** Cloud Voicemail for mailboxes in Exchange Server. Sources: plan-cloud-voicemail, cloud-voicemail. */
const cloudVoicemail = { all: [cloudVoicemail2019, wantedUm] } as const satisfies Condition
/** Exchange Server with the services of Microsoft 365: Exchange Online, Skype for Business Online, Microsoft Teams, Cloud Voicemail. */
const hybrid = {
  any: [
    { all: [onPremises, { has: exchangeOnline }] },
    { pairs: { exchange: oauthExchange, skype: skypeOnline } },
    teamsWithServers,
    cloudVoicemail,
  ],
} as const satisfies Condition
const tcp = { transport: 'TCP', bothWays: false } as const
const toEdge = { ...tcp, to: 'edge-internal', when: edge, sources: ['edge-requirements'] } as const
/** The external services of the Edge, each at an address of its own. Source: edge-requirements. */
const edgeService = { ...tcp, when: edge, sources: ['edge-requirements'] } as const
const um2016 = { ...tcp, from: 'front-end', to: 'exchange-server', when: um } as const
/**
 * Unified Messaging of Exchange 2010, by the processes that it has in common with later versions. Its SIP ports
 * can be changed there. Source: um-ports; that the numbers are the same is Tandem's conclusion.
 */
const um2010 = {
  ...um2016,
  when: { all: [umPairs2010, wantedUm] },
  sources: ['um-ports', 'tandem'],
} as const
const toTenant = {
  ...tcp,
  to: 'microsoft-365',
  ports: [443],
  encryption: 'https',
} as const

/** Connections that firewalls must let through, each from the side that opens it. */
export const flows = {
  'skype-to-exchange': {
    ...tcp,
    from: 'front-end',
    to: 'exchange-server',
    ports: [443],
    encryption: 'https',
    when: onPremises,
    sources: ['integrate-2025', 'partner-applications', 'tandem'],
  },
  'exchange-to-skype': {
    ...tcp,
    from: 'exchange-server',
    to: 'front-end',
    ports: [443],
    encryption: 'https',
    when: onPremises,
    sources: ['partner-applications', 'tandem'],
  },
  'owa-to-pool': {
    ...tcp,
    from: 'exchange-server',
    to: 'front-end',
    ports: [5061],
    encryption: 'mtls',
    when: owa,
    sources: ['skype-ports', 'tandem'],
  },
  'pool-to-owa': {
    ...tcp,
    from: 'front-end',
    to: 'exchange-server',
    ports: null,
    encryption: 'mtls',
    when: trustedApplications,
    sources: ['owa-im-2013'],
  },
  'pool-to-owa-2016': {
    ...tcp,
    from: 'front-end',
    to: 'exchange-server',
    ports: null,
    encryption: 'mtls',
    when: trustedApplications2016,
    sources: ['owa-im-2013'],
  },
  'client-to-exchange': {
    ...tcp,
    from: 'client',
    to: 'exchange-server',
    ports: [443],
    encryption: 'https',
    when: withServers,
    sources: ['autodiscover-order'],
  },
  'client-redirect': {
    ...tcp,
    from: 'client',
    to: 'exchange-server',
    ports: [80],
    encryption: 'none',
    when: withServers,
    sources: ['autodiscover-order'],
  },
  'client-to-pool': {
    ...tcp,
    from: 'client',
    to: 'front-end',
    ports: [5061],
    encryption: 'tls',
    when: integrated,
    sources: ['skype-ports'],
  },
  'client-to-web': {
    ...tcp,
    from: 'client',
    to: 'front-end',
    ports: [443],
    encryption: 'https',
    when: integrated,
    sources: ['skype-ports'],
  },
  'proxy-to-web': {
    ...tcp,
    from: 'reverse-proxy',
    to: 'front-end',
    ports: [4443],
    encryption: 'https',
    when: integrated,
    sources: ['skype-ports'],
  },
  'edge-to-online': {
    transport: 'TCP',
    bothWays: true,
    from: 'edge-external',
    to: 'exchange-online-im',
    ports: [5061],
    encryption: 'mtls',
    when: { any: [withOnline, cloudVoicemail] },
    sources: ['tandem', 'edge-requirements'],
  },
  'external-sign-in': {
    ...tcp,
    from: 'external-client',
    to: 'edge-external',
    ports: [443],
    encryption: 'tls',
    when: edge,
    sources: ['edge-requirements'],
  },
  federation: {
    transport: 'TCP',
    bothWays: true,
    from: 'partner',
    to: 'edge-external',
    ports: [5061],
    encryption: 'mtls',
    when: edge,
    sources: ['edge-requirements'],
  },
  'edge-to-teams': {
    ...tcp,
    bothWays: true,
    from: 'edge-external',
    to: 'teams-federation',
    ports: [5061],
    encryption: 'mtls',
    when: teamsBesideServers,
    sources: ['edge-requirements', 'hybrid-federation', 'hybrid-connectivity'],
  },
  'web-conferencing': {
    ...edgeService,
    from: 'external-client',
    to: 'edge-web',
    ports: [443],
    encryption: 'tls',
  },
  'media-udp': {
    ...edgeService,
    transport: 'UDP',
    bothWays: true,
    from: 'anywhere',
    to: 'edge-av',
    ports: [3478],
    encryption: 'none',
  },
  'media-tcp': {
    ...edgeService,
    bothWays: true,
    from: 'anywhere',
    to: 'edge-av',
    ports: [443],
    encryption: 'none',
  },
  'media-relay-udp': {
    ...edgeService,
    transport: 'UDP',
    from: 'edge-av',
    to: 'anywhere',
    ports: [[50000, 59999]],
    encryption: 'none',
  },
  'media-relay-tcp': {
    ...edgeService,
    from: 'edge-av',
    to: 'anywhere',
    ports: [[50000, 59999]],
    encryption: 'none',
  },
  'edge-names-udp': {
    ...edgeService,
    transport: 'UDP',
    from: 'edge-external',
    to: 'anywhere',
    ports: [53],
    encryption: 'none',
  },
  'edge-names-tcp': {
    ...edgeService,
    from: 'edge-external',
    to: 'anywhere',
    ports: [53],
    encryption: 'none',
  },
  'edge-revocation': {
    ...tcp,
    from: 'edge-external',
    to: 'anywhere',
    ports: [80],
    encryption: 'none',
    when: edge,
    sources: ['edge-requirements'],
  },
  'edge-sip': {
    ...toEdge,
    bothWays: true,
    from: 'front-end',
    ports: [5061],
    encryption: 'mtls',
  },
  'edge-av-authentication': { ...toEdge, from: 'front-end', ports: [5062], encryption: 'mtls' },
  'edge-web-conferencing': { ...toEdge, from: 'front-end', ports: [8057], encryption: 'mtls' },
  'edge-replication': { ...toEdge, from: 'front-end', ports: [4443], encryption: 'https' },
  'edge-media': {
    ...toEdge,
    transport: 'UDP',
    from: 'inside',
    ports: [3478],
    encryption: 'none',
  },
  'edge-media-tcp': { ...toEdge, from: 'inside', ports: [443], encryption: 'none' },
  'edge-logging': { ...toEdge, from: 'inside', ports: [[50001, 50003]], encryption: 'mtls' },
  'um-call-router': {
    ...um2016,
    ports: [5060, 5061],
    encryption: 'mtls-optional',
    sources: ['um-ports', 'exchange-um'],
  },
  'um-service': {
    ...um2016,
    ports: [5062, 5063],
    encryption: 'mtls-optional',
    sources: ['um-ports'],
  },
  'um-worker': {
    ...um2016,
    ports: [[5065, 5068]],
    encryption: 'mtls-optional',
    sources: ['um-ports'],
  },
  'um-media': {
    ...um2016,
    transport: 'UDP',
    bothWays: true,
    ports: [[1024, 65535]],
    encryption: 'srtp-optional',
    sources: ['um-ports'],
  },
  'um-2010': {
    ...um2010,
    ports: [5060, 5061, [5065, 5068]],
    encryption: 'mtls-optional',
  },
  'um-media-2010': {
    ...um2010,
    transport: 'UDP',
    bothWays: true,
    ports: [[1024, 65535]],
    encryption: 'srtp-optional',
  },
  'skype-to-tenant': {
    ...toTenant,
    from: 'front-end',
    hosts: ['tokenService'],
    when: tenantTrust,
    sources: ['hybrid-authentication', 'tandem'],
  },
  'skype-to-sign-in': {
    ...toTenant,
    from: 'front-end',
    hosts: ['signInService'],
    when: modernSkype,
    sources: ['modern-authentication-skype', 'modern-authentication-overview'],
  },
  'client-to-sign-in': {
    ...toTenant,
    from: 'client',
    hosts: ['entraHost', 'signInService'],
    when: modernSkype,
    sources: ['modern-authentication-overview', 'graph-environments', 'tandem'],
  },
  'workstation-to-tenant': {
    ...toTenant,
    from: 'workstation',
    hosts: ['entraHost', 'graphHost', 'exchangeOnlineHost'],
    when: { any: [tenantTrust, exchangeWithOnline, modernSkype] },
    sources: ['graph-environments', 'graph-sign-in', 'tandem'],
  },
  'move-users': {
    ...tcp,
    from: 'front-end',
    to: 'microsoft-365',
    ports: [443],
    encryption: 'https',
    when: teamsBesideServers,
    sources: ['hybrid-connectivity', 'move-csuser', 'tandem'],
  },
  'skype-to-online': {
    ...tcp,
    from: 'front-end',
    to: 'exchange-online',
    ports: [443],
    encryption: 'https',
    when: tenantTrust,
    sources: ['multi-forest-hybrid', 'integrate-2025', 'tandem'],
  },
  'skype-revocation': {
    ...tcp,
    from: 'front-end',
    to: 'anywhere',
    ports: [80],
    encryption: 'none',
    when: modernSkype,
    sources: ['modern-authentication-skype', 'modern-authentication-overview'],
  },
  'online-to-exchange': {
    ...tcp,
    from: 'exchange-online',
    to: 'exchange-server',
    ports: [443],
    encryption: 'https',
    when: hybrid,
    sources: ['autodiscover-hybrid', 'exchange-teams-interact'],
  },
  'exchange-to-online': {
    ...tcp,
    from: 'exchange-server',
    to: 'exchange-online',
    ports: [443],
    encryption: 'https',
    when: hybrid,
    sources: ['autodiscover-hybrid'],
  },
  'exchange-to-tenant': {
    ...toTenant,
    from: 'exchange-server',
    hosts: ['tokenService', 'signInService', 'entraHost'],
    when: hybrid,
    sources: ['oauth-exchange-hybrid', 'graph-environments', 'tandem'],
  },
  'exchange-to-graph': {
    ...toTenant,
    from: 'exchange-server',
    hosts: ['graphHost'],
    when: hybridWithOnline,
    sources: ['hybrid-application-script', 'graph-environments', 'tandem'],
  },
} as const satisfies Record<string, Flow>

export type FlowId = keyof typeof flows
export const flowIds = Object.keys(flows) as FlowId[]
