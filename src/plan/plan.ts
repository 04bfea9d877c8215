import * as z from 'zod'
import { cloudIds } from '#knowledge/clouds.ts'
import { editionIds, newestEdition } from '#knowledge/editions.ts'
import { featureIds } from '#knowledge/features.ts'
import { exchangeProductIds, skypeProductIds } from '#knowledge/products.ts'
import { ewsStates, hybridKinds } from '#knowledge/tenant.ts'
import { knowledgeVersion } from '#knowledge/version.ts'
import { certificateSchema } from './certificate.ts'
import { limits } from './limits.ts'

/** A line of text as the user typed it, valid or not: what it must be is judged by `faults.ts`. */
const line = z.string().max(limits.line)
const lines = (most: number) => z.array(line).max(most)
const id = z.string().regex(/^[a-z0-9-]{1,40}$/)
const count = z.number().int().min(0).max(limits.users).nullable()

const organization = z.strictObject({
  /** SIP domains, the default one first. */
  sipDomains: lines(limits.domains),
  /** SMTP domains, the default one first. */
  smtpDomains: lines(limits.domains),
  forests: z.enum(['one', 'several']).nullable(),
  /** How many users there are in all, in pairings or not. */
  users: count,
  tenant: z.strictObject({
    cloud: z.enum(cloudIds).nullable(),
    domain: line,
    id: line,
    /** What EwsEnabled is in the tenant. */
    ews: z.enum(ewsStates).nullable(),
    /** How Exchange is joined to the tenant. */
    hybrid: z.enum(hybridKinds).nullable(),
  }),
})

const exchangeDeployment = z.strictObject({
  id,
  name: line,
  product: z.enum(exchangeProductIds).nullable(),
  /** The lowest build of its servers, such as 15.2.2562.17; empty: not said. */
  build: line,
  /** Mailbox or Client Access servers by FQDN; empty for Exchange Online. */
  servers: lines(limits.servers),
})

const skypeDeployment = z.strictObject({
  id,
  name: line,
  product: z.enum(skypeProductIds).nullable(),
  /** The lowest build of its servers, such as 7.0.2046.820; empty: not said. */
  build: line,
  poolFqdn: line,
  frontEnds: lines(limits.servers),
  externalWebFqdn: line,
})

const edge = z.strictObject({
  deployed: z.boolean().nullable(),
  poolFqdn: line,
  servers: lines(limits.servers),
  /** The external name of the Access Edge service, target of the federation SRV record. */
  accessFqdn: line,
})

const pairing = z.strictObject({
  id,
  name: line,
  exchange: id.nullable(),
  skype: id.nullable(),
  users: count,
})

const certificates = z.strictObject({
  /** Which certificate becomes the OAuthTokenIssuer certificate. */
  oauthSource: z.enum(['reuse-default', 'assigned', 'import']).nullable(),
  /** Where the .pfx file lies when one is imported. */
  pfxPath: line,
  evidence: z
    .array(
      z.strictObject({
        id,
        purpose: z.enum(['oauth-token-issuer', 'exchange-auth']),
        /** The server that the certificate was read on, by FQDN; empty when not said. */
        server: line,
        certificate: certificateSchema,
      }),
    )
    .max(limits.certificates),
})

const autodiscover = z.strictObject({
  host: line,
  /** AutoDiscoverServiceInternalUri; empty: Tandem makes it from the host. */
  internalUri: line,
  /** ExchangeAutodiscoverUrl; empty: Tandem makes it from the host. */
  oauthUrl: line,
})

const dns = z.strictObject({
  /** The Exchange server or load balancer that the Autodiscover host leads to: FQDN or IP address. */
  target: line,
  /** Seconds. */
  ttl: z.number().int().min(0).max(2_147_483_647),
})

const trust = z.strictObject({
  /** SIP address of a user with a mailbox, for the tests. */
  testUser: line,
  /** SIP address of a user with a mailbox in Exchange Online, where `testUser` has one on premises. */
  onlineTestUser: line,
  /** Whether hybrid modern authentication is wanted. */
  modernAuthentication: z.boolean().nullable(),
})

export const workStatuses = ['open', 'in-progress', 'done', 'blocked', 'not-needed'] as const
const work = z.strictObject({
  status: z.enum(workStatuses),
  owner: line,
  /** YYYY-MM-DD or empty. */
  due: line,
  note: z.string().max(limits.note),
})

/** The version that this code writes. Older ones are migrated when they are read, newer ones refused. */
export const formatVersion = 2

/** The shape of a plan: answers as typed, nothing derived. Documented in docs/plan-file.md. */
export const planSchema = z.strictObject({
  format: z.literal('tandem-plan'),
  formatVersion: z.literal(formatVersion),
  knowledgeVersion: z.string().max(40),
  id,
  title: line,
  customer: line,
  author: line,
  /** The day the plan is judged at, YYYY-MM-DD. */
  asOf: line,
  edition: z.enum(editionIds),
  organization,
  exchange: z.array(exchangeDeployment).max(limits.deployments),
  skype: z.array(skypeDeployment).max(limits.deployments),
  edge,
  pairings: z.array(pairing).max(limits.pairings),
  /** null: not answered yet. */
  features: z.array(z.enum(featureIds)).nullable(),
  certificates,
  autodiscover,
  dns,
  trust,
  /** Work on tasks by task key; kept when a task no longer applies. */
  work: z.record(z.string().max(200), work),
})

export type Plan = z.infer<typeof planSchema>
export type Pairing = z.infer<typeof pairing>
export type Evidence = Plan['certificates']['evidence'][number]
export type Work = z.infer<typeof work>
export type WorkStatus = (typeof workStatuses)[number]

/**
 * A plan with every question open.
 * @param planId the plan's id, lower-case letters, digits and hyphens
 * @param asOf the day it is judged at, YYYY-MM-DD
 */
export const emptyPlan = (planId: string, asOf: string): Plan => ({
  format: 'tandem-plan',
  formatVersion,
  knowledgeVersion,
  id: planId,
  title: '',
  customer: '',
  author: '',
  asOf,
  edition: newestEdition,
  organization: {
    sipDomains: [],
    smtpDomains: [],
    forests: null,
    users: null,
    tenant: { cloud: null, domain: '', id: '', ews: null, hybrid: null },
  },
  exchange: [],
  skype: [],
  edge: { deployed: null, poolFqdn: '', servers: [], accessFqdn: '' },
  pairings: [],
  features: null,
  certificates: { oauthSource: null, pfxPath: '', evidence: [] },
  autodiscover: { host: '', internalUri: '', oauthUrl: '' },
  dns: { target: '', ttl: 3600 },
  trust: { testUser: '', onlineTestUser: '', modernAuthentication: null },
  work: {},
})

export const emptyWork: Work = { status: 'open', owner: '', due: '', note: '' }
