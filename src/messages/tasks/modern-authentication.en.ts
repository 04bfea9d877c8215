import type { modernAuthentication } from '#knowledge/procedures/modern-authentication.ts'
import { readOnlyEn as readOnly } from './read-only.ts'
import type { ProcedureWords } from './words.ts'

export const modernAuthenticationEn: ProcedureWords<keyof typeof modernAuthentication> = {
  'modern-exchange-check': () => ({
    title: 'Check what hybrid modern authentication asks of Exchange Server',
    why: 'Clients will get their tokens from Microsoft Entra ID and show them to Exchange Server. What is missing here shows later only as sign-in that fails.',
    do: 'Compare the versions: Exchange Server 2013 CU19, 2016 CU8 or 2019 CU1 at least, or Subscription Edition, each with its current or previous cumulative update, and no Exchange Server 2010. Then check what no command shows: TLS is not offloaded before Exchange (ending it and encrypting again is fine), the hybrid is a classic one, Autodiscover leads to the servers on premises, and users are synchronized with Microsoft Entra Connect. Where the servers reach the Internet through a proxy, InternetWebProxy names it on every server.',
    verify:
      'Every server meets it. OAuth2ClientProfileEnabled is noted: False means that it is off.',
    rollback: readOnly,
  }),
  'modern-skype-check': () => ({
    title: 'Check what hybrid modern authentication asks of Skype for Business Server',
    why: 'The setting is global: every pool must be able to take part before it is switched on.',
    do: 'Run the first command on each server and compare its version: Skype for Business Server 2015 with CU5 or later, Server 2019, or Subscription Edition, each with its latest updates; at most two versions side by side, and no Lync Server. The SIP domains are domains of the tenant, federated or synchronized. Each Front End Server reaches the sign-in addresses of Microsoft 365 on TCP 443 and the revocation lists on TCP 80. Behind a proxy, enter it as defaultProxy in both web.config files of the Web Ticket service (Web Components\\Web ticket, folders int and ext) on every Front End Server, or sign-in fails. lyncdiscover leads to the servers on premises. Note the internal and external names that the second command prints: where the internal one is empty, the name of the pool takes its place.',
    verify:
      'Every server meets it, and for every pool both names are noted. OAuthServers and ClientAuthorizationOAuthServerIdentity are noted as they are now.',
    rollback: readOnly,
  }),
  'modern-skype-names': ({ names }) => ({
    title: 'Register the web addresses of every pool for sign-in',
    why: 'Microsoft Entra ID issues tokens only for addresses that it knows. Clients inside use the internal name, clients outside the external one.',
    do: `What is there stays: the list is sent whole, with the new names added. As it was before it is kept in spn-sign-in-before.txt in C:\\OAuthConfig. Put the internal web FQDN of the pool in place of the placeholder, and repeat that line for every further pool.${names['external-web-fqdn'] ? ` External names to be registered: ${names['external-web-fqdn']}.` : ''} Microsoft’s page still shows the MSOnline module here; these commands do the same in the form of its page for Exchange Server.`,
    verify: 'For every pool both addresses are listed, each with https:// before it.',
    rollback:
      'The list is sent again without these addresses; those that spn-sign-in-before.txt has stay. Repeat the line for further pools here as well.',
  }),
  'modern-sign-in-server': () => ({
    title: 'Make the sign-in service known to Skype for Business Server',
    why: 'It says where clients are sent to sign in. Nothing changes for users yet.',
    do: 'Look at the list first: if evoSTS is there already, leave the second command out. The metadata document is read while the command runs, so the Front End Server must reach it. Other clouds: no source names the host.',
    verify: 'evoSTS is listed with this MetadataUrl and the type AzureAD.',
    rollback: 'Remove it. Switch modern authentication off first.',
  }),
  'modern-online-on': () => ({
    title: 'Confirm that modern authentication is on in Exchange Online',
    why: 'Where one of the places that a client asks has it and another has not, users are asked for their password again and again.',
    do: 'In tenants since August 2017 it is on from the start: if the first command prints True, leave the second out.',
    verify: 'OAuth2ClientProfileEnabled is True.',
    rollback: 'Only when it was False before.',
  }),
  'modern-exchange-on': () => ({
    title: 'Switch modern authentication on in Exchange Server',
    why: 'From then on Exchange Server sends clients to Microsoft Entra ID.',
    do: 'The first command lists the authorization servers. The Hybrid Configuration Wizard makes one named EvoSTS with a GUID behind it, older editions one without: put the GUID in place of the placeholder, or leave that part of the name out. If none is listed, run the newest wizard first. With several tenants set it on one of them only. Clients change over at their next sign-in, not before.',
    verify:
      'One EvoSTS has Enabled and IsDefaultAuthorizationEndpoint True, and OAuth2ClientProfileEnabled is True. In the connection status of Outlook (Ctrl and right-click on its icon) Authn reads Bearer.',
    rollback:
      'First the setting of the organization, so that clients are sent to Microsoft Entra ID no longer, then that of the authorization server. Leave out the command for what was True before.',
  }),
  'modern-skype-on': () => ({
    title: 'Switch modern authentication on in Skype for Business Server',
    why: 'This is the step that changes how users sign in. Do it soon after Exchange Server, so that both are the same.',
    do: 'Note the first output. The setting is global, and replication brings it to every pool. Clients change over at their next sign-in.',
    verify: 'ClientAuthorizationOAuthServerIdentity is evoSTS.',
    rollback:
      'Microsoft’s way back is an empty value. Clients sign in as before at the next sign-in.',
  }),
  'modern-sign-in-test': () => ({
    title: 'Sign in with a test user',
    why: 'Only a client shows that servers, names and the sign-in service fit together.',
    do: 'In the Windows client sign out, choose to delete the sign-in information, and sign in again: from inside and from outside, once as a user whose mailbox is in Exchange Server and once with a mailbox in Exchange Online, as far as there are both.',
    verify:
      'The sign-in page for a work or school account appears before the sign-in. The configuration information of the client (Ctrl and right-click on its icon) shows an OAuth authority for Lync and for EWS. No second request for a password follows.',
    rollback: readOnly,
  }),
  'modern-legacy-off': () => ({
    title: 'Optional: block Windows authentication from outside',
    why: 'Modern authentication adds a way to sign in, it closes none. Passwords can be tried against NTLM from outside until it is blocked.',
    do: 'Set this task to Not needed if all ways are to stay open. Otherwise choose one of the five scenarios; the command takes the mildest: from outside only modern authentication, inside everything. Note the first output. With Skype for Business Server 2015 the cmdlets come with the update 6.0.9319.534 of July 2018. Set it globally, never for one pool. Then run the last command on every server of Skype for Business: the setting takes effect only after it. One scenario is spelled with a single l in the module: BlockWindowsAuthExternalyAndModernAuthInternally. From outside, changing the dial-in PIN on the web page stops working, and Lync Web App takes guests only.',
    verify:
      'The scenario is set. From outside the client still signs in; an old client no longer does.',
    rollback: 'All ways are open again. Run the last command on every server.',
  }),
  'modern-registry': () => ({
    title: 'Let Windows clients use modern authentication for Exchange Online alone',
    why: 'Exchange Online asks for modern authentication, Skype for Business Server does not offer it. Without this value the client asks for the password of the mailbox again and again.',
    do: 'Deploy the value to every user of a Windows client with a Group Policy, which takes an administrator: users cannot write under Software\\Policies themselves. The commands are for a test alone: run them elevated, as a local administrator, and they set the value in that account’s own profile. 15.0 is for Office 2013, 16.0 for Office 2016 and later.',
    verify:
      'The value is 1. After the next start the client shows calendar and history without another request for a password.',
    rollback: 'Take the policy back; the commands delete the value of the test.',
  }),
}
