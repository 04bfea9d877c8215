import { readOnlyEn, testItemEn } from './read-only.ts'
import type { NameValue, TaskNames, TaskWords } from './words.ts'

/** Microsoft says only that not every cloud has it; others name the clouds. */
const elsewhere = (environment: NameValue): string =>
  environment === 'Global'
    ? ''
    : 'Not every cloud has this. Others report that outside the worldwide cloud free/busy, MailTips and photos stop with the override until it is removed: ask Microsoft first, and set this task to Not needed until then. '

export const hybridApplicationEn = {
  'hybrid-update': ({ deployment }) => ({
    title: `Bring ${deployment} to a build that goes with the hybrid application and Skype for Business`,
    why: 'The dedicated application needs at least 15.1.2507.55 (2016 CU23), 15.2.1544.25 (2019 CU14), 15.2.1748.24 (2019 CU15) or 15.2.2562.17 (SE RTM). With these builds, though, switching it on broke the integration with Skype for Business Server; the security update of December 2025 mends that. Free/busy can go over Microsoft Graph, before EWS in Exchange Online ends on 2027-04-01, only from Subscription Edition with an update of May 2026 or later (15.2.2562.41).',
    do: 'Look at the build of each server, compare it with Microsoft’s list of builds, and install the update of December 2025 or a later one on every server, in a maintenance window. For Exchange Server 2016 and 2019 these updates came only with the paid programme (ESU). Read the article that the update names for Skype for Business: Tandem has not seen its text, so it may ask for more than the update.',
    verify:
      'Every server shows a build of December 2025 or later; of May 2026 or later where free/busy goes over Microsoft Graph.',
    rollback: 'Exchange updates are not taken back in operation; test them before.',
  }),
  'hybrid-application': () => ({
    title: 'Create and switch on the dedicated Exchange hybrid application',
    why: 'Free/busy, MailTips and photos from Exchange Server to Exchange Online went through an application shared with Microsoft. Since 2025-10-31 Exchange Online refuses EWS to it, so each organization needs its own: one for each forest, and one for each tenant where there are several. Without these three features the application is not needed: set this task and the next to Not needed, and clean up all the same.',
    do: `Download the script from Microsoft’s CSS-Exchange project and run it in the folder where it lies. See its signature first: Status is Valid, and SignerCertificate names Microsoft Corporation. By default the script updates itself. Run in full it asks for an elevated Exchange Management Shell on a Mailbox server; PowerShell 7 and Edge Transport servers do not do. It stops in a session in which the module of Exchange Online PowerShell is loaded: open a new one. It creates the application, uploads the Auth certificate, gives EvoSTS the ID of the application, and creates the setting override; the override only after consent for the whole tenant, and only where the task that confirms OAuth has found all three of its parts. It also sets DomainName of EvoSTS anew and fills TargetSharingEpr of organization relationships with Exchange Online where it is empty: keep what the second and third command print, it is the way back. Its documentation says that it tries to remove the Auth certificate from the shared service principal as well; the code that Tandem has read does not, and leaves that to a clean-up of its own. Have the list of its keys first all the same. Its documentation names no role in Microsoft Entra; others name Application Administrator or Global Administrator. Where the server does not reach Microsoft Graph, its documentation shows how to run it in two parts.`,
    verify:
      'An authorization server shows the ID of the new application in ApplicationIdentifier, and the override is listed with Enabled=true. Note the ID. Whether free/busy works is seen in a later task: where the tenant allows EWS to listed applications only, this ID must be on the list first.',
    rollback:
      'The override goes first, so that Exchange no longer uses the application; where it is gone already, leave its command out. Then the script deletes the application, and only that. The application ID stays in the authorization server; DomainName and TargetSharingEpr, where they differ from what was printed, go back with Set-AuthServer and Set-OrganizationRelationship. The way back does not bring the shared application back: Exchange Online keeps refusing it.',
  }),
  'hybrid-override': () => ({
    title: 'Confirm the setting override of the hybrid application',
    why: 'The Hybrid Configuration Wizard can create the application too, but never the override that makes Exchange use it.',
    do: 'If an override for ExchangeOnpremAsThirdPartyAppId with Enabled=true is listed, leave the other commands out. Where the script has made none, find out why first: it makes none without consent for the whole tenant or where OAuth is not complete, because the override would stop free/busy then. Create it by hand only when EvoSTS shows the ID of the application in ApplicationIdentifier and the consent is there. Others report that all servers may need an hour to take it up.',
    verify: 'The override is listed with Enabled=true, and Server is empty, so that it is for all.',
    rollback: 'Remove the override.',
  }),
  'hybrid-free-busy': () => ({
    title: 'See that free/busy with Exchange Online works over the new application',
    why: 'Only now can it work: the application is in use, and where the tenant allows EWS to listed applications only, its ID is on the list.',
    do: 'Where the list was set, wait up to 24 hours. Then run the test, and open the calendar of a mailbox in Exchange Online as a user with a mailbox in Exchange Server. Where the test user’s mailbox has another address than the SIP address, put that into the command.',
    verify:
      'ResultType is Success, and free/busy of the other mailbox is shown. An HTTP 403 means that the application is not in use or not on the list.',
    rollback: readOnlyEn,
  }),
  'hybrid-partner-test': () => ({
    title: 'Test Skype for Business Server with Exchange Server once more',
    why: 'Switching on the hybrid application is what broke this integration before the update of December 2025.',
    do: 'Use a test user with a mailbox in Exchange Server. The account that runs it must be in RTC Local User Administrators.',
    verify:
      'The test passes as it did before. If it does not, some server lacks the update, or the article for the update asks for more.',
    rollback: testItemEn,
  }),
  'shared-keys-list': () => ({
    title: 'See which keys are on the shared service principal',
    why: 'The script of the next tasks removes keys here, and what it has removed nobody can list any more. Keys that wizards and scripts once put on Exchange Online’s service principal are a risk (CVE-2025-53786) once Exchange has its own application. But not every key there need be Exchange’s.',
    do: 'Note each key with its dates, and whose it is: Auth certificates of Exchange, now or earlier, and the OAuthTokenIssuer certificate of Skype for Business Server if someone put it there.',
    verify: 'Every key is known. An empty list means that there is nothing to clean up.',
    rollback: readOnlyEn,
  }),
  'shared-keys-clean-up': () => ({
    title: 'Remove what is left of Exchange’s keys on the shared service principal',
    why: 'Whoever has the private key of a certificate that is listed there can act as Exchange Online in the tenant. Microsoft recommends removing them once the organization’s own application works.',
    do: 'List the keys again to see what is left: whether the script has removed the Auth certificate when it made the application is told otherwise by its documentation than by its code. It signs in to the tenant; others report that this takes a Global Administrator. Run it this way, with a thumbprint: it then removes this certificate and all expired ones. Without the thumbprint the script removes every key, also one of Skype for Business Server. Run it again with the thumbprint of each earlier Auth certificate on the list. Doing this before the trust of Skype for Business Server is tested shows whether that trust rests on a key here. A later run of the Hybrid Configuration Wizard can put the certificate back.',
    verify:
      'The list of keys, repeated, holds no Auth certificate of Exchange. Free/busy with Exchange Online still works.',
    rollback:
      'A removed key cannot be restored, but the public part of a certificate can be uploaded again.',
  }),
  'graph-coexistence': ({ names }) => ({
    title: 'Let free/busy with Exchange Online go over Microsoft Graph',
    why: 'Free/busy, MailTips and photos from Exchange Server to Exchange Online go over EWS, which ends there on 2027-04-01. With the update of May 2026 (15.2.2562.41) or a later one Exchange Server Subscription Edition can ask Microsoft Graph instead. Exchange Server 2016 and 2019 never can.',
    do: `${elsewhere(names['azure-environment'])}First install the update on every server of Subscription Edition. Then run the script again on one of them, also where it has run before. It asks whether to configure Graph permissions in addition to those for EWS, whether to add those that the application lacks and request consent, and whether to create the override: answer yes each time. Where an override of the section RouteThroughMSGraph is there already, the script creates none, even if that one has Enabled=false: remove it first. Where all was answered so when the application was created, only verify. The permissions are MailboxSettings.Read, MailTips.ReadBasic.All, Calendars.Read and ProfilePhoto.Read.All, and an administrator of the tenant consents to them. Every server must reach Microsoft Graph over HTTPS. Keep the EWS permission: not everything goes over Graph yet, and archives in Exchange Online do not. Take version 2 of the security update of September 2026 or a later one: two faults of free/busy over Graph are listed as mended by then.`,
    verify:
      'EnableRouteThroughMSGraphFeature is listed with the section RouteThroughMSGraph and Enabled=true, and the authorization server has a GraphBaseUrl. Then Outlook on the web of a mailbox in Exchange Server shows free/busy, an automatic reply and the photo of a mailbox in Exchange Online.',
    rollback:
      'Without the override the servers ask over EWS again; until 2027-04-01 that works while the tenant allows it. The Graph permissions can stay.',
  }),
  'skype-hybrid-application': () => ({
    title: 'Find out what Microsoft asks for the hybrid application of Skype for Business Server',
    why: 'Others report that the updates of August 2025 give Skype for Business Server an application of its own for Exchange Online as well, made by the script ConfigureSkypeforBusinessHybridApplication.ps1 on a Front End Server, and that the shared one goes. Microsoft’s own text was not found, so parameters, permissions and the day it becomes binding are not known here, and no command is given.',
    do: 'Reported as the lowest builds: 6.0.9319.881 (2015), 7.0.2046.553 (2019), 7.0.2046.820 (Subscription Edition). Read Microsoft’s announcement and the help inside the script before you run it, and decide before the trust is tested. An application of its own has its own ID: where the tenant allows EWS only to listed applications, this ID must be on the list.',
    verify: 'It is decided, with Microsoft’s page as the reason, and the trust is tested after it.',
    rollback: 'No documented way back was found.',
  }),
} as const satisfies Record<string, (task: TaskNames) => TaskWords>
