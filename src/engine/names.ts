import { clouds } from '#knowledge/clouds.ts'
import { oauthExchange } from '#knowledge/conditions.ts'
import { type ExchangeProductId, products } from '#knowledge/products.ts'
import { asciiHost } from '#plan/values.ts'
import type { Plan } from '#plan/plan.ts'
import type { Scope } from './conditions.ts'
import type { NameValues } from './powershell.ts'

const host = (text: string | undefined): string | undefined =>
  text === undefined || text.trim() === '' ? undefined : (asciiHost(text) ?? text.trim())
const hosts = (texts: readonly string[]): string[] => texts.flatMap((text) => host(text) ?? [])
const some = <T>(value: T | undefined, make: (value: T) => string): string | undefined =>
  value === undefined ? undefined : make(value)

/** What is the plan's as a whole is server-to-server authentication, so never for Exchange 2010. */
const takesPart = (product: ExchangeProductId | null) =>
  product !== null && (oauthExchange as readonly ExchangeProductId[]).includes(product)

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

const testUser = (plan: Plan): string | undefined => {
  const text = plan.trust.testUser.trim()
  return text === '' ? undefined : text.replace(/^sip:/i, '')
}

const thumbprint = (plan: Plan): string | undefined =>
  plan.certificates.evidence.find((item) => item.purpose === 'oauth-token-issuer')?.certificate
    .thumbprint

/** The names that belong to one deployment, or to the first that fits when the task is the plan's. */
const deploymentNames = (plan: Plan, scope: Scope): NameValues => {
  const exchange =
    scope.side === 'exchange'
      ? plan.exchange.filter((item) => item.id === scope.id)
      : plan.exchange.filter((item) => takesPart(item.product))
  const skype =
    scope.side === 'skype'
      ? plan.skype.filter((item) => item.id === scope.id)
      : plan.skype.filter(
          (item) => item.product !== null && products[item.product].kind === 'server',
        )
  const pool = hosts(skype.map((item) => item.poolFqdn))[0]
  return {
    'exchange-server': hosts(exchange.flatMap((item) => item.servers)),
    'front-end': hosts(skype.flatMap((item) => item.frontEnds)),
    ...(pool === undefined
      ? {}
      : { 'pool-fqdn': pool, 'skype-metadata-url': `https://${pool}/metadata/json/1` }),
  }
}

/**
 * The values that commands and words take from the plan, each in the form its target expects: hosts in
 * lower-case ASCII, addresses with their scheme. What the plan does not say is absent.
 */
export const namesOf = (plan: Plan, scope: Scope): NameValues => {
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
    'test-user': some(testUser(plan), (name) => `sip:${name}`),
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
  }
  const known = Object.entries(entries).filter(([, value]) => value !== undefined)
  return { ...Object.fromEntries(known), ...deploymentNames(plan, scope) }
}
