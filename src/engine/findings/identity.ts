import { clouds } from '#knowledge/clouds.ts'
import {
  exchangeServers,
  oauthExchange,
  skypeServers,
  tenantTrustSkype,
} from '#knowledge/conditions.ts'
import type { ProductId } from '#knowledge/products.ts'
import type { Answers } from '#plan/plan.ts'
import type { Grounds } from '../grounds.ts'
import type { Finding, ModernAuthenticationNeed } from '../outcome.ts'
import { needsTenantTrust } from '../tenant-trust.ts'

const tokenService = (plan: Answers, grounds: Grounds): Finding[] => {
  const { cloud } = plan.organization.tenant
  if (cloud === null || clouds[cloud].tokenService !== null || !needsTenantTrust(grounds)) return []
  return [
    {
      key: 'token-service-unknown',
      severity: 'warning',
      data: { code: 'token-service-unknown' },
      step: 'organization',
      causes: [{ answer: 'cloud' }],
      sources: ['hybrid-authentication'],
    },
  ]
}

/** What the versions in the plan say of a prerequisite; null where there is nothing to say. */
const needs = (plan: Answers): Record<ModernAuthenticationNeed, boolean | null> => {
  const among = (products: readonly (ProductId | null)[], of: readonly ProductId[]) =>
    products.filter((product) => product !== null && of.includes(product))
  const skype = among(
    plan.skype.map(({ product }) => product),
    skypeServers,
  )
  const exchange = among(
    plan.exchange.map(({ product }) => product),
    exchangeServers,
  )
  return {
    'skype-version': among(skype, tenantTrustSkype).length > 0,
    'exchange-version':
      exchange.length === 0 ? null : among(exchange, oauthExchange).length === exchange.length,
    'no-lync': !skype.includes('lync-2013'),
  }
}

/**
 * Hybrid modern authentication is optional and no answer of the plan asks for it: so it is a note on
 * what the plan already meets, from the edition of its page that was read.
 */
const modernAuthentication = (plan: Answers, grounds: Grounds): Finding[] => {
  if (!needsTenantTrust(grounds) || plan.asOf < '2024-12-05') return []
  const judged = Object.entries(needs(plan)) as [ModernAuthenticationNeed, boolean | null][]
  const of = (state: boolean) => judged.filter(([, met]) => met === state).map(([need]) => need)
  return [
    {
      key: 'modern-authentication',
      severity: 'note',
      data: { code: 'modern-authentication', met: of(true), unmet: of(false) },
      step: 'trust',
      causes: [{ answer: 'pairings' }],
      sources: [
        'modern-authentication-overview',
        'modern-authentication-skype',
        'modern-authentication-exchange',
        'tandem',
      ],
    },
  ]
}

/** What the tenant and its token service bring: hosts that no source names, and modern authentication. */
export const identityFindings = (plan: Answers, grounds: Grounds): Finding[] => [
  ...tokenService(plan, grounds),
  ...modernAuthentication(plan, grounds),
]
