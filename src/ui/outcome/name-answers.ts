import type { NameId } from '#knowledge/commands.ts'
import type { AnswerId } from '#knowledge/steps.ts'

/** The answer that gives a command its name. */
export const nameAnswers: Record<NameId, AnswerId> = {
  'autodiscover-host': 'autodiscover-host',
  'internal-uri': 'autodiscover-host',
  'oauth-url': 'autodiscover-host',
  'exchange-metadata-url': 'autodiscover-host',
  'skype-metadata-url': 'pool-fqdn',
  'exchange-server': 'exchange-servers',
  'exchange-short-name': 'exchange-servers',
  'edge-server': 'edge-servers',
  'pool-fqdn': 'pool-fqdn',
  'front-end': 'front-ends',
  'several-pools': 'pool-fqdn',
  'test-user': 'test-user',
  'test-mailbox': 'test-user',
  'hosting-provider': 'cloud',
  'pfx-path': 'pfx-path',
  'oauth-thumbprint': 'oauth-certificate',
  'tenant-domain': 'tenant-domain',
  'federation-record': 'sip-domains',
  'application-mailbox': 'smtp-domains',
  'tenant-id': 'tenant-id',
  'external-web-fqdn': 'external-web-fqdn',
  'token-service': 'cloud',
  'sign-in-service': 'cloud',
  'exchange-online-host': 'cloud',
  'graph-environment': 'cloud',
  'azure-environment': 'cloud',
  'online-test-user': 'online-test-user',
  'online-test-mailbox': 'online-test-user',
  'smtp-domain': 'smtp-domains',
  'autodiscover-domains': 'smtp-domains',
  'teams-federation': 'cloud',
  'teams-web': 'cloud',
}

/** The answers that would fill in these names, each once. */
export const answersFor = (names: readonly NameId[]): AnswerId[] => [
  ...new Set(names.map((name) => nameAnswers[name])),
]
