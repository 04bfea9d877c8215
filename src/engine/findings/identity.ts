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
import { onlyExchangeOnline } from '../names.ts'
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

const among = (products: readonly (ProductId | null)[], of: readonly ProductId[]): ProductId[] =>
  of.filter((product) => products.includes(product))

/** What the plan says of a prerequisite; null where there is nothing to say. */
const needs = (plan: Answers): Record<ModernAuthenticationNeed, boolean | null> => {
  const skype = among(
    plan.skype.map(({ product }) => product),
    skypeServers,
  )
  const exchange = among(
    plan.exchange.map(({ product }) => product),
    exchangeServers,
  )
  const { hybrid } = plan.organization.tenant
  const joined = exchange.length === 0 || hybrid === null ? null : hybrid === 'classic'
  return {
    'skype-version': among(skype, tenantTrustSkype).length > 0,
    'exchange-version':
      exchange.length === 0 ? null : among(exchange, oauthExchange).length === exchange.length,
    'no-lync': !skype.includes('lync-2013'),
    'classic-hybrid': hybrid === 'agent' ? false : joined,
  }
}

const modernSources = [
  'modern-authentication-overview',
  'modern-authentication-skype',
  'modern-authentication-exchange',
] as const

/** Nothing asks for it yet: a note on what the plan already meets. */
const undecided = (
  grounds: Grounds,
  of: (state: boolean) => ModernAuthenticationNeed[],
): Finding[] =>
  needsTenantTrust(grounds)
    ? [
        {
          key: 'modern-authentication',
          severity: 'note',
          data: { code: 'modern-authentication', met: of(true), unmet: of(false) },
          step: 'trust',
          causes: [{ answer: 'modern-authentication' }, { answer: 'pairings' }],
          sources: [...modernSources, 'tandem'],
        },
      ]
    : []

/** It is wanted: what stands in the way, and the mix that the page of topologies does not list with it. */
const wanted = (
  plan: Answers,
  grounds: Grounds,
  unmet: readonly ModernAuthenticationNeed[],
): Finding[] => {
  const inTheWay: Finding[] =
    unmet.length === 0
      ? []
      : [
          {
            key: 'modern-authentication-unmet',
            severity: 'warning',
            data: { code: 'modern-authentication-unmet', unmet },
            step: 'trust',
            causes: [
              { answer: 'modern-authentication' },
              ...(unmet.includes('classic-hybrid') ? [{ answer: 'tenant-hybrid' } as const] : []),
              ...(unmet.includes('exchange-version')
                ? [{ answer: 'exchange-deployments' } as const]
                : []),
              ...(unmet.includes('no-lync') || unmet.includes('skype-version')
                ? [{ answer: 'skype-deployments' } as const]
                : []),
            ],
            sources: modernSources,
          },
        ]
  if (!onlyExchangeOnline(plan) || !needsTenantTrust(grounds)) return inTheWay
  return [
    ...inTheWay,
    {
      key: 'modern-authentication-mix',
      severity: 'warning',
      data: { code: 'modern-authentication-mix' },
      step: 'trust',
      causes: [{ answer: 'modern-authentication' }, { answer: 'pairings' }],
      sources: ['modern-authentication-topologies', 'modern-authentication-skype'],
    },
  ]
}

/** Hybrid modern authentication is optional; judged from the edition of its page that was read. */
const modernAuthentication = (plan: Answers, grounds: Grounds): Finding[] => {
  const { modernAuthentication: answer } = plan.trust
  if (answer === false || plan.asOf < '2024-12-05') return []
  const judged = Object.entries(needs(plan)) as [ModernAuthenticationNeed, boolean | null][]
  const of = (state: boolean) => judged.filter(([, met]) => met === state).map(([need]) => need)
  return answer === null ? undecided(grounds, of) : wanted(plan, grounds, of(false))
}

/** What the tenant and its token service bring: hosts that no source names, and modern authentication. */
export const identityFindings = (plan: Answers, grounds: Grounds): Finding[] => [
  ...tokenService(plan, grounds),
  ...modernAuthentication(plan, grounds),
]
