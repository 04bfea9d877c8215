import type { TaskNames, TaskWords } from './words.ts'
import { testItemEn } from './read-only.ts'

const keyBack =
  'The list is sent again without the key whose thumbprint is that of the file. If the key was there before this task, leave it. A list that ends up empty has not been tried by Tandem.'
const keySteps = (where: string) =>
  `${where} Update-MgServicePrincipal replaces the whole list of keys, so the commands read the keys that are there, keep those that have not expired, and send them together with the new one. Where a key with the thumbprint of this certificate is there already, nothing is sent, so the task can be repeated. Put the thumbprint that the export printed into its command: a file that holds another certificate, by mistake or because somebody changed it on the way, is not sent. Graph hands out the keys only for a single object, which is why the service principal is read a second time by its Id.`

export const onlineOauthEn = {
  'graph-ready': ({ names }) => ({
    title: 'Make Microsoft Graph PowerShell ready',
    why: 'Keys and names of the service principals in the tenant are set with Microsoft Graph PowerShell. The MSOnline module, which older pages use for that, was retired in spring 2025.',
    do: `Install the module once on the workstation and sign in to the tenant${names['tenant-domain'] ? ` (${names['tenant-domain']})` : ''}. Microsoft’s page asks for a tenant administrator; it does not say whether a lesser role is enough. Consent to Application.ReadWrite.All is asked for at the first sign-in.${names['graph-environment'] === 'China' ? ' In this cloud the application of Microsoft Graph PowerShell is not there: register one of your own in Microsoft Entra ID, as the page describes it, and add -ClientId with its ID to every Connect-MgGraph, in the scripts too.' : ''}`,
    verify: 'TenantId is that of the plan, and Scopes holds Application.ReadWrite.All.',
    rollback:
      'In the tenant only the consent is new. It may stay for the tasks that follow; when the last of them is done, revoke it in Microsoft Entra ID, as it lets a signed-in administrator change every application.',
  }),
  'tenant-token-service': () => ({
    title: 'Let Skype for Business Server trust the token service of the tenant',
    why: 'Skype for Business Server and Exchange Online do not trust each other directly: both trust the token service of the tenant.',
    do: 'Look at the list first. If microsoft.sts is there with this address, leave the second command out; if it is there with another, note the address, remove it as under Roll back, and create it anew. The metadata document is read while the command runs, so the Front End Server must reach it over HTTPS. The ID in the address is the tenant ID, which is the realm as well in almost every tenant. For clouds other than the worldwide one no source names the host.',
    verify: 'microsoft.sts is listed with this MetadataUrl, and Realm is the tenant ID.',
    rollback:
      'Remove it. If there was one before, create it again with the address that was noted.',
  }),
  'tenant-exchange-partner': () => ({
    title: 'Make Exchange Online a partner application in Skype for Business Server',
    why: 'Skype for Business Server asks for tokens for Exchange Online, and accepts its tokens, only when it knows its application ID.',
    do: 'Look at the list first. If microsoft.exchange is there with this ApplicationIdentifier and takes its tokens from the token service, leave the second command out. If it was made from a metadata address of Exchange Server, Exchange on premises depends on it: make the partner application Exchange first, then remove this one and create it anew.',
    verify:
      'microsoft.exchange is listed with ApplicationIdentifier 00000002-0000-0ff1-ce00-000000000000; Enabled is True and ApplicationTrustLevel is Full.',
    rollback: 'Remove the partner application.',
  }),
  'tenant-service-name': () => ({
    title: 'Give Skype for Business Server its name in the tenant',
    why: 'The tenant knows Skype for Business Server by this application ID, so the server must call itself by it.',
    do: 'Note the value of ServiceName that the first command prints: it is the way back. Realm is left as it is. The setting is global, and the replication brings it to every Front End Server.',
    verify: 'ServiceName is 00000004-0000-0ff1-ce00-000000000000.',
    rollback: 'Set the ServiceName that was noted.',
  }),
  'tenant-key-export': () => ({
    title: 'Export the public part of the OAuthTokenIssuer certificate',
    why: 'The tenant checks the tokens of Skype for Business Server with the public key of this certificate. The private key stays on the servers.',
    do: 'Run it on one Front End Server and copy the .cer file to the same folder of the workstation that has Microsoft Graph PowerShell. The commands take the certificate that expires first, which is the one in use. If a successor is staged as well, do this and the upload once more for it before it takes over, with -Last in the place of -First.',
    verify:
      'HasPrivateKey is False, and the thumbprint is that of the OAuthTokenIssuer certificate. Note it: the upload asks for it.',
    rollback: 'Delete the file here and on the workstation.',
  }),
  'tenant-key': () => ({
    title: 'Add this key to the service principal of Skype for Business in the tenant',
    why: 'With it the tenant accepts tokens that Skype for Business Server has signed.',
    do: keySteps(
      'Microsoft’s page for this trust still shows the MSOnline module; these commands follow the form that Microsoft uses since 2024 for the same service principal.',
    ),
    verify:
      'A key with the validity of the OAuthTokenIssuer certificate is listed, and every key that was valid before still is.',
    rollback: keyBack,
  }),
  'tenant-exchange-enabled': () => ({
    title: 'Confirm that Exchange Online’s service principal is enabled',
    why: 'While it is disabled the tenant issues no tokens for Exchange Online.',
    do: 'If AccountEnabled is True already, and it usually is, leave the last command out.',
    verify: 'AccountEnabled is True.',
    rollback: 'It is enabled in every tenant that uses Exchange Online, so leave it enabled.',
  }),
  'tenant-names': ({ names }) => ({
    title: 'Register the external web addresses of every pool in the tenant',
    why: 'Tokens for Skype for Business Server are issued for these names: each pool’s external web FQDN must be among the service principal names.',
    do: `The names are added to those that are there; the list is sent whole, so do not leave any out. The list as it was before is kept in spn-pools-before.txt in C:\\OAuthConfig.${names['external-web-fqdn'] ? ` To be registered: ${names['external-web-fqdn']}. Pools without an external web FQDN in the plan are still missing.` : ''}`,
    verify: 'For every pool there is one entry that ends with its external web FQDN.',
    rollback:
      'The list is sent again without these names, save for those that the file from before has.',
  }),
  'tenant-trust-test': () => ({
    title: 'Test from Skype for Business Server to a mailbox in Exchange Online',
    why: 'One test shows that certificate, token service, names and Autodiscover work together.',
    do: 'The test user must be homed on Skype for Business Server and have the mailbox in Exchange Online; with mailboxes on both sides put such a user in place of the placeholder. The account that runs it must be in RTC Local User Administrators. The test goes over EWS: where the tenant blocks EWS, it fails with 403 until EWS and the application are allowed.',
    verify:
      'The last line says that the test passed. If Autodiscover fails at a redirect, the domain it leads to may have to be allowed with Set-CsOAuthConfiguration -ExchangeAutodiscoverAllowedDomains. If authorization fails although the keys are right, the next task is left.',
    rollback: testItemEn,
  }),
  'tenant-exchange-key': () => ({
    title:
      'Only if the test fails at authorization: add the key to Exchange Online’s service principal as well',
    why: 'Microsoft’s page for this trust puts the same key on the service principal of Exchange Online too. Since 2025 Microsoft asks that no keys of one’s own stay there, because whoever holds such a key can act as Exchange Online in the tenant. Both cannot be followed; Tandem’s advice is to go without first.',
    do: `Set this task to Not needed when the test has passed. ${keySteps('Otherwise add the key and test again.')} Whoever later cleans up this service principal without naming a thumbprint deletes this key as well.`,
    verify: 'The key is listed, and the test of the task before passes now.',
    rollback: keyBack,
  }),
} as const satisfies Record<string, (task: TaskNames) => TaskWords>
