import type { voiceMail } from '#knowledge/procedures/voice-mail.ts'
import type { TaskNames, TaskWords } from './words.ts'
import { readOnlyEn } from './read-only.ts'

const gatewayRollback =
  'The gateways and hunt groups that are new may be removed in the Exchange admin tools; without them calls do not reach voice mail.'
const gateway = {
  why: 'The script lets Skype for Business Server read the objects of Exchange UM in Active Directory, and makes a UM IP gateway and a hunt group for each pool.',
  verify: 'There is one gateway and one hunt group for each pool with Enterprise Voice users.',
}

export const voiceMailEn: Record<keyof typeof voiceMail, (task: TaskNames) => TaskWords> = {
  'voice-mail-order': () => ({
    title: 'Move users before their mailboxes',
    why: 'Exchange Server 2019 has no Unified Messaging. A user of Lync Server 2013 or Skype for Business Server 2015 whose mailbox is moved there has no voice mail until the user is moved as well.',
    do: 'Check each user before the mailbox is moved: home the user on Skype for Business Server 2019, turn on Cloud Voicemail for the user, and only then move the mailbox to Exchange Server 2019.',
    verify:
      'RegistrarPool is a pool of Skype for Business Server 2019, and HostedVoiceMail is True, for every user whose mailbox is about to move.',
    rollback: readOnlyEn,
  }),
  'um-certificate': () => ({
    title: 'Check the certificates for Unified Messaging',
    why: 'Exchange UM and Skype for Business Server trust each other by certificates. Setup gives UM a self-signed one, which does not serve for that.',
    do: 'Each server needs a certificate of an authority that both sides trust, with its FQDN as Subject. Request it where it is missing, and note the thumbprint of each server.',
    verify: 'Every server has such a certificate that is valid beyond go-live.',
    rollback: readOnlyEn,
  }),
  'um-dial-plan': () => ({
    title: 'Create the SIP URI dial plan',
    why: 'A dial plan of type SipName joins Exchange UM with the users of Skype for Business Server.',
    do: 'If a SIP URI dial plan is there already, use it, and its name instead of this one in the tasks that follow. Secured encrypts signalling and media; it must fit the encryption that the pools allow. Give the number of digits in an extension and the country code without a plus sign. The default mailbox policy comes with the dial plan; in Exchange in another language its name may differ. Outgoing calls are allowed to everywhere, as on Microsoft’s page. That invites toll fraud: narrow it to what users need.',
    verify: 'The dial plan is listed with SipName and Secured.',
    rollback: 'Remove policy and dial plan; that works only while no server and no user has them.',
  }),
  'um-servers': () => ({
    title: 'Add the Exchange servers to the dial plan',
    why: 'Every Mailbox and Client Access server must be in the SIP URI dial plan, or outgoing calls do not go where they should.',
    do: 'Note the old values. The dial plan is added to those that are there. Put the thumbprint of each server into its commands. Exchange Server 2013 with separate roles: UM belongs to Mailbox servers, the call router to Client Access servers; leave out the other lines.',
    verify: 'Each shows the dial plan and Dual.',
    rollback:
      'Take the servers out of the dial plan. Set the startup mode that was noted, and restart the services.',
  }),
  'um-services': () => ({
    title: 'Restart the UM services',
    why: 'The startup mode and the certificate take effect when the services start.',
    do: 'Run it on each server, one after the other: calls in progress are cut. With separate roles only one of the two services is there.',
    verify: 'The services are running; the event log tells which certificate they use.',
    rollback: 'A restart cannot be taken back, and need not be.',
  }),
  'um-servers-2010': () => ({
    title: 'Add the Exchange 2010 UM servers to the dial plan',
    why: 'A UM server answers only for dial plans that it is in.',
    do: 'Only for servers with the Unified Messaging role. Note the old values, and put the thumbprint of each server into its command. In releases before Service Pack 1 the names of the dial plans on both sides must match.',
    verify: 'Each shows the dial plan and Dual.',
    rollback:
      'Take the servers out of the dial plan. Set the startup mode that was noted, and restart the service.',
  }),
  'um-services-2010': () => ({
    title: 'Restart Unified Messaging on Exchange 2010',
    why: 'The startup mode and the certificate take effect when the service starts.',
    do: 'Run it on each UM server, one after the other: calls in progress are cut.',
    verify: 'The service is running.',
    rollback: 'A restart cannot be taken back, and need not be.',
  }),
  'um-gateway': () => ({
    title: 'Run ExchUcUtil.ps1',
    why: gateway.why,
    do: 'Note the gateways that are there. The account needs Organization Management and Recipient Management. Run the script again whenever a pool or dial plan is added.',
    verify: gateway.verify,
    rollback: gatewayRollback,
  }),
  'um-gateway-forests': () => ({
    title: 'Run ExchUcUtil.ps1 for the forest of Skype for Business Server',
    why: gateway.why,
    do: 'The forests must trust each other, and the UM attributes of the users must be copied to the forest of Skype for Business Server. Run the script in each forest with Exchange UM, with a domain controller of the forest of Skype for Business Server. Where both are in the same forest, leave out the parameter.',
    verify: gateway.verify,
    rollback: gatewayRollback,
  }),
  'um-outgoing': () => ({
    title: 'Leave outgoing calls to one gateway',
    why: 'Exchange UM is to place calls over one gateway only, one that the script has made.',
    do: 'Choose the one that stays. Repeat the command for every other gateway, older ones included.',
    verify: 'OutcallsAllowed is True for one gateway.',
    rollback: 'Allow it again where it was allowed before.',
  }),
  'um-contacts': () => ({
    title: 'Create the contact objects with OcsUmUtil.exe',
    why: 'Outlook Voice Access and each auto attendant need a contact object, or nobody can call them.',
    do: 'The command finds the tool. Start it with an account in RTCUniversalServerAdmins and RTCUniversalUserAdmins that may create objects in the organizational unit. Load the data, choose the SIP dial plan, and add a contact for Subscriber Access and one for each auto attendant, with numbers in E.164. From Exchange 2010 Service Pack 1 on, its warning about names of dial plans can be ignored. The dial plans of Skype for Business Server must be there already.',
    verify: 'The contacts are in the organizational unit, and a call to the number is answered.',
    rollback: 'Delete the contacts in the tool.',
  }),
  'um-users': () => ({
    title: 'Enable users for Exchange UM',
    why: 'Only users with a UM mailbox have voice mail.',
    do: 'The user must be enabled for Enterprise Voice first, and have an extension that no one else has. Give the SIP address without sip:. Repeat it for each user, the test user and a second one among them.',
    verify: 'UMEnabled is True, and the user gets a welcome message.',
    rollback: 'Disable the UM mailbox; messages in the mailbox stay.',
  }),
  'um-test': ({ deployment }) => ({
    title: `Test voice mail for users of ${deployment}`,
    why: 'The first test connects a user to Exchange UM, the second leaves a message.',
    do: 'Both users must be homed on this pool and enabled for Exchange UM. Each is asked for with name and password.',
    verify: 'Both tests say that they passed, and the message is in the mailbox of the test user.',
    rollback: 'Delete the message of the test.',
  }),
  'cloud-voicemail-ready': () => ({
    title: 'Confirm what Cloud Voicemail needs',
    why: 'Cloud Voicemail records in Microsoft 365 and delivers into the mailbox. It is no Exchange UM: where the matrix says that Exchange UM is not supported, this takes its place.',
    do: 'It needs hybrid connectivity between Skype for Business Server and the tenant, users enabled for Enterprise Voice, their licences, and enough of a line to the internet. For mailboxes on premises EWS and Autodiscover must be published to Microsoft 365, and Exchange must trust it. There is no Outlook Voice Access, no fax and no PBX of another maker.',
    verify: 'EnterpriseVoiceEnabled is True for the users, and the hybrid connectivity was tested.',
    rollback: readOnlyEn,
  }),
  'cloud-voicemail-provider': () => ({
    title: 'Create the hosting provider for Cloud Voicemail',
    why: 'Calls to voice mail go to Microsoft 365 over the Edge and this provider.',
    do: 'Look at both lists first. Skip the last command when a provider with these values is there; with other values note them, remove it as under Roll back, and create it anew.',
    verify:
      'The provider is listed with this ProxyFqdn; Enabled and EnabledSharedAddressSpace are True, HostsOCSUsers and IsLocal are False. Go on once UpToDate is True for every replica; then Get-CsHostingProvider -LocalStore on each Edge Server shows the same values.',
    rollback: 'Remove the provider, and turn federation off only where it was off before.',
  }),
  'cloud-voicemail-policy': () => ({
    title: 'Point the hosted voice mail policy to the tenant',
    why: 'The policy says where calls go for users with hosted voice mail.',
    do: 'Note the old values. Destination is the host of the provider, Organization the default domain of the tenant. Users of Exchange UM are not affected: the policy works only for users with hosted voice mail. Some users only: make a policy of their own instead.',
    verify: 'The policy shows both values.',
    rollback: 'Set the values that were noted.',
  }),
  'cloud-voicemail-users': () => ({
    title: 'Turn on Cloud Voicemail for users',
    why: 'Calls go to Cloud Voicemail only for users with this setting.',
    do: 'Begin with the test user. A user who is still enabled for Exchange UM must be disabled there.',
    verify:
      'HostedVoiceMail is True. Then call the user, leave a message, and find it in Outlook and in the client.',
    rollback: 'Turn it off for the user.',
  }),
}
