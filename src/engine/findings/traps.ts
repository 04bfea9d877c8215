import { clouds } from '#knowledge/clouds.ts'
import { exchangeOnline, oauthExchange, skypeServers } from '#knowledge/conditions.ts'
import type { FeatureId } from '#knowledge/features.ts'
import type { ProductId } from '#knowledge/products.ts'
import { asciiHost } from '#plan/values.ts'
import type { Answers } from '#plan/plan.ts'
import { onlyExchangeOnline } from '../names.ts'
import type { Finding, PairingOutcome } from '../outcome.ts'

const among = (product: ProductId | null | undefined, list: readonly ProductId[]): boolean =>
  list.some((item) => item === product)
const withSkypeServer = (
  pairings: readonly PairingOutcome[],
  exchange: readonly ProductId[],
): readonly PairingOutcome[] =>
  pairings.filter(
    (pairing) =>
      among(pairing.exchange?.product, exchange) && among(pairing.skype?.product, skypeServers),
  )
const wants = (plan: Answers, features: readonly FeatureId[]): boolean =>
  plan.features?.some((id) => features.includes(id)) === true

const hosts: readonly string[] = Object.values(clouds).map((cloud) => cloud.oauthAutodiscover)

/** OAuth stops at a redirect, so with every mailbox online the address must be Exchange Online's own. */
const redirectedUrl = (plan: Answers, pairings: readonly PairingOutcome[]): Finding[] => {
  const url = plan.autodiscover.oauthUrl.trim()
  if (!URL.canParse(url) || withSkypeServer(pairings, exchangeOnline).length === 0) return []
  const host = asciiHost(new URL(url).hostname)
  if (!onlyExchangeOnline(plan) || host === null || hosts.includes(host)) return []
  const { cloud } = plan.organization.tenant
  return [
    {
      key: 'oauth-url-redirects',
      severity: 'warning',
      data: {
        code: 'oauth-url-redirects',
        host,
        expected: clouds[cloud ?? 'worldwide'].oauthAutodiscover,
      },
      step: 'autodiscover',
      causes: [{ answer: 'oauth-url' }, { answer: 'exchange-product' }],
      sources: ['multi-forest-hybrid'],
    },
  ]
}

/** Across forests the hold of the mailbox does not reach Skype for Business Server. */
const archivingAcrossForests = (plan: Answers, pairings: readonly PairingOutcome[]): Finding[] =>
  plan.organization.forests === 'several' &&
  wants(plan, ['archiving', 'archive-search']) &&
  withSkypeServer(pairings, oauthExchange).length > 0
    ? [
        {
          key: 'archiving-forests',
          severity: 'note',
          data: { code: 'archiving-forests' },
          step: 'features',
          causes: [{ answer: 'forests' }, { answer: 'features' }],
          sources: ['exchange-archiving'],
        },
      ]
    : []

/** Mailboxes on both sides will move, and contacts that lie in them do not come along well. */
const contactsOnTheMove = (plan: Answers, pairings: readonly PairingOutcome[]): Finding[] => {
  const here = withSkypeServer(pairings, oauthExchange)
  const online = withSkypeServer(pairings, exchangeOnline)
  if (!wants(plan, ['contact-list']) || here.length === 0 || online.length === 0) return []
  return [
    {
      key: 'contact-store-move',
      severity: 'note',
      data: { code: 'contact-store-move' },
      step: 'features',
      causes: [
        { answer: 'features' },
        ...[...here, ...online].map(({ name }) => ({ answer: 'pairings' as const, of: name })),
      ],
      sources: ['contact-store-advice', 'unified-contact-store'],
    },
  ]
}

/** Known traps that the answers show beforehand; those that only show while a task is carried out are with the task. */
export const trapFindings = (plan: Answers, pairings: readonly PairingOutcome[]): Finding[] => [
  ...redirectedUrl(plan, pairings),
  ...archivingAcrossForests(plan, pairings),
  ...contactsOnTheMove(plan, pairings),
]
