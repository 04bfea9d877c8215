import { exchangeServers } from './conditions.ts'
import { type ExchangeProductId } from './products.ts'
import type { Sources } from './sources.ts'
import { teamsExchange } from './teams.ts'

/** Where the mailbox of a Teams user is. The page's two columns for Dedicated plans are no product of Tandem. */
export type MailboxLocation = 'online' | 'on-premises'

/** Y: yes; N: no; M: yes, with a mailbox in Exchange Server 2016 CU3 or later. */
export type TeamsStatement = 'Y' | 'N' | 'M'

/**
 * What Microsoft's page on Exchange and Microsoft Teams says of an action, by where the mailbox is: the
 * rows and the date of its own edition, apart from the support matrix of Skype for Business.
 */
export const teamsEdition = { source: 'exchange-teams-interact', dated: '2023-10-24' } as const

type Row = Readonly<Record<MailboxLocation, TeamsStatement>>
const everywhere: Row = { online: 'Y', 'on-premises': 'Y' }
const onlineOnly: Row = { online: 'Y', 'on-premises': 'N' }

export const teamsActions = {
  ediscovery: everywhere,
  'legal-hold': everywhere,
  retention: everywhere,
  'team-management': everywhere,
  meetings: { online: 'Y', 'on-premises': 'M' },
  'profile-picture': everywhere,
  'call-history': everywhere,
  'manage-contacts': everywhere,
  'outlook-contacts': onlineOnly,
  voicemail: everywhere,
  connectors: everywhere,
  tabs: everywhere,
  bots: everywhere,
  'out-of-office': onlineOnly,
} as const satisfies Record<string, Row>

export type TeamsActionId = keyof typeof teamsActions
export const teamsActionIds = Object.keys(teamsActions) as TeamsActionId[]

/** The Exchange products that the statement M names. */
export const teamsNeeds: readonly ExchangeProductId[] = teamsExchange

/** A remark qualifies cells: which locations and actions it speaks of. Absent means all. */
type TeamsRemark = {
  readonly location?: MailboxLocation
  readonly actions?: readonly TeamsActionId[]
  readonly sources: Sources
}
const page = ['exchange-teams-interact'] as const

export const teamsRemarks = {
  'channel-messages': { actions: ['ediscovery', 'legal-hold'], sources: page },
  'online-plan': { location: 'on-premises', actions: ['ediscovery'], sources: page },
  'shadow-mailbox': { location: 'on-premises', actions: ['retention'], sources: page },
  'meeting-requirements': { location: 'on-premises', actions: ['meetings'], sources: page },
  'photo-policy': { location: 'online', actions: ['profile-picture'], sources: page },
  'photo-policy-ignored': {
    location: 'on-premises',
    actions: ['profile-picture'],
    sources: page,
  },
  'default-contacts': { location: 'online', actions: ['outlook-contacts'], sources: page },
  'voicemail-in-outlook': {
    location: 'on-premises',
    actions: ['voicemail'],
    sources: ['exchange-teams-interact', 'voicemail-not-delivered'],
  },
  'connectors-by-owner': { location: 'on-premises', actions: ['connectors'], sources: page },
  'set-in-outlook': { location: 'on-premises', actions: ['out-of-office'], sources: page },
  'names-no-server': { location: 'on-premises', sources: ['exchange-teams-interact', 'tandem'] },
} as const satisfies Record<string, TeamsRemark>

export type TeamsRemarkId = keyof typeof teamsRemarks

const entries = Object.entries(teamsRemarks) as [TeamsRemarkId, TeamsRemark][]

export const locationOf = (exchange: ExchangeProductId): MailboxLocation =>
  (exchangeServers as readonly ExchangeProductId[]).includes(exchange) ? 'on-premises' : 'online'

/** The remarks that belong to an action for mailboxes of one location. */
export const teamsRemarksOf = (
  action: TeamsActionId,
  location: MailboxLocation,
): { readonly ids: readonly TeamsRemarkId[]; readonly sources: readonly Sources[number][] } => {
  const found = entries.filter(
    ([, remark]) =>
      (remark.location ?? location) === location && (remark.actions?.includes(action) ?? true),
  )
  return { ids: found.map(([id]) => id), sources: found.flatMap(([, { sources }]) => sources) }
}
