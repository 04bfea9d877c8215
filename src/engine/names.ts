import { clouds } from '#knowledge/clouds.ts'
import { oauthExchange } from '#knowledge/conditions.ts'
import {
  type ExchangeProductId,
  type ProductId,
  exchangeProductIds,
  products,
} from '#knowledge/products.ts'
import { asciiHost } from '#plan/values.ts'
import type { Scope } from './conditions.ts'
import type { Joined, Side } from './grounds.ts'
import type { NameValues } from './powershell.ts'
import { once } from '#plan/remember.ts'
import type { Answers } from '#plan/plan.ts'

const host = (text: string | undefined): string | undefined =>
  text === undefined || text.trim() === '' ? undefined : (asciiHost(text) ?? text.trim())
const hosts = once((texts: readonly string[]): readonly string[] =>
  texts.flatMap((text) => host(text) ?? []),
)
const shortNames = once((servers: readonly string[]): readonly string[] =>
  hosts(servers).map((server) => server.split('.')[0] ?? server),
)
const some = <T>(value: T | undefined, make: (value: T) => string): string | undefined =>
  value === undefined ? undefined : make(value)

const isServer = (product: ProductId | null) =>
  product !== null && products[product].kind === 'server'

/** What is the plan's as a whole is server-to-server authentication, so never for Exchange 2010. */
const takesPart = (product: ProductId | null) => oauthExchange.some((id) => id === product)

/** Whether every mailbox is in Exchange Online, so that Autodiscover is Microsoft's. Source: multi-forest-hybrid. */
export const onlyExchangeOnline = (plan: Pick<Answers, 'exchange'>): boolean =>
  plan.exchange.length > 0 &&
  plan.exchange.every((deployment) => deployment.product === 'exchange-online')

const oauthUrl = (plan: Answers, autodiscoverHost: string | undefined): string | undefined => {
  if (plan.autodiscover.oauthUrl.trim() !== '') return plan.autodiscover.oauthUrl.trim()
  if (!onlyExchangeOnline(plan))
    return some(autodiscoverHost, (name) => `https://${name}/autodiscover/autodiscover.svc`)
  const { cloud } = plan.organization.tenant
  const online = cloud === null ? undefined : clouds[cloud].oauthAutodiscover
  return some(online, (name) => `https://${name}/autodiscover/autodiscover.svc`)
}

const sipAddress = (typed: string): string | undefined => {
  const text = typed.trim()
  return text === '' ? undefined : `sip:${text.replace(/^sip:/i, '')}`
}

/** In a mixed plan nothing says that the mailbox of the other test user is in Exchange Online. */
const onlineTestUser = (plan: Answers): string | undefined =>
  sipAddress(plan.trust.onlineTestUser) ??
  (onlyExchangeOnline(plan) ? sipAddress(plan.trust.testUser) : undefined)

/** A mailbox by the address that its user signs in with. */
const mailbox = (user: string | undefined): string | undefined => user?.replace(/^sip:/, '')

const thumbprint = (plan: Answers): string | undefined =>
  plan.certificates.evidence.find((item) => item.purpose === 'oauth-token-issuer')?.certificate
    .thumbprint

/** Names that a cloud decides; absent while the cloud is not chosen or no source names them. */
const cloudNames = (plan: Answers): NameValues => {
  const { cloud } = plan.organization.tenant
  if (cloud === null) return {}
  const { tokenService, signInService, exchangeOnlineHost, ...known } = clouds[cloud]
  return {
    'graph-environment': known.graphEnvironment,
    'azure-environment': known.azureEnvironment,
    'teams-federation': known.teamsFederation,
    'teams-web': known.teamsWeb,
    ...(tokenService === null ? {} : { 'token-service': tokenService }),
    ...(signInService === null ? {} : { 'sign-in-service': signInService }),
    ...(exchangeOnlineHost === null ? {} : { 'exchange-online-host': exchangeOnlineHost }),
  }
}

/** What concerns a whole Exchange organization is done on its newest servers, so these are named first. */
const newestFirst: readonly (ExchangeProductId | null)[] = [
  ...exchangeProductIds.toReversed(),
  null,
]

const exchangeNames = once((deployments: NameSources['exchange']): NameValues => {
  const inOrder = newestFirst.flatMap((one) => deployments.filter(({ product }) => product === one))
  return {
    'exchange-server': inOrder.flatMap((item) => hosts(item.servers)),
    'exchange-short-name': inOrder.flatMap((item) => shortNames(item.servers)),
  }
})

const skypeHosts = once(({ poolFqdn, externalWebFqdn }: NamedSkype) => ({
  pool: host(poolFqdn),
  web: host(externalWebFqdn),
}))

const skypeNames = once((deployments: NameSources['skype']): NameValues => {
  const pools = [...new Set(deployments.flatMap((item) => skypeHosts(item).pool ?? []))]
  const [pool] = pools
  return {
    ...(pools.length > 1 ? { 'several-pools': pools } : {}),
    'front-end': deployments.flatMap((item) => hosts(item.frontEnds)),
    'external-web-fqdn': deployments.flatMap((item) => skypeHosts(item).web ?? []),
    ...(pool === undefined
      ? {}
      : { 'pool-fqdn': pool, 'skype-metadata-url': `https://${pool}/metadata/json/1` }),
  }
})

/** The deployments with one of these ids, in the order of the plan. */
const chosenFrom = <D extends { readonly id: string }>(deployments: readonly D[]) => {
  const places = new Map(deployments.map((item, place) => [item, place]))
  const known = new Map<string | null, D[]>()
  for (const item of deployments) known.set(item.id, [...(known.get(item.id) ?? []), item])
  return (ids: ReadonlySet<string | null>): readonly D[] => {
    // Of many it is quicker to look through the plan than to bring them in its order.
    if (ids.size * 8 > deployments.length && ids.size > 1)
      return deployments.filter(({ id }) => ids.has(id))
    const lists = [...ids].map((id) => known.get(id) ?? [])
    const [only] = lists
    if (only !== undefined && lists.length === 1) return only
    return lists.flat().toSorted((a, b) => (places.get(a) ?? 0) - (places.get(b) ?? 0))
  }
}

/** What the names of a task are taken from: while it is the same, so are they. */
type NameSources = {
  readonly plan: NameValues
  readonly exchange: readonly NamedExchange[]
  readonly skype: readonly NamedSkype[]
}

type NamedExchange = Pick<Answers['exchange'][number], 'product' | 'servers'>
type NamedSkype = Pick<Answers['skype'][number], 'poolFqdn' | 'frontEnds' | 'externalWebFqdn'>

/** The ids of the deployments of each side that a task takes names from; null for all that take part. */
type Concerned = Readonly<Record<Side, ReadonlySet<string | null> | null>>

/**
 * Of each side the task's own deployment, else those of the pairings it is about, else all that take part.
 * @param meant the pairings that a task is about, where it is about some (engine/paired.ts)
 */
export const concernedIn = (scope: Scope, meant: readonly Joined[] | null): Concerned => {
  const of = (side: Side) => {
    if (scope.side === side) return new Set([scope.id])
    return meant === null ? null : new Set(meant.map((joined) => joined[side].id))
  }
  return { exchange: of('exchange'), skype: of('skype') }
}

export const nameSources = (
  { exchange, skype }: Pick<Answers, 'exchange' | 'skype'>,
  plan: NameValues,
): ((concerned: Concerned) => NameSources) => {
  const chosen = { exchange: chosenFrom(exchange), skype: chosenFrom(skype) }
  const takingPart = {
    exchange: exchange.filter((item) => takesPart(item.product)),
    skype: skype.filter((item) => isServer(item.product)),
  }
  return (concerned) => ({
    plan,
    exchange:
      concerned.exchange === null ? takingPart.exchange : chosen.exchange(concerned.exchange),
    skype: concerned.skype === null ? takingPart.skype : chosen.skype(concerned.skype),
  })
}

/** The names that these give. */
export const namesFrom = ({ plan, exchange, skype }: NameSources): NameValues => ({
  ...plan,
  ...exchangeNames(exchange),
  ...skypeNames(skype),
})

/**
 * The values that commands and words take from the plan, each in the form its target expects: hosts in
 * lower-case ASCII, addresses with their scheme. What the plan does not say is absent.
 */
export const namesOf = (plan: Answers, scope: Scope): NameValues =>
  namesFrom(nameSources(plan, planNames(plan))(concernedIn(scope, null)))

/** What each task takes from the plan as a whole, whatever deployment it is for. */
export const planNames = (plan: Answers): NameValues => {
  const autodiscoverHost = host(plan.autodiscover.host)
  const { cloud } = plan.organization.tenant
  const entries = {
    'autodiscover-host': autodiscoverHost,
    'internal-uri':
      plan.autodiscover.internalUri.trim() ||
      some(autodiscoverHost, (name) => `https://${name}/autodiscover/autodiscover.xml`),
    'oauth-url': oauthUrl(plan, autodiscoverHost),
    'exchange-metadata-url': some(
      autodiscoverHost,
      (name) => `https://${name}/autodiscover/metadata/json/1`,
    ),
    'test-user': sipAddress(plan.trust.testUser),
    'test-mailbox': mailbox(sipAddress(plan.trust.testUser)),
    'hosting-provider': (cloud === null ? null : clouds[cloud].hostingProvider) ?? undefined,
    'pfx-path': plan.certificates.pfxPath.trim() || undefined,
    'oauth-thumbprint': thumbprint(plan),
    'tenant-domain': host(plan.organization.tenant.domain),
    'federation-record': hosts(plan.organization.sipDomains).flatMap((domain) => [
      `_sipfederationtls._tcp.${domain}`,
      `_sip._tls.${domain}`,
    ]),
    'edge-server': hosts(plan.edge.servers),
    'autodiscover-domains':
      hosts(plan.organization.smtpDomains)
        .map((domain) => `*.${domain}`)
        .join(';') || undefined,
    'application-mailbox': some(
      host(plan.organization.smtpDomains[0]),
      (domain) => `SfBOnline-ApplicationAccount@${domain}`,
    ),
    'tenant-id': plan.organization.tenant.id.trim() || undefined,
    'online-test-user': onlineTestUser(plan),
    'online-test-mailbox': mailbox(onlineTestUser(plan)),
    'smtp-domain': host(plan.organization.smtpDomains[0]),
  }
  const known = Object.entries(entries).filter(([, value]) => value !== undefined)
  return { ...Object.fromEntries(known), ...cloudNames(plan) }
}
