import {
  type CertificateNeed,
  type CertificateNeedId,
  type NamePart,
  certificateNeedIds,
  certificateNeeds,
} from '#knowledge/certificate-names.ts'
import type { AnswerId } from '#knowledge/steps.ts'
import type { Plan } from '#plan/plan.ts'
import { type Scope, judge } from './conditions.ts'
import type { CertificateNames } from './outcome.ts'
import { knownHosts } from './records/targets.ts'

type Unit = {
  readonly key: string
  readonly scope: Scope
  readonly deployment: string | null
  readonly server: string | null
  readonly exchange: readonly string[]
  readonly skype: Plan['skype'][number] | undefined
}

const unitsOf = (per: CertificateNeed['per'], plan: Plan): Unit[] => {
  if (per === 'plan')
    return [
      {
        key: '',
        scope: { side: 'plan' },
        deployment: null,
        server: null,
        exchange: [],
        skype: undefined,
      },
    ]
  if (per === 'skype')
    return plan.skype.map((item) => ({
      key: `:${item.id}`,
      scope: { side: 'skype', id: item.id, name: item.name, product: item.product },
      deployment: item.name,
      server: null,
      exchange: [],
      skype: item,
    }))
  return plan.exchange.flatMap((item) => {
    const unit = (key: string, server: string | null): Unit => ({
      key,
      scope: { side: 'exchange', id: item.id, name: item.name, product: item.product },
      deployment: item.name,
      server,
      exchange: server === null ? item.servers : [server],
      skype: undefined,
    })
    return per === 'exchange'
      ? [unit(`:${item.id}`, null)]
      : item.servers.map((server, index) => unit(`:${item.id}:${index}`, server))
  })
}

const answerOf = (part: NamePart): AnswerId => {
  if (typeof part === 'object')
    return 'label' in part && part.of === 'smtp' ? 'smtp-domains' : 'sip-domains'
  const answers: Record<Extract<NamePart, string>, AnswerId> = {
    'autodiscover-host': 'autodiscover-host',
    'exchange-server': 'exchange-servers',
    pool: 'pool-fqdn',
    'front-end': 'front-ends',
    'external-web': 'external-web-fqdn',
    'access-edge': 'access-fqdn',
    'edge-pool': 'edge-pool-fqdn',
    'default-sip-domain': 'sip-domains',
  }
  return answers[part]
}

const namesFor = (part: NamePart, unit: Unit, plan: Plan): string[] => {
  if (typeof part === 'object') {
    if ('fixed' in part) return [part.fixed]
    const { sipDomains, smtpDomains } = plan.organization
    return knownHosts(part.of === 'sip' ? sipDomains : smtpDomains).map(
      (domain) => `${part.label}.${domain}`,
    )
  }
  const texts: Record<Extract<NamePart, string>, readonly string[]> = {
    'autodiscover-host': [plan.autodiscover.host],
    'exchange-server': unit.exchange,
    pool: [unit.skype?.poolFqdn ?? ''],
    'front-end': unit.skype?.frontEnds ?? [],
    'external-web': [unit.skype?.externalWebFqdn ?? ''],
    'access-edge': [plan.edge.accessFqdn],
    'edge-pool': [plan.edge.poolFqdn],
    'default-sip-domain': plan.organization.sipDomains.slice(0, 1),
  }
  return knownHosts(texts[part])
}

const certificateOf = (id: CertificateNeedId, unit: Unit, plan: Plan): CertificateNames => {
  const need: CertificateNeed = certificateNeeds[id]
  const parts = [...(need.subject === null ? [] : [need.subject]), ...need.alternatives]
  const lacking = parts.filter((part) => namesFor(part, unit, plan).length === 0).map(answerOf)
  return {
    key: `${id}${unit.key}`,
    id,
    deployment: unit.deployment,
    server: unit.server,
    subjectRule: need.subject === null ? 'any' : 'fixed',
    subject: need.subject === null ? null : (namesFor(need.subject, unit, plan)[0] ?? null),
    alternativeNames: [...new Set(need.alternatives.flatMap((part) => namesFor(part, unit, plan)))],
    open: [...new Set(lacking)].map((answer) => ({ answer })),
    issuer: need.issuer,
    sources: need.sources,
  }
}

/** The certificates that the integration needs, with the names of the plan in them. */
export const certificateNames = (plan: Plan, asOf: string): CertificateNames[] =>
  certificateNeedIds.flatMap((id) => {
    const need: CertificateNeed = certificateNeeds[id]
    return unitsOf(need.per, plan)
      .filter((unit) => judge(need.when, plan, asOf, unit.scope).state === 'yes')
      .map((unit) => certificateOf(id, unit, plan))
  })
