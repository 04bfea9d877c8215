import type { owaIm } from '#knowledge/procedures/owa-im.ts'
import type { TaskNames, TaskWords } from './words.ts'
import { readOnlyEn } from './read-only.ts'

const registrar = ' Name the same pool as the Registrar (Tandem’s advice).'
/** What several pools mean, where there are some. */
const nearest = ({ names }: TaskNames, also = ''): string =>
  names['several-pools'] === undefined
    ? ''
    : ` Users of these mailboxes are on several pools: ${names['several-pools']}. Each Exchange server takes one of them, the one nearest to its Active Directory site, so put that pool into the command of each server.${also}`

export const owaImEn: Record<keyof typeof owaIm, (task: TaskNames) => TaskWords> = {
  'owa-known-servers': (task) => ({
    title: `Make the servers of ${task.deployment} known to Skype for Business Server`,
    why: 'Skype for Business Server takes IM and presence of Outlook on the web only from servers that it knows: each needs a trusted application pool and an application.',
    do: `Leave out every server that has a SIP URI dial plan of Exchange UM with both UM services on it: Skype for Business Server discovers it by itself, and a second entry breaks IM. Each name must be in the Subject or among the alternative names of the certificate that IM will use, and Skype for Business Server must trust its issuer. Where the certificate has one name for all servers instead, such as that of Outlook on the web, make one pool of that name: New-CsTrustedApplicationPool with -ComputerFqdn for the first server, New-CsTrustedApplicationComputer for each of the others, and one application (Tandem’s conclusion from the reference). Take the site ID from the first command. Port 5199 is an example: any free port will do. The firewall must let the pool reach it. Enable-CsTopology needs a domain administrator where the right of setup was not delegated.${nearest(task, registrar)}`,
    verify: 'Each server is listed once, with its application and port.',
    rollback: 'Remove the application and the pool of each server, and publish the topology.',
  }),
  'owa-known-by-um': ({ deployment }) => ({
    title: `Confirm that the servers of ${deployment} are not known twice`,
    why: 'Servers with a SIP URI dial plan of Exchange UM are discovered by Skype for Business Server. A trusted application pool beside that breaks IM in Outlook on the web.',
    do: 'Look for the servers of this deployment in the list. Where one is listed, remove its application and its pool with Remove-CsTrustedApplication and Remove-CsTrustedApplicationPool, then run Enable-CsTopology, which needs a domain administrator where the right of setup was not delegated.',
    verify: 'No server of this deployment is listed.',
    rollback: readOnlyEn,
  }),
  'owa-im-2010': (task) => ({
    title: `Turn on IM in Outlook Web App of ${task.deployment}`,
    why: 'Exchange Server 2010 keeps the pool and the certificate of IM in the virtual directory.',
    do: `For Exchange 2010 Service Pack 1 or later. Microsoft documents these parameters; that the steps hold for this Skype for Business Server is reported and not confirmed, so try them on one server first. The UCMA redistributables for IM must be installed on the Client Access servers before. Note the old values, and put the thumbprint of the certificate that has IIS among its Services into the command.${nearest(task)}`,
    verify:
      'Every server shows Ocs, the pool and the thumbprint; presence shows in Outlook Web App.',
    rollback: 'Set back what was noted. The commands set the type to None, the default.',
  }),
  'owa-ucma-2013': ({ deployment }) => ({
    title: `Confirm UCMA 4.0 on the Mailbox servers of ${deployment}`,
    why: 'Outlook Web App of Exchange Server 2013 speaks to the pool through the UCMA 4.0 Runtime.',
    do: 'Run it on each Mailbox server. Setup of Exchange asks for UCMA; where the value is missing, install UCMA 4.0 Runtime (Microsoft download 34992) again.',
    verify:
      'ImplementationDLLPath leads to the folder that holds Microsoft.Rtc.Internal.Ucweb.dll.',
    rollback: readOnlyEn,
  }),
  'owa-im-enable': ({ deployment }) => ({
    title: `Turn on IM in the virtual directories of ${deployment}`,
    why: 'On premises IM is allowed from the start, but its type is None, so nothing happens.',
    do: 'Note the old values. Only the virtual directory of the front end is changed; with separate roles leave out servers without Client Access.',
    verify: 'InstantMessagingEnabled is True and InstantMessagingType is Ocs on every server.',
    rollback:
      'Set both back to what was noted. The commands set the type to None, the default: IM is off then.',
  }),
  'owa-mailbox-policy': () => ({
    title: 'Turn on IM in the policies of Outlook on the web',
    why: 'The policy of the user has the same two settings, and its type is None as well.',
    do: 'Note the old values. The command changes every policy of the organization; leave out policies of users who are not to have IM.',
    verify: 'The policies of the users show True and Ocs.',
    rollback: 'Set the type back to what was noted; None is the default.',
  }),
  'owa-config-2013': (task) => ({
    title: `Put pool and certificate into web.config on the Mailbox servers of ${task.deployment}`,
    why: 'Exchange Server 2013 reads both from the web.config of Outlook Web App on the Mailbox server. A cumulative update may write the file anew: repeat this task after each.',
    do: `Start the shell as administrator on each Mailbox server. Take the thumbprint from the list, put it into the third command, and add the two printed lines inside <appSettings>. Save the file; the last command recycles the application pool, which ends the sessions of Outlook Web App on this server.${nearest(task)}`,
    verify:
      'Both keys are in the file, and recycling reports success. Then sign in to Outlook Web App: presence shows beside your own name, and the event log holds event 112 of MSExchange OWA.',
    rollback: 'Bring back the copy and recycle the application pool.',
  }),
  'owa-im-override': (task) => ({
    title: `Give pool and certificate to Outlook on the web of ${task.deployment}`,
    why: 'From Exchange Server 2016 on these two values are a setting override; what is in web.config is ignored.',
    do: `Put the thumbprint of each server’s own certificate for IIS into its command: the one whose names the pool${task.names['pool-fqdn'] ? ` ${task.names['pool-fqdn']}` : ''} knows and trusts. There is one override for each server, named by its short name. Look at the list first: an override of IMSettings without a server holds for all of them, and must go.${nearest(task)}`,
    verify: 'Each server has one override with both values.',
    rollback: 'Remove the overrides, then refresh and restart as in the next task.',
  }),
  'owa-im-refresh': ({ deployment }) => ({
    title: `Load the new settings on each server of ${deployment}`,
    why: 'A server keeps its old settings until it reads them again and the application pool starts anew.',
    do: 'Start the shell as administrator on each server that serves Outlook on the web. The restart of the application pool ends sessions there.',
    verify:
      'IMServerName and IMCertificateThumbprint show the planned values (up to cumulative update 3 of Exchange Server 2016 the check takes the process of the first command and the argument Config). Then sign in to Outlook on the web: presence is shown, and an IM arrives.',
    rollback: 'A restart cannot be taken back, and need not be.',
  }),
  'owa-im-renew': (task) => ({
    title: `Hand over what to do when the IIS certificate of ${task.deployment} is renewed`,
    why: 'The override keeps the old thumbprint, so IM in Outlook on the web stops with the next certificate.',
    do: `Nothing to run now: give these commands to those who renew certificates. Both values must be given; the last two commands run on each server.${nearest(task)}`,
    verify: 'The steps are in the operating manual of the certificates.',
    rollback: readOnlyEn,
  }),
}
