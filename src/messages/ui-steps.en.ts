import { numbersIn } from './numbers.ts'

const count = numbersIn('en')
const many = (value: number, one: string, more: string) =>
  `${count(value)} ${value === 1 ? one : more}`

/** The words of the steps' forms. The titles of the steps are in domain.en.ts. */
export const stepsEn = {
  intro: {
    organization: 'What the plan is for, and the names that mail and SIP addresses end with.',
    exchange: 'Each place where mailboxes live: servers of one version, or Exchange Online.',
    skype:
      'Where users sign in decides which features reach their mailboxes, and which servers must trust Exchange.',
    pairings:
      'A pairing is the users whose mailboxes are in one Exchange deployment and whose SIP home is one Skype deployment.',
    features: 'What users must have. Tandem says where a pairing does not get it, and what would.',
    certificates:
      'Skype for Business Server signs its tokens with the OAuthTokenIssuer certificate; Exchange signs with its Exchange Auth certificate.',
    autodiscover:
      'Exchange publishes the address that ends with .xml; Skype for Business Server calls the one that ends with .svc.',
    dns: 'The Autodiscover host must lead to Exchange.',
    trust:
      'Each side is made a partner application of the other, and a test user shows that it works.',
  },
  back: 'Back',
  next: (name: string) => `Next: ${name}`,
  goOn: 'Go on anyway',
  faults: (n: number) => `${many(n, 'answer', 'answers')} here cannot be right yet.`,
  remove: 'Remove',
  up: 'Move up',
  down: 'Move down',
  choose: 'Not answered yet',
  name: 'Name',
  version: 'Version',
  build: 'Build',
  buildHint: {
    exchange:
      'The lowest build of its servers. AdminDisplayVersion leaves out security updates, so on each server, in Exchange Management Shell: (Get-Command ExSetup.exe).FileVersionInfo.FileVersion',
    skype:
      'The lowest build of its servers: the version of Core Components in Get-CsServerPatchVersion, in Skype for Business Server Management Shell.',
    lync: 'The lowest build of its servers.',
  },
  servers: 'Servers',
  listHint:
    'One or many: paste a list or a spreadsheet column, or write a series such as fe01…fe08.contoso.com.',
  chip: {
    open: 'change or move',
    edit: (name: string) => `Change ${name}`,
    earlier: 'Move earlier',
    later: 'Move later',
    removed: (name: string) => `Removed: ${name}.`,
    undo: 'Undo',
    complete: (domain: string, n: number) => `Add .${domain} to ${many(n, 'name', 'names')}`,
    full: (n: number) =>
      `The list is full: it holds ${count(n)} names. What is too many stays in the box.`,
  },
  thePlan: 'The plan',
  planTitle: 'Plan title',
  customer: 'Customer',
  author: 'Author',
  theOrganization: 'The organization',
  sipDomains: 'SIP domains',
  sipHint: 'What comes after @ in a SIP address; the default domain first.',
  smtpDomains: 'SMTP domains',
  smtpHint: 'What comes after @ in a mail address; the default domain first.',
  sameAsSip: 'The same as the SIP domains',
  default: 'default',
  users: 'Users in all',
  usersHint: 'Whether they are in a pairing or not, such as 1200.',
  forests: 'Active Directory',
  forest: { one: 'One forest', several: 'Several forests' },
  tenant: 'Microsoft 365 tenant',
  tenantHint: 'Only when mailboxes or users are in the cloud.',
  cloud: 'Cloud',
  tenantDomain: 'Tenant domain',
  tenantId: 'Tenant ID',
  hybrid: 'Exchange hybrid',
  hybridHint: 'How Exchange Server is joined to the tenant.',
  hybridKind: {
    none: 'None',
    classic: 'Classic, full or minimal',
    agent: 'Modern, with the Hybrid Agent',
  },
  ews: 'EWS in the tenant',
  ewsHint:
    'EwsEnabled, as Get-OrganizationConfig shows it in Exchange Online PowerShell; the list with its switch RetrieveEwsOperationAccessPolicy.',
  ewsState: {
    'not-set': 'Not set (empty)',
    'allow-list': 'True, with a list of allowed apps',
    'no-list': 'True, with an empty list',
    blocked: 'False, blocked',
  },
  exchangeDeployment: 'Exchange deployment',
  addExchange: 'Add an Exchange deployment',
  noExchange: 'There is none yet. One deployment is a group of servers of one version.',
  exchangeNameHint: 'As your people call it, such as Seoul mail.',
  exchangePlaceholder: 'paste names, or mbx01…mbx04',
  noServers: 'Microsoft runs it; there are no servers to name.',
  skypeDeployment: 'Skype deployment',
  addSkype: 'Add a Skype deployment',
  noSkype: 'There is none yet. One deployment is one pool.',
  skypeNameHint: 'As your people call it, such as Seoul pool.',
  poolFqdn: 'Pool FQDN',
  frontEnds: 'Front End Servers',
  frontEndPlaceholder: 'paste names, or fe01…fe08',
  externalWebFqdn: 'External web FQDN',
  edge: 'Edge pool',
  edgeDeployed: 'Is there one?',
  edgeHint: 'Pools on premises reach mailboxes in Exchange Online over it.',
  yes: 'Yes',
  no: 'No',
  edgePoolFqdn: 'Edge pool FQDN',
  edgeServers: 'Edge Servers',
  edgePlaceholder: 'paste names, or edge01…edge02',
  accessFqdn: 'Access Edge FQDN',
  pairing: 'Pairing',
  addPairing: 'Add a pairing',
  addOnly: 'Add the one pairing there can be, with all users',
  addAll: (n: number) => `Add ${many(n, 'missing combination', 'missing combinations')}`,
  pairingPlaceholder: 'such as Seoul',
  mailboxes: 'Mailboxes in',
  homed: 'Users homed in',
  pairingUsers: 'Users',
  goneDeployment: 'a deployment that was removed',
  needDeployments:
    'Pairings join deployments: add at least one of Exchange and one of Skype first.',
  placed: {
    inPairings: (n: number) => `${many(n, 'user is', 'users are')} in pairings.`,
    without: (n: number) =>
      n === 0 ? 'Nobody is without a pairing.' : `${count(n)} without a pairing.`,
    tooMany: (n: number) => `That is ${count(n)} more than there are in all.`,
    inAllOpen: 'How many there are in all is not answered yet.',
    unknown: (n: number) =>
      n === 1
        ? 'The number of one pairing is open.'
        : `The numbers of ${count(n)} pairings are open.`,
  },
  all: 'All',
  none: 'None',
  allFeatures: 'all features',
  leaveOpen: 'Leave it open',
  wanted: (n: number, all: number) => `${n} of ${all} wanted`,
  notAnswered: 'Not answered yet: until then all features count as wanted.',
  oauthSource: 'The OAuthTokenIssuer certificate',
  source: {
    'reuse-default': 'is the default certificate of the pool',
    assigned: 'is another certificate that is installed already',
    import: 'is imported from a .pfx file',
  },
  pfxPath: 'Path of the .pfx file',
  pfxHint: 'Only where it lies. The file itself holds a private key and never comes here.',
  readOne: 'Show a certificate',
  evidence: 'Certificates that were shown',
  paste: 'Certificate',
  pasteHint:
    'Paste it (PEM or Base64, also a chain), or drop or choose a file: .cer, .crt, .pem, .der, .p7b. The public part only; nothing leaves this browser.',
  chooseFile: 'Choose a certificate file',
  purpose: 'Purpose',
  purposes: {
    'oauth-token-issuer': 'OAuthTokenIssuer certificate of a Front End Server',
    'exchange-auth': 'Exchange Auth certificate of an Exchange server',
  },
  readOn: 'Read on server',
  read: 'Read',
  wasRead: (subject: string, server: string) =>
    server === '' ? `Read: ${subject}.` : `Read for ${server}: ${subject}.`,
  ofItsChain: 'Beside it, of its chain, which the plan does not need:',
  notOfItsChain: 'Beside it, not of its chain, and not taken:',
  severalRead: (n: number) =>
    n === 1
      ? 'One more certificate was there, not of that chain.'
      : `These are ${count(n)} certificates that are not one chain.`,
  whichOne: (server: string) =>
    server === ''
      ? 'Nothing more is taken until you choose.'
      : `Choose the one that was read on ${server}; until then nothing more is taken.`,
  take: 'Take this one',
  leaveRest: 'Take none of these',
  duplicatesRead: (n: number) =>
    n === 1
      ? 'One certificate was there twice and was read once.'
      : `${count(n)} certificates were there more than once and were read once.`,
  readNote: {
    'chain-reordered': 'The chain was not in its order; it was put in order, the server first.',
    'request-ignored': 'A certificate request was there as well and was left out.',
    'other-ignored':
      'Something that is no certificate was there as well and was left out, such as a public key or a revocation list.',
  },
  subject: 'Subject',
  alternativeNames: 'Alternative names',
  key: 'Key',
  bits: (n: number) => `${n} bits`,
  validity: 'Valid',
  issuer: 'Issuer',
  thumbprint: 'Thumbprint',
  server: 'Server',
  noServer: 'not said',
  differs: 'not the same in all',
  neededNames: 'Names that the certificates need',
  anySubject: 'any',
  nameOpen: 'Not known yet',
  rules: 'The three rules of the OAuthTokenIssuer certificate',
  rule: {
    subject: 'A SIP domain is in its Subject.',
    same: 'It is the same on all Front End Servers.',
    bits: 'Its key has at least 2048 bits.',
  },
  ruleState: { kept: 'Kept', broken: 'Broken', open: 'Not known yet' },
  readFault: {
    'private-key':
      'This holds a private key. It was not taken, and the field was cleared: a private key must never leave its server.',
    pfx: 'This is a .pfx file, which holds a private key. It was not taken, and the field was cleared: export the certificate without the key (.cer).',
    empty: 'There is nothing to read yet.',
    'not-a-certificate': 'This is no certificate. Export it as Base64 (.cer) and try again.',
    'certificate-request':
      'This is a certificate request, not a certificate. Use what the certification authority gave back.',
    damaged: 'The certificate is damaged or cut off. Export it again.',
    'too-large': 'This is too large for a certificate; at most 1 MB.',
    'too-many': 'There are too many certificates in this; at most 100.',
  },
  host: 'Autodiscover host',
  hostHint: (usual: string) => `Usually ${usual}`,
  takeHost: (host: string) => `Use ${host}`,
  onlyOnline:
    'Every mailbox is in Exchange Online, so Microsoft’s own Autodiscover answers; no host of yours is needed.',
  internalUri: 'AutoDiscoverServiceInternalUri',
  oauthUrl: 'ExchangeAutodiscoverUrl',
  blank: (made: string) => `Left blank, Tandem takes ${made}`,
  blankOpen: 'Left blank, Tandem makes it from the host, once that is known.',
  record: (host: string) => (host === '' ? 'Record of the Autodiscover host' : `Record of ${host}`),
  target: 'Leads to',
  targetHint: 'The FQDN or IP address of an Exchange server or of the load balancer before it.',
  ttl: 'Time to live',
  ttlHint: 'In seconds. 3600 is an hour; before a change 300 is common.',
  records: 'All records of this plan',
  test: 'The test',
  testUser: 'Test user',
  testUserHint: 'The SIP address of a user with a mailbox.',
  onPremisesTestUserHint: 'The SIP address of a user with a mailbox on premises.',
  onlineTestUser: 'Test user in Exchange Online',
  onlineTestUserHint: 'The SIP address of a user with a mailbox there.',
  modernAuthentication: 'Hybrid modern authentication',
  modernAuthenticationWanted: 'Is it wanted?',
  modernAuthenticationHint:
    'With it, clients sign in to servers on premises with tokens of Microsoft Entra ID.',
  oauth: 'What OAuth is',
  oauthText:
    'OAuth is a standard for authorization in which servers exchange signed tokens instead of user names and passwords. Each token is valid for a limited time and for certain resources only.',
  willBeDone: 'What will be done',
  nothingYet: 'That follows from the deployments and the pairings.',
  toChecklist: 'See the checklist, with its commands',
}
