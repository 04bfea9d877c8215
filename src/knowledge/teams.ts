import { type Condition, anyExchange, skypeServers, teamsOnly } from './conditions.ts'

/** Exchange Server whose mailboxes Microsoft Teams can schedule in. Source: exchange-teams-interact. */
export const teamsExchange = ['exchange-2016', 'exchange-2019', 'exchange-se'] as const

/** Teams Only users with mailboxes in Exchange Server. */
export const teamsWithServers = {
  pairs: { exchange: teamsExchange, skype: teamsOnly },
} as const satisfies Condition

export const anyTeams = {
  pairs: { exchange: anyExchange, skype: teamsOnly },
} as const satisfies Condition

/** Some users are homed in Teams and some on servers, which must be in hybrid with each other. Source: hybrid-connectivity. */
export const teamsBesideServers = {
  all: [anyTeams, { pairs: { exchange: anyExchange, skype: skypeServers } }],
} as const satisfies Condition

/** Servers stand, and nobody is homed on them any more. Source: teams-dns. */
export const lastUserMoved = {
  all: [
    anyTeams,
    { has: skypeServers },
    { not: { pairs: { exchange: anyExchange, skype: skypeServers } } },
  ],
} as const satisfies Condition
