import { hybridExchange, skypeServers } from '#knowledge/conditions.ts'
import { ewsDays, ewsUses } from '#knowledge/ews.ts'
import type { ProductId } from '#knowledge/products.ts'
import type { SourceId } from '#knowledge/sources.ts'
import type { EwsState } from '#knowledge/tenant.ts'
import type { Answers } from '#plan/plan.ts'
import { once } from '#plan/remember.ts'
import { inHybridWithOnline } from '../deployments.ts'
import type { Finding, PairingOutcome } from '../outcome.ts'
import { teamsPairings } from '../teams-matrix.ts'

type Stage = Extract<Finding['data'], { code: 'ews-retirement' }>['stage']

const stageAt = (asOf: string): Stage | null => {
  if (asOf < ewsDays.announced) return null
  if (asOf < ewsDays.blocked) return 'ahead'
  return asOf < ewsDays.gone ? 'blocked' : 'gone'
}

/** With a list of its own the tenant is prepared until the final end, and before the first day nothing is blocked unless the tenant does it. */
const severityOf = (stage: Stage, state: EwsState | null): Finding['severity'] => {
  if (stage === 'gone') return 'warning'
  if (state === 'allow-list') return 'note'
  const blocksNow = state === 'blocked' || state === 'no-list'
  return stage === 'blocked' || blocksNow ? 'warning' : 'note'
}

type Deployments = Answers['exchange']

const pairedExchange = once(
  (pairings: readonly PairingOutcome[]): ReadonlySet<string | undefined> =>
    new Set(pairings.map(({ exchange }) => exchange?.id)),
)

/** Exchange Server of these products that a pairing names, in hybrid with Exchange Online. */
const hybridServers = (
  plan: Answers,
  pairings: readonly PairingOutcome[],
  products: readonly ProductId[],
): Deployments => {
  if (!inHybridWithOnline(plan)) return []
  const paired = pairedExchange(pairings)
  return plan.exchange.filter(
    ({ id, product }) => products.some((one) => one === product) && paired.has(id),
  )
}

const productsOf = (deployments: Deployments): Finding['causes'] =>
  deployments.map(({ name }) => ({ answer: 'exchange-product', of: name }))

/** Exchange Server that can never speak Graph, so that free/busy with Exchange Online ends with EWS. Source: graph-coexistence. */
const richCoexistence = (plan: Answers, pairings: readonly PairingOutcome[]): Finding[] => {
  const stage = stageAt(plan.asOf)
  const concerned = hybridServers(plan, pairings, ['exchange-2016', 'exchange-2019'])
  if (stage === null || stage === 'ahead' || concerned.length === 0) return []
  return [
    {
      key: 'rich-coexistence',
      severity: stage === 'gone' ? 'warning' : 'note',
      data: { code: 'rich-coexistence', deployments: concerned.map(({ name }) => name), stage },
      step: 'exchange',
      causes: [{ answer: 'as-of' }, ...productsOf(concerned)],
      sources: ['graph-coexistence', 'ews-retirement'],
    },
  ]
}

/** The end of EWS in Exchange Online, for users of Skype for Business Server who want what talks EWS to it. */
const retirement = (plan: Answers, pairings: readonly PairingOutcome[]): Finding[] => {
  const stage = stageAt(plan.asOf)
  const concerned = pairings.filter(
    ({ exchange, skype }) =>
      exchange?.product === 'exchange-online' &&
      skypeServers.some((product) => product === skype?.product),
  )
  const uses = ewsUses.filter(
    ({ feature }) => plan.features === null || plan.features.includes(feature),
  )
  if (stage === null || concerned.length === 0 || uses.length === 0) return []
  const state = plan.organization.tenant.ews
  const more: readonly SourceId[] = uses.flatMap((use) => use.sources)
  const own = ['ews-retirement', 'ews-retirement-2026-09', 'ews-allowed-apps'] as const
  return [
    {
      key: 'ews-retirement',
      severity: severityOf(stage, state),
      data: {
        code: 'ews-retirement',
        pairings: concerned.map(({ name }) => name),
        features: uses.map(({ feature }) => feature),
        stage,
        state,
      },
      step: stage === 'gone' ? 'pairings' : 'organization',
      causes: [
        { answer: 'as-of' },
        { answer: 'tenant-ews' },
        { answer: 'features' },
        ...concerned.map(({ name }) => ({ answer: 'pairings' as const, of: name })),
      ],
      sources: [...own, ...new Set(more)],
    },
  ]
}

/** An archive in Exchange Online is reached over EWS, also where free/busy goes over Graph. Source: ews-hybrid-impact. */
const cloudArchive = (plan: Answers, pairings: readonly PairingOutcome[]): Finding[] => {
  const stage = stageAt(plan.asOf)
  const concerned = hybridServers(plan, pairings, hybridExchange)
  if (stage === null || stage === 'ahead' || concerned.length === 0) return []
  return [
    {
      key: 'cloud-archive',
      severity: 'note',
      data: {
        code: 'cloud-archive',
        deployments: concerned.map(({ name }) => name),
        stage,
        archiving: plan.features === null || plan.features.includes('archiving'),
      },
      step: 'organization',
      causes: [{ answer: 'as-of' }, { answer: 'tenant-ews' }, ...productsOf(concerned)],
      sources: ['ews-hybrid-impact', 'ews-retirement', 'tandem'],
    },
  ]
}

/** The calendar of Microsoft Teams, for Teams Only users with mailboxes in Exchange Online. Source: ews-access-control. */
const teamsCalendar = (plan: Answers, pairings: readonly PairingOutcome[]): Finding[] => {
  const stage = stageAt(plan.asOf)
  const concerned = teamsPairings(pairings).filter(
    ({ exchange }) => exchange?.product === 'exchange-online',
  )
  // What Teams does after the final end is Microsoft's to settle in its own service.
  if (stage === null || stage === 'gone' || concerned.length === 0) return []
  const state = plan.organization.tenant.ews
  return [
    {
      key: 'ews-teams',
      severity: state === 'blocked' || state === 'no-list' ? 'warning' : 'note',
      data: { code: 'ews-teams', pairings: concerned.map(({ name }) => name), stage, state },
      step: 'organization',
      causes: [
        { answer: 'as-of' },
        { answer: 'tenant-ews' },
        ...concerned.map(({ name }) => ({ answer: 'pairing-skype' as const, of: name })),
      ],
      sources: ['ews-access-control', 'ews-retirement', 'ews-allowed-apps'],
    },
  ]
}

/** What the end of EWS in Exchange Online means for the plan at its as-of date. */
export const ewsFindings = (plan: Answers, pairings: readonly PairingOutcome[]): Finding[] => [
  ...retirement(plan, pairings),
  ...teamsCalendar(plan, pairings),
  ...richCoexistence(plan, pairings),
  ...cloudArchive(plan, pairings),
]
