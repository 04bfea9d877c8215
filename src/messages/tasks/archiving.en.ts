import type { archiving } from '#knowledge/procedures/archiving.ts'
import type { TaskNames, TaskWords } from './words.ts'

const purged =
  'Transcripts lie in the folder Purges of Recoverable Items: without a hold Exchange purges them, at the latest when the retention time for deleted items is over, 14 days by default.'
const all =
  'Litigation Hold keeps all content, not only transcripts; agree on it with those who answer for retention.'
const held = 'LitigationHoldEnabled is True, or InPlaceHolds names a hold.'
const unhold =
  'Take off only a hold that this task has put on: without it, what was kept can be deleted.'

const test = {
  why: 'The test writes to the folder that holds the transcripts.',
  do: 'The test user must be archived to Exchange, or the test fails. The account that runs it must be in RTC Local User Administrators.',
  verify:
    'The last line says that the test passed. Then send an IM to the test user, and search for it.',
  rollback: 'The test item stays in a hidden folder until the hold ends; nobody sees it.',
}

export const archivingEn: Record<keyof typeof archiving, (task: TaskNames) => TaskWords> = {
  'archiving-enable': () => ({
    title: 'Turn on archiving to Exchange',
    why: 'Skype for Business Server then writes transcripts into a hidden folder of the mailbox, where one search finds them together with mail. Users with mailboxes that cannot take part stay with the archiving database.',
    do: 'Note the old values. ImAndWebConf archives IM and meetings; for IM alone write ImOnly. A site may have a configuration of its own: it comes before the global one, so set it too.',
    verify: 'EnableArchiving shows what was set and EnableExchangeArchiving is True.',
    rollback:
      'Set the archiving that was noted, without Exchange. To stop all writing, conversation history must be turned off as well.',
  }),
  'archiving-policy': () => ({
    title: 'Archive internal and external conversations',
    why: 'The configuration alone archives nothing: the policy says which conversations are kept, and it keeps none by default.',
    do: 'Note the old values. External means conversations with somebody who has no account in this organization. Site and user policies come before the global one.',
    verify: 'ArchiveInternal and ArchiveExternal are True for the policy of the users.',
    rollback: 'Set both to what was noted; False is the default.',
  }),
  'archiving-hold': () => ({
    title: 'Put the mailboxes on hold',
    why: `In one forest the hold on the mailbox decides whether the transcripts of its user go to Exchange: Litigation Hold or In-Place Hold. Across forests a setting of the user decides, and the hold keeps what is written. ${purged}`,
    do: `Repeat it for each mailbox. For many, list their mailbox addresses in hold-users.csv under the heading Identity, and run the last line, without its #, instead. ${all} In one forest nothing is archived before the hold is there. It may need 60 minutes.`,
    verify: held,
    rollback: unhold,
  }),
  'archiving-hold-online': () => ({
    title: 'Put the mailboxes in Exchange Online on hold',
    why: `A setting of the user sends the transcripts, whether the mailbox is on hold or not; the hold keeps them. ${purged}`,
    do: `Repeat it for each such mailbox. For many, list their mailbox addresses in online-hold-users.csv under the heading Identity, and run the last line, without its #, instead. The mailbox needs a licence for Exchange Online Plan 2, or for Plan 1 with Exchange Online Archiving. ${all} A retention policy of Microsoft Purview that keeps the content of these mailboxes serves as well (Tandem’s conclusion): then set this task to Not needed.`,
    verify: held,
    rollback: unhold,
  }),
  'archiving-users': () => ({
    title: 'Send the transcripts of each user to Exchange',
    why: 'Where the mailbox is in another forest, the hold does not reach Skype for Business Server: a setting of the user decides instead. Tandem reads Exchange Online as another forest.',
    do: 'Repeat it for each user with such a mailbox; it can only be set in the shell. For many, list their SIP addresses or UPNs in archiving-users.csv under the heading Identity, and run the last line, without its #, instead. Users of the same forest keep Uninitialized, so that their hold decides.',
    verify: 'ExchangeArchivingPolicy is ArchivingToExchange.',
    rollback: 'Set the value that was noted; Uninitialized is the default.',
  }),
  'archiving-test': () => ({ title: 'Test archiving into a mailbox', ...test }),
  'archiving-test-online': () => ({
    title: 'Test archiving into a mailbox in Exchange Online',
    ...test,
  }),
  'archive-search': () => ({
    title: 'Search what was archived',
    why: 'Transcripts are in Recoverable Items of the mailbox: an In-Place eDiscovery search of Exchange finds them. The eDiscovery Center of SharePoint Server 2013 could do it too, but that product has been out of support since 2023-04-11, so there are no steps for it.',
    do: 'Search the mailbox of the test user after its first conversation. Discovery Management is a role group without members at first. EstimateOnly counts and copies nothing.',
    verify: 'Status says that the estimate succeeded, and at least one item was found.',
    rollback: 'Remove the search; what is in the mailbox stays.',
  }),
}
