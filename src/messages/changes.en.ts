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
  'outside-access':
    'For IM in Outlook on the web of Exchange Online a task lets the users sign in from outside.',
  'teams-mode':
    'When the last user has moved, a task makes the whole organization Teams Only before the address space is no longer shared.',
  'ews-teams':
    'The tasks for EWS in Exchange Online are also for the calendar of Microsoft Teams and for Exchange in hybrid.',
  'dns-names':
    'Every name in a certificate has a DNS record or a reason to have none: dialin, admin and the Access Edge have theirs. Dialin and admin are names of the default SIP domain alone. A service record leads to a host in its own domain, sip.<domain> where the pool or the Access Edge is named elsewhere.',
  'edge-connections':
    'The connections of the Web Conferencing Edge, of the A/V Edge and of DNS are listed; with users in Microsoft Teams, federation with them and moves of users as well.',
  'free-busy-order':
    'Free/busy over the hybrid application is tested after the tenant’s list of applications has been set, in a task of its own.',
  'graph-faults':
    'Two faults of free/busy over Microsoft Graph (KB5125804, KB5127092), and the updates that mend them.',
  'hybrid-off':
    'Once the last user has moved, the checklist switches the hybrid off: users, tenant, hosting providers, endpoints, attributes and servers.',
  acceptance: 'Tasks for what only shows in Outlook and in mobile clients.',
}
