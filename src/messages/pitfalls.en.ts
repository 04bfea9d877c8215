import type { PitfallId } from '#knowledge/pitfalls.ts'

export type PitfallWords = {
  readonly symptom: string
  readonly cause: string
  readonly cure: string
}

/** Known traps: what is seen, why, what helps. */
export const pitfallsEn: Record<PitfallId, PitfallWords> = {
  'wildcard-domain': {
    symptom: 'LS Storage Service logs event 32054: 401, invalid_tenant.',
    cause:
      'Exchange has the domain as a wildcard among its accepted domains, with an asterisk before it.',
    cure: 'List every subdomain as an accepted domain of its own.',
  },
  'no-online-trust': {
    symptom:
      'LS Storage Service logs event 32053, a failure of EWS Autodiscover, after mailboxes moved to Exchange Online.',
    cause: 'Skype for Business Server and Exchange Online do not trust each other yet.',
    cure: 'Complete the tasks of the trust through the tenant, then test again.',
  },
  'not-a-partner': {
    symptom: 'Test-CsExStorageConnectivity ends with 401.',
    cause:
      'Exchange does not know Skype for Business Server as a partner application, or has old metadata of it.',
    cure: 'Run Configure-EnterprisePartnerApplication.ps1 again, then iisreset on every Exchange server.',
  },
  'test-access-denied': {
    symptom: 'Test-CsExStorageConnectivity ends with Access Denied.',
    cause: 'The account that runs it is not in RTC Local User Administrators of that server.',
    cure: 'Add the account to the group, sign in anew and repeat the test.',
  },
  'autodiscover-file': {
    symptom: 'Autodiscover fails although its host answers.',
    cause:
      'ExchangeAutodiscoverUrl ends with .xml, or AutoDiscoverServiceInternalUri with .svc: each needs the other.',
    cure: 'ExchangeAutodiscoverUrl ends with autodiscover.svc, AutoDiscoverServiceInternalUri with autodiscover.xml.',
  },
  'auth-certificate-gone': {
    symptom:
      'Sign-in to Outlook on the web or the Exchange admin center fails with event 1003, or New-CsPartnerApplication returns 500.',
    cause: 'The Exchange Auth certificate has expired or is missing on a server.',
    cure: 'Replace it and publish it; paste the certificate in the step Certificates, and the checklist has the tasks.',
  },
  'redirect-stops-oauth': {
    symptom:
      'Autodiscover with OAuth to Exchange Online fails although clients find their mailbox.',
    cause: 'The name leads to autodiscover.outlook.com, and OAuth does not follow the redirect.',
    cure: 'Set ExchangeAutodiscoverUrl to Exchange Online’s own address, autodiscover-s.outlook.com in the worldwide cloud.',
  },
  'domains-differ': {
    symptom: 'Autodiscover stops at a redirect to another domain.',
    cause:
      'The SIP domain is not the SMTP domain, and the redirect leads to a domain that is not allowed.',
    cure: 'Add the domain with Set-CsOAuthConfiguration -ExchangeAutodiscoverAllowedDomains; better give users the same SIP and mail address.',
  },
  'hold-across-forests': {
    symptom: 'A mailbox is on hold, and yet its conversations are not archived.',
    cause:
      'The user and the mailbox are in different forests, where the hold does not reach Skype for Business Server.',
    cure: 'Set-CsUser with ExchangeArchivingPolicy ArchivingToExchange.',
  },
  'owa-config-reset': {
    symptom: 'IM in Outlook on the web is gone after a cumulative update of Exchange.',
    cause:
      'The update of Exchange Server 2013 writes web.config anew; Exchange Server 2016 and later ignore what is written there.',
    cure: 'On 2013 write the two values again; from 2016 on keep them in a setting override.',
  },
  'listed-twice': {
    symptom: 'IM in Outlook on the web is gone after the trusted application pool was added.',
    cause:
      'The server has a SIP URI dial plan of Exchange UM, so Skype for Business Server already knows it by itself.',
    cure: 'Remove the trusted application and its pool for this server, and publish the topology.',
  },
  'old-thumbprint': {
    symptom: 'IM in Outlook on the web is gone after a certificate was renewed.',
    cause: 'The setting override, or web.config on 2013, still names the old thumbprint.',
    cure: 'Set the new thumbprint, refresh the configuration and restart MSExchangeOWAAppPool.',
  },
  'hybrid-application-break': {
    symptom:
      'Skype for Business Server loses Exchange Server after the hybrid application was switched on.',
    cause: 'A fault in Exchange before the security update of December 2025.',
    cure: 'Install that update or a later one on every Exchange server; until then leave the hybrid application off.',
  },
  'shared-application-blocked': {
    symptom:
      'Free/busy, MailTips and photos from Exchange Server to Exchange Online stopped in autumn 2025.',
    cause:
      'Exchange Online refuses EWS to the shared application: for a time in September and October 2025, for good since 2025-10-31.',
    cure: 'Create the dedicated hybrid application and switch it on.',
  },
  'ews-refused': {
    symptom: 'Features with Exchange Online fail with HTTP 403 since October 2026.',
    cause:
      'EwsEnabled was switched to False, or the list does not hold the application ID, perhaps because somebody set the list anew.',
    cure: 'Read the header X-EWS-Policy-Reason and the two settings, and put the ID back on the list.',
  },
  'msonline-gone': {
    symptom: 'A script with Connect-MsolService or other Msol cmdlets fails.',
    cause: 'The MSOnline module was retired in April and May 2025, the AzureAD module after it.',
    cure: 'Use Microsoft Graph PowerShell, as the commands of this checklist do.',
  },
  'wizard-overwrites': {
    symptom:
      'Authentication with Exchange Online changes after the Hybrid Configuration Wizard ran again.',
    cause:
      'The wizard can put the Auth certificate back on the shared service principal; others report that it also overwrites the server WindowsAzureACS where the tenant changed.',
    cure: 'After each run look at Get-AuthServer and at the keys of the service principal.',
  },
  'greeting-lost': {
    symptom: 'Callers no longer hear the out-of-office greeting of voice mail.',
    cause:
      'The older partner application with the ID 00000004-0000-0ff1-ce00-000000000000 was removed too early.',
    cure: 'Keep it until Microsoft says otherwise; if it is gone, create it again.',
  },
  'contacts-move': {
    symptom: 'Contacts are missing or read-only after a mailbox moved.',
    cause: 'The contacts lay in the unified contact store of the mailbox.',
    cure: 'Roll them back before the move: a policy without the store, then Invoke-CsUcsRollback.',
  },
  'too-many-groups': {
    symptom: 'EWS fails for single users with HTTP 400.',
    cause:
      'The user is in very many Active Directory groups, nested ones included; seen from about 600 on.',
    cure: 'Take the user out of groups, or raise the limits for request headers in IIS.',
  },
  'mapi-unavailable': {
    symptom: 'The Skype for Business 2016 client says “MAPI unavailable”.',
    cause: 'The new Outlook profile lacks the value PR_PROFILE_USER.',
    cure: 'Update the client to KB3115268 (July 2016) or later.',
  },
  'mixed-authentication': {
    symptom: 'Clients ask for passwords again and again.',
    cause: 'Modern authentication is on for one of the two products and off for the other.',
    cure: 'Give both the same state, or set AllowADALForNonLyncIndependentOfLync on the clients.',
  },
  'web-ticket-proxy': {
    symptom:
      'Sign-in with modern authentication fails where Front End Servers go out through a proxy.',
    cause: 'The proxy has to be set for the web ticket service itself.',
    cure: 'Set the proxy in web.config of Web Ticket on every Front End Server.',
  },
  'teams-module': {
    symptom: 'Move-CsUser to Microsoft 365 fails with a recent Teams PowerShell module.',
    cause:
      'A fault of the module after version 7.1, which an update of Skype for Business Server is to mend. Microsoft staff proposed this note for the reference in November 2025; on 2026-08-21 the reference did not have it, so it is reported, not confirmed.',
    cure: 'Use version 7.1, or 6.2.1 at least, until the newest update of Skype for Business Server is installed, and try it with one user.',
  },
  'voice-mail-hidden': {
    symptom: 'Voice mail arrives in Outlook, but the client does not list it.',
    cause:
      'On the way the message lost its item class IPM.Note.Microsoft.Voicemail.UM, or a mail rule or filter moved it.',
    cure: 'Let connectors keep the item class, and look at mail rules, SPF filters and EWS policies.',
  },
  'graph-time-zone': {
    symptom:
      'Outlook shows free/busy of mailboxes in Exchange Online at wrong times since it goes over Microsoft Graph; Outlook on the web shows it right.',
    cause:
      'A fault of Exchange Server Subscription Edition, known since 2026-08-31 (KB5125804), which loses the time zone of who asks.',
    cure: 'Install the security update of September 2026 or a later one on every server.',
  },
  'graph-delegates': {
    symptom:
      'Where free/busy goes over Microsoft Graph alone, it is not found for mailboxes of others that are opened as a delegate.',
    cause:
      'A fault of Exchange Server Subscription Edition (KB5127092), which Microsoft lists as mended by version 2 of the security update of September 2026. That the support article still called it open on 2026-10-07 is reported, not confirmed by Microsoft.',
    cure: 'Install that version or a later update, and test with a delegate. If it still fails, remove the override of RouteThroughMSGraph, the way back of this task: free/busy then goes over EWS until 2027-04-01.',
  },
  'federation-record-inside': {
    symptom: 'Calls to the hosting provider fail, and the federation record is not found inside.',
    cause:
      'With a shared address space the Edge Servers look for _sipfederationtls._tcp of each SIP domain themselves.',
    cure: 'Create the record inside too, leading to the Access Edge.',
  },
}
