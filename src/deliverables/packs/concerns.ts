import type { CertificateNeedId } from '#knowledge/certificate-names.ts'
import type { NameId } from '#knowledge/commands.ts'
import { type ProductId, products } from '#knowledge/products.ts'
import type { AnswerId, StepId } from '#knowledge/steps.ts'
import type { FindingData } from '#engine/outcome.ts'
import type { ActorId } from './ids.ts'

type Actors = readonly ActorId[]
const nobody: Actors = []

/** Findings that touch the team of the product that they speak of. */
type ByProduct = 'out-of-support' | 'minimum-build'

const actorsOf: Readonly<Record<Exclude<FindingData['code'], ByProduct>, Actors>> = {
  coexistence: ['exchange'],
  'ews-retirement': ['exchange', 'skype', 'identity'],
  'ews-teams': ['exchange', 'identity'],
  'cloud-archive': ['exchange'],
  'rich-coexistence': ['exchange'],
  'retired-service': ['skype'],
  'wanted-not-supported': nobody,
  'wanted-not-documented': nobody,
  'certificate-subject': ['pki', 'skype'],
  'certificate-differs': ['pki', 'exchange', 'skype'],
  'certificate-too-short': ['pki'],
  'certificate-key-unknown': ['pki'],
  'certificate-expired': ['pki', 'exchange', 'skype'],
  'certificate-expiring': ['pki', 'exchange', 'skype'],
  'certificate-not-yet': ['pki'],
  'certificate-missing-servers': ['pki', 'skype'],
  'certificate-use': ['pki'],
  'certificate-lifetime': ['pki', 'exchange', 'skype'],
  'svc-where-xml': ['exchange'],
  'xml-where-svc': ['skype'],
  'autodiscover-outside': ['dns', 'exchange'],
  'sip-smtp-differ': ['exchange', 'skype'],
  'mixed-mailboxes': ['dns', 'exchange', 'skype'],
  'online-autodiscover-host': ['skype'],
  'oauth-url-redirects': ['skype'],
  'archiving-forests': ['exchange', 'skype'],
  'contact-store-move': ['exchange', 'skype'],
  'autodiscover-one-server': ['dns', 'exchange'],
  'pairing-empty': nobody,
  'deployment-unpaired': nobody,
  'users-unpaired': nobody,
  'users-overbooked': nobody,
  'exchange-2010-oauth': ['exchange', 'skype'],
  'lync-2013-owa': ['exchange', 'skype'],
  'edge-missing': ['skype', 'firewall', 'dns'],
  'cloud-host-unknown': ['skype', 'firewall'],
  'online-trust': ['skype', 'identity'],
  'online-trust-lync': ['skype', 'identity'],
  'token-service-unknown': ['skype', 'identity'],
  'modern-authentication': ['exchange', 'skype', 'identity'],
  'modern-authentication-unmet': ['exchange', 'skype', 'identity'],
  'modern-authentication-mix': ['exchange', 'skype', 'identity'],
  'hybrid-application': ['exchange', 'skype', 'identity'],
  'teams-only': ['exchange', 'skype', 'identity'],
  'teams-mailbox-version': ['exchange'],
  'teams-hybrid': ['exchange', 'identity'],
  'teams-delegation': ['exchange', 'identity'],
  'teams-connectivity': ['skype', 'identity'],
  'teams-records-stay': ['dns', 'skype'],
  'teams-last-user': ['dns', 'skype', 'identity'],
  'own-steps': ['exchange', 'skype'],
  // Who waits for an answer follows from what it leaves open: questions.ts.
  'missing-answer': nobody,
  'invalid-answer': nobody,
}

const sidesOf = (ids: readonly ProductId[]): Actors => [
  ...new Set(ids.map((id) => products[id].side)),
]

/** Whose work a finding touches, beside the project lead, who gets all of them. */
export const findingActors = (data: FindingData): Actors => {
  switch (data.code) {
    case 'out-of-support':
      return sidesOf([data.product])
    case 'minimum-build':
      return sidesOf(
        [...data.below, ...data.unknown].flatMap(({ needs }) =>
          needs.map(({ product }) => product),
        ),
      )
    default:
      return actorsOf[data.code]
  }
}

/** Whose servers hold a certificate, beside the team that issues all of them. */
export const certificateHolders: Readonly<Record<CertificateNeedId, ActorId>> = {
  'exchange-web': 'exchange',
  'exchange-web-hybrid': 'exchange',
  'exchange-auth': 'exchange',
  'exchange-owa-im': 'exchange',
  'exchange-um': 'exchange',
  'oauth-token-issuer': 'skype',
  'oauth-token-issuer-default': 'skype',
  'skype-default': 'skype',
  'skype-web-internal': 'skype',
  'skype-web-external': 'skype',
  'edge-external': 'skype',
  'edge-internal': 'skype',
}

/** Whose subject a step is: an answer that it lacks is their question as well. */
export const stepActors: Readonly<Record<StepId, Actors>> = {
  organization: nobody,
  exchange: ['exchange'],
  skype: ['skype'],
  pairings: nobody,
  features: nobody,
  certificates: ['pki'],
  autodiscover: ['exchange', 'dns'],
  dns: ['dns'],
  trust: nobody,
}

/** The answers that give a name its value; engine/names.ts takes it from them. */
export const answersOfName: Readonly<Record<NameId, readonly AnswerId[]>> = {
  'autodiscover-host': ['autodiscover-host'],
  'internal-uri': ['autodiscover-host', 'internal-uri'],
  'oauth-url': ['autodiscover-host', 'oauth-url', 'cloud'],
  'exchange-metadata-url': ['autodiscover-host'],
  'skype-metadata-url': ['pool-fqdn'],
  'exchange-server': ['exchange-servers'],
  'exchange-short-name': ['exchange-servers'],
  'front-end': ['front-ends'],
  'edge-server': ['edge-servers'],
  'pool-fqdn': ['pool-fqdn'],
  'several-pools': ['pool-fqdn'],
  'test-user': ['test-user'],
  'test-mailbox': ['test-user'],
  'hosting-provider': ['cloud'],
  'pfx-path': ['pfx-path'],
  'oauth-thumbprint': ['oauth-certificate'],
  'tenant-domain': ['tenant-domain'],
  'federation-record': ['sip-domains'],
  'application-mailbox': ['smtp-domains'],
  'tenant-id': ['tenant-id'],
  'external-web-fqdn': ['external-web-fqdn'],
  'token-service': ['cloud'],
  'sign-in-service': ['cloud'],
  'exchange-online-host': ['cloud'],
  'graph-environment': ['cloud'],
  'azure-environment': ['cloud'],
  'online-test-user': ['online-test-user', 'test-user'],
  'online-test-mailbox': ['online-test-user', 'test-user'],
  'smtp-domain': ['smtp-domains'],
  'teams-federation': ['cloud'],
  'teams-web': ['cloud'],
  'autodiscover-domains': ['smtp-domains'],
}
