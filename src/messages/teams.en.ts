/** The words of the table of Microsoft Teams. */
export const teamsEn = {
  teamsAction: {
    ediscovery: 'eDiscovery',
    'legal-hold': 'Legal hold',
    retention: 'Retention',
    'team-management': 'Manage teams and channels',
    meetings: 'Create and see meetings in Teams',
    'profile-picture': 'Change the profile picture',
    'call-history': 'Call history',
    'manage-contacts': 'Manage contacts',
    'outlook-contacts': 'Use the contacts of Outlook',
    voicemail: 'Voice mail',
    connectors: 'Add and configure connectors',
    tabs: 'Add and configure tabs',
    bots: 'Add and configure bots',
    'out-of-office': 'Set out-of-office replies in Teams',
  },
  teamsRemark: {
    'channel-messages': 'Covers messages in channels, wherever the mailbox is.',
    'online-plan': 'At least a licence for Exchange Online (Plan 1) is needed.',
    'shadow-mailbox': 'What is retained is kept in a shadow mailbox in the cloud.',
    'meeting-requirements':
      'From CU3 of Exchange Server 2016 on, with licences, synchronization with Exchange hybrid writeback, Autodiscover and EWS published, OAuth, and the EWS addresses known to the tenant; the checklist has them.',
    'photo-policy':
      'Only where SetPhotoEnabled in the mailbox policy of Outlook on the web allows it.',
    'photo-policy-ignored': 'Also where SetPhotoEnabled of Outlook on the web is off.',
    'default-contacts': 'Only those in the default contacts folder.',
    'voicemail-in-outlook':
      'Messages arrive in Outlook; in Teams they can be neither seen nor played. They must keep their class, IPM.Note.Microsoft.Voicemail.UM, on their way.',
    'connectors-by-owner':
      'Once an owner of a team can add connectors, everyone in that team can, wherever the mailbox is.',
    'set-in-outlook': 'These users set it in Outlook.',
    'names-no-server':
      'The page says “Exchange on-premises”, synchronized with Microsoft Entra ID, and no version; Tandem counts Subscription Edition in.',
  },
  teamsTable: {
    title: 'Microsoft Teams',
    caption: (dated: string) =>
      `Actions in Microsoft Teams by where the mailbox is, edition of ${dated}`,
    intro:
      'For users homed in Microsoft Teams: what Microsoft’s page on Exchange and Teams says of the mailbox. What becomes of the features of Skype for Business, it does not say.',
    action: 'Action in Teams',
    notes: 'Remarks and reasons',
  },
}
