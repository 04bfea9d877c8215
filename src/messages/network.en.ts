/** Why names of servers and pools have no DNS record here: see withoutRecord in knowledge/certificate-names.ts. */
export const inPlaceEn =
  'The names of servers and pools are in DNS since these were set up, so the DNS records here leave them out.'

/** The words of connections and of certificates, with the names in them. */
export const networkEn = {
  party: {
    'front-end': 'Skype for Business pool',
    'exchange-server': 'Exchange servers',
    'edge-internal': 'Edge, internal side',
    'edge-external': 'Access Edge',
    'edge-web': 'Web Conferencing Edge',
    'edge-av': 'A/V Edge',
    'reverse-proxy': 'Reverse proxy',
    client: 'Clients inside',
    'external-client': 'Clients outside',
    partner: 'Federated partners',
    'exchange-online': 'Exchange Online service',
    'exchange-online-im': 'Exchange Online, hosting provider',
    'teams-federation': 'Microsoft Teams, federation',
    'microsoft-365': 'Microsoft 365 service',
    workstation: 'Admin PC',
    inside: 'Any host inside',
    anywhere: 'Anywhere',
  },
  encryption: {
    https: 'HTTPS',
    tls: 'TLS',
    mtls: 'Mutual TLS',
    'mtls-optional': 'None or mutual TLS',
    'srtp-optional': 'RTP or SRTP',
    none: 'None stated',
  },
  flow: {
    'skype-to-exchange': 'Autodiscover, EWS and metadata of Exchange',
    'exchange-to-skype': 'Metadata of the pool, and its web services for meetings',
    'owa-to-pool': 'IM and presence in Outlook on the web',
    'pool-to-owa': 'IM and presence in Outlook on the web, to the port of the trusted application',
    'pool-to-owa-2016':
      'IM in Outlook on the web of Exchange Server 2016, to the port of the trusted application',
    'client-to-exchange': 'Clients: Autodiscover and EWS',
    'client-redirect': 'Clients: redirect of Autodiscover',
    'client-to-pool': 'Clients: SIP',
    'client-to-web': 'Clients: web services',
    'proxy-to-web': 'External web services',
    'edge-to-online':
      'IM and presence with Exchange Online, Cloud Voicemail (Tandem’s conclusion from the federation record)',
    'external-sign-in': 'External clients: SIP',
    federation: 'Federation and shared SIP address space',
    'edge-to-teams': 'Federation between users on servers and users in Microsoft Teams',
    'web-conferencing': 'External clients: content of web conferences (PSOM)',
    'media-udp': 'Media: STUN and TURN, the preferred path; outbound also between Edge Servers',
    'media-tcp': 'Media: STUN and TURN, the other path',
    'media-relay-udp': 'Media that the A/V Edge relays',
    'media-relay-tcp': 'Media that the A/V Edge relays, by the other path',
    'edge-names-udp': 'Names in DNS, where the Edge asks servers outside',
    'edge-names-tcp': 'Names in DNS over TCP, where the Edge asks servers outside',
    'edge-revocation': 'Revocation lists of certificates',
    'edge-sip': 'SIP between the pool and the Edge',
    'edge-av-authentication': 'Authentication of A/V users',
    'edge-web-conferencing': 'Web conferencing',
    'edge-replication':
      'Replication of the configuration, from the pool with the Central Management store',
    'edge-media': 'Media, the preferred path',
    'edge-media-tcp': 'Media, the other path',
    'edge-logging': 'Centralized Logging Service',
    'um-call-router': 'Voice mail: the call router',
    'um-service': 'Voice mail: the UM service',
    'um-worker': 'Voice mail: the UM worker process',
    'um-media': 'Voice mail: audio',
    'um-2010': 'Voice mail: SIP to UM of Exchange Server 2010, by default (Tandem’s conclusion)',
    'um-media-2010': 'Voice mail: audio of Exchange Server 2010 (Tandem’s conclusion)',
    'skype-to-tenant': 'Token service and metadata of the tenant',
    'skype-to-sign-in': 'Sign-in service, for modern authentication',
    'client-to-sign-in': 'Clients: sign-in, for modern authentication (Tandem’s conclusion)',
    'workstation-to-tenant':
      'Microsoft Graph PowerShell and Exchange Online PowerShell (Tandem’s conclusion). Modules come from www.powershellgallery.com, on the same port',
    'move-users':
      'Moves of users by Move-CsUser, from where it is run to the hosted migration service of the tenant, which it finds through the Autodiscover address of the hosting provider (that the port is 443 is Tandem’s conclusion)',
    'online-to-exchange': 'Autodiscover and EWS, without sign-in on the way (pre-authentication)',
    'skype-to-online': 'Autodiscover and EWS of Exchange Online (Tandem’s conclusion)',
    'skype-revocation': 'Revocation lists of certificates, for modern authentication',
    'exchange-to-online': 'Hybrid with Exchange Online',
    'exchange-to-tenant': 'Sign-in and token service of the tenant (Tandem’s conclusion)',
    'exchange-to-graph':
      'Microsoft Graph, by the hybrid application of Exchange (Tandem’s conclusion)',
  },
  issuer: {
    public: 'Public CA',
    internal: 'Internal CA',
    either: 'Public or internal CA',
    'self-signed': 'Self-signed',
  },
  certificateNeed: {
    'exchange-web': {
      name: 'Exchange web services (IIS)',
      remark:
        'A wildcard covers one level of one domain only. Add the host names of Outlook on the web and EWS, which the plan does not ask for; so the DNS records leave them out.',
    },
    'exchange-web-hybrid': {
      name: 'Exchange web services (IIS), in hybrid',
      remark:
        'The same certificate on every server in hybrid, with the external names of EWS, which the plan does not ask for; so the DNS records leave them out.',
    },
    'exchange-auth': {
      name: 'Exchange Auth certificate',
      remark: 'Made by Exchange Setup, and right as it is: it signs tokens and is not for HTTPS.',
    },
    'exchange-owa-im': {
      name: 'IM in Outlook on the web',
      remark: `The name is that of the trusted application pool, in the Subject or among the alternative names; the connection is mutual TLS, so Skype for Business Server must trust the issuer, and Exchange that of the pool’s default certificate (Tandem’s conclusion). A public CA issues no names that are of use inside only. ${inPlaceEn}`,
    },
    'exchange-um': {
      name: 'Exchange Unified Messaging',
      remark: `Both sides must trust the issuer; a self-signed certificate does not work. With Exchange Server 2010 only for servers with the Unified Messaging role. ${inPlaceEn}`,
    },
    'oauth-token-issuer': {
      name: 'OAuthTokenIssuer certificate',
      remark:
        'The Subject names a SIP domain; at least 2048 bits, the same on all Front End Servers, its private key exportable, and no CNG key.',
    },
    'oauth-token-issuer-default': {
      name: 'OAuthTokenIssuer certificate: the default certificate of the pool',
      remark:
        'No certificate of its own: the default certificate listed here serves, if its Subject names a SIP domain (the FQDN of a pool in that domain does), it has at least 2048 bits, its private key can be exported, and it is the same on all Front End Servers. If it breaks a rule, assign or import another one.',
    },
    'skype-default': {
      name: 'Default certificate of the pool',
      remark: `Each Front End Server has its own name and the pool’s; sip.<domain> only where clients sign in here automatically. ${inPlaceEn}`,
    },
    'skype-web-internal': {
      name: 'Internal web services of the pool',
      remark: `Where the pool has an internal web FQDN of its own, that too, with an A record that leads to the load balancer. A wildcard may stand for the simple URLs. Meet has a name for each SIP domain; dialin and admin one for all. ${inPlaceEn}`,
    },
    'skype-web-external': {
      name: 'External web services',
      remark:
        'As clients outside meet it at the reverse proxy; that its issuer be public is Tandem’s advice. A wildcard may stand for the simple URLs. Meet has a name for each SIP domain; dialin one for all.',
    },
    'edge-external': {
      name: 'Edge, external side',
      remark:
        'Add the name of the Web Conferencing Edge, which the plan does not ask for. It needs an A record outside that leads to its own external address, and so does the name of the A/V Edge, which stands in no certificate; the DNS records here leave both out. All Edge Servers of a pool share one certificate and private key.',
    },
    'edge-internal': {
      name: 'Edge, internal side',
      remark: `No alternative names are needed. ${inPlaceEn}`,
    },
  },
}
