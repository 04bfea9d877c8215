import type { ChangeId } from '#knowledge/changes.ts'

/** What the knowledge has gained, a sentence each. */
export const changesEn: Record<ChangeId, string> = {
  'ews-states':
    'The end of EWS in Exchange Online is judged by the as-of date, by EwsEnabled in the tenant and by the features wanted, with two tasks for the list of allowed applications.',
  'rich-coexistence':
    'Free/busy, MailTips and photos between Exchange Server 2016 or 2019 and Exchange Online end with EWS.',
  'minimum-builds': 'Builds of the servers are compared with what the plan needs.',
  'upgrade-paths':
    'Products out of support name both periods of paid updates and the way up; versions that cannot stay side by side are said.',
  'trap-findings':
    'Known traps that the answers show beforehand: redirects, archiving across forests, contacts of mailboxes that move.',
  pitfalls: 'Tasks and findings say what can go wrong, why, and what helps.',
  conflicts: 'Where sources disagree, both statements are shown, and which one is followed.',
  teams: 'Microsoft Teams can be where users are homed.',
  'graph-coexistence':
    'A task lets free/busy of Exchange Server Subscription Edition go over Microsoft Graph, and a finding asks about archives in Exchange Online, which still need EWS.',
  'teams-hybrid':
    'The checklist has the hybrid of Skype for Business Server with Microsoft Teams: synchronization, Edge, hosting provider, tenant, and the move of users.',
  'teams-records':
    'The DNS sheet has the records that lead to Microsoft 365 once the last user has moved, for every cloud.',
  'ews-teams':
    'The tasks for EWS in Exchange Online are also for the calendar of Microsoft Teams and for Exchange in hybrid.',
  acceptance: 'Tasks for what only shows in Outlook and in mobile clients.',
}
