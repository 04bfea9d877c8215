import type { CloudId } from './clouds.ts'
import type { FeatureId } from './features.ts'
import type { ExchangeProductId, ProductId, SkypeProductId } from './products.ts'
import type { HybridKind } from './tenant.ts'

/**
 * When something applies, as data, so that screens and reports can print the reason. Judged by
 * engine/conditions.ts with three answers: applies, does not apply, or these answers decide it.
 */
export type Condition =
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly not: Condition }
  /** holds while the other is not known to hold: what is asked for until an answer says otherwise */
  | { readonly unless: Condition }
  /** some pairing joins one of these products with one of those; within the task's own deployment where it has one */
  | {
      readonly pairs: {
        readonly exchange: readonly ExchangeProductId[]
        readonly skype: readonly SkypeProductId[]
      }
    }
  /** the task's own deployment is one of these products */
  | { readonly product: readonly ProductId[] }
  /** some deployment of the plan, in a pairing or not, is one of these products */
  | { readonly has: readonly ProductId[] }
  /** users want at least one of these features */
  | { readonly wanted: readonly FeatureId[] }
  /** whether there is an Edge pool */
  | { readonly edge: boolean }
  | { readonly forests: 'one' | 'several' }
  /** the tenant is in one of these clouds */
  | { readonly cloud: readonly CloudId[] }
  /** Exchange is joined to the tenant in one of these ways */
  | { readonly hybrid: readonly HybridKind[] }
  /** whether hybrid modern authentication is wanted */
  | { readonly modernAuthentication: boolean }
  /**
   * a certificate for this purpose was shown that, at the as-of date, is no longer valid or will not be
   * for `expiringWithinDays`; with both, it counts as expired
   */
  | {
      readonly certificate: {
        readonly purpose: 'exchange-auth' | 'oauth-token-issuer'
        readonly state: 'expired' | 'expiring'
      }
    }
  /** whether SIP and SMTP domains are the same */
  | { readonly domains: 'same' | 'differ' }
  /** the OAuthTokenIssuer certificate comes from here */
  | { readonly oauthSource: 'reuse-default' | 'assigned' | 'import' }
  /** the plan is judged at a day before this one (YYYY-MM-DD) */
  | { readonly before: string }

type MadeOfOthers =
  | { readonly all: unknown }
  | { readonly any: unknown }
  | { readonly not: unknown }
  | { readonly unless: unknown }

/** A condition that is not made of others: a question to the plan. */
export type PlainCondition = Exclude<Condition, MadeOfOthers>

/** From here on a certificate is renewed. Source: monitor-auth-certificate, which renews by the same number. */
export const expiringWithinDays = 60

/** The OAuthTokenIssuer certificate that was shown runs out soon, or has run out. */
export const issuerExpiring = {
  certificate: { purpose: 'oauth-token-issuer', state: 'expiring' },
} as const
export const issuerExpired = {
  certificate: { purpose: 'oauth-token-issuer', state: 'expired' },
} as const

export const oauthExchange = [
  'exchange-2013',
  'exchange-2016',
  'exchange-2019',
  'exchange-se',
] as const
export const exchangeServers = ['exchange-2010', ...oauthExchange] as const
export const exchangeOnline = ['exchange-online'] as const
/** Exchange that takes part in server-to-server authentication: Exchange 2010 does not. */
export const serverToServerExchange = [...oauthExchange, ...exchangeOnline] as const
export const skypeServers = ['lync-2013', 'skype-2015', 'skype-2019', 'skype-se'] as const
export const skypeOnline = ['skype-online'] as const
export const teamsOnly = ['teams'] as const
/** Skype for Business Server that can trust Exchange Online through the tenant: Lync Server 2013 cannot. */
export const tenantTrustSkype = ['skype-2015', 'skype-2019', 'skype-se'] as const
export const tenantTrust = {
  pairs: { exchange: exchangeOnline, skype: tenantTrustSkype },
} as const satisfies Condition
/** Exchange that can have a hybrid application of its own. */
export const hybridExchange = ['exchange-2016', 'exchange-2019', 'exchange-se'] as const
export const anyExchange = [...exchangeServers, ...exchangeOnline] as const
