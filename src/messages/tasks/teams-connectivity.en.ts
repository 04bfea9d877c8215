import type { teamsConnectivity } from '#knowledge/procedures/teams-connectivity.ts'
import { readOnlyEn as readOnly } from './read-only.ts'
import type { ProcedureWords } from './words.ts'

/** The hybrid of Skype for Business Server with Microsoft Teams. */
export const teamsConnectivityEn: ProcedureWords<keyof typeof teamsConnectivity> = {
  'teams-hybrid-ready': () => ({
    title: 'See whether Skype for Business Server can be joined with Microsoft Teams',
    why: 'One deployment at a time can be in hybrid with one tenant. It has at most two server versions, no Lync Server 2010, one Edge pool for federation, and these builds at least: 7.0.2046.385 (2019), 6.0.9319.619 (2015), 5.0.8308.1182 (Lync Server 2013).',
    do: 'Run the first command on every server of every pool and compare what it shows with these builds. Note the settings of the Access Edge, the allowed and the blocked domains, and all hosting providers: they are the way back, and the tenant must match them. Moves need TLS 1.2 from the servers to Microsoft 365, and HTTPS to the internet.',
    verify:
      'The builds are high enough, only one Edge pool federates, and no second deployment is in hybrid with this tenant.',
    rollback: readOnly,
  }),
  'teams-hybrid-tenant': ({ names }) => ({
    title: 'Compare federation in the tenant with that on the servers',
    why: 'Both sides must judge other organizations alike, or a partner reaches some users and not others.',
    do: `Sign in to Teams PowerShell as an administrator of the tenant${names['tenant-domain'] ? ` (${names['tenant-domain']})` : ''}. With partner discovery on the servers, which the following tasks switch on, the tenant must be open: AllowedDomains allows all known domains. The lists of blocked domains must be the same on both sides, and so must lists of allowed domains. Outside the worldwide cloud Connect-MicrosoftTeams needs -TeamsEnvironmentName as well.`,
    verify:
      'AllowFederatedUsers is True, and the lists are those of the servers. Note SharedSipAddressSpace: it is the way back.',
    rollback: readOnly,
  }),
  'teams-hybrid-sync': () => ({
    title: 'Synchronize the attributes of Skype for Business to Microsoft Entra ID',
    why: 'The tenant learns from the directory who is homed on servers. Without that, users of both sides do not reach each other.',
    do: 'In Microsoft Entra Connect synchronize all forests with users or with Skype for Business Server, and all users of both, also those who stay on servers. With the rules as Setup makes them this is enough. Where rules were changed, at least msRTCSIP-PrimaryUserAddress, msRTCSIP-DeploymentLocator and msRTCSIP-UserEnabled must be synchronized, and for telephony msRTCSIP-Line, msRTCSIP-OptionFlags and msRTCSIP-OwnerUrn. With a resource forest choose that identities exist across directories, matched by ObjectSID and msExchangeMasterAccountSID. Every SIP domain is a verified domain of the tenant.',
    verify:
      'A user who is enabled for Skype for Business Server is in the tenant with the same SIP address, and no synchronization error is open for these users.',
    rollback: readOnly,
  }),
  'teams-hybrid-records': ({ names }) => ({
    title: 'Confirm that the Edge Servers find the federation record of every SIP domain',
    why: 'For a domain that is split between servers and Teams the Edge must know where to send what is not homed here. All external Skype records keep leading to the servers while anybody is homed there.',
    do: `Look the records up on each Edge Server; the DNS team enters what is missing. Inside the company network the name of the Web Conferencing Edge must be found too, so that Teams users see what is shown in meetings on the servers. Change no record to Microsoft 365 yet.${names['federation-record'] ? ` Records of this plan: ${names['federation-record']}.` : ''}`,
    verify:
      'Every _sipfederationtls._tcp record leads to a name of the Access Edge in the same domain, and the name to its external address.',
    rollback: readOnly,
  }),
  'teams-hybrid-edge': () => ({
    title: 'Let the Access Edge federate with Microsoft 365',
    why: 'Users on servers and users in Teams reach each other over the Edge, as partners of a federation do.',
    do: 'Set it once for the whole deployment. Partner discovery opens federation to every domain that is not blocked: if only listed domains are allowed today, agree on that first, or leave EnablePartnerDiscovery False and close the tenant in the same way.',
    verify: 'The three values are True, and users from outside still sign in.',
    rollback: 'Run the command again with the values that were printed before.',
  }),
  'teams-hybrid-provider': () => ({
    title: 'Add Microsoft 365 as the hosting provider that shares the SIP address space',
    why: 'The servers then look for a user whom they do not find among their own in Microsoft 365.',
    do: 'Only one provider can have this host, so any other provider with it, such as one that Setup left, is removed first; one with the name Office365 stays. If Office365 is there already, New-CsHostingProvider ends with an error: leave it out, and set what differs with Set-CsHostingProvider. The provider named Exchange Online is another one, with another host: leave it. HostsOCSUsers is True here, as users are homed there. The hosts of clouds other than the worldwide one are taken from their DNS pages; that they are right here is Tandem’s conclusion.',
    verify:
      'Office365 is listed with these values, and no other provider has the same ProxyFqdn. UpToDate is True for every replica, those of the Edge Servers too.',
    rollback:
      'Only while nobody has moved: remove the provider, and make those that were removed before again from what was printed.',
  }),
  'teams-hybrid-shared': () => ({
    title: 'Tell the tenant that it shares its SIP address space',
    why: 'Without it the tenant takes every user of its domains for its own, and does not ask the servers.',
    do: 'Set it in the tenant. It stays True until the last user has moved.',
    verify: 'SharedSipAddressSpace is True.',
    rollback: 'Only while nobody has moved, or when nobody is homed on servers any more.',
  }),
  'teams-hybrid-move': () => ({
    title: 'Move users to Microsoft Teams, first a few and then the others',
    why: 'Whoever moves is Teams Only at once. Contacts move along, and scheduled meetings are turned into Teams meetings, beginning about 90 minutes later.',
    do: 'Install the Teams PowerShell module 6.2.1 or later where you run it; with versions after 7.1 a fault is reported, so begin with 7.1. Besides the role on the servers the account needs, in the tenant, Global Administrator, or Teams Administrator together with User Administrator. Leave -Credential out with multifactor authentication, which needs Skype for Business Server 2015 CU12 or later. For a tenant of 21Vianet first run Set-TeamsEnvironmentConfig -TeamsEnvironmentName TeamsChina. An account that does not end in onmicrosoft.com may need -HostedMigrationOverrideUrl. Users with Enterprise Voice need Phone System and a way to the telephone network that is ready for them, Calling Plan or Direct Routing, and users of dial-in conferencing need Audio Conferencing. Users with contacts in the unified contact store get them back first: a policy with UcsAllowed False, then Invoke-CsUcsRollback. Policies of the servers do not move along: give the users theirs in Teams before. Never use -Force: it loses contacts and meetings. Begin with pilot users; for many, list them in teams-users.csv under the heading Identity, and run the last line without its #.',
    verify:
      'HostingProvider is that of the plan’s cloud. The user signs in to Teams within 30 days, sees the contacts, and exchanges messages with a user on the servers in both directions. Later the meetings are Teams meetings.',
    rollback:
      'The user is homed on the pool again. Contacts have not come along since 2023-11-10, and meetings stay in Teams: schedule them anew.',
  }),
}
