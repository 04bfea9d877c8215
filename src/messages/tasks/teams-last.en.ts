import type { teamsLast, teamsLastCheck } from '#knowledge/procedures/teams-last.ts'
import { readOnlyEn as readOnly } from './read-only.ts'
import type { ProcedureWords } from './words.ts'

/** Switching the hybrid with Microsoft Teams off, and what is left on premises. */
export const teamsLastEn: ProcedureWords<keyof typeof teamsLast | keyof typeof teamsLastCheck> = {
  'teams-last-check': () => ({
    title: 'Confirm that nobody is homed on the servers, and keep what they know',
    why: 'Whoever is still homed on the servers is cut off when the records change. Phone numbers and endpoints are needed again later, and the servers are the only ones that list them.',
    do: 'Move users who are listed and still needed; disable with Disable-CsUser those who are not, which removes their attributes of Skype for Business. Then open both files, see that they are whole, and keep them. Tell federated partners who may name your Access Edge by its FQDN, or who have never federated with Microsoft 365: they must change their own settings.',
    verify: 'The first command lists nobody, and both files are kept.',
    rollback: readOnly,
  }),
  'teams-mode': () => ({
    title: 'Make the whole organization Teams Only',
    why: 'New users then begin as Teams Only users. Teams looks at the records of every domain of the tenant first, so this also shows whether one was forgotten.',
    do: 'Note the mode that is printed. If the last command ends with an error, it names the records that still lead elsewhere: mend them and run it again. Outside the worldwide cloud Connect-MicrosoftTeams needs -TeamsEnvironmentName as well.',
    verify: 'Mode is TeamsOnly. It can take up to 24 hours to work everywhere.',
    rollback:
      'Grant the policy of the mode that was noted, with -Global again, together with the records that were there before.',
  }),
  'teams-unshare': () => ({
    title: 'Tell the tenant that it no longer shares its SIP address space',
    why: 'The tenant then takes every user of its domains for its own, and asks the servers no more. Microsoft takes this, the records and the hosting providers as one unit.',
    do: 'Run it in the same maintenance window as the change of the records. Outside the worldwide cloud Connect-MicrosoftTeams needs -TeamsEnvironmentName as well.',
    verify: 'SharedSipAddressSpace is False.',
    rollback: 'Set it to True again, together with the records that were there before.',
  }),
  'teams-providers-off': () => ({
    title: 'Switch off the hosting providers on premises',
    why: 'The servers must not send anything to Microsoft 365 any more.',
    do: 'Microsoft’s command switches all hosting providers off. Note first which of them were on: that is the way back.',
    verify: 'Enabled is False for every provider.',
    rollback: 'Switch those on again that were on before; Office365 stands for them here.',
  }),
  'teams-endpoints': () => ({
    title: 'Replace the endpoints of hybrid applications by resource accounts',
    why: 'Auto attendants and call queues in the cloud may be reached at endpoints on premises. Since the records have changed nobody finds these, and resource accounts cannot be made before that: so it belongs into the same maintenance window.',
    do: 'Where nothing is listed there is nothing to do. Else make and license a resource account in Microsoft 365 for each endpoint of the file that was kept, join it with its auto attendant or call queue, take the number off the old endpoint (Set-CsHybridApplicationEndpoint with an empty LineURI; in Teams PowerShell also Set-CsOnlineApplicationInstance with an empty OnpremPhoneNumber), give the number to the new account, and delete the old endpoint with Remove-CsHybridApplicationEndpoint.',
    verify:
      'A call to each number reaches its auto attendant or call queue, and the list is empty.',
    rollback: 'The file that was kept has the old endpoints with their numbers.',
  }),
  'teams-attributes': () => ({
    title: 'Decide who keeps the attributes of Skype for Business in Active Directory',
    why: 'Users who moved still have msRTCSIP attributes, and these keep coming to the tenant. Once the servers are gone, their tools are gone as well.',
    do: 'Either leave the attributes, and change SIP addresses (msRTCSIP-PrimaryUserAddress) and numbers (msRTCSIP-Line) with the tools of Active Directory: nobody loses service, and there is nothing to run. Or clear them group by group, after a pilot with users of Phone System, who can neither call nor be called until their number is given to them anew in the tenant: list the group in skype-group.csv with the columns of the file that was kept, run both lines without their # (the second needs the Active Directory module and the right to write these users), add the SIP address to proxyAddresses where it is missing, synchronize, wait until Teams PowerShell shows no provisioning errors, and assign the numbers in the tenant.',
    verify:
      'The decision is written down. Where attributes are cleared, the list is empty after the last group, and every number rings.',
    rollback:
      'Cleared attributes come back only from the file that was kept, and from a backup of Active Directory.',
  }),
  'teams-servers-removed': () => ({
    title: 'Remove the servers of Skype for Business',
    why: 'Nothing leads to them any more.',
    do: 'Look at what the commands list, and remove it or move it on; Exchange UM contacts and persistent chat exist up to the version of 2015. Voice routes go as well. Then follow Microsoft’s page: in Topology Builder leave one Front End pool, without an Edge pool, remove the deployment and publish it; remove the conference directories; Publish-CsTopology -FinalizeUninstall; Remove-CsConfigurationStoreLocation. The two last steps of the page, Disable-CsAdDomain and Disable-CsAdForest, only where the attributes of all users were cleared. They need Schema Admins and Enterprise Admins. Remove the firewall rules and certificates of the Edge and the pools as well (Tandem’s advice).',
    verify: 'No service of the servers runs, and users of Teams notice nothing.',
    rollback: 'There is none: keep a backup of the topology and of Active Directory.',
  }),
}
