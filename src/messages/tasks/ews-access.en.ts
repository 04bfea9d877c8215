import type { TaskNames, TaskWords } from './words.ts'
import { readOnlyEn } from './read-only.ts'

export const ewsAccessEn = {
  'ews-access-check': () => ({
    title: 'See whether the tenant allows EWS in Exchange Online, and who uses it',
    why: 'Microsoft blocks EWS in Exchange Online from 2026-10-01 unless the tenant allows it to listed applications, and switches it off for good on 2027-04-01. In this plan it may be used by Skype for Business Server and its clients, by the calendar of Microsoft Teams, and by Exchange Server in hybrid, for free/busy and for archives in Exchange Online. Which application ID Skype for Business Server or its client uses is not documented: only the tenant’s own report shows that.',
    do: 'Read the two settings. EwsEnabled empty: not set. True with IDs in EwsAllowedAppIDs: only these applications pass. True with an empty list: everything is blocked but the traffic of organization relationships. False: all are blocked. Then open the report of EWS usage in the Microsoft 365 admin center and note the application IDs in it. Where users of Skype for Business Server have mailboxes in Exchange Online, the ID is by Tandem’s reading that of its own hybrid application if there is one, else the shared ID 00000004-0000-0ff1-ce00-000000000000. A policy by user agent in EwsApplicationAccessPolicy applies as well, and a request must pass both; so does the setting of each mailbox.',
    verify:
      'The state is written in the step Organization, and the application IDs to allow are noted, each with who it is.',
    rollback: readOnlyEn,
  }),
  'ews-access-allow': () => ({
    title: 'Put the application IDs on the tenant’s list for EWS without losing others',
    why: 'Setting the list replaces it as a whole: an ID that is left out is blocked, and whoever sets it later without reading it first takes yours out again.',
    do: 'Up to three kinds of IDs belong on the list. First, where users of Skype for Business Server have mailboxes in Exchange Online, those that it uses: no page names them, so take them from the usage report of the task before. Second, where there is a dedicated Exchange hybrid application, its ID: Get-AuthServer in Exchange shows it in ApplicationIdentifier, and the report of past use does not have a new application yet. It stays on the list also after free/busy has gone over to Microsoft Graph, while mailboxes in Exchange Server have archives in Exchange Online. Third, where users of Microsoft Teams have mailboxes in Exchange Online, that of the Teams calendar: cc15fd57-2c6c-4117-a88c-83b1d56b4bbe; with a policy by user agent its agent, Teams CalendarSkypeSpaces/1.0a$*+, must be in EwsAllowList too. Keep what is printed, EwsEnabled and the list: it is the way back. Repeat the line with the application ID for each ID, and go on only after a line without an error. Before you set EwsEnabled to True, see that the list is whole: every application that is not on it stops, and with an empty list all do, save for organization relationships. With several administrators agree who keeps the list. It can take up to 24 hours to work everywhere.',
    verify:
      'EwsEnabled is True, and the list holds every ID that was on it and those added. After a day what was blocked works: the test of the trust, the calendar in Teams, free/busy. An HTTP 403 with the header X-EWS-Policy-Reason says which of the settings blocks.',
    rollback:
      'First EwsEnabled as it was printed before: True, False, or the word empty where nothing was printed. Then the list as it was; where it was empty, leave the last command out. Until 2027-04-01 an EwsEnabled that is set back to empty opens EWS to all and ignores the list.',
  }),
} as const satisfies Record<string, (task: TaskNames) => TaskWords>
