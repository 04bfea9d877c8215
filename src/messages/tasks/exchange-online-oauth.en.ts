import { readOnlyEn } from './read-only.ts'
import type { TaskNames, TaskWords } from './words.ts'

const otherAddress =
  'Where the mailbox of the plan’s test user has another address than the SIP address, put that into the command.'
const success =
  'ResultType is Success. A note that the address has no mailbox associated with it can be ignored.'
const partnerWhy =
  'Exchange accepts the tokens of a Microsoft service only when it knows its application ID.'

export const exchangeOnlineOauthEn = {
  'hybrid-oauth-test': () => ({
    title: 'Confirm OAuth from Exchange Server to Exchange Online',
    why: 'The hybrid application and the partner applications of Microsoft Teams and Cloud Voicemail build on OAuth between the Exchange organization and Exchange Online.',
    do: `Three parts must be listed: an enabled connector; the partner application 00000002-0000-0ff1-ce00-000000000000 without a Realm, enabled; and an enabled authorization server EvoSTS of the type AzureAD whose Realm is the tenant ID. Where one is missing, OAuth is not there yet: run the Hybrid Configuration Wizard, which is the preferred way, and come back. Then test with a mailbox in Exchange Server. ${otherAddress} Since 2025-10-31 Exchange Online refuses EWS to the shared application, so until the dedicated hybrid application is in use the test can end with HTTP 403: go on where the three parts are there and only this step fails, and repeat the test when that application is in use (Tandem’s conclusion). For clouds other than the worldwide one the host is still open.`,
    verify: success,
    rollback: readOnlyEn,
  }),
  'hybrid-oauth-test-online': () => ({
    title: 'Confirm OAuth from Exchange Online to Exchange Server',
    why: 'Services in the cloud reach mailboxes in Exchange Server this way.',
    do: `Put the external name of Exchange Server into the address: https://, the name, then /metadata/json/1. Test with a mailbox in Exchange Online. ${otherAddress} With the Hybrid Agent there is no such name: the agent publishes free/busy and mailbox moves only, and other services do not reach Exchange Server.`,
    verify: success,
    rollback: readOnlyEn,
  }),
  'teams-account': () => ({
    title: 'Create the account of the scheduling service of Microsoft Teams',
    why: 'Teams schedules for delegates of mailboxes in Exchange Server through a partner application; this account carries the one right it needs. Where nobody uses Teams with such a mailbox, set this task and the next to Not needed.',
    do: 'Microsoft’s page of June 2025 adds -ApplicationAccount to the first command; the reference of New-MailUser knows no such parameter, so it is left out here. Answer the confirmation of the fourth command with A. With several domain controllers add -DomainController with the same one to each command, or the later ones may not find what the first have created.',
    verify: 'The role has one entry, GetDelegate, and is assigned to TeamsScheduler.',
    rollback:
      'Remove the assignment, the role and the mail user, in this order. If the partner application is there already, remove it first.',
  }),
  'teams-partner': () => ({
    title: 'Make the scheduling service of Teams a partner application in Exchange',
    why: partnerWhy,
    do: 'Create it with the account of the task before. Leave a partner application with 00000004-0000-0ff1-ce00-000000000000 where it is: Microsoft warns that the out-of-office greeting of voice mail still depends on it.',
    verify: 'It is listed with this ID, and Enabled is True.',
    rollback: 'Remove the partner application.',
  }),
  'voicemail-partner': () => ({
    title: 'Make Cloud Voicemail a partner application in Exchange',
    why: `${partnerWhy} Cloud Voicemail delivers to mailboxes in Exchange Server this way. Where nobody has it, set this task to Not needed.`,
    do: 'Create it. It needs no account.',
    verify: 'It is listed with this ID, and Enabled is True.',
    rollback: 'Remove the partner application.',
  }),
  'auth-key-export': () => ({
    title: 'Export the public part of the Exchange Auth certificate',
    why: 'The services in the tenant check the tokens of Exchange Server with it. The private key stays on the servers.',
    do: 'Run it on one Exchange server and copy the file to the same folder of the workstation that has Microsoft Graph PowerShell.',
    verify:
      'HasPrivateKey is False, and the thumbprint is that of the Exchange Auth certificate. Note it: the upload asks for it.',
    rollback: 'Delete the file here and on the workstation.',
  }),
  'auth-key-upload': () => ({
    title: 'Add this key to the service principals of the three services',
    why: 'Cloud Voicemail, the scheduling service of Teams and, for now, the older application of Skype for Business each accept tokens of Exchange Server only with this key.',
    do: 'Update-MgServicePrincipal replaces the whole list of keys, so the commands read the keys that are there, keep those that have not expired, and send them together with the new one; once for each service. A service that has a key with the thumbprint of this certificate already is sent nothing, so the task can be repeated. Put the thumbprint of the export into its command; a file with another one is not sent. After the Auth certificate is renewed, do the export and this task again.',
    verify:
      'For each of the three a key with the validity of the Auth certificate is listed, and every key that was valid before still is. Then call a user whose mailbox is in Exchange Server and who has an out-of-office greeting: it is heard.',
    rollback:
      'Each service gets its list again without the key whose thumbprint is that of the file. Leave out the lines of a service that had this key before.',
  }),
} as const satisfies Record<string, (task: TaskNames) => TaskWords>
