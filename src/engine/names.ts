import { clouds } from '#knowledge/clouds.ts'
import { oauthExchange } from '#knowledge/conditions.ts'
import {
  type ExchangeProductId,
  type ProductId,
  exchangeProductIds,
  products,
} from '#knowledge/products.ts'
import { asciiHost } from '#plan/values.ts'
import type { Pairing, Plan } from '#plan/plan.ts'
import type { Scope } from './conditions.ts'
import type { NameValues } from './powershell.ts'

const host = (text: string | undefined): string | undefined =>
  text === undefined || text.trim() === '' ? undefined : (asciiHost(text) ?? text.trim())
const hosts = (texts: readonly string[]): string[] => texts.flatMap((text) => host(text) ?? [])
const some = <T>(value: T | undefined, make: (value: T) => string): string | undefined =>
  value === undefined ? undefined : make(value)

const isServer = (product: ProductId | null) =>
  product !== null && products[product].kind === 'server'

/** What is the plan's as a whole is server-to-server authentication, so never for Exchange 2010. */
const takesPart = (product: ProductId | null) => oauthExchange.some((id) => id === product)

/** Whether every mailbox is in Exchange Online, so that Autodiscover is Microsoft's. Source: multi-forest-hybrid. */
export const onlyExchangeOnline = (plan: Plan): boolean =>
  plan.exchange.length > 0 &&
  plan.exchange.every((deployment) => deployment.product === 'exchange-online')

const oauthUrl = (plan: Plan, autodiscoverHost: string | undefined): string | undefined => {
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
const onlineTestUser = (plan: Plan): string | undefined =>
  sipAddress(plan.trust.onlineTestUser) ??
  (onlyExchangeOnline(plan) ? sipAddress(plan.trust.testUser) : undefined)

const thumbprint = (plan: Plan): string | undefined =>
  plan.certificates.evidence.find((item) => item.purpose === 'oauth-token-issuer')?.certificate
    .thumbprint

/** Names that a cloud decides; absent while the cloud is not chosen or no source names them. */
const cloudNames = (plan: Plan): NameValues => {
  const { cloud } = plan.organization.tenant
  if (cloud === null) return {}
  const { tokenService, signInService, exchangeOnlineHost, graphEnvironment, azureEnvironment } =
    clouds[cloud]
  return {
    'graph-environment': graphEnvironment,
    'azure-environment': azureEnvironment,
    ...(tokenService === null ? {} : { 'token-service': tokenService }),
    ...(signInService === null ? {} : { 'sign-in-service': signInService }),
    ...(exchangeOnlineHost === null ? {} : { 'exchange-online-host': exchangeOnlineHost }),
  }
}

/** What concerns a whole Exchange organization is done on its newest servers, so these are named first. */
const age = (product: ExchangeProductId | null) =>
  product === null ? -1 : exchangeProductIds.indexOf(product)

const exchangeNames = (deployments: Plan['exchange']): NameValues => {
  const newestFirst = deployments.toSorted((a, b) => age(b.product) - age(a.product))
  const servers = hosts(newestFirst.flatMap((item) => item.servers))
  return {
    'exchange-server': servers,
    'exchange-short-name': servers.map((server) => server.split('.')[0] ?? server),
  }
}

const skypeNames = (deployments: Plan['skype']): NameValues => {
  const pool = hosts(deployments.map((item) => item.poolFqdn))[0]
  return {
    'front-end': hosts(deployments.flatMap((item) => item.frontEnds)),
    'external-web-fqdn': hosts(deployments.map((item) => item.externalWebFqdn)),
    ...(pool === undefined
      ? {}
      : { 'pool-fqdn': pool, 'skype-metadata-url': `https://${pool}/metadata/json/1` }),
  }
}

/** One side's deployments: the task's own, else those of the pairings it is about, else all that take part. */
const concerned = <D extends { readonly id: string }>(
  deployments: readonly D[],
  own: string | null,
  meant: ReadonlySet<string | null> | null,
  takingPart: readonly D[],
): D[] => {
  if (own !== null) return deployments.filter((item) => item.id === own)
  return meant === null ? [...takingPart] : deployments.filter((item) => meant.has(item.id))
}

const deploymentNames = (plan: Plan): NamesOf => {
  const exchange = plan.exchange.filter((item) => takesPart(item.product))
  const skype = plan.skype.filter((item) => isServer(item.product))
  return (scope, meant) => {
    const own = (side: 'exchange' | 'skype') => (scope.side === side ? scope.id : null)
    const of = (side: 'exchange' | 'skype') =>
      meant === null ? null : new Set(meant.map((pairing) => pairing[side]))
    return {
      ...exchangeNames(concerned(plan.exchange, own('exchange'), of('exchange'), exchange)),
      ...skypeNames(concerned(plan.skype, own('skype'), of('skype'), skype)),
    }
  }
}

/**
 * The values that commands and words take from the plan, each in the form its target expects: hosts in
 * lower-case ASCII, addresses with their scheme. What the plan does not say is absent.
 */
export const namesOf = (plan: Plan, scope: Scope): NameValues => namesIn(plan)(scope, null)

/** @param meant the pairings that a task is about, where it is about some (engine/paired.ts) */
type NamesOf = (scope: Scope, meant: readonly Pairing[] | null) => NameValues

/** The same for many scopes of one plan. */
export const namesIn = (plan: Plan): NamesOf => {
  const known = planNames(plan)
  const ofDeployment = deploymentNames(plan)
  return (scope, meant) => ({ ...known, ...ofDeployment(scope, meant) })
}

const planNames = (plan: Plan): NameValues => {
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
    'smtp-domain': host(plan.organization.smtpDomains[0]),
  }
  const known = Object.entries(entries).filter(([, value]) => value !== undefined)
  return { ...Object.fromEntries(known), ...cloudNames(plan) }
}
