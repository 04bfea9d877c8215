import { exchangeServers, skypeServers } from '#knowledge/conditions.ts'
import type { ProductId } from '#knowledge/products.ts'
import { lastUserMoved, teamsExchange } from '#knowledge/teams.ts'
import type { Answers } from '#plan/plan.ts'
import { stateOn } from '../conditions.ts'
import type { Grounds } from '../grounds.ts'
import type { Finding, PairingOutcome } from '../outcome.ts'
import { teamsPairings } from '../teams-matrix.ts'

const among = (product: ProductId | null | undefined, list: readonly ProductId[]): boolean =>
  list.some((item) => item === product)
const namesOf = (pairings: readonly PairingOutcome[]): string[] => pairings.map(({ name }) => name)
const causesOf = (pairings: readonly PairingOutcome[]): Finding['causes'] =>
  pairings.map(({ name }) => ({ answer: 'pairing-skype', of: name }))

/** Mailboxes in Exchange Server: too old for the calendar, or not joined to the tenant in a classic hybrid. */
const onPremises = (plan: Answers, teams: readonly PairingOutcome[]): Finding[] => {
  const { hybrid, cloud } = plan.organization.tenant
  const withServers = teams.filter(({ exchange }) => among(exchange?.product, exchangeServers))
  const old = withServers.filter(({ exchange }) => !among(exchange?.product, teamsExchange))
  const findings: Finding[] = old.map((pairing) => ({
    key: `teams-mailbox-version:${pairing.id}`,
    severity: 'warning',
    data: { code: 'teams-mailbox-version', pairing: pairing.name },
    step: 'exchange',
    causes: [{ answer: 'exchange-product', of: pairing.exchange?.name ?? '' }],
    sources: ['exchange-teams-interact'],
  }))
  if (withServers.length === 0) return findings
  if (hybrid === 'none' || hybrid === 'agent')
    findings.push({
      key: 'teams-hybrid',
      severity: 'warning',
      data: { code: 'teams-hybrid', pairings: namesOf(withServers), hybrid },
      step: 'organization',
      causes: [{ answer: 'tenant-hybrid' }, ...causesOf(withServers)],
      sources: ['exchange-teams-interact'],
    })
  if (cloud === 'gcc-high')
    findings.push({
      key: 'teams-delegation',
      severity: 'warning',
      data: { code: 'teams-delegation', pairings: namesOf(withServers) },
      step: 'organization',
      causes: [{ answer: 'cloud' }, ...causesOf(withServers)],
      sources: ['exchange-teams-interact'],
    })
  return findings
}

/** Beside users on servers: what the checklist leaves to the hybrid itself, and the external Skype records, which lead to the servers until the last user has moved. */
const records = (
  grounds: Grounds,
  teams: readonly PairingOutcome[],
  pairings: readonly PairingOutcome[],
): Finding[] => {
  const shared = { severity: 'note', step: 'pairings' } as const
  if (pairings.some(({ skype }) => among(skype?.product, skypeServers)))
    return [
      {
        key: 'teams-connectivity',
        ...shared,
        data: { code: 'teams-connectivity' },
        causes: causesOf(teams),
        sources: ['hybrid-configure', 'hybrid-connectivity'],
      },
      {
        key: 'teams-records-stay',
        ...shared,
        data: { code: 'teams-records-stay' },
        causes: causesOf(teams),
        sources: ['hybrid-connectivity'],
      },
    ]
  if (stateOn(grounds, lastUserMoved, { side: 'plan' }) !== 'yes') return []
  return [
    {
      key: 'teams-last-user',
      ...shared,
      data: { code: 'teams-last-user' },
      causes: [...causesOf(teams), { answer: 'skype-deployments' }],
      sources: ['skype-decommission', 'teams-dns', 'disable-hybrid'],
    },
  ]
}

/** What it means that users are homed in Microsoft Teams. */
export const teamsFindings = (
  plan: Answers,
  grounds: Grounds,
  pairings: readonly PairingOutcome[],
): Finding[] => {
  const teams = teamsPairings(pairings)
  if (teams.length === 0) return []
  return [
    {
      key: 'teams-only',
      severity: 'note',
      data: { code: 'teams-only', pairings: namesOf(teams) },
      step: 'pairings',
      causes: causesOf(teams),
      sources: ['sfbo-retirement', 'exchange-teams-interact'],
    },
    ...onPremises(plan, teams),
    ...records(grounds, teams, pairings),
  ]
}
