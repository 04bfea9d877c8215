/**
 * Where facts come from. `dated` is the date the page gives itself (its edition), or null where it
 * gives none; `checked` is the day someone last read it for Tandem. `confidence` says how it was read:
 * `read`: the Microsoft text itself; `translated`: a Microsoft text in a translated or mirrored
 * edition; `reported`: not confirmed by Microsoft; `advice`: Tandem's own reasoning.
 */
export type Source = {
  readonly title: string
  readonly publisher: 'Microsoft' | 'Others' | 'Tandem'
  readonly url: `https://${string}` | null
  readonly dated: string | null
  readonly checked: string
  readonly confidence: 'read' | 'translated' | 'reported' | 'advice'
}

const checked = '2026-11-23'
const microsoft = (
  title: string,
  url: `https://${string}`,
  dated: string | null,
  confidence: 'read' | 'translated' | 'reported' = 'read',
) => ({ title, publisher: 'Microsoft', url, dated, checked, confidence }) as const

/** One that was read again since. */
const again = (...page: Parameters<typeof microsoft>) =>
  ({ ...microsoft(...page), checked: '2026-11-24' }) as const

/** One that was read for the first time, or again, later on. */
const later = (...page: Parameters<typeof microsoft>) =>
  ({ ...microsoft(...page), checked: '2026-11-26' }) as const

/** What somebody else reports. */
const others = (title: string, url: `https://${string}` | null, dated: string | null) =>
  ({
    title,
    publisher: 'Others',
    url,
    dated,
    checked: '2026-11-26',
    confidence: 'reported',
  }) as const

const japan = (slug: string) => `https://jpmessaging.github.io/blog/${slug}/` as const
const support = (path: string) =>
  `https://github.com/MicrosoftDocs/OfficeDocs-Support/blob/36878e0e1/SkypeforBusiness/${path}.md` as const

const lifecycle = (title: string, slug: string) =>
  microsoft(
    `${title} - Microsoft Lifecycle`,
    `https://learn.microsoft.com/lifecycle/products/${slug}`,
    '2023-01-25',
    'translated',
  )

const cmdlet = (name: string, module: string) =>
  microsoft(
    name,
    `https://learn.microsoft.com/powershell/module/${module}/${name.toLowerCase()}`,
    '2026-08-21',
  )
const newCmdlet = (name: string, module: string) =>
  ({ ...cmdlet(name, module), checked: '2026-11-26' }) as const
const exchangeCmdlet = (name: string) => cmdlet(name, 'exchangepowershell')
const skypeCmdlet = (name: string) => cmdlet(name, 'skypeforbusiness')

const integrate = 'Plan to integrate Skype for Business and Exchange'
const integrateUrl =
  'https://learn.microsoft.com/skypeforbusiness/plan-your-deployment/integrate-with-exchange/integrate-with-exchange'
const deploy = 'https://learn.microsoft.com/skypeforbusiness/deploy/integrate-with-exchange-server'

export const sources = {
  'integrate-2018': microsoft(integrate, integrateUrl, '2018-02-16'),
  'integrate-2021': again(integrate, integrateUrl, '2021-01-12', 'translated'),
  'integrate-2025': microsoft(integrate, integrateUrl, '2025-06-26'),
  'outlook-web-app': again(
    'Configure integration between on-premises Skype for Business Server and Outlook Web App',
    `${deploy}/outlook-web-app`,
    '2016-03-07',
  ),
  'partner-applications': again(
    'Configure partner applications in Skype for Business Server and Exchange Server',
    `${deploy}/configure-partner-applications`,
    '2018-12-20',
  ),
  'oauth-online-onpremises-2019': again(
    'Configure Integration and OAuth between Skype for Business Online and Exchange Server',
    `${deploy}/oauth-with-online-and-on-premises`,
    '2019-04-02',
  ),
  'oauth-exchange-hybrid': microsoft(
    'Configure OAuth authentication between Exchange and Exchange Online organizations',
    'https://learn.microsoft.com/exchange/configure-oauth-authentication-between-exchange-and-exchange-online-organizations-exchange-2013-help',
    null,
    'translated',
  ),
  'hybrid-authentication': again(
    'Configure server-to-server authentication for a Skype for Business Server hybrid environment',
    'https://learn.microsoft.com/skypeforbusiness/manage/authentication/configure-a-hybrid-environment',
    null,
  ),
  'assign-oauth-certificate': again(
    'Assign a server-to-server authentication certificate to Skype for Business Server',
    'https://learn.microsoft.com/skypeforbusiness/manage/authentication/assign-a-server-to-server-certificate',
    null,
  ),
  'certificate-requirements': again(
    'Environmental requirements for Skype for Business Server 2015',
    'https://learn.microsoft.com/skypeforbusiness/plan-your-deployment/requirements-for-your-environment/environmental-requirements',
    '2018-02-15',
    'translated',
  ),
  'maintain-auth-certificate': microsoft(
    'Maintain the Exchange Server OAuth certificate',
    'https://learn.microsoft.com/exchange/plan-and-deploy/integration-with-sharepoint-and-skype/maintain-oauth-certificate',
    '2025-04-18',
  ),
  'multi-forest-hybrid': again(
    'Deploy a resource forest topology',
    'https://learn.microsoft.com/skypeforbusiness/hybrid/configure-a-multi-forest-environment-for-hybrid',
    '2018-03-17',
  ),
  'owa-remote-users': later(
    'Configuring on-premises Lync Server 2013 integration with Exchange Online',
    'https://learn.microsoft.com/previous-versions/office/lync-server-2013/lync-server-2013-configuring-on-premises-lync-server-integration-with-exchange-online',
    '2018-03-30',
  ),
  'edge-hosted-exchange': again(
    'Lync Server 2013: Configure the Edge Server for integration with hosted Exchange UM',
    'https://learn.microsoft.com/previous-versions/office/lync-server-2013/lync-server-2013-configure-the-edge-server-for-integration-with-hosted-exchange-um',
    '2015-01-23',
    'translated',
  ),
  'edge-dns': again(
    'Advanced Edge Server DNS planning for Skype for Business Server',
    'https://learn.microsoft.com/skypeforbusiness/plan-your-deployment/network-requirements/advanced-edge-server-dns',
    null,
  ),
  'owa-im-onpremises': again(
    'Configure instant messaging integration with Outlook on the web in Exchange',
    'https://learn.microsoft.com/exchange/plan-and-deploy/post-installation-tasks/configure-im-integration-with-owa',
    null,
    'translated',
  ),
  compatibility: again(
    'Skype for Business compatibility with Office apps',
    'https://learn.microsoft.com/skypeforbusiness/plan-your-deployment/clients-and-devices/compatibility-with-office',
    '2018-02-16',
  ),
  'autodiscover-hybrid': microsoft(
    'Hybrid deployment prerequisites',
    'https://learn.microsoft.com/exchange/hybrid-deployment-prerequisites',
    null,
  ),
  'unified-contact-store': microsoft(
    'Configure Skype for Business Server to use the unified contact store',
    `${deploy}/use-the-unified-contact-store`,
    '2018-02-07',
    'translated',
  ),
  'high-resolution-photos': microsoft(
    'Configure the use of high-resolution photos in Skype for Business Server',
    `${deploy}/high-resolution-photos`,
    '2018-12-20',
    'translated',
  ),
  'exchange-archiving': microsoft(
    'Configure Skype for Business Server to use Exchange Server archiving',
    `${deploy}/use-exchange-archiving`,
    '2018-02-15',
    'translated',
  ),
  'exchange-um': microsoft(
    'Configure Exchange Server Unified Messaging for Skype for Business Server voice mail',
    `${deploy}/exchangeunified-messaging-for-voice-mail`,
    '2019-02-11',
    'translated',
  ),
  'cloud-voicemail': microsoft(
    'Configure Cloud Voicemail service for on-premises users',
    'https://learn.microsoft.com/skypeforbusiness/hybrid/configure-cloud-voicemail',
    '2019-02-11',
    'translated',
  ),
  'owa-im-2013': again(
    'Integrating Microsoft Lync Server 2013 and Microsoft Outlook Web App 2013',
    'https://learn.microsoft.com/previous-versions/office/lync-server-2013/lync-server-2013-integrating-lync-server-and-outlook-web-app-2013',
    '2013-02-03',
    'translated',
  ),
  'owa-im-trusted-pool': again(
    'Enable Exchange 2013 Outlook Web App and IM integration',
    'https://learn.microsoft.com/previous-versions/office/lync-server-2013/enable-exchange-2013-outlook-web-app-and-im-integration',
    '2012-10-19',
    'translated',
  ),
  // The blog is about Office Communications Server; that the same holds for its successors is reported.
  'owa-im-2010': again(
    'IM in Outlook Web App of Exchange 2010 SP1 (Exchange Team Blog)',
    'https://blogs.technet.com/b/exchange/archive/2010/09/27/3411184.aspx',
    '2010-09-27',
    'reported',
  ),
  'archive-lync-2013': again(
    'Archive Lync conversations and meeting content to Exchange: Exchange 2013 Help',
    'https://learn.microsoft.com/exchange/archive-lync-conversations-and-meeting-content-to-exchange-exchange-2013-help',
    null,
    'translated',
  ),
  'litigation-hold': again(
    'Place a mailbox on Litigation Hold',
    'https://learn.microsoft.com/exchange/policy-and-compliance/holds/litigation-holds',
    null,
    'translated',
  ),
  'litigation-hold-online': later(
    'Create a Litigation Hold',
    'https://learn.microsoft.com/microsoft-365/compliance/create-a-litigation-hold',
    null,
    'translated',
  ),
  'recoverable-items': later(
    'Recoverable Items folder in Exchange Server',
    'https://learn.microsoft.com/exchange/policy-and-compliance/recoverable-items-folder/recoverable-items-folder',
    '2018-07-09',
    'translated',
  ),
  'ediscovery-search': again(
    'Create an In-Place eDiscovery search in Exchange Server',
    'https://learn.microsoft.com/exchange/policy-and-compliance/ediscovery/create-searches',
    null,
    'translated',
  ),
  'sharepoint-ediscovery': again(
    'Configure SharePoint Server to search for archived Skype for Business data',
    `${deploy}/sharepoint-to-search-for-archived-data`,
    null,
    'translated',
  ),
  'microsoft-365-photos': again(
    'Change user profile photos and settings',
    'https://learn.microsoft.com/microsoft-365/admin/add-users/change-user-profile-photos',
    '2024-05-10',
  ),
  'graph-profilephoto': later(
    'Update profilePhoto - Microsoft Graph v1.0',
    'https://learn.microsoft.com/graph/api/profilephoto-update',
    null,
  ),
  'plan-um': again(
    'Plan for Exchange Unified Messaging integration in Skype for Business',
    'https://learn.microsoft.com/skypeforbusiness/plan-your-deployment/integrate-with-exchange/unified-messaging',
    null,
    'translated',
  ),
  'um-deployment': again(
    'Deployment process overview for integrating on-premises Unified Messaging and Skype for Business',
    'https://learn.microsoft.com/skypeforbusiness/plan-your-deployment/integrate-with-exchange/deployment-overview',
    null,
    'translated',
  ),
  'um-sip-dial-plan': again(
    'Add Mailbox and Client Access servers to a SIP URI dial plan: Exchange 2013 Help',
    'https://learn.microsoft.com/exchange/add-mailbox-and-client-access-servers-to-a-sip-uri-dial-plan-exchange-2013-help',
    null,
    'translated',
  ),
  'um-contact-objects': again(
    'Configure Lync Server 2013 to work with Unified Messaging on Microsoft Exchange Server',
    'https://learn.microsoft.com/previous-versions/office/lync-server-2013/lync-server-2013-configure-lync-server-2013-to-work-with-unified-messaging-on-microsoft-exchange-server',
    '2013-04-03',
    'translated',
  ),
  'plan-cloud-voicemail': again(
    'Plan Cloud Voicemail service for on-premises users',
    'https://learn.microsoft.com/skypeforbusiness/hybrid/plan-cloud-voicemail',
    null,
    'translated',
  ),
  'plan-um-migration': again(
    'Plan for Skype for Business Server and Exchange Server migration',
    'https://learn.microsoft.com/skypeforbusiness/hybrid/plan-um-migration',
    null,
    'translated',
  ),
  'exchange-se-released': again(
    'Exchange Server Subscription Edition (SE) is now available',
    'https://techcommunity.microsoft.com/blog/exchange/exchange-server-subscription-edition-se-is-now-available/4424924',
    '2025-07-01',
    'translated',
  ),
  'esu-period-2': again(
    'Announcing Period 2 Exchange 2016/2019 Extended Security Update (ESU) program',
    'https://techcommunity.microsoft.com/blog/exchange/announcing-period-2-exchange-20162019-extended-security-update-esu-program/4511603',
    '2026-04-16',
    'translated',
  ),
  // Only known from a sentence in the Exchange announcement: the post itself was not read.
  'skype-esu-period-2': again(
    'Announcing “Period 2” for Skype for Business Server 2015/2019 Extended Security Update',
    'https://techcommunity.microsoft.com/blog/skype_for_business_blog/announcing-%e2%80%9cperiod-2%e2%80%9d-for-skype-for-business-server-20152019-extended-security-u/4511619',
    null,
    'reported',
  ),
  'exchange-su-2025-12': again(
    'Released: December 2025 Exchange Server Security Updates',
    'https://techcommunity.microsoft.com/blog/exchange/released-december-2025-exchange-server-security-updates/4474949',
    '2025-12-10',
    'translated',
  ),
  'ews-retirement': again(
    'Exchange Online EWS, Your Time is Almost Up',
    'https://techcommunity.microsoft.com/blog/exchange/exchange-online-ews-your-time-is-almost-up/4492361',
    '2026-08-20',
    'translated',
  ),
  'sfbo-retirement': microsoft(
    'Skype for Business Online retirement',
    'https://learn.microsoft.com/microsoftteams/skype-for-business-online-retirement',
    null,
  ),
  'exo-um-retirement': again(
    'Exchange Unified Messaging Online migration support',
    'https://learn.microsoft.com/skypeforbusiness/plan/exchange-unified-messaging-online-migration-support',
    null,
  ),
  'msonline-retirement': microsoft(
    'Action required: MSOnline and AzureAD PowerShell retirement',
    'https://techcommunity.microsoft.com/blog/microsoft-entra-blog/action-required-msonline-and-azuread-powershell-retirement---2025-info-and-resou/4364991',
    '2025-01-31',
    'translated',
  ),
  'lifecycle-exchange-2010': lifecycle('Exchange Server 2010', 'exchange-server-2010'),
  'lifecycle-exchange-2013': lifecycle('Exchange Server 2013', 'exchange-server-2013'),
  'lifecycle-exchange-2016': lifecycle('Exchange Server 2016', 'exchange-server-2016'),
  'lifecycle-exchange-2019': lifecycle('Exchange Server 2019', 'exchange-server-2019'),
  'lifecycle-lync-2013': lifecycle('Microsoft Lync Server 2013', 'microsoft-lync-server-2013'),
  'lifecycle-skype-2015': lifecycle(
    'Skype for Business Server 2015',
    'skype-for-business-server-2015',
  ),
  'lifecycle-skype-2019': lifecycle(
    'Skype for Business Server 2019',
    'skype-for-business-server-2019',
  ),
  'lifecycle-sharepoint-2013': lifecycle('SharePoint Server 2013', 'sharepoint-server-2013'),
  'lifecycle-skype-online': lifecycle('Skype for Business Online', 'skype-for-business-online'),
  'get-clientaccessserver': exchangeCmdlet('Get-ClientAccessServer'),
  'get-clientaccessservice': exchangeCmdlet('Get-ClientAccessService'),
  'get-partnerapplication': exchangeCmdlet('Get-PartnerApplication'),
  'new-partnerapplication': newCmdlet('New-PartnerApplication', 'exchangepowershell'),
  'get-exchangeserver': exchangeCmdlet('Get-ExchangeServer'),
  'test-servicehealth': exchangeCmdlet('Test-ServiceHealth'),
  'get-accepteddomain': exchangeCmdlet('Get-AcceptedDomain'),
  'set-csoauthconfiguration': skypeCmdlet('Set-CsOAuthConfiguration'),
  'test-csexstorageconnectivity': skypeCmdlet('Test-CsExStorageConnectivity'),
  'get-cspool': skypeCmdlet('Get-CsPool'),
  'new-cshostingprovider': skypeCmdlet('New-CsHostingProvider'),
  'remove-cspartnerapplication': skypeCmdlet('Remove-CsPartnerApplication'),
  'set-cscertificate': skypeCmdlet('Set-CsCertificate'),
  'new-exchangecertificate': newCmdlet('New-ExchangeCertificate', 'exchangepowershell'),
  'import-exchangecertificate': newCmdlet('Import-ExchangeCertificate', 'exchangepowershell'),
  'export-exchangecertificate': newCmdlet('Export-ExchangeCertificate', 'exchangepowershell'),
  'import-cscertificate': newCmdlet('Import-CsCertificate', 'skypeforbusiness'),
  'set-owavirtualdirectory': exchangeCmdlet('Set-OwaVirtualDirectory'),
  'set-owamailboxpolicy': exchangeCmdlet('Set-OwaMailboxPolicy'),
  'remove-settingoverride': exchangeCmdlet('Remove-SettingOverride'),
  'remove-cstrustedapplication': skypeCmdlet('Remove-CsTrustedApplication'),
  'set-csarchivingconfiguration': skypeCmdlet('Set-CsArchivingConfiguration'),
  'test-csunifiedcontactstore': skypeCmdlet('Test-CsUnifiedContactStore'),
  'test-csexstoragenotification': skypeCmdlet('Test-CsExStorageNotification'),
  'set-userphoto': exchangeCmdlet('Set-UserPhoto'),
  'set-csconversationhistoryconfiguration': skypeCmdlet('Set-CsConversationHistoryConfiguration'),
  'set-umservice': exchangeCmdlet('Set-UMService'),
  'set-umserver': exchangeCmdlet('Set-UMServer'),
  'set-ummailboxpolicy': exchangeCmdlet('Set-UMMailboxPolicy'),
  // Trust through the tenant, hybrid applications, modern authentication.
  'oauth-teams-2025': again(
    'Configure Integration and OAuth between Microsoft Teams services and Exchange Server',
    `${deploy}/oauth-with-online-and-on-premises`,
    '2025-06-26',
  ),
  'lync-integration-support': microsoft(
    'Lync Server 2013: Exchange and SharePoint integration support',
    'https://learn.microsoft.com/previous-versions/office/lync-server-2013/lync-server-2013-exchange-and-sharepoint-integration-support',
    '2014-09-29',
    'translated',
  ),
  'hybrid-application-script': again(
    'ConfigureExchangeHybridApplication - Microsoft CSS Exchange',
    'https://microsoft.github.io/CSS-Exchange/Hybrid/ConfigureExchangeHybridApplication/',
    null,
  ),
  'hybrid-application-enforcement': again(
    'Dedicated Hybrid App: temporary enforcements, new HCW and possible hybrid functionality disruptions',
    'https://techcommunity.microsoft.com/blog/exchange/dedicated-hybrid-app-temporary-enforcements-new-hcw-and-possible-hybrid-function/4440682',
    '2025-10-16',
    'translated',
  ),
  // Only known from what others write about it: the post itself was not read.
  'skype-hf-2025-08': again(
    'Released: August 2025 Skype for Business Server Hotfix Updates',
    'https://techcommunity.microsoft.com/blog/skype_for_business_blog/released-august-2025-skype-for-business-server-hotfix-updates/4445144',
    null,
    'reported',
  ),
  'graph-keycredential': again(
    'keyCredential resource type - Microsoft Graph v1.0',
    'https://learn.microsoft.com/graph/api/resources/keycredential',
    null,
  ),
  'graph-serviceprincipal-get': later(
    'Get servicePrincipal - Microsoft Graph v1.0',
    'https://learn.microsoft.com/graph/api/serviceprincipal-get',
    null,
  ),
  'graph-sign-in': later(
    'Authentication module cmdlets in Microsoft Graph PowerShell',
    'https://learn.microsoft.com/powershell/microsoftgraph/authentication-commands',
    null,
  ),
  'graph-environments': again(
    'Get-MgEnvironment',
    'https://learn.microsoft.com/powershell/module/microsoft.graph.authentication/get-mgenvironment',
    null,
  ),
  'update-mgserviceprincipal': again(
    'Update-MgServicePrincipal',
    'https://learn.microsoft.com/powershell/module/microsoft.graph.applications/update-mgserviceprincipal',
    null,
  ),
  'modern-authentication-overview': microsoft(
    'Hybrid modern authentication overview and prerequisites',
    'https://learn.microsoft.com/microsoft-365/enterprise/hybrid-modern-auth-overview',
    null,
  ),
  'modern-authentication-skype': microsoft(
    'How to configure Skype for Business on-premises to use hybrid modern authentication',
    'https://learn.microsoft.com/microsoft-365/enterprise/configure-skype-for-business-for-hybrid-modern-authentication',
    null,
  ),
  'modern-authentication-exchange': microsoft(
    'How to configure Exchange Server on-premises to use hybrid modern authentication',
    'https://learn.microsoft.com/microsoft-365/enterprise/configure-exchange-server-for-hybrid-modern-authentication',
    '2024-12-05',
  ),
  'modern-authentication-off': later(
    'Removing or disabling Hybrid Modern Authentication from Skype for Business and Exchange',
    'https://learn.microsoft.com/microsoft-365/enterprise/remove-or-disable-hybrid-modern-authentication-from-skype-for-business-and-excha',
    '2017-11-03',
  ),
  'modern-authentication-topologies': later(
    'Skype for Business topologies supported with Modern Authentication',
    'https://learn.microsoft.com/skypeforbusiness/plan-your-deployment/modern-authentication/topologies-supported',
    null,
  ),
  'legacy-authentication': later(
    'Planning to turn off Legacy authentication methods internally and externally to your network',
    'https://learn.microsoft.com/skypeforbusiness/plan-your-deployment/modern-authentication/turn-on-modern-auth',
    null,
  ),
  'modern-authentication-transition': later(
    'Modern Authentication configuration requirements for transition from Office 365 dedicated/ITAR to vNext',
    'https://learn.microsoft.com/exchange/troubleshoot/modern-authentication/modern-authentication-configuration',
    '2024-01-24',
  ),
  'set-authserver': newCmdlet('Set-AuthServer', 'exchangepowershell'),
  'set-csauthconfig': newCmdlet('Set-CsAuthConfig', 'skypeforbusiness'),
  'enable-cscomputer': newCmdlet('Enable-CsComputer', 'skypeforbusiness'),
  'exchange-teams-interact': later(
    'How Exchange and Microsoft Teams interact',
    'https://learn.microsoft.com/microsoftteams/exchange-teams-interact',
    '2023-10-24',
  ),
  'voicemail-not-delivered': microsoft(
    'Voicemails not delivered (support article of Skype for Business hybrid)',
    'https://github.com/MicrosoftDocs/OfficeDocs-Support/blob/main/SkypeForBusiness/SkypeHybrid/hybrid-phone-system/voicemails-not-delivered.md',
    null,
  ),
  'teams-dns': later(
    'Update DNS entries to enable your organization to be all Teams Only',
    'https://learn.microsoft.com/skypeforbusiness/hybrid/decommission-manage-dns-entries',
    null,
  ),
  'skype-decommission': later(
    'Decommission your on-premises Skype for Business environment',
    'https://learn.microsoft.com/skypeforbusiness/hybrid/decommission-on-prem-overview',
    null,
  ),
  'disable-hybrid': later(
    'Disable hybrid to complete migration to the cloud',
    'https://learn.microsoft.com/skypeforbusiness/hybrid/cloud-consolidation-disabling-hybrid',
    null,
  ),
  'last-users-moved': later(
    'Move required users and endpoints before decommissioning your on-premises environment',
    'https://learn.microsoft.com/skypeforbusiness/hybrid/decommission-move-on-prem-users',
    null,
  ),
  'move-hybrid-endpoints': later(
    'Migrate hybrid application endpoints before decommissioning your on-premises environment',
    'https://learn.microsoft.com/skypeforbusiness/hybrid/decommission-move-on-prem-endpoints',
    null,
  ),
  'manage-attributes': later(
    'Manage attributes after moving users from on-premises to the cloud',
    'https://learn.microsoft.com/skypeforbusiness/hybrid/cloud-consolidation-managing-attributes',
    null,
  ),
  'remove-skype-servers': later(
    'Remove your on-premises Skype for Business deployment',
    'https://learn.microsoft.com/skypeforbusiness/hybrid/decommission-remove-on-prem',
    null,
  ),
  'hybrid-federation': later(
    'Configure Skype for Business hybrid',
    'https://learn.microsoft.com/skypeforbusiness/hybrid/configure-federation-with-skype-for-business-online',
    null,
  ),
  'hybrid-synchronization': later(
    'Configure Azure AD Connect for Teams and Skype for Business',
    'https://learn.microsoft.com/skypeforbusiness/hybrid/configure-azure-ad-connect',
    null,
  ),
  'move-users': later(
    'Move users between on-premises and cloud',
    'https://learn.microsoft.com/skypeforbusiness/hybrid/move-users-between-on-premises-and-cloud',
    null,
  ),
  'move-users-to-teams': later(
    'Move users from on-premises to Teams',
    'https://learn.microsoft.com/skypeforbusiness/hybrid/move-users-from-on-premises-to-teams',
    null,
  ),
  'move-users-back': later(
    'Move users from the cloud to on-premises',
    'https://learn.microsoft.com/skypeforbusiness/hybrid/move-users-from-the-cloud-to-on-premises',
    null,
  ),
  'move-csuser': newCmdlet('Move-CsUser', 'skypeforbusiness'),
  'set-csaccessedgeconfiguration': newCmdlet('Set-CsAccessEdgeConfiguration', 'skypeforbusiness'),
  'set-csexternalaccesspolicy': newCmdlet('Set-CsExternalAccessPolicy', 'skypeforbusiness'),
  'get-cshostingprovider': newCmdlet('Get-CsHostingProvider', 'skypeforbusiness'),
  'get-csserverversion': newCmdlet('Get-CsServerVersion', 'skypeforbusiness'),
  'get-cswindowsservice': newCmdlet('Get-CsWindowsService', 'skypeforbusiness'),
  'disable-csuser': newCmdlet('Disable-CsUser', 'skypeforbusiness'),
  'enable-cstopology': newCmdlet('Enable-CsTopology', 'skypeforbusiness'),
  'new-cstrustedapplicationpool': newCmdlet('New-CsTrustedApplicationPool', 'skypeforbusiness'),
  'move-csuser-module': others(
    'Move-CsUser: a note on later versions of the Teams module, proposed by Microsoft staff and not published (pull request 13244)',
    'https://github.com/MicrosoftDocs/office-docs-powershell/pull/13244',
    '2025-11-17',
  ),
  'get-csteamsupgradepolicy': newCmdlet('Get-CsTeamsUpgradePolicy', 'microsoftteams'),
  'set-cstenantfederationconfiguration': newCmdlet(
    'Set-CsTenantFederationConfiguration',
    'microsoftteams',
  ),
  'connect-microsoftteams': newCmdlet('Connect-MicrosoftTeams', 'microsoftteams'),
  'grant-csteamsupgradepolicy': newCmdlet('Grant-CsTeamsUpgradePolicy', 'microsoftteams'),
  'new-csoauthserver': skypeCmdlet('New-CsOAuthServer'),
  'new-cspartnerapplication': skypeCmdlet('New-CsPartnerApplication'),
  'test-oauthconnectivity': exchangeCmdlet('Test-OAuthConnectivity'),
  'new-mailuser': exchangeCmdlet('New-MailUser'),
  'new-settingoverride': exchangeCmdlet('New-SettingOverride'),
  'remove-managementrole': exchangeCmdlet('Remove-ManagementRole'),
  'set-authconfig': exchangeCmdlet('Set-AuthConfig'),
  'set-partnerapplication': exchangeCmdlet('Set-PartnerApplication'),
  'get-webservicesvirtualdirectory': exchangeCmdlet('Get-WebServicesVirtualDirectory'),
  'set-cspartnerapplication': skypeCmdlet('Set-CsPartnerApplication'),
  'auth-certificate-expired': microsoft(
    'Exchange OAuth authentication could not find the authorization certificate',
    'https://support.microsoft.com/help/2617816',
    null,
    'translated',
  ),
  'partner-error-500': microsoft(
    'Getting Internal Server Error (500) when creating New-CsPartnerApplication for Exchange 2013',
    'https://learn.microsoft.com/archive/blogs/jenstr/getting-internal-server-error-500-when-creating-new-cspartnerapplication-for-exchange-2013',
    null,
    'reported',
  ),
  'monitor-auth-certificate': microsoft(
    'MonitorExchangeAuthCertificate',
    'https://microsoft.github.io/CSS-Exchange/Admin/MonitorExchangeAuthCertificate/',
    null,
  ),
  'stage-certificates': again(
    'Stage AV and OAuth certificates in Skype for Business Server using -Roll in Set-CsCertificate',
    'https://learn.microsoft.com/skypeforbusiness/manage/authentication/stage-av-and-oauth-certificates',
    null,
  ),
  'onprem-diagnostics': microsoft(
    'On-premises diagnostics for Skype for Business Server: the rules for Exchange',
    'https://github.com/onpremdiag/SfBServer',
    '2022-04-19',
  ),
  'external-dns': microsoft(
    'External Domain Name System records for Microsoft 365',
    'https://learn.microsoft.com/microsoft-365/enterprise/external-domain-name-system-records',
    null,
  ),
  'dns-gcc-high': later(
    'DNS records for Office 365 GCC High',
    'https://learn.microsoft.com/microsoft-365/enterprise/dns-records-for-office-365-gcc-high',
    null,
    'translated',
  ),
  'dns-dod': later(
    'DNS records for Office 365 DoD',
    'https://learn.microsoft.com/microsoft-365/enterprise/dns-records-for-office-365-dod',
    null,
    'translated',
  ),
  'dns-china': later(
    'Add DNS records to connect your domain (Microsoft 365 operated by 21Vianet)',
    'https://learn.microsoft.com/microsoft-365/admin/get-help-with-domains/create-dns-records-at-any-dns-hosting-provider',
    null,
    'translated',
  ),
  'autodiscover-order': microsoft(
    'Autodiscover in Hybrid Environments (Exchange Team Blog; read on Microsoft’s Japan Exchange & Outlook Support Blog)',
    'https://jpmessaging.github.io/blog/Autodiscover-in-Hybrid-Environments/',
    null,
    'translated',
  ),
  'exchange-certificates': microsoft(
    'Digital certificates and encryption in Exchange Server',
    'https://learn.microsoft.com/exchange/architecture/client-access/certificates',
    null,
  ),
  'skype-dns': again(
    'DNS requirements for Skype for Business Server',
    'https://learn.microsoft.com/skypeforbusiness/plan-your-deployment/network-requirements/dns',
    '2018-02-15',
  ),
  'simple-urls': later(
    'DNS requirements for simple URLs in Skype for Business Server',
    'https://learn.microsoft.com/skypeforbusiness/plan-your-deployment/network-requirements/simple-urls',
    '2017-11-09',
  ),
  'skype-ports': again(
    'Port and protocol requirements for servers',
    'https://learn.microsoft.com/skypeforbusiness/plan-your-deployment/network-requirements/ports-and-protocols',
    '2018-02-15',
  ),
  'edge-requirements': again(
    'Edge Server environmental requirements in Skype for Business Server',
    'https://learn.microsoft.com/skypeforbusiness/plan-your-deployment/edge-server-deployments/edge-environmental-requirements',
    null,
  ),
  'hybrid-connectivity': again(
    'Plan hybrid connectivity between Skype for Business Server and Microsoft 365',
    'https://learn.microsoft.com/skypeforbusiness/hybrid/plan-hybrid-connectivity',
    null,
  ),
  'hybrid-configure': later(
    'Configure hybrid connectivity between Skype for Business Server and Teams',
    'https://learn.microsoft.com/skypeforbusiness/hybrid/configure-hybrid-connectivity',
    '2018-03-17',
  ),
  'um-ports': again(
    'Voice architecture changes in Exchange Server',
    'https://learn.microsoft.com/exchange/voice-architecture-changes-exchange-2013-help',
    null,
    'translated',
  ),
  'cloud-endpoints': again(
    'CSS-Exchange: Get-CloudServiceEndpoint.ps1',
    'https://github.com/microsoft/CSS-Exchange/blob/main/Shared/AzureFunctions/Get-CloudServiceEndpoint.ps1',
    null,
  ),
  // What Exchange and Skype for Business are at the as-of date: support, updates, ways up.
  'esu-period-1': microsoft(
    'Announcing Exchange 2016 / 2019 Extended Security Update program',
    japan('announcing-exchange-2016--2019-extended-security-update-program'),
    null,
    'translated',
  ),
  'esu-ended': microsoft(
    'Reminder: Exchange 2016 and 2019 ESU program ends in October 2026',
    'https://techcommunity.microsoft.com/blog/exchange/reminder-exchange-2016-and-2019-esu-program-ends-in-october-2026/4539033',
    '2026-08-17',
    'translated',
  ),
  // Only known from a sentence in the Exchange announcement: the post itself was not read.
  'skype-esu-period-1': microsoft(
    'Skype for Business Server 2015 / 2019 Extended Security Update program',
    'https://techcommunity.microsoft.com/blog/skype_for_business_blog/x/4433493',
    null,
    'reported',
  ),
  'exchange-se-points': microsoft(
    'Exchange Server SE: release and important points',
    japan('Exchange-Server-SE-release-and-important-points'),
    null,
    'translated',
  ),
  'exchange-se-upgrade': microsoft(
    'Upgrading your organization from current versions to Exchange Server SE',
    japan('Upgrading-your-organization-from-current-versions-to-Exchange-Server-SE'),
    '2026-05-25',
    'translated',
  ),
  'exchange-se-cu1': microsoft(
    'Where is Exchange SE CU1 anyway?',
    'https://techcommunity.microsoft.com/blog/exchange/where-is-exchange-se-cu1-anyway/4546837',
    '2026-08-14',
    'translated',
  ),
  // Microsoft's post, read in a copy of its feed.
  'skype-se-upgrade': later(
    'Why in-place upgrade from Skype for Business Server 2019 to Subscription Edition (SE) is low risk',
    'https://azurefeeds.com/2025/06/26/why-in-place-upgrade-from-skype-for-business-server-2019-to-subscription-edition-se-is-low-risk',
    '2025-06-26',
    'reported',
  ),
  'skype-2019-migration': later(
    'Migration to Skype for Business Server 2019',
    'https://learn.microsoft.com/skypeforbusiness/migration/migration-to-skype-for-business-server-2019',
    null,
  ),
  'exchange-builds': later(
    'CSS-Exchange: Get-ExchangeBuildVersionInformation.ps1',
    'https://github.com/microsoft/CSS-Exchange/blob/main/Shared/Get-ExchangeBuildVersionInformation.ps1',
    null,
  ),
  'disable-tls': microsoft(
    'Disable TLS 1.0/1.1 in Skype for Business Server',
    'https://learn.microsoft.com/skypeforbusiness/manage/topology/disable-tls-1.0-1.1',
    null,
    'translated',
  ),
  // EWS in Exchange Online.
  'ews-retirement-2026-09': microsoft(
    'Exchange Online EWS, Your Time is Almost Up (later version)',
    'https://techcommunity.microsoft.com/blog/exchange/exchange-online-ews-your-time-is-almost-up/4492361',
    '2026-09-10',
    'translated',
  ),
  'ews-allowed-apps': microsoft(
    'Introducing EWSAllowedAppIDs: Preparing for the Final Phase of EWS Retirement',
    'https://techcommunity.microsoft.com/blog/exchange/introducing-ewsallowedappids-preparing-for-the-final-phase-of-ews-retirement/4529471',
    '2026-06-19',
    'translated',
  ),
  'ews-access-control': microsoft(
    'Control access to EWS in Exchange',
    'https://learn.microsoft.com/exchange/client-developer/exchange-web-services/how-to-control-access-to-ews-in-exchange',
    '2026-06-19',
  ),
  'ews-usage-report': microsoft(
    'Introducing Exchange Web Services (EWS) usage reports in the Microsoft 365 admin center',
    japan('introducing-exchange-web-services-ews-usage-reports-in-microsoft-365-admin-cente'),
    null,
    'translated',
  ),
  // Only known from a copy of the message.
  'ews-message-center': microsoft(
    'Message center MC1485116: EWS in Exchange Online by listed applications',
    'https://admin.microsoft.com/#/MessageCenter/:/messages/MC1485116',
    '2026-10-01',
    'reported',
  ),
  'set-organizationconfig': exchangeCmdlet('Set-OrganizationConfig'),
  'debug-csstorageservicefailures': later(
    'Debug-CsStorageServiceFailures',
    'https://learn.microsoft.com/powershell/module/skypeforbusiness/debug-csstorageservicefailures',
    null,
  ),
  'graph-coexistence': later(
    'Update your Exchange SE hybrid on-premises rich coexistence to Graph',
    'https://techcommunity.microsoft.com/blog/exchange/update-your-exchange-se-hybrid-on-premises-rich-coexistence-to-graph/4517520',
    '2026-08-31',
    'translated',
  ),
  'exchange-su-2026-09': later(
    'Released: September 2026 Exchange Server Security Updates',
    'https://techcommunity.microsoft.com/blog/exchange/released-september-2026-exchange-server-security-updates/4554411',
    '2026-09-09',
    'translated',
  ),
  'exchange-su-2026-09-v2': later(
    'Released: September 2026 V2 Exchange Server Security Updates',
    'https://techcommunity.microsoft.com/blog/exchange/released-september-2026-v2-exchange-server-security-updates/4561718',
    '2026-10-05',
    'translated',
  ),
  'exchange-su-2026-09-reported': others(
    'Exchange-Sicherheitsupdate September 2026 v2 (rafaelpfister.ch)',
    'https://rafaelpfister.ch/blog/exchange-security-updates-september-2026-v2',
    '2026-10-07',
  ),
  'ews-hybrid-impact': later(
    'Impact of Exchange Online EWS Deprecation on Hybrid Rich Coexistence and Cross-org Sharing',
    'https://techcommunity.microsoft.com/blog/exchange/impact-of-exchange-online-ews-deprecation-on-hybrid-rich-coexistence-and-cross-o/4561161',
    '2026-10-01',
    'translated',
  ),
  'hybrid-application-code': later(
    'CSS-Exchange: ConfigureExchangeHybridApplication.ps1',
    'https://github.com/microsoft/CSS-Exchange/blob/main/Hybrid/ConfigureExchangeHybridApplication/ConfigureExchangeHybridApplication.ps1',
    null,
  ),
  'hybrid-application-runbook': others(
    'Exchange hybrid dedicated app and Graph rich coexistence: a runbook in a public repository',
    null,
    null,
  ),
  'hybrid-application-signature': later(
    'CSS-Exchange: Confirm-Signature.ps1',
    'https://github.com/microsoft/CSS-Exchange/blob/main/Shared/ScriptUpdateFunctions/Confirm-Signature.ps1',
    null,
  ),
  'exchange-online-tls': later(
    'TLS 1.2 is coming to Exchange on-premises using hybrid and free/busy might fail',
    'https://techcommunity.microsoft.com/t5/exchange/tls-1-2-is-coming-to-exchange-on-premises-using-hybrid-and-free/td-p/3260911',
    '2022-03-24',
  ),
  // Known traps: what goes wrong, and why.
  'wildcard-domain': microsoft(
    'Skype for Business and Exchange integration fails (OfficeDocs-Support)',
    support('SkypeServer/server-exchange-integration/sfb-and-exchange-integration-fails'),
    null,
  ),
  'voice-mail-not-delivered': microsoft(
    'Voice mails are not delivered (OfficeDocs-Support)',
    support('SkypeHybrid/hybrid-phone-system/voicemails-not-delivered'),
    null,
  ),
  'mapi-unavailable': microsoft(
    'MAPI unavailable in the Skype for Business 2016 client (OfficeDocs-Support)',
    'https://github.com/MicrosoftDocs/OfficeDocs-Support/tree/36878e0e1/SkypeforBusiness',
    null,
  ),
  'mixed-authentication': microsoft(
    'Skype for Business hybrid and Exchange integration (OfficeDocs-Support)',
    'https://github.com/MicrosoftDocs/OfficeDocs-Support/tree/36878e0e1/SkypeforBusiness',
    null,
  ),
  'large-groups': microsoft(
    'Considerations when belonging to a large number of groups',
    japan('Considerations-When-Belonging-to-a-Large-Number-of-Groups'),
    null,
    'translated',
  ),
  'storage-service-32053': others(
    'Configure Lync/SfB with Office 365 for server to server authentication (adam-hand.com)',
    'https://adam-hand.com/2015/12/02/configure-lyncsfb-with-office-365-for-server-to-server-authentication/',
    '2015-12-02',
  ),
  'public-certificate-lifetimes': others(
    'TLS certificate lifetimes will officially reduce to 47 days (digicert.com), on ballot SC-081v3 of the CA/Browser Forum',
    'https://www.digicert.com/blog/tls-certificate-lifetimes-will-officially-reduce-to-47-days',
    null,
  ),
  'owa-config-reset': others(
    'Exchange 2016 and IM Integration (eightwone.com)',
    'https://eightwone.com/tag/um-integration/',
    null,
  ),
  'contact-store-advice': others(
    'Unified Contact Store (msxfaq.de)',
    'https://www.msxfaq.de/skype_for_business/impresence/unifiedcontactstore.htm',
    null,
  ),
  'wizard-overwrites': others(
    'Microsoft Q&A: the Hybrid Configuration Wizard and WindowsAzureACS',
    null,
    null,
  ),
  // Where sources disagree.
  'partner-application-2015': later(
    'Configure an on-premises partner application for Skype for Business Server 2015',
    'https://learn.microsoft.com/skypeforbusiness/manage/authentication/configure-an-on-premises-partner-app',
    '2015-08-17',
  ),
  'ucwa-topologies': later(
    'UCWA: Supported topologies',
    'https://learn.microsoft.com/skype-sdk/ucwa/supportedtopologies',
    null,
  ),
  'rfc-2782': {
    title: 'RFC 2782: A DNS RR for specifying the location of services (DNS SRV)',
    publisher: 'Others',
    url: 'https://www.rfc-editor.org/rfc/rfc2782',
    dated: null,
    checked: '2026-11-26',
    confidence: 'read',
  },
  // Names that stand for a customer's own in examples.
  'rfc-2606': {
    title: 'RFC 2606: Reserved Top Level DNS Names',
    publisher: 'Others',
    url: 'https://www.rfc-editor.org/rfc/rfc2606',
    dated: null,
    checked: '2026-11-26',
    confidence: 'read',
  },
  'fictitious-names': later(
    'Why do I see the same fake names in Microsoft samples over and over?',
    'https://devblogs.microsoft.com/oldnewthing/20061013-05/?p=29393',
    '2006-10-13',
  ),
  'sample-data': later(
    'Windows Confidential: The Sample Data List',
    'https://learn.microsoft.com/previous-versions/technet-magazine/hh360987(v=msdn.10)',
    null,
  ),
  'sample-companies': others(
    'Companies of Microsoft’s examples (The Register, forum)',
    'https://forums.theregister.com/forum/all/2025/12/01/microsoft_contoso_fabrikam_zava/',
    '2025-12-01',
  ),
  tandem: {
    title: 'Tandem: own advice, derived from the documented facts',
    publisher: 'Tandem',
    url: null,
    dated: null,
    checked: '2026-11-26',
    confidence: 'advice',
  },
} as const satisfies Record<string, Source>

export type SourceId = keyof typeof sources
/** A fact cannot exist without a source. */
export type Sources = readonly [SourceId, ...SourceId[]]
