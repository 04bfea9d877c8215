import { skypeServers } from '#knowledge/conditions.ts'
import { ewsDays, ewsUses } from '#knowledge/ews.ts'
import type { SourceId } from '#knowledge/sources.ts'
import type { EwsState } from '#knowledge/tenant.ts'
import type { Answers } from '#plan/plan.ts'
import type { Finding, PairingOutcome } from '../outcome.ts'

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

/** Exchange Server that can never speak Graph, so that free/busy with Exchange Online ends with EWS. Source: graph-coexistence. */
const richCoexistence = (plan: Answers, pairings: readonly PairingOutcome[]): Finding[] => {
  const stage = stageAt(plan.asOf)
  const online = plan.exchange.some(({ product }) => product === 'exchange-online')
  const concerned = plan.exchange.filter(
    ({ id, product }) =>
      (product === 'exchange-2016' || product === 'exchange-2019') &&
      pairings.some((pairing) => pairing.exchange?.id === id),
  )
  if (stage === null || stage === 'ahead' || !online || concerned.length === 0) return []
  return [
    {
      key: 'rich-coexistence',
      severity: stage === 'gone' ? 'warning' : 'note',
      data: { code: 'rich-coexistence', deployments: concerned.map(({ name }) => name), stage },
      step: 'exchange',
      causes: [
        { answer: 'as-of' },
        ...concerned.map(({ name }) => ({ answer: 'exchange-product' as const, of: name })),
      ],
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

/** What the end of EWS in Exchange Online means for the plan at its as-of date. */
export const ewsFindings = (plan: Answers, pairings: readonly PairingOutcome[]): Finding[] => [
  ...retirement(plan, pairings),
  ...richCoexistence(plan, pairings),
]
