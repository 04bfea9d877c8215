/**
 * Where facts come from. `dated` is the date the page gives itself (its edition), or null where it
 * gives none; `checked` is the day someone last read it for Tandem. `confidence` says how it was read:
 * `read`: the Microsoft text itself; `translated`: a Microsoft text in a translated or mirrored
 * edition; `reported`: not confirmed by Microsoft; `advice`: Tandem's own reasoning.
 */
export type Source = {
  readonly title: string
  readonly publisher: 'Microsoft' | 'Tandem'
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
  confidence: 'read' | 'translated' = 'read',
) => ({ title, publisher: 'Microsoft', url, dated, checked, confidence }) as const

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
const exchangeCmdlet = (name: string) => cmdlet(name, 'exchangepowershell')
const skypeCmdlet = (name: string) => cmdlet(name, 'skypeforbusiness')

const integrate = 'Plan to integrate Skype for Business and Exchange'
const integrateUrl =
  'https://learn.microsoft.com/skypeforbusiness/plan-your-deployment/integrate-with-exchange/integrate-with-exchange'
const deploy = 'https://learn.microsoft.com/skypeforbusiness/deploy/integrate-with-exchange-server'

export const sources = {
  'integrate-2018': microsoft(integrate, integrateUrl, '2018-02-16'),
  'integrate-2021': microsoft(integrate, integrateUrl, '2021-01-12', 'translated'),
  'integrate-2025': microsoft(integrate, integrateUrl, '2025-06-26'),
  'outlook-web-app': microsoft(
    'Configure integration between on-premises Skype for Business Server and Outlook Web App',
    `${deploy}/outlook-web-app`,
    '2022-02-01',
    'translated',
  ),
  'partner-applications': microsoft(
    'Configure partner applications in Skype for Business Server and Exchange Server',
    `${deploy}/configure-partner-applications`,
    '2022-02-01',
    'translated',
  ),
  'oauth-online-onpremises-2024': microsoft(
    'Configure Integration and OAuth between Skype for Business Online and Exchange Server',
    `${deploy}/oauth-with-online-and-on-premises`,
    '2024-09-06',
  ),
  'assign-oauth-certificate': microsoft(
    'Assign a server-to-server authentication certificate to Skype for Business Server',
    'https://learn.microsoft.com/skypeforbusiness/manage/authentication/assign-a-server-to-server-certificate',
    '2022-02-01',
    'translated',
  ),
  'certificate-requirements': microsoft(
    'Environmental requirements for Skype for Business Server',
    'https://learn.microsoft.com/skypeforbusiness/plan-your-deployment/requirements-for-your-environment/environmental-requirements',
    '2022-02-01',
    'translated',
  ),
  'maintain-auth-certificate': microsoft(
    'Maintain the Exchange Server OAuth certificate',
    'https://learn.microsoft.com/exchange/plan-and-deploy/integration-with-sharepoint-and-skype/maintain-oauth-certificate',
    '2025-04-18',
  ),
  'multi-forest-hybrid': microsoft(
    'Configure a multi-forest environment for hybrid Skype for Business',
    'https://learn.microsoft.com/skypeforbusiness/hybrid/configure-a-multi-forest-environment-for-hybrid',
    '2022-02-01',
    'translated',
  ),
  'edge-hosted-exchange': microsoft(
    'Lync Server 2013: Configure the Edge Server for integration with hosted Exchange UM',
    'https://learn.microsoft.com/previous-versions/office/lync-server-2013/lync-server-2013-configure-the-edge-server-for-integration-with-hosted-exchange-um',
    '2015-01-01',
    'translated',
  ),
  'owa-im-onpremises': microsoft(
    'Configure instant messaging integration with Outlook on the web in Exchange Server',
    'https://learn.microsoft.com/exchange/plan-and-deploy/post-installation-tasks/configure-im-integration-with-owa',
    '2022-04-27',
    'translated',
  ),
  compatibility: microsoft(
    'Skype for Business Server: compatibility with Office',
    'https://learn.microsoft.com/skypeforbusiness/plan-your-deployment/clients-and-devices/compatibility-with-office',
    '2022-02-01',
    'translated',
  ),
  'autodiscover-hybrid': microsoft(
    'Hybrid deployment prerequisites',
    'https://learn.microsoft.com/exchange/hybrid-deployment-prerequisites',
    '2021-07-14',
  ),
  'exchange-se-released': microsoft(
    'Exchange Server Subscription Edition (SE) is now available',
    'https://techcommunity.microsoft.com/blog/exchange/exchange-server-subscription-edition-se-is-now-available/4424924',
    '2025-07-01',
    'translated',
  ),
  'esu-period-2': microsoft(
    'Announcing period 2 Exchange 2016 / 2019 Extended Security Update (ESU) program',
    'https://jpmessaging.github.io/blog/announcing-period-2-exchange-20162019-extended-security-update-esu-program/',
    '2026-08-20',
    'translated',
  ),
  'sfbo-retirement': microsoft(
    'Skype for Business Online retirement',
    'https://learn.microsoft.com/microsoftteams/skype-for-business-online-retirement',
    null,
  ),
  'exo-um-retirement': microsoft(
    'Exchange Unified Messaging Online migration support',
    'https://learn.microsoft.com/skypeforbusiness/hybrid/exchange-unified-messaging-online-migration-support',
    '2022-02-01',
    'translated',
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
  'lifecycle-skype-online': lifecycle('Skype for Business Online', 'skype-for-business-online'),
  'get-clientaccessserver': exchangeCmdlet('Get-ClientAccessServer'),
  'get-clientaccessservice': exchangeCmdlet('Get-ClientAccessService'),
  'get-partnerapplication': exchangeCmdlet('Get-PartnerApplication'),
  'get-exchangeserver': exchangeCmdlet('Get-ExchangeServer'),
  'test-servicehealth': exchangeCmdlet('Test-ServiceHealth'),
  'get-accepteddomain': exchangeCmdlet('Get-AcceptedDomain'),
  'set-csoauthconfiguration': skypeCmdlet('Set-CsOAuthConfiguration'),
  'test-csexstorageconnectivity': skypeCmdlet('Test-CsExStorageConnectivity'),
  'get-cspool': skypeCmdlet('Get-CsPool'),
  'new-cshostingprovider': skypeCmdlet('New-CsHostingProvider'),
  'remove-cspartnerapplication': skypeCmdlet('Remove-CsPartnerApplication'),
  'set-cscertificate': skypeCmdlet('Set-CsCertificate'),
  tandem: {
    title: 'Tandem: own advice, derived from the documented facts',
    publisher: 'Tandem',
    url: null,
    dated: null,
    checked: '2026-11-24',
    confidence: 'advice',
  },
} as const satisfies Record<string, Source>

export type SourceId = keyof typeof sources
/** A fact cannot exist without a source. */
export type Sources = readonly [SourceId, ...SourceId[]]
