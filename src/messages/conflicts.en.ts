import type { ConflictId } from '#knowledge/conflicts.ts'

export type ConflictWords = {
  readonly title: string
  /** what each text says, in the order of the statements */
  readonly statements: readonly string[]
  /** why the one is followed */
  readonly why: string
}

/** Where sources disagree. */
export const conflictsEn: Record<ConflictId, ConflictWords> = {
  'ews-deadline': {
    title: 'Until when a tenant could keep EWS with a list of its own',
    statements: ['Until the end of August 2026.', 'Until the end of September 2026.'],
    why: 'The second is the same post after its edits of September 2026. Both days are over: what counts now is what EwsEnabled is in the tenant.',
  },
  'client-access-service': {
    title: 'Get-ClientAccessServer or Get-ClientAccessService',
    statements: [
      'Prints Get-ClientAccessServer for every version.',
      'Sends Exchange Server 2013 and later to Get-ClientAccessService.',
      'Get-ClientAccessService exists for Exchange Server 2016 and later only.',
    ],
    why: 'A cmdlet can only be run where it exists: so Get-ClientAccessServer for 2013, and Get-ClientAccessService from 2016 on. The same holds for the Set cmdlets.',
  },
  'skype-2015-online': {
    title: 'Whether Skype for Business Server 2015 and Exchange Online can trust each other',
    statements: [
      'Server-to-server authentication between Skype for Business Server 2015 and Exchange Online is not supported in this release.',
      'Every feature with Exchange Online is marked as supported, for Skype for Business Server 2015 too.',
    ],
    why: 'The first text is of the first release of 2015, the second is the newest one.',
  },
  'online-voice-mail': {
    title: 'Exchange UM with mailboxes in Exchange Online',
    statements: [
      'The row of the table says yes.',
      'The note above the table says that Unified Messaging in Exchange Online was retired and that Cloud Voicemail replaces it.',
    ],
    why: 'Both are on the same page of the same day. The retirement is certain from other pages, so the yes is read as Cloud Voicemail.',
  },
  'um-on-2019': {
    title: 'Exchange UM or Cloud Voicemail for users on Skype for Business Server 2019',
    statements: [
      'The table names Exchange UM for mailboxes in Exchange Server 2013 and 2016.',
      'A later section says that Cloud Voicemail takes the messages of users on Skype for Business Server 2019, wherever the mailbox is.',
      'A note says that Exchange UM is no longer available in Skype for Business Server 2019.',
      'The table says yes for Exchange UM, with Exchange Server 2016 only.',
    ],
    why: 'The newest text and the table of the first agree for Exchange Server 2016. Test it with one user before all.',
  },
  'application-account': {
    title: 'New-MailUser with -ApplicationAccount',
    statements: [
      'Creates the mail user with the switch -ApplicationAccount.',
      'New-MailUser has no parameter -ApplicationAccount.',
    ],
    why: 'The reference of the cmdlet is newer, and an unknown parameter ends the command: the task leaves it out.',
  },
  'partner-identity': {
    title: 'What Exchange is called as a partner application',
    statements: [
      'microsoft.exchange.',
      'Exchange.',
      'Looks for EXCHANGE where mailboxes are on premises, and for Microsoft.Exchange where they are online.',
    ],
    why: 'The newest of them fits both pages: the checklist uses Exchange on premises and microsoft.exchange for the trust through the tenant.',
  },
  'graph-delegates': {
    title: 'Free/busy over Microsoft Graph for delegates: mended or not',
    statements: [
      'The announcement lists the fault (KB5127092) among those that version 2 of the September update mends.',
      'Reported: the support article of the fault and that of the update still call it open.',
    ],
    why: 'The announcement is Microsoft’s own, but the other may be newer: test with a delegate after the update.',
  },
  'trusted-application': {
    title: 'What Exchange servers need to be known for IM in Outlook on the web',
    statements: [
      'Where Client Access and UM are on separate servers, a trusted application is enough.',
      'Where they are separate, a trusted application pool and a trusted application.',
    ],
    why: 'The newer page asks for both, and a trusted application needs its pool.',
  },
}
