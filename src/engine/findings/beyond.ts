import { hybridExchange, skypeServers, tenantTrustSkype } from '#knowledge/conditions.ts'
import { ownSteps } from '#knowledge/own-steps.ts'
import type { ProductId } from '#knowledge/products.ts'
import type { SourceId } from '#knowledge/sources.ts'
import { ewsRetirement } from '#knowledge/tenant.ts'
import type { Plan } from '#plan/plan.ts'
import { pairingsOnOnlineEws } from '../ews.ts'
import type { Finding, MatrixRow, PairingOutcome } from '../outcome.ts'

const among = (product: ProductId | null | undefined, list: readonly ProductId[]): boolean =>
  list.some((item) => item === product)
const withSkypeServer = ({ skype }: PairingOutcome): boolean => among(skype?.product, skypeServers)

const causesOf = (pairings: readonly PairingOutcome[]): Finding['causes'] =>
  pairings.map(({ name }) => ({ answer: 'pairings', of: name }))

/** The trust is in the checklist; what is to be known of it, and the pairings that cannot have it. */
const trustThroughTenant = (concerned: readonly PairingOutcome[]): Finding[] => {
  const able = concerned.filter(({ skype }) => among(skype?.product, tenantTrustSkype))
  const unable = concerned.filter(({ skype }) => skype?.product === 'lync-2013')
  const finding = (
    code: 'online-trust' | 'online-trust-lync',
    pairings: readonly PairingOutcome[],
    sources: Finding['sources'],
  ): Finding[] =>
    pairings.length === 0
      ? []
      : [
          {
            key: code,
            severity: code === 'online-trust' ? 'note' : 'warning',
            data: { code, pairings: pairings.map(({ name }) => name) },
            step: 'trust',
            causes: causesOf(pairings),
            sources,
          },
        ]
  return [
    ...finding('online-trust', able, [
      'hybrid-authentication',
      'oauth-teams-2025',
      'msonline-retirement',
      'tandem',
    ]),
    ...finding('online-trust-lync', unable, ['lync-integration-support']),
  ]
}

const withOnline = (plan: Plan, pairings: readonly PairingOutcome[]): Finding[] => {
  const concerned = pairingsOnOnlineEws(pairings)
  if (concerned.length === 0) return []
  const names = concerned.map(({ name }) => name)
  const trust = trustThroughTenant(concerned)
  if (plan.asOf < ewsRetirement.blockedFrom) return trust
  const final = plan.asOf >= ewsRetirement.offOn
  return [
    ...trust,
    {
      key: 'ews-retirement',
      severity: 'warning',
      data: { code: 'ews-retirement', pairings: names, final },
      step: 'pairings',
      causes: [{ answer: 'as-of' }, ...causesOf(concerned)],
      sources: ['ews-retirement', 'tandem'],
    },
  ]
}

/** Exchange Server beside Exchange Online, since the dedicated hybrid application replaces the shared one. */
const hybridApplication = (plan: Plan, pairings: readonly PairingOutcome[]): Finding[] => {
  const hybrid = plan.exchange.some(({ product }) => product === 'exchange-online')
  const concerned = plan.exchange.filter(
    ({ id, product }) =>
      among(product, hybridExchange) &&
      pairings.some((pairing) => pairing.exchange?.id === id && withSkypeServer(pairing)),
  )
  if (!hybrid || concerned.length === 0 || plan.asOf < '2025-10-31') return []
  return [
    {
      key: 'hybrid-application',
      severity: 'note',
      data: { code: 'hybrid-application', deployments: concerned.map(({ name }) => name) },
      step: 'trust',
      causes: concerned.map(({ name }) => ({ answer: 'exchange-product', of: name })),
      sources: ['exchange-su-2025-12', 'hybrid-application-enforcement'],
    },
  ]
}

const featuresWithOwnSteps = (
  plan: Plan,
  matrix: readonly MatrixRow[],
  pairings: readonly PairingOutcome[],
): Finding[] => {
  if (plan.features === null) return []
  const found = matrix
    .filter((row) => row.wanted)
    .flatMap(({ feature, cells }) => {
      const supported = pairings.filter(
        (pairing) =>
          withSkypeServer(pairing) &&
          cells.some((cell) => cell.pairing === pairing.id && cell.support === 'supported'),
      )
      const sources = ownSteps
        .filter((step) => step.features.includes(feature))
        .filter((step) => step.before === undefined || plan.asOf < step.before)
        .filter((step) =>
          supported.some(
            ({ exchange, skype }) =>
              among(exchange?.product, step.exchange) && among(skype?.product, step.skype),
          ),
        )
        .map((step) => step.source)
      return sources.length === 0 ? [] : [{ feature, sources }]
    })
  const [first, ...rest] = new Set<SourceId>(found.flatMap((item) => item.sources))
  if (first === undefined) return []
  return [
    {
      key: 'own-steps',
      severity: 'note',
      data: { code: 'own-steps', features: found.map((item) => item.feature) },
      step: 'features',
      causes: [{ answer: 'features' }],
      sources: [first, ...rest],
    },
  ]
}

/** What the plan needs beyond the checklist: so that nobody takes the checklist for the whole. */
export const beyondTheChecklist = (
  plan: Plan,
  matrix: readonly MatrixRow[],
  pairings: readonly PairingOutcome[],
): Finding[] => [
  ...withOnline(plan, pairings),
  ...hybridApplication(plan, pairings),
  ...featuresWithOwnSteps(plan, matrix, pairings),
]
