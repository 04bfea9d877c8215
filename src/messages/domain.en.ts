import { numbersIn } from './numbers.ts'
import { shells } from '#knowledge/shells.ts'
import { type ProductId, products } from '#knowledge/products.ts'
import { sources } from '#knowledge/sources.ts'
import type { AnswerId } from '#knowledge/steps.ts'
import type { AsOfFindingData } from '#engine/as-of-finding-data.ts'
import type { AnswerRef, FindingData, Reason } from '#engine/outcome.ts'
import type { FileFault } from '#plan/file.ts'
import type { PlanFault } from '#plan/faults.ts'
import type { ValueFault } from '#plan/values.ts'
import { asOfFindingEn } from './as-of-findings.en.ts'
import { networkEn } from './network.en.ts'
import { type TrapFinding, trapFindingEn } from './trap-findings.en.ts'
import { changesEn } from './changes.en.ts'
import { conflictsEn } from './conflicts.en.ts'
import { pitfallsEn } from './pitfalls.en.ts'
import { teamsEn } from './teams.en.ts'
import { whyEn } from './why.en.ts'
import { jsonPath, shown } from './text.ts'

const product = (id: ProductId) => products[id].name
const list = (items: readonly string[]) =>
  new Intl.ListFormat('en', { type: 'conjunction' }).format(items)
const either = (items: readonly string[]) =>
  new Intl.ListFormat('en', { type: 'disjunction' }).format(items)
const number = numbersIn('en')
const users = (value: number) => (value === 1 ? '1 user' : `${number(value)} users`)
const server = (name: string) => (name === '' ? 'the server not named yet' : name)

const feature = {
  'presence-outlook': { name: 'Presence in Outlook', short: 'Presence' },
  'respond-outlook': {
    name: 'Respond by IM, PSTN call, Skype call or video call from an Outlook message',
    short: 'Respond by IM or call',
  },
  'meetings-outlook': {
    name: 'Schedule and join online meetings in Outlook',
    short: 'Schedule and join meetings',
  },
  'presence-owa': { name: 'Presence in Outlook on the web', short: 'OWA presence' },
  'respond-owa': {
    name: 'Respond by IM, PSTN call, Skype call or video call from a message in Outlook on the web',
    short: 'OWA respond by IM or call',
  },
  'meetings-owa': {
    name: 'Schedule and join online meetings in Outlook on the web',
    short: 'OWA schedule and join meetings',
  },
  'presence-mobile': {
    name: 'IM and presence in mobile clients',
    short: 'IM and presence, mobile',
  },
  'meetings-mobile': {
    name: 'Join online meetings in mobile clients',
    short: 'Join meetings, mobile',
  },
  'calendar-status': {
    name: 'Status published from the Outlook calendar (free/busy)',
    short: 'Status from free/busy',
  },
  'contact-list': {
    name: 'Contact list in the unified contact store',
    short: 'Unified contact store',
  },
  photos: { name: 'High-resolution contact photos', short: 'High-resolution photos' },
  delegation: { name: 'Meeting delegation', short: 'Meeting delegation' },
  'history-missed': {
    name: 'Missed-conversation history and call logs in the mailbox',
    short: 'Missed conversations, call logs',
  },
  archiving: {
    name: 'Archive content (IM and meetings) in Exchange',
    short: 'Archiving in Exchange',
  },
  'archive-search': { name: 'Search archived content', short: 'Search what is archived' },
  'voicemail-um': { name: 'Exchange UM voice mail', short: 'Voice mail' },
  'history-server': { name: 'Server-side conversation history', short: 'Server-side history' },
}

const answer: Record<AnswerId, string> = {
  'sip-domains': 'SIP domains',
  'smtp-domains': 'SMTP domains',
  forests: 'Active Directory forests',
  'users-in-all': 'Users in all',
  cloud: 'Microsoft 365 cloud',
  'tenant-domain': 'Tenant domain',
  'tenant-id': 'Tenant ID',
  'tenant-ews': 'EWS in the tenant',
  'tenant-hybrid': 'Exchange hybrid',
  'as-of': 'As-of date',
  'exchange-deployments': 'Exchange deployments',
  'exchange-name': 'Name of the Exchange deployment',
  'exchange-product': 'Exchange version',
  'exchange-build': 'Exchange build',
  'exchange-servers': 'Exchange servers',
  'skype-deployments': 'Skype deployments',
  'skype-name': 'Name of the Skype deployment',
  'skype-product': 'Skype for Business version',
  'skype-build': 'Skype for Business build',
  'pool-fqdn': 'Pool FQDN',
  'front-ends': 'Front End Servers',
  'external-web-fqdn': 'External web FQDN',
  'edge-deployed': 'Edge pool, yes or no',
  'edge-pool-fqdn': 'Edge pool FQDN',
  'edge-servers': 'Edge Servers',
  'access-fqdn': 'Access Edge FQDN',
  pairings: 'Pairings',
  'pairing-name': 'Name of the pairing',
  'pairing-exchange': 'Where the mailboxes are',
  'pairing-skype': 'Where the users are homed',
  'pairing-users': 'Number of users',
  features: 'Features wanted',
  'oauth-source': 'Source of the OAuthTokenIssuer certificate',
  'pfx-path': 'Path of the .pfx file',
  'oauth-certificate': 'OAuthTokenIssuer certificate',
  'auth-certificate': 'Exchange Auth certificate',
  'autodiscover-host': 'Autodiscover host',
  'internal-uri': 'AutoDiscoverServiceInternalUri',
  'oauth-url': 'ExchangeAutodiscoverUrl',
  'dns-target': 'Target of the Autodiscover record',
  'test-user': 'Test user',
  'online-test-user': 'Test user in Exchange Online',
  'modern-authentication': 'Hybrid modern authentication',
}

const answerRef = (ref: AnswerRef): string =>
  ref.of === undefined || ref.of === '' ? answer[ref.answer] : `${answer[ref.answer]} (${ref.of})`

const reason = (why: Reason): string => {
  switch (why.code) {
    case 'stated':
      return 'The edition says so for this combination.'
    case 'needs-exchange':
      return `The edition asks for ${either(why.products.map(product))}.`
    case 'not-covered':
      return why.why === 'newer-than-edition'
        ? `The edition is older than ${product(why.product)}.`
        : `The edition does not name ${product(why.product)}.`
    case 'combination-not-covered':
      return 'The edition names both products, but has no column for them together.'
    case 'see-teams':
      return 'The edition does not name Microsoft Teams, and no source says what becomes of this feature there. The table of Microsoft Teams says what Teams does with the mailbox.'
    case 'retired':
      return `${product(why.product)} was retired on ${why.date}, before the as-of date.`
    case 'missing-answer':
      return `Not answered yet: ${list(why.answers.map(answerRef))}.`
  }
}

type Words = { title: string; why: string; remedy: string }

const certificateFinding = (
  data: Extract<FindingData, { code: `certificate-${string}` }>,
): Words => {
  switch (data.code) {
    case 'certificate-subject':
      return {
        title: `The certificate of ${server(data.server)} has no SIP domain in its Subject`,
        why: `Its Subject is ${data.subject}. The OAuthTokenIssuer certificate must name a SIP domain there: ${list(data.domains)}.`,
        remedy:
          'Request a certificate whose Subject names a SIP domain, and assign it as OAuthTokenIssuer.',
      }
    case 'certificate-differs':
      return {
        title: 'The Front End Servers do not share one OAuthTokenIssuer certificate',
        why: `The same certificate must be on every Front End Server. Found: ${list(data.thumbprints.map((item) => `${server(item.server)} ${item.thumbprint}`))}.`,
        remedy:
          'Assign one certificate with Identity global; replication brings it to every Front End Server.',
      }
    case 'certificate-too-short':
      return {
        title: `The key of the certificate of ${server(data.server)} has ${data.bits} bits`,
        why: 'The OAuthTokenIssuer certificate needs at least 2048 bits.',
        remedy: 'Request a new certificate with an RSA key of 2048 bits or more.',
      }
    case 'certificate-key-unknown':
      return {
        title: `The certificate of ${server(data.server)} has no RSA key (${data.algorithm})`,
        why: 'The rule of at least 2048 bits speaks of RSA keys. Microsoft’s page of requirements lists ECDH algorithms as supported, and yet says that CNG certificates are not; whether this certificate would work is not certain.',
        remedy: 'Use a certificate with an RSA key of 2048 bits or more.',
      }
    case 'certificate-expired':
      return {
        title: `The certificate of ${server(data.server)} is no longer valid at the as-of date`,
        why: `It is valid until ${data.date}.`,
        remedy: 'Renew it before go-live, and check the other side after the change.',
      }
    case 'certificate-expiring':
      return {
        title: `The certificate of ${server(data.server)} runs out soon`,
        why: `It is valid until ${data.date}, less than 60 days from the as-of date.`,
        remedy: 'Renew it before go-live; the checklist has the tasks for it.',
      }
    case 'certificate-not-yet':
      return {
        title: `The certificate of ${server(data.server)} is not valid yet at the as-of date`,
        why: `It is valid from ${data.date}.`,
        remedy: 'Move the go-live date, or use a certificate that is valid by then.',
      }
    case 'certificate-missing-servers':
      return {
        title: 'Some Front End Servers have not shown their certificate',
        why: `Not compared yet: ${list(data.servers)}.`,
        remedy:
          'Paste the OAuthTokenIssuer certificate of each, or run the check of the checklist on each.',
      }
    case 'certificate-use':
      return {
        title: `The certificate of ${server(data.server)} is not for server authentication`,
        why: `The OAuthTokenIssuer certificate is to be that of a web server, with Server Authentication among its extended key usages. It has ${list(data.uses)}.`,
        remedy: 'Request a certificate with Server Authentication (1.3.6.1.5.5.7.3.1).',
      }
    case 'certificate-lifetime':
      return {
        title: `A public certificate issued at the as-of date is valid for ${data.days} days at most`,
        why: 'The limit is 200 days for those issued from 2026-03-15 on, 100 from 2027-03-15 and 47 from 2029-03-15; a CA of your own is not bound by it. So the certificates of Exchange, the reverse proxy and the Edge Servers are renewed several times a year, and each time the thumbprint changes that IM in Outlook on the web is set to.',
        remedy:
          'Say who renews them and when, or let it run by itself, with the task for the renewal of the IIS certificate as part of it. Where a name is of use inside only, take a certificate of your own CA.',
      }
  }
}

const addressFinding = (
  data: Extract<
    FindingData,
    {
      code:
        | 'svc-where-xml'
        | 'xml-where-svc'
        | 'autodiscover-outside'
        | 'sip-smtp-differ'
        | 'mixed-mailboxes'
        | 'online-autodiscover-host'
        | 'autodiscover-one-server'
    }
  >,
): Words => {
  switch (data.code) {
    case 'svc-where-xml':
      return {
        title: 'AutoDiscoverServiceInternalUri points to .svc; it needs .xml',
        why: `${data.url} is what Skype for Business Server asks. The address that Exchange publishes to clients ends with autodiscover.xml.`,
        remedy:
          'Set AutoDiscoverServiceInternalUri to the address that ends with /autodiscover/autodiscover.xml.',
      }
    case 'xml-where-svc':
      return {
        title: 'ExchangeAutodiscoverUrl points to .xml; it needs .svc',
        why: `${data.url} is the file for Outlook. Skype for Business Server calls the service, whose address ends with autodiscover.svc.`,
        remedy:
          'Set ExchangeAutodiscoverUrl to the address that ends with /autodiscover/autodiscover.svc.',
      }
    case 'autodiscover-outside':
      return {
        title: `The Autodiscover host ${data.host} lies outside every SMTP domain`,
        why: `Clients look for Autodiscover in the domain of the mail address: ${list(data.domains)}.`,
        remedy:
          'Use a host inside an SMTP domain, usually autodiscover.<domain>, or add the missing SMTP domain.',
      }
    case 'mixed-mailboxes':
      return {
        title:
          'Mailboxes are in Exchange Server and in Exchange Online: Autodiscover stays on premises',
        why:
          data.onlineUrl === null
            ? 'Skype for Business Server has one Autodiscover address for all users. Exchange Server answers for its own mailboxes and redirects to Exchange Online for those that moved; the other way round there is no redirect.'
            : `${data.onlineUrl} is Exchange Online’s own address, which does not know the mailboxes on premises.`,
        remedy:
          'Let ExchangeAutodiscoverUrl and the public Autodiscover record lead to Exchange Server until the last mailbox has moved.',
      }
    case 'autodiscover-one-server':
      return {
        title: `Autodiscover leads to one of ${number(data.servers)} Exchange servers: ${data.host}`,
        why: 'While that server is down or restarted, clients and Skype for Business find no Autodiscover, although others could answer.',
        remedy:
          'Lead the record to a load balancer, or give the name one A record for each server that answers.',
      }
    case 'online-autodiscover-host':
      return {
        title: `ExchangeAutodiscoverUrl of this cloud: ${data.host}`,
        why: 'Microsoft’s page for Skype for Business names the host of the worldwide cloud only. This one is from the list of endpoints in Microsoft’s scripts for Exchange; that it serves here as well is Tandem’s conclusion.',
        remedy:
          'Test it with Test-CsExStorageConnectivity, or give another ExchangeAutodiscoverUrl.',
      }
    case 'sip-smtp-differ':
      return {
        title: 'SIP domains and SMTP domains are not the same',
        why: [
          data.sip.length > 0 ? `Only for SIP: ${list(data.sip)}.` : '',
          data.smtp.length > 0 ? `Only for mail: ${list(data.smtp)}.` : '',
        ]
          .filter((part) => part !== '')
          .join(' '),
        remedy:
          'It is best to give users the same SIP and mail address. Otherwise allow the redirect with Set-CsOAuthConfiguration -ExchangeAutodiscoverAllowedDomains.',
      }
  }
}

const supportFinding = (
  data: Extract<
    FindingData,
    {
      code: 'retired-service' | 'wanted-not-supported' | 'wanted-not-documented'
    }
  >,
): Words => {
  switch (data.code) {
    case 'retired-service':
      return {
        title: `${data.deployment}: ${product(data.product)} was retired on ${data.date}`,
        why: 'The service no longer exists at the as-of date, and nothing that needs it can work.',
        remedy:
          'Home these users on Skype for Business Server, or plan their move to Microsoft Teams.',
      }
    case 'wanted-not-supported':
      return {
        title: `${data.pairing}: not supported: ${list(data.features.map((id) => feature[id].short))}`,
        why:
          data.features.length === 1
            ? 'The feature is wanted, and the edition does not give it to this pairing.'
            : 'These features are wanted, and the edition does not give them to this pairing.',
        remedy:
          data.nearest === null
            ? 'No documented combination gets this at the as-of date. Take it from the features wanted, or choose another edition.'
            : `The nearest combination that gets this: ${product(data.nearest.exchange)} with ${product(data.nearest.skype)}.`,
      }
    case 'wanted-not-documented':
      return {
        title: `${data.pairing}: not documented: ${list(data.features.map((id) => feature[id].short))}`,
        why: 'The edition has no statement for this combination. That is neither a yes nor a no.',
        remedy: 'Look at the other editions, test it, or ask Microsoft before you promise it.',
      }
  }
}

type Topology = Exclude<
  FindingData,
  | Parameters<typeof certificateFinding>[0]
  | Parameters<typeof addressFinding>[0]
  | Parameters<typeof supportFinding>[0]
  | AsOfFindingData
  | TrapFinding
>

const valueFault: Record<ValueFault, string> = {
  'control-characters':
    'This holds an invisible control or direction character. Type it again without.',
  'not-a-host-name':
    'This is no host name. Use letters, digits, hyphens and dots, like fe01.contoso.com.',
  'label-too-long': 'A part between two dots has more than 63 characters. DNS allows 63.',
  'host-name-too-long': 'This name has more than 253 characters. DNS allows 253.',
  'not-a-domain': 'This is no domain. Use a name like contoso.com.',
  'not-fully-qualified': 'The domain is missing. Give the full name, like fe01.contoso.com.',
  'not-a-host-or-address': 'This is neither a host name nor an IP address.',
  'not-a-url':
    'This is no address. Use one like https://autodiscover.contoso.com/autodiscover/autodiscover.xml.',
  'not-https': 'The address must begin with https://.',
  'not-a-date': 'This day does not exist. Use year-month-day, like 2027-02-01.',
  'not-a-guid': 'This is no ID. Use the form 00000000-0000-0000-0000-000000000000.',
  'not-a-sip-address': 'This is no SIP address. Use one like sip:kim@contoso.com.',
  'not-a-build': 'This is no build. Give all four numbers, like 15.2.2562.17.',
  duplicate: 'This is here twice. Remove one of the two.',
  'not-a-whole-number': 'Use a whole number, like 1200.',
  negative: 'There cannot be fewer than none. Use 0 or more.',
  'too-many': 'This is more than Tandem counts. Use at most 10,000,000.',
  'too-long-to-live': 'DNS cannot carry a time this long. Use at most 2,147,483,647 seconds.',
  'missing-name': 'Give it a name, so that the plan can speak of it.',
  'unknown-reference': 'This deployment is no longer in the plan. Choose another.',
}

const planFault = (fault: PlanFault): string =>
  `${jsonPath(fault.path)}: ${shown(fault.value)}: ${valueFault[fault.code]}`

const modernNeed = {
  'skype-version':
    'Skype for Business Server 2015 with CU5 or later, Server 2019, or Subscription Edition',
  'exchange-version':
    'at least Exchange Server 2013 CU19, 2016 CU8 or 2019 CU1, or Subscription Edition',
  'no-lync': 'no Lync Server 2013 beside it',
  'classic-hybrid': 'a classic hybrid of Exchange, not the Hybrid Agent',
}

const topologyFinding = (data: Topology): Words => {
  switch (data.code) {
    case 'pairing-empty':
      return {
        title: `Nobody is in the pairing ${data.pairing}`,
        why: 'It has 0 users.',
        remedy: 'Give it its users, or remove it.',
      }
    case 'deployment-unpaired':
      return {
        title: `${data.deployment} is in no pairing`,
        why: 'No users are said to have it, so nothing is planned for it.',
        remedy: 'Add a pairing for its users, or remove the deployment.',
      }
    case 'users-unpaired':
      return {
        title: `${users(data.users)} of ${number(data.of)} are in no pairing`,
        why: 'For them nothing is planned.',
        remedy: 'Add the pairing they are in, or correct the numbers.',
      }
    case 'users-overbooked':
      return {
        title: `The pairings hold ${users(data.users)} more than there are`,
        why: `There are said to be ${number(data.of)} in all.`,
        remedy: 'Correct the number of users in all, or those of the pairings.',
      }
    case 'exchange-2010-oauth':
      return {
        title: `${data.deployment}: Exchange Server 2010 takes no part in OAuth`,
        why: 'Server-to-server authentication begins with Exchange Server 2013. With 2010 only what runs over EWS works: no unified contact store, high-resolution photos or archiving.',
        remedy:
          'Move these mailboxes to a newer Exchange or to Exchange Online. Until then, where a newer Exchange Server stands beside it, let the Autodiscover host lead there: 2010 has no metadata document for Skype for Business Server (Tandem’s conclusion).',
      }
    case 'lync-2013-owa':
      return {
        title: `${data.pairing}: no IM in Outlook on the web with Lync Server 2013`,
        why: 'Exchange Server 2016 and later do not support Lync Server 2013 for IM and presence in Outlook on the web.',
        remedy: 'Home these users on Skype for Business Server.',
      }
    case 'edge-missing':
      return {
        title: `${data.pairing}: there is no Edge pool`,
        why: 'Skype for Business Server reaches Exchange Online over federation, and that needs an Edge Server.',
        remedy: 'Deploy an Edge pool, or keep these mailboxes on premises.',
      }
    case 'cloud-host-unknown':
      return {
        title: 'The hosting provider of this cloud is not documented',
        why: 'No source names the host that Skype for Business Server connects to in this cloud.',
        remedy: 'Ask Microsoft for the host name; the command shows a placeholder until then.',
      }
    case 'online-trust':
      return {
        title: `${list(data.pairings)}: the trust with Exchange Online goes through the tenant`,
        why: 'Features that rest on server-to-server authentication, such as the unified contact store and archiving, need it. Microsoft’s page for it still shows the MSOnline module, retired in spring 2025; the checklist does the same with Microsoft Graph PowerShell, in the form of Microsoft’s page of June 2025 for the same service principal. The page for this trust also puts a key on the service principal of Exchange Online, which Microsoft has advised against since 2025: the checklist does that last, and only if the test fails.',
        remedy:
          'Try the steps in a test tenant first, and keep the printed lists of keys and names: they are the way back.',
      }
    case 'online-trust-lync':
      return {
        title: `${list(data.pairings)}: Lync Server 2013 and Exchange Online cannot trust each other`,
        why: 'Microsoft’s support page says that server-to-server authentication between Lync Server 2013 and Microsoft 365 cannot be set up. Features that rest on it, such as archiving, do not work for these users.',
        remedy: 'Home these users on Skype for Business Server.',
      }
    case 'token-service-unknown':
      return {
        title: 'The token service of this cloud is not documented for Skype for Business Server',
        why: 'The page for the trust with Exchange Online names the worldwide host only.',
        remedy: 'Ask Microsoft for the address; the command shows a placeholder until then.',
      }
    case 'modern-authentication':
      return {
        title: 'Optional: hybrid modern authentication',
        why: `Users can sign in to both products with tokens of Microsoft Entra. While the Trust step does not say whether it is wanted, its tasks are undecided.${data.met.length > 0 ? ` The plan already meets: ${list(data.met.map((need) => modernNeed[need]))}.` : ''}${data.unmet.length > 0 ? ` In the way: ${list(data.unmet.map((need) => modernNeed[need]))} is not met.` : ''} The plan does not show the rest: SIP domains known to the tenant, outbound HTTPS from the Front End Servers, no SSL offloading at Exchange, and lyncdiscover and Autodiscover leading to the servers on premises.`,
        remedy:
          'Decide it for both products together: where only one of them has it, clients ask for passwords repeatedly. It can be switched off again, but every client has to sign in anew.',
      }
    case 'modern-authentication-unmet':
      return {
        title: 'Hybrid modern authentication is wanted, but something is in the way',
        why: `Not met: ${list(data.unmet.map((need) => modernNeed[need]))}. Microsoft supports it only with all of its prerequisites.`,
        remedy: 'Settle it first, or answer that modern authentication is not wanted.',
      }
    case 'modern-authentication-mix':
      return {
        title: 'Modern authentication with Exchange Online and Skype for Business Server alone',
        why: 'Microsoft’s page of topologies lists this pair only with modern authentication off for Skype for Business Server. The topology that has it everywhere includes Skype for Business Online, and the page was not written anew since that service was retired.',
        remedy:
          'Try it in a test environment and ask Microsoft before you promise it, or answer that it is not wanted: the checklist then sets the registry value that clients need.',
      }
    case 'hybrid-application':
      return {
        title: `${list(data.deployments)}: the dedicated hybrid application broke the integration with Skype for Business Server`,
        why: 'Since 2025-10-31 Exchange Online refuses EWS to the shared application, so Exchange in hybrid needs its own for free/busy, MailTips and photos. Switching it on stopped the integration with Skype for Business Server until the security update of December 2025 mended it; for Exchange Server 2016 and 2019 it was part of the paid updates (ESU).',
        remedy:
          'The checklist asks for that update first, lists the shared keys, creates the application, tests the integration again, and then cleans up what is left in an order that spares the keys of Skype for Business Server.',
      }
    case 'teams-only':
      return {
        title: `${list(data.pairings)}: users homed online are Teams Only users`,
        why: 'Since Skype for Business Online was retired this is the only mode for them. Beside Skype for Business Server it is the one hybrid that is still supported. Which features of the support matrix they keep, no source says; the table of Microsoft Teams says what Teams does with their mailboxes.',
        remedy: 'Compare what these users need with that table before they move.',
      }
    case 'teams-mailbox-version':
      return {
        title: `${data.pairing}: this Exchange Server is too old for the calendar of Teams`,
        why: 'Mailboxes must be in Exchange Server 2016 CU3 or later. For delegates Autodiscover must lead to Exchange Server 2013 CU19 or later.',
        remedy:
          'Move these mailboxes to Exchange Server Subscription Edition or to Exchange Online.',
      }
    case 'teams-hybrid':
      return {
        title:
          data.hybrid === 'agent'
            ? `${list(data.pairings)}: the Hybrid Agent does not bring the calendar into Teams`
            : `${list(data.pairings)}: Teams needs an Exchange hybrid for these mailboxes`,
        why: 'Microsoft strongly advises a full classic hybrid: the modern hybrid publishes free/busy and moves of mailboxes only.',
        remedy:
          'Run the Hybrid Configuration Wizard for a full classic hybrid, and publish Autodiscover and EWS.',
      }
    case 'teams-delegation':
      return {
        title: `${list(data.pairings)}: no delegates for Teams meetings in GCC High`,
        why: 'In GCC High Microsoft does not support scheduling Teams meetings for somebody whose mailbox is in Exchange Server.',
        remedy:
          'Move the mailboxes of these managers to Exchange Online, or let them schedule themselves.',
      }
    case 'teams-connectivity':
      return {
        title:
          'Users in Teams beside servers need the hybrid of Skype for Business Server with Teams',
        why: 'Both share one SIP address space: the directory is synchronized, the Edge federates, the servers have Microsoft 365 as a hosting provider, the tenant knows of the servers, and users are moved with Move-CsUser. Only one deployment at a time can be in hybrid with a tenant.',
        remedy:
          'The checklist has the steps in the phase Microsoft Teams. If the hybrid is there already, look at each of them and set it to Done.',
      }
    case 'teams-records-stay':
      return {
        title: 'The external Skype records stay on premises while users are homed there',
        why: 'In hybrid with Teams lyncdiscover, sip, _sip._tls and _sipfederationtls._tcp of every SIP domain lead to the servers until the last user has moved.',
        remedy:
          'Change none of them yet. The Edge Servers must find the federation record of every SIP domain.',
      }
    case 'teams-last-user':
      return {
        title: 'Nobody is homed on Skype for Business Server any more',
        why: 'The last move has an order: first every user is online, then the hybrid is switched off together with the change of the DNS records, then endpoints of hybrid applications move, and then the servers are removed.',
        remedy:
          'Follow the tasks of the checklist in this order, and keep the servers running until the last of them. Records, tenant and hosting providers change in one maintenance window, and the endpoints of hybrid applications, which nobody finds in between, in the same one.',
      }
    case 'own-steps':
      return {
        title: `Not in this checklist: ${list(data.features.map((id) => feature[id].short))}`,
        why: 'These wanted features are supported, but for some of the users no steps are confirmed for their products at the as-of date.',
        remedy:
          'Start from the pages named as sources, test it, and ask Microsoft before you promise it.',
      }
    case 'missing-answer':
      return {
        title: `Open: ${answerRef({ answer: data.answer, of: data.of ?? '' })}`,
        why: 'Parts of the matrix, the checklist or the commands wait for this answer.',
        remedy: 'Answer it in its step.',
      }
    case 'invalid-answer':
      return {
        title: `Not valid: ${data.fault.value === '' ? jsonPath(data.fault.path) : shown(data.fault.value)}`,
        why: valueFault[data.fault.code],
        remedy: 'Correct it in its step. What you typed is kept.',
      }
  }
}

const finding = (data: FindingData): Words => {
  switch (data.code) {
    case 'certificate-subject':
    case 'certificate-differs':
    case 'certificate-too-short':
    case 'certificate-key-unknown':
    case 'certificate-expired':
    case 'certificate-expiring':
    case 'certificate-not-yet':
    case 'certificate-missing-servers':
    case 'certificate-use':
    case 'certificate-lifetime':
      return certificateFinding(data)
    case 'svc-where-xml':
    case 'xml-where-svc':
    case 'autodiscover-outside':
    case 'sip-smtp-differ':
    case 'mixed-mailboxes':
    case 'online-autodiscover-host':
    case 'autodiscover-one-server':
      return addressFinding(data)
    case 'oauth-url-redirects':
    case 'archiving-forests':
    case 'contact-store-move':
      return trapFindingEn(data)
    case 'out-of-support':
    case 'coexistence':
    case 'ews-retirement':
    case 'minimum-build':
    case 'rich-coexistence':
    case 'cloud-archive':
    case 'ews-teams':
      return asOfFindingEn(data, (id) => feature[id].short)
    case 'retired-service':
    case 'wanted-not-supported':
    case 'wanted-not-documented':
      return supportFinding(data)
    default:
      return topologyFinding(data)
  }
}

const problem = {
  missing: 'is missing',
  type: 'has the wrong type',
  value: 'has a value that is not allowed',
  'too-long': 'is too long',
  'too-many': 'has too many entries',
  range: 'is out of range',
  'unknown-key': 'has keys that a plan does not know',
  pattern: 'has the wrong form',
}

const fileFault = (fault: FileFault): string => {
  switch (fault.code) {
    case 'too-large':
      return `The file has ${number(fault.bytes)} bytes; a plan has at most ${number(fault.limit)}. Choose a plan that Tandem saved.`
    case 'not-json':
      return fault.line === null
        ? 'This is no JSON. Choose a plan file that Tandem saved.'
        : `Line ${fault.line}, column ${fault.column ?? 1}: this is no JSON from here on. Mend it, or choose a plan file that Tandem saved.`
    case 'not-a-plan':
      return 'This is JSON, but no Tandem plan: "format" must be "tandem-plan".'
    case 'newer-version':
      return `The plan has format version ${fault.version}, newer than this Tandem knows. Open it with a newer Tandem.`
    case 'unknown-version':
      return '"formatVersion" must be a whole number from 1 on.'
    case 'shape':
      return `${jsonPath(fault.path)} ${problem[fault.problem]}${fault.expected === '' ? '' : `; expected: ${fault.expected}`}`
  }
}

/** The words of the domain in English, and the type that every other language must satisfy. */
export const domainEn = {
  feature,
  area: {
    outlook: 'Outlook',
    owa: 'Outlook on the web',
    mobile: 'Mobile',
    calendar: 'Calendar',
    contacts: 'Contacts',
    history: 'History',
    compliance: 'Compliance',
    voice: 'Voice',
  },
  support: {
    supported: { word: 'Supported', short: 'Yes' },
    'not-supported': { word: 'Not supported', short: 'No' },
    'not-documented': { word: 'Not documented', short: 'Not doc.' },
    open: { word: 'Open: an answer is missing', short: 'Open' },
  },
  reason,
  remark: {
    'photos-clients':
      'Needs at least the Lync 2013 or Skype for Business client; not for Lync Web App, mobile apps, Lync 2010, Lync for Mac and older clients.',
    'skype-online-retired':
      'Skype for Business Online was retired on 2021-07-31; integrations that include it are no longer supported.',
    'cloud-voicemail-supported':
      'Cloud Voicemail is supported for Skype for Business Online, Skype for Business Server 2019 and 2015 and Lync Server 2013.',
    'means-cloud-voicemail':
      'Unified Messaging in Exchange Online was retired; Cloud Voicemail replaces it, and that is what this yes means.',
    'online-um-retired':
      'Unified Messaging in Exchange Online ended on 2020-02-28; Cloud Voicemail replaced it.',
    'names-no-version':
      'The edition says “Exchange Server” without a version and points to the supportability matrix; Tandem reads it as the versions supported at its date, and Subscription Edition, their successor.',
  },
  change: changesEn,
  conflict: conflictsEn,
  conflictParts: {
    title: 'Where sources disagree',
    followed: 'Tandem follows this',
    text: (dated: string) => `text of ${dated}`,
  },
  pitfall: pitfallsEn,
  pitfallParts: { title: 'If it fails', cause: 'Cause', cure: 'Cure' },
  severity: { blocker: 'Blocker', warning: 'Warning', note: 'Note' },
  finding,
  answer,
  answerRef,
  step: {
    organization: 'Organization',
    exchange: 'Exchange',
    skype: 'Skype for Business',
    pairings: 'Who is where',
    features: 'Features wanted',
    certificates: 'Certificates',
    autodiscover: 'Autodiscover',
    dns: 'DNS',
    trust: 'Trust',
  },
  phase: {
    ready: 'Both products ready',
    certificates: 'Certificates',
    autodiscover: 'Autodiscover',
    dns: 'DNS',
    trust: 'Trust between the servers',
    online: 'Exchange Online over the Edge',
    voice: 'Voice mail',
    features: 'Single features',
    'sign-in': 'Hybrid modern authentication',
    teams: 'Microsoft Teams',
  },
  team: {
    exchange: 'Exchange team',
    skype: 'Skype team',
    pki: 'PKI',
    dns: 'DNS',
    identity: 'Identity',
    voice: 'Voice team',
  },
  place: {
    'exchange-server': 'one Exchange server',
    'each-exchange-server': 'each Exchange server',
    'front-end': 'one Front End Server',
    'each-front-end': 'each Front End Server',
    'edge-server': 'each Edge Server',
    workstation: 'an administrator’s workstation',
    'dns-server': 'a DNS server or any machine with its tools',
  },
  status: {
    open: { word: 'Open', meaning: 'Nobody has begun.' },
    'in-progress': { word: 'In progress', meaning: 'Someone is at it.' },
    done: { word: 'Done', meaning: 'Carried out and verified.' },
    blocked: { word: 'Blocked', meaning: 'It cannot go on; the note says why.' },
    'not-needed': { word: 'Not needed', meaning: 'Checked: this environment needs no change.' },
  },
  recordPurpose: {
    autodiscover: 'Leads to Exchange for Autodiscover',
    'autodiscover-domain': 'Lets clients of this SMTP domain find Autodiscover (Tandem’s advice)',
    'autodiscover-srv': 'Leads Outlook of this SMTP domain to the Autodiscover host',
    'autodiscover-online': 'Leads clients to Autodiscover of Exchange Online',
    federation: 'Federation with Exchange Online over the Edge',
    'skype-federation': 'Federation and push notification over the Edge',
    'sign-in-external': 'Sign-in from outside over the Access Edge',
    'sign-in-internal': 'Sign-in of clients inside',
    'sign-in-fallback': 'Sign-in where the other records are not found',
    'discovery-internal': 'Clients and Exchange find the web services inside',
    'discovery-external': 'Clients find the web services from outside',
    'external-web': 'Web services from outside',
    'access-edge': 'Reaching the Access Edge from outside',
    meetings: 'Joining meetings',
    'dial-in': 'The page of dial-in conferencing',
    'control-panel': 'The Control Panel of Skype for Business Server',
    'teams-federation': 'Federation with users of Microsoft Teams',
    'teams-sign-in': 'Takes clients of Skype for Business to Microsoft 365',
    'teams-discovery': 'Takes the discovery of web services to Microsoft 365',
  },
  ...networkEn,
  ...whyEn,
  ...teamsEn,
  recordNote: {
    published:
      'From outside the name leads to what publishes Exchange, a reverse proxy or load balancer: a server’s own name is of use inside only.',
    alternative: 'An alternative to autodiscover.<domain>: Outlook tries it last.',
    'addresses-of-pool':
      'One record for each address of the pool’s Front End Servers, or of its load balancer.',
    'addresses-of-edge': 'The addresses of the Access Edge.',
    'reverse-proxy': 'From outside it leads to the reverse proxy before the web services.',
    'internal-web':
      'It leads to the internal web FQDN of the pool, behind a load balancer for HTTPS; the plan does not ask for it.',
    'several-pools': 'There are several pools: choose the one where clients sign in.',
    'no-alias':
      'Its target needs an A or AAAA record of its own: an SRV record must not lead to an alias (CNAME).',
    'no-alias-here':
      'An SRV record must not lead to an alias (CNAME), and in this plan the Autodiscover host is one: to use this record, give that host A or AAAA records instead.',
    'strict-match':
      'While users of a domain are split between servers and the cloud, this record must match the domain of the users exactly.',
    'access-elsewhere':
      'The Access Edge has its name in another domain, and an SRV record may only lead to a host in its own. So it leads to sip.<domain>, which gets the addresses of the Access Edge and stands in its certificate.',
    'pool-elsewhere':
      'The pool has its name in another domain, and an SRV record may only lead to a host in its own. So it leads to sip.<domain>, which gets the addresses of the pool and stands in its certificate. Microsoft’s example takes the host name of the pool in this domain instead; then that name must be in the certificate (Tandem’s conclusion).',
    'access-inside':
      'Where sip.<domain> leads to the pool inside, this record would lead there too. Those who need it inside, the Edge Servers above all, must reach the Access Edge: let them ask DNS outside, or give the Access Edge another name in this domain and in its certificate (Tandem’s conclusion).',
    'pin-point':
      'Without an internal zone for the domain, pin-point zones for this name and for its target do.',
    split: 'Inside and outside the same name has other data: keep one zone for each.',
    legacy: 'Needed by clients before Lync 2013 and by desk phones.',
    'one-for-all':
      'One name serves all SIP domains; here it stands under the default one, which the topology may have decided otherwise.',
    optional: 'Optional: only where the Admin simple URL is set up.',
    'simple-url': 'As the simple URL is usually named; compare it with the topology.',
    'stays-on-premises':
      'In hybrid too it leads to the servers on premises while users are homed there.',
    'last-user-moved':
      'To be set only when the last user has moved, together with switching the hybrid off.',
  },
  view: { internal: 'Internal', external: 'External', both: 'Internal and external' },
  confidence: {
    read: 'read in the original text',
    translated: 'read in a translated or mirrored edition of Microsoft’s text',
    reported: 'reported, not confirmed by Microsoft',
    advice: 'Tandem’s own advice',
  },
  undated: 'undated',
  checkedOn: (date: string) => `checked ${date}`,
  valueFault: (code: ValueFault) => valueFault[code],
  planFault,
  fileFault,
  shell: (id: keyof typeof shells): string => shells[id].name,
  sourceTitle: (id: keyof typeof sources): string => sources[id].title,
  list,
  users,
}
