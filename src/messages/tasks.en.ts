import type { TaskId } from '#knowledge/procedures/index.ts'
import { acceptanceEn } from './tasks/acceptance.en.ts'
import { archivingEn } from './tasks/archiving.en.ts'
import { contactStoreEn } from './tasks/contact-store.en.ts'
import { historyEn } from './tasks/history.en.ts'
import { owaImEn } from './tasks/owa-im.en.ts'
import { photosEn } from './tasks/photos.en.ts'
import { readOnlyEn, testItemEn } from './tasks/read-only.ts'
import { voiceMailEn } from './tasks/voice-mail.en.ts'
import { webCertificatesEn } from './tasks/web-certificates.en.ts'
import { exchangeOnlineOauthEn } from './tasks/exchange-online-oauth.en.ts'
import { exchangeAddressesEn } from './tasks/exchange-addresses.en.ts'
import { modernAuthenticationEn } from './tasks/modern-authentication.en.ts'
import { teamsEn } from './tasks/teams.en.ts'
import { teamsConnectivityEn } from './tasks/teams-connectivity.en.ts'
import { teamsLastEn } from './tasks/teams-last.en.ts'
import { hybridApplicationEn } from './tasks/hybrid-application.en.ts'
import { ewsAccessEn } from './tasks/ews-access.en.ts'
import { onlineOauthEn } from './tasks/online-oauth.en.ts'
import { autodiscoverReachEn } from './tasks/autodiscover-reach.en.ts'
import { certificateRenewalEn, fromFile, oldExpired } from './tasks/certificate-renewal.en.ts'
import type { TaskNames, TaskWords } from './tasks/words.ts'

const readOnly = readOnlyEn
const bothRunning =
  'Exchange and Skype for Business must both be completely installed and running before they are integrated.'
const previous = 'Set the value that the check printed before.'
const sameThumbprint =
  'When every replica is up to date, the same thumbprint is shown on each Front End Server, and KeySize is 2048 or more.'
const previousCertificate =
  'Assign the certificate that was noted before. If none was assigned before, leave the new one.'
const internalUri = {
  why: 'Skype for Business and Outlook find Exchange through Autodiscover, so it must be configured before the two are integrated.',
  check: 'Note the printed value of each server: it is the way back. An empty value must be set.',
  roles:
    'With separate roles only servers with the Client Access role have it: leave out the lines of the others.',
}

const words: Record<TaskId, (task: TaskNames) => TaskWords> = {
  ...acceptanceEn,
  ...certificateRenewalEn,
  ...autodiscoverReachEn,
  ...webCertificatesEn,
  'exchange-ready': ({ deployment }) => ({
    title: `Confirm that ${deployment} is installed and running`,
    why: bothRunning,
    do: 'List the servers with their versions and roles, and compare the version with Microsoft’s Exchange supportability matrix. Run the second command on each server: it shows the build with security updates, which AdminDisplayVersion does not.',
    verify: 'RequiredServicesRunning is True for every role of every server.',
    rollback: readOnly,
  }),
  'exchange-online-ready': ({ deployment, names }) => ({
    title: `Confirm the tenant of ${deployment} and its accepted domains`,
    why: 'Every SIP domain that shares its address space with Exchange Online must be an accepted domain there.',
    do: `Connect to Exchange Online${names['tenant-domain'] ? ` (${names['tenant-domain']})` : ''} and look for each SIP domain in the list.`,
    verify:
      'The organization is the expected one, and every SIP domain is listed as Authoritative.',
    rollback: readOnly,
  }),
  'skype-ready': ({ deployment }) => ({
    title: `Confirm that ${deployment} is installed and running`,
    why: bothRunning,
    do: 'Run the first command on each Front End Server: it shows the build with all updates, which Get-CsServerVersion does not. The lowest one is the build of this deployment. Compare the services and computers of the pool with the plan.',
    verify:
      'Every service runs on every server, and UpToDate is True for every replica. To read the services of other servers, the account must be an administrator there.',
    rollback: readOnly,
  }),
  'skype-online-ready': ({ deployment }) => ({
    title: `Confirm the tenant of ${deployment}`,
    why: 'The steps with Skype for Business Online need an administrator of its tenant. The service was retired on 2021-07-31, so they only appear in a plan judged before that.',
    do: 'Sign in with an administrator of the tenant.',
    verify: 'Signing in succeeds.',
    rollback: readOnly,
  }),
  'auth-certificate-check': ({ deployment }) => ({
    title: `Check the Exchange Auth certificate of ${deployment}`,
    why: 'Exchange Setup creates the self-signed “Microsoft Exchange Server Auth Certificate”; Exchange signs its server-to-server tokens with it.',
    do: 'Look at its validity. It lasts five years from the day it was made, and must outlast the go-live date.',
    verify:
      'The same thumbprint is present on every server, and NotAfter lies after the go-live date.',
    rollback: readOnly,
  }),
  'oauth-certificate-check': () => ({
    title: 'Check which certificate can be the OAuthTokenIssuer certificate',
    why: 'Skype for Business Server signs its server-to-server tokens with this certificate. Any web server certificate that keeps these rules will do.',
    do: 'Look at the default certificate. The rules: a SIP domain is named in the Subject; the same certificate is OAuthTokenIssuer on all Front End Servers; its key has at least 2048 bits; the private key can be exported, because the Central Management store passes it on to the other servers; and the key is not one of a CNG provider, which Skype for Business Server does not support. It must also be valid beyond go-live. The last command prints the length of the key (KeySize); an error there means that the key is no RSA key. certutil -store My shows the provider of the key, and says so where the private key cannot be exported.',
    verify:
      'It is known which certificate keeps all of these rules, or that a new one is needed. The thumbprint that is assigned now is noted, as the way back; no output means that none is assigned yet.',
    rollback: readOnly,
  }),
  'oauth-certificate-reuse': () => ({
    title: 'Assign the default certificate as OAuthTokenIssuer',
    why: 'The default certificate may serve for server-to-server authentication as well, as long as it keeps the rules of the check.',
    do: 'If the default certificate breaks a rule, stop and choose another in the Certificates step. Otherwise run this once, on one Front End Server: with Identity global, replication brings the certificate to all others.',
    verify: sameThumbprint,
    rollback: previousCertificate,
  }),
  'oauth-certificate-import': () => ({
    title: 'Import a new OAuthTokenIssuer certificate',
    why: 'The plan uses a certificate of its own for server-to-server authentication.',
    do: `${fromFile.once} The .pfx file must hold the private key. ${fromFile.secret}`,
    verify: sameThumbprint,
    rollback: previousCertificate,
  }),
  'oauth-certificate-keep': () => ({
    title: 'Assign the chosen certificate as OAuthTokenIssuer',
    why: 'The plan uses a certificate that is already installed on the Front End Servers.',
    do: 'Skip the command when the check has already shown this thumbprint. Otherwise run it once, on one Front End Server that has the certificate with its private key.',
    verify: sameThumbprint,
    rollback: previousCertificate,
  }),
  'oauth-certificate-replace': () => ({
    title: 'Replace the expired OAuthTokenIssuer certificate',
    why: 'The OAuthTokenIssuer certificate that was shown is no longer valid at the as-of date, so no partner accepts the tokens that it signs.',
    do: 'Request a certificate that keeps the rules of the check, install it with its private key on one Front End Server, and run this there once: replication brings it to all others. With the old one expired there is nothing to stage.',
    verify: sameThumbprint,
    rollback: oldExpired,
  }),
  'internal-uri-check-2013': ({ deployment }) => ({
    title: `Check AutoDiscoverServiceInternalUri of ${deployment}`,
    why: internalUri.why,
    do: `${internalUri.check} ${internalUri.roles}`,
    verify: 'The value is known for every server.',
    rollback: readOnly,
  }),
  'internal-uri-set-2013': ({ deployment, names }) => ({
    title: `Set AutoDiscoverServiceInternalUri of ${deployment}`,
    why: internalUri.why,
    do: `Set it where the value was empty or different. It ends with autodiscover.xml${names['internal-uri'] ? `: ${names['internal-uri']}` : ''}. ${internalUri.roles}`,
    verify: 'Every server shows the new value.',
    rollback: previous,
  }),
  'internal-uri-check': ({ deployment }) => ({
    title: `Check AutoDiscoverServiceInternalUri of ${deployment}`,
    why: internalUri.why,
    do: internalUri.check,
    verify: 'The value is known for every server.',
    rollback: readOnly,
  }),
  'internal-uri-set': ({ deployment, names }) => ({
    title: `Set AutoDiscoverServiceInternalUri of ${deployment}`,
    why: internalUri.why,
    do: `Set it where the value was empty or different. It ends with autodiscover.xml${names['internal-uri'] ? `: ${names['internal-uri']}` : ''}.`,
    verify: 'Every server shows the new value.',
    rollback: previous,
  }),
  'oauth-url-set': () => ({
    title: 'Tell Skype for Business Server where Autodiscover is',
    why: 'Skype for Business Server does not search for Autodiscover; it uses the one address in its OAuth configuration.',
    do: 'The address ends with autodiscover.svc, the service, not autodiscover.xml, the file that Outlook reads. Note the old value first. Identity is optional: there is only the global collection.',
    verify: 'ExchangeAutodiscoverUrl shows the new address.',
    rollback: previous,
  }),
  'autodiscover-record': ({ names }) => ({
    title: `Create the DNS record of ${names['autodiscover-host'] ?? 'the Autodiscover host'}`,
    why: 'The Autodiscover host must lead to an Exchange server, or to the load balancer before it.',
    do: 'See what the name resolves to now, then create or change the records listed under DNS records. With several versions of Exchange it leads to servers of the newest one: Exchange Server 2010 has no server-to-server authentication.',
    verify: 'On the servers and on a client inside the name resolves to the planned target.',
    rollback: 'Restore the record that was found before; without one, delete the new record.',
  }),
  'exchange-partner': () => ({
    title: 'Make Skype for Business Server a partner application in Exchange',
    why: 'OAuth is a standard for authorization in which servers exchange signed tokens instead of user names and passwords. Each token is valid for a limited time and certain resources, and each side accepts only tokens of partners that it knows.',
    do: 'The script comes with Exchange. It reads the metadata document of the pool over HTTPS, so the pool must be reachable and its certificate trusted.',
    verify:
      'A partner application with the pool’s metadata address is listed and Enabled is True. Note its name and its LinkedAccount, the account whose roles count when it shows a token: the way back needs both.',
    rollback:
      'Put the name that the script gave to the partner application in the second command, and restart IIS again. The account in LinkedAccount stays with its roles: Get-ManagementRoleAssignment -RoleAssignee lists them. Remove both where no other partner application has this account.',
  }),
  'exchange-iisreset': ({ deployment }) => ({
    title: `Restart IIS on every server of ${deployment}`,
    why: 'Microsoft recommends restarting Internet Information Services on the Exchange servers after a partner application was configured.',
    do: 'Do it server by server in a maintenance window: clients lose their connection for a moment.',
    verify: 'Outlook and Outlook on the web connect again; iisreset itself reports success.',
    rollback: 'A restart cannot be taken back, and need not be.',
  }),
  'skype-partner': () => ({
    title: 'Make Exchange a partner application in Skype for Business Server',
    why: 'Skype for Business Server must know Exchange as well: trust is configured on both sides.',
    do: 'Look at the list first. If Exchange is there with this metadata address, leave the second command out; with another address, remove it as under Roll back and create it anew. Skype for Business Server reads the metadata document of Exchange over HTTPS while the command runs.',
    verify: 'The partner application Exchange is listed and Enabled is True.',
    rollback: 'Remove the partner application.',
  }),
  'partner-test': () => ({
    title: 'Test the connection from Skype for Business Server to a mailbox',
    why: 'One test shows that certificate, Autodiscover and trust work together.',
    do: 'The account that runs it must be in RTC Local User Administrators, or access is denied. The test user needs a mailbox: the test writes an item to its Conversation History folder and deletes it again.',
    verify:
      'The last line says that the test passed. A 401 means most likely that Exchange does not accept the tokens: check the partner application in Exchange.',
    rollback: testItemEn,
  }),
  'online-exchange-oauth': () => ({
    title: 'Confirm OAuth between Exchange and Exchange Online',
    why: 'The integration with Skype for Business Online builds on OAuth between the Exchange organization and Exchange Online.',
    do: 'If it is not there yet, configure it first; the Hybrid Configuration Wizard is the preferred way. Then test with a mailbox in Exchange Server. The address is that of the worldwide cloud.',
    verify: 'ResultType is Success.',
    rollback: readOnly,
  }),
  'online-account': () => ({
    title: 'Create the account for the partner application',
    why: 'Exchange links the partner application of Skype for Business Online to a mail user that carries its roles.',
    do: 'Create a hidden mail user and give it the roles UserApplication and ArchiveApplication.',
    verify: 'Each command ends without an error; the mail user is hidden from address lists.',
    rollback:
      'Remove the role assignments, then the mail user. If the partner application is there already, remove it first.',
  }),
  'online-partner': () => ({
    title: 'Make Skype for Business Online a partner application in Exchange',
    why: 'Exchange accepts tokens of Skype for Business Online only when it knows its application ID.',
    do: 'Create it with the account of the task before.',
    verify: 'The partner application is listed with this ID and Enabled is True.',
    rollback: 'Remove the partner application.',
  }),
  'online-key-export': () => ({
    title: 'Export the public key of the Exchange Auth certificate',
    why: 'The tenant needs the public part of the certificate; the private key stays on the server.',
    do: 'The last command writes the certificate as Base64 text.',
    verify: 'OAuthCert.txt holds one certificate and no private key.',
    rollback: 'Delete the two files.',
  }),
  'online-key': () => ({
    title: 'Upload the public key of the Exchange Auth certificate to the tenant',
    why: 'The tenant checks the tokens that Exchange signs with this key.',
    do: 'The value is the Base64 text that was exported, on one line and without its first and last line. The MSOnline module did this until it was retired in spring 2025.',
    verify: 'A key with the validity of the Auth certificate is listed.',
    rollback: 'Remove the key that was added.',
  }),
  'federation-record': ({ names }) => ({
    title: 'Make the federation record resolve from inside',
    why: 'With a shared SIP address space Skype for Business Server must find its own Edge by the federation record, inside as well.',
    do: `Look each one up from a Front End Server and from each Edge Server, which send the traffic; where it is missing, create the SRV records listed under DNS records${names['federation-record'] ? ` (${names['federation-record']})` : ''} in the internal DNS. They must lead to the external address of the Access Edge, over a host name in the domain of the record: where the name of the Access Edge lies in another domain, the target is still open.`,
    verify:
      'Each answer names a host that resolves to the Access Edge, with port 5061 for _sipfederationtls._tcp and 443 for _sip._tls.',
    rollback: 'Delete the records that were created.',
  }),
  'edge-federation': () => ({
    title: 'Allow federation over the Edge',
    why: 'Exchange Online reaches users of Skype for Business Server as a federated partner.',
    do: 'Note the values that the first command prints. RoutingMethod must stand for DNS SRV routing: with a default route the Edge federates with no hosting provider. Where EnablePartnerDiscovery is True, the second command opens federation to every domain that is not blocked, for the whole deployment: agree on that first, or set it to False and list the partners.',
    verify: 'AllowFederatedUsers is True.',
    rollback: 'Only when federation was off before: set it back.',
  }),
  'edge-outside-access': () => ({
    title: 'Let users of Outlook on the web in Exchange Online sign in from outside',
    why: 'IM in Outlook on the web of Exchange Online signs a user in as one outside. The external access policy forbids that by default.',
    do: 'Note the values; what is True already stays. The third command concerns the Edge, the last one the policy of users. Site and user policies come before the global one: where users are to have it who are not all, set it in a policy of theirs instead. They may then sign in from the Internet with every client (Tandem’s note).',
    verify: 'AllowOutsideUsers is True, and EnableOutsideAccess in the policy of these users.',
    rollback: 'Leave out the command for what was True before.',
  }),
  'hosting-provider': () => ({
    title: 'Create the hosting provider Exchange Online',
    why: 'Presence and IM in Outlook on the web of Exchange Online go through this provider.',
    do: 'Look at the list first: the second command fails when a provider of this name is already there. If all its values are right, skip the command; otherwise note them, remove the provider as under Roll back, and create it anew. ProxyFqdn cannot be changed afterwards.',
    verify:
      'The provider is listed with this ProxyFqdn; Enabled and EnabledSharedAddressSpace are True, HostsOCSUsers and IsLocal are False.',
    rollback: 'Remove the provider.',
  }),
  'replication-check': () => ({
    title: 'Wait until the change has reached every server',
    why: 'The Edge Servers act on their own copy of the configuration.',
    do: 'Repeat it until every replica is up to date, the Edge Servers included.',
    verify: 'UpToDate is True for every replica.',
    rollback: readOnly,
  }),
  'hosting-provider-on-edge': () => ({
    title: 'Confirm the hosting provider on each Edge Server',
    why: 'Only what is in the local copy of an Edge Server takes effect there.',
    do: 'Run it locally on each Edge Server.',
    verify:
      'Exchange Online is listed with the planned values. Then sign in to Outlook on the web as a user with a mailbox in Exchange Online: presence is shown.',
    rollback: readOnly,
  }),
  ...voiceMailEn,
  ...owaImEn,
  ...archivingEn,
  ...contactStoreEn,
  ...photosEn,
  ...historyEn,
  ...exchangeOnlineOauthEn,
  ...hybridApplicationEn,
  ...onlineOauthEn,
  ...ewsAccessEn,
  ...exchangeAddressesEn,
  ...modernAuthenticationEn,
  ...teamsEn,
  ...teamsConnectivityEn,
  ...teamsLastEn,
}

/** The words of a task in English. */
export const taskWordsEn = (task: TaskNames): TaskWords => words[task.id](task)
