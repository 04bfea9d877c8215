import { featureIds } from '#knowledge/features.ts'
import { hybridExchange, skypeServers, tenantTrustSkype } from '#knowledge/conditions.ts'
import { ownSteps } from '#knowledge/own-steps.ts'
import type { ExchangeProductId, ProductId, SkypeProductId } from '#knowledge/products.ts'
import type { SourceId } from '#knowledge/sources.ts'
import type { Answers } from '#plan/plan.ts'
import { once } from '#plan/remember.ts'
import type { AskCell } from '../cell.ts'
import { inHybridWithOnline } from '../deployments.ts'
import type { Finding, PairingOutcome } from '../outcome.ts'

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

const withOnline = (pairings: readonly PairingOutcome[]): Finding[] =>
  trustThroughTenant(
    pairings.filter(
      (pairing) => pairing.exchange?.product === 'exchange-online' && withSkypeServer(pairing),
    ),
  )

/** Exchange Server beside Exchange Online, since the dedicated hybrid application replaces the shared one. */
const hybridApplication = (plan: Answers, pairings: readonly PairingOutcome[]): Finding[] => {
  const withSkype = new Set(pairings.filter(withSkypeServer).map(({ exchange }) => exchange?.id))
  const hybrid = inHybridWithOnline(plan)
  const concerned = plan.exchange.filter(
    ({ id, product }) => among(product, hybridExchange) && withSkype.has(id),
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

type Products = { readonly exchange: ExchangeProductId; readonly skype: SkypeProductId }

/** The pairs of products that pairings join, each once. */
const productsIn = once((pairings: readonly PairingOutcome[]): readonly Products[] => {
  const found = new Map<ExchangeProductId, Set<SkypeProductId>>()
  for (const { exchange, skype } of pairings) {
    if (!exchange?.product || !skype?.product) continue
    const known = found.get(exchange.product)
    if (known === undefined) found.set(exchange.product, new Set([skype.product]))
    else known.add(skype.product)
  }
  return [...found].flatMap(([exchange, all]) => [...all].map((skype) => ({ exchange, skype })))
})

const featuresWithOwnSteps = (
  plan: Answers,
  pairings: readonly PairingOutcome[],
  ask: AskCell,
): Finding[] => {
  const joined = productsIn(pairings)
  const found = featureIds
    .filter((feature) => plan.features?.includes(feature))
    .flatMap((feature) => {
      const sources = ownSteps
        .filter((step) => step.features.includes(feature))
        .filter((step) => step.before === undefined || plan.asOf < step.before)
        .filter((step) =>
          joined.some(
            ({ exchange, skype }) =>
              among(exchange, step.exchange) &&
              among(skype, step.skype) &&
              ask(feature, exchange, skype).support === 'supported',
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
  plan: Answers,
  pairings: readonly PairingOutcome[],
  ask: AskCell,
): Finding[] => [
  ...withOnline(pairings),
  ...hybridApplication(plan, pairings),
  ...featuresWithOwnSteps(plan, pairings, ask),
]
