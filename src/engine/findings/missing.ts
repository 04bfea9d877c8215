import { type AnswerId, answers } from '#knowledge/steps.ts'
import { exchangeWithOnline } from '#knowledge/procedures/exchange-online-oauth.ts'
import { products } from '#knowledge/products.ts'
import { teamsWithServers } from '#knowledge/teams.ts'
import type { Answers } from '#plan/plan.ts'
import type { Finding } from '../outcome.ts'
import { gathered } from '#plan/remember.ts'
import { stateOn } from '../conditions.ts'
import type { Grounds } from '../grounds.ts'
import { onlyExchangeOnline } from '../names.ts'
import { needsTenantTrust } from '../tenant-trust.ts'

const missing = (answer: AnswerId, of: string | null = null): Finding => ({
  key: `missing-answer:${answer}:${of ?? ''}`,
  severity: 'note',
  data: { code: 'missing-answer', answer, of },
  step: answers[answer],
  causes: [of === null ? { answer } : { answer, of }],
  sources: [],
})

const when = (open: boolean, answer: AnswerId, of?: string): Finding[] =>
  open ? [missing(answer, of)] : []
const blank = (text: string) => text.trim() === ''
const none = (list: readonly string[]) => list.every(blank)
const isServer = (
  product: Answers['exchange'][number]['product'] | Answers['skype'][number]['product'],
) => product !== null && products[product].kind === 'server'

/** The trust through the tenant and the keys of Exchange are both set up in the tenant of this ID. */
const usesTenantId = (grounds: Grounds): boolean =>
  needsTenantTrust(grounds) || stateOn(grounds, exchangeWithOnline, { side: 'plan' }) === 'yes'

/** Microsoft Teams and modern authentication reach mailboxes in Exchange Server only through a classic hybrid. */
const hybridMatters = (plan: Answers, grounds: Grounds): boolean =>
  stateOn(grounds, teamsWithServers, { side: 'plan' }) === 'yes' ||
  (plan.trust.modernAuthentication === true && plan.exchange.some((item) => isServer(item.product)))

const organization = (plan: Answers, grounds: Grounds): Finding[] => {
  const { sipDomains, smtpDomains, forests, users, tenant } = plan.organization
  const online = [...plan.exchange, ...plan.skype].some(
    (item) => item.product !== null && products[item.product].kind === 'service',
  )
  return [
    ...when(none(sipDomains), 'sip-domains'),
    ...when(none(smtpDomains), 'smtp-domains'),
    ...when(forests === null, 'forests'),
    ...when(users === null, 'users-in-all'),
    ...when(online && tenant.cloud === null, 'cloud'),
    ...when(online && blank(tenant.domain), 'tenant-domain'),
    ...when(usesTenantId(grounds) && blank(tenant.id), 'tenant-id'),
    ...when(hybridMatters(plan, grounds) && tenant.hybrid === null, 'tenant-hybrid'),
  ]
}

const ofExchange = gathered((item: Answers['exchange'][number]): Finding[] => [
  ...when(blank(item.name), 'exchange-name', item.name),
  ...when(item.product === null, 'exchange-product', item.name),
  ...when(isServer(item.product) && none(item.servers), 'exchange-servers', item.name),
])

const exchange = (plan: Answers): Finding[] => [
  ...when(plan.exchange.length === 0, 'exchange-deployments'),
  ...ofExchange(plan.exchange),
]

const needsEdge = (plan: Answers): boolean =>
  plan.exchange.some((item) => item.product === 'exchange-online') &&
  plan.skype.some((item) => isServer(item.product))

const ofSkype = (tenantTrust: boolean) =>
  gathered((item: Answers['skype'][number]): Finding[] => [
    ...when(blank(item.name), 'skype-name', item.name),
    ...when(item.product === null, 'skype-product', item.name),
    ...when(isServer(item.product) && blank(item.poolFqdn), 'pool-fqdn', item.name),
    ...when(isServer(item.product) && none(item.frontEnds), 'front-ends', item.name),
    ...when(
      isServer(item.product) && tenantTrust && blank(item.externalWebFqdn),
      'external-web-fqdn',
      item.name,
    ),
  ])
const ofSkypeTrusted = ofSkype(true)
const ofSkypeAlone = ofSkype(false)

const skype = (plan: Answers, tenantTrust: boolean): Finding[] => [
  ...when(plan.skype.length === 0, 'skype-deployments'),
  ...(tenantTrust ? ofSkypeTrusted : ofSkypeAlone)(plan.skype),
  ...when(needsEdge(plan) && plan.edge.deployed === null, 'edge-deployed'),
  ...when(plan.edge.deployed === true && none(plan.edge.servers), 'edge-servers'),
  ...when(plan.edge.deployed === true && blank(plan.edge.accessFqdn), 'access-fqdn'),
]

const ofPairings = gathered((item: Answers['pairings'][number]): Finding[] => [
  ...when(item.exchange === null, 'pairing-exchange', item.name),
  ...when(item.skype === null, 'pairing-skype', item.name),
  ...when(item.users === null, 'pairing-users', item.name),
])

const pairings = (plan: Answers): Finding[] => [
  ...when(plan.pairings.length === 0, 'pairings'),
  ...ofPairings(plan.pairings),
]

const rest = (plan: Answers, tenantTrust: boolean): Finding[] => {
  const { oauthSource, pfxPath, evidence } = plan.certificates
  const skypeServer = plan.skype.some((item) => isServer(item.product))
  const shown = evidence.some((item) => item.purpose === 'oauth-token-issuer')
  const ownAutodiscover = !onlyExchangeOnline(plan)
  return [
    ...when(plan.features === null, 'features'),
    ...when(skypeServer && oauthSource === null, 'oauth-source'),
    ...when(oauthSource === 'import' && blank(pfxPath), 'pfx-path'),
    ...when(skypeServer && !shown, 'oauth-certificate'),
    ...when(ownAutodiscover && blank(plan.autodiscover.host), 'autodiscover-host'),
    ...when(ownAutodiscover && blank(plan.dns.target), 'dns-target'),
    ...when(skypeServer && blank(plan.trust.testUser), 'test-user'),
    ...when(tenantTrust && plan.trust.modernAuthentication === null, 'modern-authentication'),
  ]
}

/** Every question that this plan still has to answer, each with the step that settles it. */
export const missingAnswers = (plan: Answers, grounds: Grounds): Finding[] => [
  ...organization(plan, grounds),
  ...exchange(plan),
  ...skype(plan, needsTenantTrust(grounds)),
  ...pairings(plan),
  ...rest(plan, needsTenantTrust(grounds)),
]
