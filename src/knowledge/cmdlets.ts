import type { ProductId } from './products.ts'
import { exchangeOnline, exchangeServers, oauthExchange, skypeServers } from './conditions.ts'

/**
 * The cmdlets that tasks use: the module they come from, the products they exist for and the parameters
 * in use here, from Microsoft's cmdlet reference (checked 2026-11-23). The Skype for Business pages end
 * at Server 2019; Subscription Edition continues its build line and is counted in. `anywhere` means part
 * of Windows PowerShell.
 */
type Cmdlet = {
  readonly module: 'exchange' | 'skype' | 'graph' | 'msonline' | 'windows'
  readonly products: readonly ProductId[] | 'anywhere'
  readonly parameters: readonly string[]
}

const exchange = <P extends string>(products: readonly ProductId[], ...parameters: P[]) =>
  ({ module: 'exchange', products, parameters }) as const
const skype = <P extends string>(...parameters: P[]) =>
  ({ module: 'skype', products: skypeServers, parameters }) as const
const windows = <P extends string>(...parameters: P[]) =>
  ({ module: 'windows', products: 'anywhere', parameters }) as const

const everyExchange = [...exchangeServers, ...exchangeOnline] as const
const since2016 = ['exchange-2016', 'exchange-2019', 'exchange-se'] as const

export const cmdlets = {
  'Get-ExchangeServer': exchange(exchangeServers, 'Identity'),
  'Test-ServiceHealth': exchange(exchangeServers, 'Server'),
  'Get-OrganizationConfig': exchange(everyExchange),
  'Get-AcceptedDomain': exchange(everyExchange),
  'Get-AuthConfig': exchange(oauthExchange),
  'Get-ExchangeCertificate': exchange(exchangeServers, 'Thumbprint', 'Server'),
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
  'New-MailUser': exchange(everyExchange, 'Name', 'ExternalEmailAddress'),
  'Set-MailUser': exchange(everyExchange, 'Identity', 'HiddenFromAddressListsEnabled'),
  'Remove-MailUser': exchange(everyExchange, 'Identity'),
  'New-ManagementRoleAssignment': exchange(everyExchange, 'Role', 'User'),
  'Get-CsPool': skype('Identity'),
  'Get-CsServerVersion': skype(),
  'Get-CsManagementStoreReplicationStatus': skype(),
  'Get-CsCertificate': skype('Identity', 'Type'),
  'Set-CsCertificate': skype('Identity', 'Type', 'Thumbprint', 'Roll', 'EffectiveDate'),
  'Import-CsCertificate': skype('Identity', 'Type', 'Path', 'Password'),
  'Get-CsOAuthConfiguration': skype(),
  'Set-CsOAuthConfiguration': skype(
    'Identity',
    'ExchangeAutodiscoverUrl',
    'ExchangeAutodiscoverAllowedDomains',
  ),
  'Get-CsPartnerApplication': skype('Identity'),
  'New-CsPartnerApplication': skype('Identity', 'ApplicationTrustLevel', 'MetadataUrl'),
  'Remove-CsPartnerApplication': skype('Identity'),
  'Test-CsExStorageConnectivity': skype('SipUri'),
  'Get-CsAccessEdgeConfiguration': skype(),
  'Set-CsAccessEdgeConfiguration': skype('AllowFederatedUsers'),
  'Get-CsHostingProvider': skype('Identity', 'LocalStore'),
  'New-CsHostingProvider': skype(
    'Identity',
    'Enabled',
    'EnabledSharedAddressSpace',
    'HostsOCSUsers',
    'ProxyFqdn',
    'IsLocal',
    'VerificationLevel',
  ),
  'Remove-CsHostingProvider': skype('Identity'),
  'New-ExchangeCertificate': exchange(
    exchangeServers,
    'KeySize',
    'PrivateKeyExportable',
    'SubjectName',
    'FriendlyName',
    'DomainName',
  ),
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
  'Read-Host': windows('Prompt', 'AsSecureString'),
  'Resolve-DnsName': windows('Name', 'Type', 'Server'),
  'Get-ChildItem': windows('Path'),
  'New-Item': windows('ItemType', 'Force', 'Path'),
  'Export-Certificate': windows('FilePath'),
  'Where-Object': windows('Property', 'EQ', 'Value'),
  'Select-Object': windows('ExpandProperty'),
  'Format-List': windows(),
  'Format-Table': windows(),
} as const satisfies Record<string, Cmdlet>

export type CmdletId = keyof typeof cmdlets
export type ParameterOf<C extends CmdletId> = (typeof cmdlets)[C]['parameters'][number]
