import type { ProductId } from './products.ts'
import { exchangeOnline, exchangeServers, oauthExchange, skypeServers } from './conditions.ts'

/**
 * The cmdlets that tasks use: the module they come from, the products they exist for and the parameters
 * in use here, from Microsoft's cmdlet reference (checked 2026-11-23). The Skype for Business pages end
 * at Server 2019; Subscription Edition continues its build line and is counted in. `anywhere` means part
 * of Windows PowerShell.
 */
type Cmdlet = {
  readonly module: 'exchange' | 'skype' | 'graph' | 'msonline' | 'teams' | 'windows'
  readonly products: readonly ProductId[] | 'anywhere'
  readonly parameters: readonly string[]
}

const exchange = <P extends string>(products: readonly ProductId[], ...parameters: P[]) =>
  ({ module: 'exchange', products, parameters }) as const
const skype = <P extends string>(...parameters: P[]) =>
  ({ module: 'skype', products: skypeServers, parameters }) as const
const graph = <P extends string>(...parameters: P[]) =>
  ({ module: 'graph', products: 'anywhere', parameters }) as const
const teams = <P extends string>(...parameters: P[]) =>
  ({ module: 'teams', products: 'anywhere', parameters }) as const
const windows = <P extends string>(...parameters: P[]) =>
  ({ module: 'windows', products: 'anywhere', parameters }) as const

/** Skype cmdlets that came with Skype for Business Server 2015. */
const skypeSince2015 = <P extends string>(...parameters: P[]) =>
  ({
    module: 'skype',
    products: ['skype-2015', 'skype-2019', 'skype-se'],
    parameters,
  }) as const

const everyExchange = [...exchangeServers, ...exchangeOnline] as const
const since2016 = ['exchange-2016', 'exchange-2019', 'exchange-se'] as const

const withUm = ['exchange-2010', 'exchange-2013', 'exchange-2016'] as const
const um2013 = ['exchange-2013', 'exchange-2016'] as const
const um2010 = ['exchange-2010'] as const

export const cmdlets = {
  'Get-ExchangeServer': exchange(exchangeServers),
  'Test-ServiceHealth': exchange(exchangeServers, 'Server'),
  'Get-OrganizationConfig': exchange(
    everyExchange,
    'RetrieveEwsOperationAccessPolicy',
    'ErrorAction',
  ),
  // Since Exchange Server 2013 in this form: modern authentication is asked of no older version.
  'Set-OrganizationConfig': exchange(
    [...oauthExchange, ...exchangeOnline],
    'OAuth2ClientProfileEnabled',
    'EwsEnabled',
    'EwsAllowedAppIDs',
    'ErrorAction',
  ),
  'Get-AcceptedDomain': exchange(everyExchange),
  'Get-AuthConfig': exchange(oauthExchange),
  'Get-ExchangeCertificate': exchange(exchangeServers, 'Server'),
  'Get-ClientAccessServer': exchange(exchangeServers, 'Identity'),
  'Set-ClientAccessServer': exchange(exchangeServers, 'Identity', 'AutoDiscoverServiceInternalUri'),
  'Get-ClientAccessService': exchange(since2016, 'Identity'),
  'Set-ClientAccessService': exchange(since2016, 'Identity', 'AutoDiscoverServiceInternalUri'),
  'Get-PartnerApplication': exchange([...oauthExchange, ...exchangeOnline], 'Identity'),
  'New-PartnerApplication': exchange(
    [...oauthExchange, ...exchangeOnline],
    'Name',
    'ApplicationIdentifier',
    'Enabled',
    'LinkedAccount',
  ),
  'Remove-PartnerApplication': exchange([...oauthExchange, ...exchangeOnline], 'Identity'),
  'Test-OAuthConnectivity': exchange(
    [...oauthExchange, ...exchangeOnline],
    'Service',
    'TargetUri',
    'Mailbox',
  ),
  'Get-MailUser': exchange(everyExchange, 'Identity'),
  'New-MailUser': exchange(everyExchange, 'Name', 'ExternalEmailAddress'),
  'Set-MailUser': exchange(everyExchange, 'Identity', 'HiddenFromAddressListsEnabled'),
  'Remove-MailUser': exchange(everyExchange, 'Identity'),
  'New-ManagementRoleAssignment': exchange(everyExchange, 'Name', 'Role', 'User'),
  'Get-CsPool': skype('Identity'),
  'Get-CsWindowsService': skype('ComputerName'),
  'Get-CsManagementStoreReplicationStatus': skype(),
  'Get-CsCertificate': skype('Type'),
  'Set-CsCertificate': skype('Identity', 'Type', 'Thumbprint', 'Roll', 'EffectiveDate'),
  'Import-CsCertificate': skype('Identity', 'Type', 'Path', 'Password', 'Roll', 'EffectiveDate'),
  'Get-CsOAuthConfiguration': skype(),
  'Set-CsOAuthConfiguration': skype(
    'Identity',
    'ExchangeAutodiscoverUrl',
    'ExchangeAutodiscoverAllowedDomains',
    'ServiceName',
    'ClientAuthorizationOAuthServerIdentity',
  ),
  'Get-CsPartnerApplication': skype('Identity'),
  'New-CsPartnerApplication': skype(
    'Identity',
    'ApplicationTrustLevel',
    'MetadataUrl',
    'ApplicationIdentifier',
    'UseOAuthServer',
  ),
  'Remove-CsPartnerApplication': skype('Identity'),
  'Test-CsExStorageConnectivity': skype('SipUri', 'Folder', 'DeleteItem'),
  'Get-CsAccessEdgeConfiguration': skype(),
  'Set-CsAccessEdgeConfiguration': skype(
    'AllowFederatedUsers',
    'AllowOutsideUsers',
    'EnablePartnerDiscovery',
    'UseDnsSrvRouting',
  ),
  'Get-CsExternalAccessPolicy': skype(),
  'Set-CsExternalAccessPolicy': skype('Identity', 'EnableOutsideAccess'),
  'Get-CsAllowedDomain': skype(),
  'Get-CsBlockedDomain': skype(),
  'Move-CsUser': skype('Identity', 'Target'),
  'Connect-MicrosoftTeams': teams('TenantId'),
  'Get-CsTeamsUpgradePolicy': teams('Identity'),
  'Grant-CsTeamsUpgradePolicy': teams('PolicyName', 'Global'),
  'Get-CsTenantFederationConfiguration': teams(),
  'Set-CsTenantFederationConfiguration': teams('SharedSipAddressSpace'),
  'Get-CsHostingProvider': skype('Identity', 'LocalStore'),
  'New-CsHostingProvider': skype(
    'Identity',
    'Enabled',
    'EnabledSharedAddressSpace',
    'AutodiscoverUrl',
    'HostsOCSUsers',
    'ProxyFqdn',
    'IsLocal',
    'VerificationLevel',
  ),
  'Remove-CsHostingProvider': skype('Identity'),
  'Set-CsHostingProvider': skype('Identity', 'Enabled'),
  'New-ExchangeCertificate': exchange(
    exchangeServers,
    'KeySize',
    'PrivateKeyExportable',
    'SubjectName',
    'FriendlyName',
    'DomainName',
    'GenerateRequest',
  ),
  'Import-ExchangeCertificate': exchange(exchangeServers, 'FileData', 'PrivateKeyExportable'),
  'Export-ExchangeCertificate': exchange(
    exchangeServers,
    'Thumbprint',
    'BinaryEncoded',
    'Password',
  ),
  'Remove-ExchangeCertificate': exchange(exchangeServers, 'Thumbprint'),
  'Set-AuthConfig': exchange(
    oauthExchange,
    'NewCertificateThumbprint',
    'NewCertificateEffectiveDate',
    'PublishCertificate',
    'ClearPreviousCertificate',
  ),
  'Set-PartnerApplication': exchange(oauthExchange, 'Identity', 'RefreshAuthMetadata'),
  'Get-WebServicesVirtualDirectory': exchange(exchangeServers, 'Server'),
  'Get-AutodiscoverVirtualDirectory': exchange(exchangeServers, 'Server'),
  'Remove-CsCertificate': skype('Identity', 'Type', 'Previous'),
  'Set-CsPartnerApplication': skype('Identity', 'MetadataUrl'),
  'Restart-Service': windows('Name'),
  'Restart-WebAppPool': windows('Name'),
  'Invoke-WebRequest': windows('Uri', 'UseBasicParsing'),
  'Invoke-RestMethod': windows('Uri'),
  'Connect-MsolService': { module: 'msonline', products: 'anywhere', parameters: [] },
  'New-MsolServicePrincipalCredential': {
    module: 'msonline',
    products: 'anywhere',
    parameters: ['AppPrincipalId', 'Type', 'Usage', 'Value'],
  },
  'Get-MsolServicePrincipalCredential': {
    module: 'msonline',
    products: 'anywhere',
    parameters: ['AppPrincipalId', 'ReturnKeyValues'],
  },
  'Remove-MsolServicePrincipalCredential': {
    module: 'msonline',
    products: 'anywhere',
    parameters: ['AppPrincipalId', 'KeyIds'],
  },
  // Trust through the tenant, hybrid applications and the partner applications of Microsoft Teams.
  'New-CsOAuthServer': skype(
    'Identity',
    'MetadataUrl',
    // These two came with Skype for Business Server 2015.
    'AcceptSecurityIdentifierInformation',
    'Type',
  ),
  'Get-CsOAuthServer': skype('Identity'),
  'Remove-CsOAuthServer': skype('Identity'),
  'Get-AuthServer': exchange([...oauthExchange, ...exchangeOnline]),
  'Get-OrganizationRelationship': exchange(everyExchange),
  'Get-AuthenticodeSignature': windows('FilePath'),
  'Set-AuthServer': exchange(oauthExchange, 'Identity', 'IsDefaultAuthorizationEndpoint'),
  'Get-MapiVirtualDirectory': exchange(oauthExchange),
  'Get-OabVirtualDirectory': exchange(exchangeServers),
  'Get-CsService': skype('WebServer'),
  'Get-CsAuthConfig': skypeSince2015(),
  'Set-CsAuthConfig': skypeSince2015('Scenario'),
  'Enable-CsComputer': skype(),
  'Get-IntraOrganizationConnector': exchange([...oauthExchange, ...exchangeOnline]),
  // IM and presence in Outlook on the web
  'Get-OwaVirtualDirectory': exchange(exchangeServers, 'Server'),
  'Set-OwaVirtualDirectory': exchange(
    exchangeServers,
    'InstantMessagingEnabled',
    'InstantMessagingType',
    'InstantMessagingServerName',
    'InstantMessagingCertificateThumbprint',
  ),
  'Get-OwaMailboxPolicy': exchange(everyExchange),
  'Set-OwaMailboxPolicy': exchange(
    everyExchange,
    'InstantMessagingEnabled',
    'InstantMessagingType',
  ),
  'Get-SettingOverride': exchange(oauthExchange, 'Identity'),
  'New-SettingOverride': exchange(
    oauthExchange,
    'Name',
    'Component',
    'Section',
    'Parameters',
    'Reason',
    'Server',
  ),
  'Set-SettingOverride': exchange(oauthExchange, 'Identity', 'Parameters', 'Reason'),
  'Remove-SettingOverride': exchange(oauthExchange, 'Identity'),
  'Get-ExchangeDiagnosticInfo': exchange(
    exchangeServers,
    'Server',
    'Process',
    'Component',
    'Argument',
  ),
  'Get-CsSite': skype(),
  'Get-CsTrustedApplicationPool': skype('Identity'),
  'New-CsTrustedApplicationPool': skype('Identity', 'Registrar', 'Site', 'RequiresReplication'),
  'Remove-CsTrustedApplicationPool': skype('Identity'),
  'Get-CsTrustedApplication': skype('Identity'),
  'New-CsTrustedApplication': skype('ApplicationId', 'TrustedApplicationPoolFqdn', 'Port'),
  'Remove-CsTrustedApplication': skype('Identity'),
  'Enable-CsTopology': skype(),
  // Archiving and search
  'Get-CsArchivingConfiguration': skype(),
  'Set-CsArchivingConfiguration': skype('Identity', 'EnableArchiving', 'EnableExchangeArchiving'),
  'Get-CsArchivingPolicy': skype(),
  'Set-CsArchivingPolicy': skype('Identity', 'ArchiveInternal', 'ArchiveExternal'),
  'Get-CsUser': skype('Identity', 'Filter'),
  'Set-CsUser': skype('Identity', 'ExchangeArchivingPolicy', 'HostedVoiceMail'),
  'Get-Mailbox': exchange(everyExchange, 'Identity'),
  'Set-Mailbox': exchange(everyExchange, 'Identity', 'LitigationHoldEnabled'),
  'New-MailboxSearch': exchange(
    everyExchange,
    'Name',
    'SourceMailboxes',
    'MessageTypes',
    'EstimateOnly',
  ),
  'Start-MailboxSearch': exchange(everyExchange, 'Identity'),
  'Get-MailboxSearch': exchange(everyExchange, 'Identity'),
  'Remove-MailboxSearch': exchange(everyExchange, 'Identity'),
  // Contacts, photos, history
  'Get-CsUserServicesPolicy': skype('Identity'),
  'Set-CsUserServicesPolicy': skype('Identity', 'UcsAllowed'),
  'New-CsUserServicesPolicy': skype('Identity', 'UcsAllowed'),
  'Grant-CsUserServicesPolicy': skype('Identity', 'PolicyName'),
  'Test-CsUnifiedContactStore': skype('TargetFqdn', 'UserSipAddress', 'UserCredential'),
  'Test-CsExStorageNotification': skype('SipUri'),
  'Invoke-CsUcsRollback': skype('Identity'),
  'Get-UserPhoto': exchange(oauthExchange, 'Identity'),
  'Set-UserPhoto': exchange(oauthExchange, 'Identity', 'PictureData', 'Preview', 'Save'),
  'Remove-UserPhoto': exchange(oauthExchange, 'Identity'),
  'Get-MgUserPhoto': graph('UserId'),
  'Set-MgUserPhotoContent': graph('UserId', 'InFile'),
  'Remove-MgUserPhoto': graph('UserId'),
  'Get-CsConversationHistoryConfiguration': skypeSince2015(),
  'Set-CsConversationHistoryConfiguration': skypeSince2015(
    'Identity',
    'EnableServerConversationHistory',
  ),
  // Voice mail
  'Enable-ExchangeCertificate': exchange(exchangeServers, 'Server', 'Thumbprint', 'Services'),
  'Get-UMDialPlan': exchange(withUm, 'Identity'),
  'New-UMDialPlan': exchange(
    withUm,
    'Name',
    'VoIPSecurity',
    'NumberOfDigitsInExtension',
    'URIType',
    'CountryOrRegionCode',
  ),
  'Set-UMDialPlan': exchange(
    withUm,
    'Identity',
    'ConfiguredInCountryOrRegionGroups',
    'AllowedInCountryOrRegionGroups',
  ),
  'Remove-UMDialPlan': exchange(withUm, 'Identity'),
  'Set-UMMailboxPolicy': exchange(withUm, 'Identity', 'AllowedInCountryOrRegionGroups'),
  'Remove-UMMailboxPolicy': exchange(withUm, 'Identity'),
  'Get-UMService': exchange(um2013, 'Identity'),
  'Set-UMService': exchange(um2013, 'Identity', 'DialPlans', 'UMStartupMode'),
  'Get-UMCallRouterSettings': exchange(um2013, 'Server'),
  'Set-UMCallRouterSettings': exchange(um2013, 'Server', 'DialPlans', 'UMStartupMode'),
  'Get-UMServer': exchange(um2010, 'Identity'),
  'Set-UMServer': exchange(um2010, 'Identity', 'DialPlans', 'UMStartupMode'),
  'Get-UMIPGateway': exchange(withUm),
  'Set-UMIPGateway': exchange(withUm, 'Identity', 'OutcallsAllowed'),
  'Get-UMHuntGroup': exchange(withUm),
  'Get-UMMailbox': exchange(withUm, 'Identity'),
  'Enable-UMMailbox': exchange(
    withUm,
    'Identity',
    'UMMailboxPolicy',
    'Extensions',
    'SIPResourceIdentifier',
  ),
  'Disable-UMMailbox': exchange(withUm, 'Identity'),
  'Test-CsExUMConnectivity': skype('TargetFqdn', 'UserSipAddress', 'UserCredential'),
  'Test-CsExUMVoiceMail': skype(
    'TargetFqdn',
    'ReceiverSipAddress',
    'SenderSipAddress',
    'SenderCredential',
  ),
  'Get-CsHostedVoicemailPolicy': skype(),
  'Set-CsHostedVoicemailPolicy': skype('Identity', 'Destination', 'Organization'),
  'Get-Service': windows('Name'),
  'Get-Credential': windows('Message'),
  'Get-Content': windows('Path', 'Encoding', 'ReadCount'),
  'Get-ItemProperty': windows('Path', 'Name'),
  'Write-Output': windows('InputObject'),
  'Get-ManagementRole': exchange(everyExchange, 'Identity'),
  'New-ManagementRole': exchange(everyExchange, 'Name', 'Parent'),
  'Remove-ManagementRole': exchange(everyExchange, 'Identity'),
  'Get-ManagementRoleEntry': exchange(everyExchange, 'Identity'),
  'Remove-ManagementRoleEntry': exchange(everyExchange),
  'Get-ManagementRoleAssignment': exchange(everyExchange, 'Role', 'RoleAssignee', 'Identity'),
  'Remove-ManagementRoleAssignment': exchange(everyExchange),
  'Connect-MgGraph': graph('TenantId', 'Environment', 'Scopes'),
  'Get-MgContext': graph(),
  'Get-MgServicePrincipal': graph('Filter', 'ServicePrincipalId', 'Property'),
  'Update-MgServicePrincipal': graph(
    'ServicePrincipalId',
    'KeyCredentials',
    'ServicePrincipalNames',
    'AccountEnabled',
  ),
  'Install-Module': windows('Name', 'Scope'),
  'Get-Command': windows('Name'),
  'Remove-Item': windows('Path'),
  'Read-Host': windows('Prompt', 'AsSecureString'),
  'Resolve-DnsName': windows('Name', 'Type'),
  'Get-ChildItem': windows('Path'),
  'New-Item': windows('ItemType', 'Force', 'Path'),
  'Export-Certificate': windows('FilePath'),
  'Where-Object': windows('Property', 'EQ', 'NE', 'Value'),
  'Select-Object': windows('ExpandProperty', 'First'),
  'Sort-Object': windows('Property'),
  'Format-List': windows(),
  'Format-Table': windows(),
} as const satisfies Record<string, Cmdlet>

export type CmdletId = keyof typeof cmdlets
export type ParameterOf<C extends CmdletId> = (typeof cmdlets)[C]['parameters'][number]
