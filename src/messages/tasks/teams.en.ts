import type { teams, teamsDns, teamsReady } from '#knowledge/procedures/teams.ts'
import { readOnlyEn as readOnly } from './read-only.ts'
import type { ProcedureWords } from './words.ts'

export const teamsEn: ProcedureWords<
  keyof typeof teams | keyof typeof teamsDns | keyof typeof teamsReady
> = {
  'teams-users-ready': () => ({
    title: 'Confirm licences and synchronization of the Teams Only users',
    why: 'Teams finds the mailbox of a user through the tenant, wherever the mailbox is.',
    do: 'Each of these users is synchronized to Microsoft Entra ID and has licences for Microsoft Teams and Exchange Online, also where the mailbox is in Exchange Server; for files in chats SharePoint Online as well. Where the licence includes Skype for Business Online (Plan 2), leave that on. Whoever makes teams is allowed to make Microsoft 365 groups. For mailboxes in Exchange Server the option Exchange hybrid deployment is ticked in Microsoft Entra Connect, so that what the tenant knows is written back.',
    verify: 'A sample of users from every site has these licences, and the option is on.',
    rollback: readOnly,
  }),
  'teams-reach': () => ({
    title: 'Let Microsoft Teams find EWS of Exchange Server',
    why: 'The services of Teams ask the tenant where the mailbox is, and then read the calendar over EWS of Exchange Server. Both Autodiscover and EWS must be reachable from the Internet without authentication in between.',
    do: 'Publish Autodiscover and EWS over HTTPS; where a reverse proxy authenticates first, let these two paths through. Then ask for a mailbox in Exchange Server, from outside the company network. No source names the host of other clouds than the worldwide.',
    verify: 'The answer has the external EWS address of Exchange Server in Url.',
    rollback: readOnly,
  }),
  'teams-test': () => ({
    title: 'Test Microsoft Teams with a mailbox in Exchange Server',
    why: 'Licences, hybrid, names and partner applications only show together in the client.',
    do: 'Sign in to Teams as a user whose mailbox is in Exchange Server. Open the calendar, schedule a meeting there, and let a delegate schedule one for this user in Outlook. Leave this user a voice message.',
    verify:
      'The calendar is there with the entries of Outlook; both meetings appear in the mailbox. The voice message arrives in Outlook; in Teams, as Microsoft’s page says, it can be neither seen nor played. If it does not arrive, look at mail rules and at the connector: the class of the message, IPM.Note.Microsoft.Voicemail.UM, must be kept.',
    rollback: 'Delete the meetings and the message.',
  }),
  'teams-dns': ({ names }) => ({
    title: 'Lead the Skype records of every SIP domain to Microsoft 365',
    why: 'While a record of a domain of the tenant still leads elsewhere, Teams refuses to make the whole tenant Teams Only. Before the last user has moved the records must stay.',
    do: `When the last user has moved, set for each SIP domain, with a TTL of 3600 seconds: SRV _sipfederationtls._tcp, priority 100, weight 1, port 5061, to sipfed.online.lync.com; SRV _sip._tls, priority 100, weight 1, port 443, to sipdir.online.lync.com; CNAME lyncdiscover to webdir.online.lync.com; CNAME sip to sipdir.online.lync.com. Delete meet and dialin, and all records of Skype for Business in the zones inside. The sheet of DNS records has them with the targets of the plan’s own cloud; the ones here are those of the worldwide cloud.${names['federation-record'] ? ` Records of this plan: ${names['federation-record']}.` : ''}`,
    verify:
      'From outside the records lead to these targets, and inside none leads to the servers any more. The next task names a record that is still in the way.',
    rollback: 'Only while the servers still stand: set the records that were there before.',
  }),
}
