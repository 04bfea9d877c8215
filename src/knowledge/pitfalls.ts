import type { TaskId } from './procedures/index.ts'
import type { Sources } from './sources.ts'

/**
 * A known trap: what is seen, why, and what helps; its words are in messages/ under its id. It belongs to
 * the tasks in which it shows, and to the findings (by code) that foresee it.
 */
export type Pitfall = {
  readonly tasks: readonly TaskId[]
  readonly findings: readonly string[]
  readonly sources: Sources
}

export const pitfalls = {
  'wildcard-domain': {
    tasks: ['partner-test', 'tenant-trust-test', 'archiving-test'],
    findings: [],
    sources: ['wildcard-domain'],
  },
  'no-online-trust': {
    tasks: ['tenant-trust-test'],
    findings: [],
    sources: ['storage-service-32053'],
  },
  'not-a-partner': {
    tasks: ['exchange-partner', 'partner-test'],
    findings: [],
    sources: ['partner-applications'],
  },
  'test-access-denied': {
    tasks: [
      'partner-test',
      'hybrid-partner-test',
      'tenant-trust-test',
      'archiving-test',
      'archiving-test-online',
    ],
    findings: [],
    sources: ['test-csexstorageconnectivity'],
  },
  'autodiscover-file': {
    tasks: ['internal-uri-set-2013', 'internal-uri-set', 'oauth-url-set'],
    findings: ['svc-where-xml', 'xml-where-svc'],
    sources: ['integrate-2025', 'onprem-diagnostics'],
  },
  'auth-certificate-gone': {
    tasks: ['auth-certificate-check', 'skype-partner'],
    findings: [],
    sources: ['auth-certificate-expired', 'partner-error-500'],
  },
  'redirect-stops-oauth': {
    tasks: ['oauth-url-set'],
    findings: ['oauth-url-redirects'],
    sources: ['multi-forest-hybrid'],
  },
  'domains-differ': {
    tasks: ['autodiscover-domains-set'],
    findings: ['sip-smtp-differ'],
    sources: ['set-csoauthconfiguration'],
  },
  'hold-across-forests': {
    tasks: ['archiving-hold', 'archiving-users'],
    findings: ['archiving-forests'],
    sources: ['exchange-archiving'],
  },
  'owa-config-reset': {
    tasks: ['owa-config-2013', 'owa-im-override'],
    findings: [],
    sources: ['owa-im-onpremises', 'owa-config-reset'],
  },
  'listed-twice': {
    tasks: ['owa-known-servers', 'owa-known-by-um'],
    findings: [],
    sources: ['owa-im-2013'],
  },
  'old-thumbprint': {
    tasks: ['owa-config-2013', 'owa-im-override', 'owa-im-renew'],
    findings: [],
    sources: ['owa-im-onpremises'],
  },
  'hybrid-application-break': {
    tasks: ['hybrid-application', 'hybrid-partner-test'],
    findings: ['hybrid-application'],
    sources: ['exchange-su-2025-12'],
  },
  'shared-application-blocked': {
    tasks: ['hybrid-application', 'hybrid-oauth-test'],
    findings: ['hybrid-application'],
    sources: ['hybrid-application-enforcement'],
  },
  'ews-refused': {
    tasks: ['ews-access-allow', 'tenant-trust-test'],
    findings: ['ews-retirement'],
    sources: ['ews-access-control', 'ews-allowed-apps', 'tandem'],
  },
  'msonline-gone': {
    tasks: ['graph-ready'],
    findings: [],
    sources: ['msonline-retirement'],
  },
  'wizard-overwrites': {
    tasks: ['hybrid-oauth-test', 'shared-keys-clean-up'],
    findings: [],
    sources: ['wizard-overwrites', 'hybrid-application-enforcement'],
  },
  'greeting-lost': {
    tasks: ['voicemail-partner', 'cloud-voicemail-users'],
    findings: [],
    sources: ['oauth-teams-2025'],
  },
  'contacts-move': {
    tasks: ['contact-store-pilot', 'contact-store-everyone'],
    findings: ['contact-store-move'],
    sources: ['contact-store-advice'],
  },
  'too-many-groups': {
    tasks: ['partner-test', 'contact-store-pilot', 'history-server'],
    findings: [],
    sources: ['large-groups'],
  },
  'mapi-unavailable': {
    tasks: ['acceptance-outlook', 'history-server'],
    findings: [],
    sources: ['mapi-unavailable'],
  },
  'mixed-authentication': {
    tasks: [],
    findings: ['modern-authentication'],
    sources: ['mixed-authentication'],
  },
  'web-ticket-proxy': {
    tasks: [],
    findings: ['modern-authentication'],
    sources: ['modern-authentication-skype'],
  },
  'teams-module': {
    tasks: ['teams-hybrid-move'],
    findings: [],
    sources: ['move-csuser-module'],
  },
  'voice-mail-hidden': {
    tasks: ['cloud-voicemail-users'],
    findings: [],
    sources: ['voice-mail-not-delivered'],
  },
  'graph-time-zone': {
    tasks: ['graph-coexistence'],
    findings: [],
    sources: ['exchange-su-2026-09', 'graph-coexistence'],
  },
  'graph-delegates': {
    tasks: ['graph-coexistence'],
    findings: [],
    sources: ['exchange-su-2026-09-v2', 'exchange-su-2026-09-reported'],
  },
  'federation-record-inside': {
    tasks: ['federation-record', 'hosting-provider', 'cloud-voicemail-provider'],
    findings: [],
    sources: ['edge-hosted-exchange'],
  },
} as const satisfies Record<string, Pitfall>

export type PitfallId = keyof typeof pitfalls
export const pitfallIds = Object.keys(pitfalls) as PitfallId[]
