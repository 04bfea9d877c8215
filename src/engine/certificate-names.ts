import {
  type CertificateNeed,
  type CertificateNeedId,
  type NamePart,
  certificateNeedIds,
  certificateNeeds,
} from '#knowledge/certificate-names.ts'
import type { AnswerId } from '#knowledge/steps.ts'
import type { Answers } from '#plan/plan.ts'
import { once, partsAsker, remembered } from '#plan/remember.ts'
import { type Scope, stateOn } from './conditions.ts'
import type { Grounds, Side } from './grounds.ts'
import type { CertificateNames } from './outcome.ts'
import { knownHosts } from './records/targets.ts'

/** The answers that names in certificates rest on, beside those of conditions. */
type CertificateAnswers = Pick<
  Answers,
  'exchange' | 'skype' | 'organization' | 'autodiscover' | 'edge'
>

/** What a certificate is for: the plan, a deployment or a server. */
type Unit = {
  readonly key: string
  readonly deployment: string | null
  readonly server: string | null
  readonly exchange: readonly string[]
  readonly skype: Answers['skype'][number] | undefined
}

const wholePlan: readonly Unit[] = [
  { key: '', deployment: null, server: null, exchange: [], skype: undefined },
]

const perExchange = once(({ id, name, servers }: Answers['exchange'][number]): readonly Unit[] => [
  { key: `:${id}`, deployment: name, server: null, exchange: servers, skype: undefined },
])

const perServer = once(({ id, name, servers }: Answers['exchange'][number]): readonly Unit[] =>
  servers.map((server, index) => ({
    key: `:${id}:${index}`,
    deployment: name,
    server,
    exchange: [server],
    skype: undefined,
  })),
)

const perSkype = once((item: Answers['skype'][number]): readonly Unit[] => [
  { key: `:${item.id}`, deployment: item.name, server: null, exchange: [], skype: item },
])

const needsAt = (grounds: Grounds, scope: Scope): ReadonlySet<CertificateNeedId> =>
  new Set(
    certificateNeedIds.filter((id) => {
      const { when, per }: CertificateNeed = certificateNeeds[id]
      const side = per === 'exchange-server' ? 'exchange' : per
      return side === scope.side && stateOn(grounds, when, scope) === 'yes'
    }),
  )

/** The certificates that each deployment needs, asked once of those that are alike. */
const needsIn = (grounds: Grounds, side: Side): readonly ReadonlySet<CertificateNeedId>[] => {
  const known = new Map<string, ReadonlySet<CertificateNeedId>>()
  return grounds.scopes()[side].map((scope) => {
    let needs = known.get(scope.profile)
    if (needs === undefined) known.set(scope.profile, (needs = needsAt(grounds, scope)))
    return needs
  })
}

/** The units that need a certificate. A deployment never changes, so its units stay the same objects. */
const unitsIn = (
  { exchange, skype }: CertificateAnswers,
  grounds: Grounds,
): ((id: CertificateNeedId) => readonly Unit[]) => {
  const needs = {
    plan: needsAt(grounds, { side: 'plan' }),
    exchange: needsIn(grounds, 'exchange'),
    skype: needsIn(grounds, 'skype'),
  }
  const needing = <Item>(items: readonly Item[], side: Side, id: CertificateNeedId) =>
    items.filter((_, index) => needs[side][index]?.has(id))
  return (id) => {
    switch (certificateNeeds[id].per) {
      case 'plan':
        return needs.plan.has(id) ? wholePlan : []
      case 'exchange':
        return needing(exchange, 'exchange', id).flatMap(perExchange)
      case 'exchange-server':
        return needing(exchange, 'exchange', id).flatMap(perServer)
      case 'skype':
        return needing(skype, 'skype', id).flatMap(perSkype)
    }
  }
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

/** What a certificate takes from the plan, besides the deployment that it is for. */
type Shared = Pick<Answers, 'organization' | 'autodiscover' | 'edge'>

const namesFor = (part: NamePart, unit: Unit, plan: Shared): readonly string[] => {
  const sip = knownHosts(plan.organization.sipDomains)
  const defaultSip = sip.slice(0, 1)
  if (typeof part === 'object') {
    if ('fixed' in part) return [part.fixed]
    const smtp = knownHosts(plan.organization.smtpDomains)
    const domains = { sip, 'default-sip': defaultSip, smtp }[part.of]
    return domains.map((domain) => `${part.label}.${domain}`)
  }
  const texts: Record<Extract<NamePart, string>, readonly string[]> = {
    'autodiscover-host': [plan.autodiscover.host],
    'exchange-server': unit.exchange,
    pool: [unit.skype?.poolFqdn ?? ''],
    'front-end': unit.skype?.frontEnds ?? [],
    'external-web': [unit.skype?.externalWebFqdn ?? ''],
    'access-edge': [plan.edge.accessFqdn],
    'edge-pool': [plan.edge.poolFqdn],
    'default-sip-domain': defaultSip,
  }
  return knownHosts(texts[part])
}

const certificateOf = (id: CertificateNeedId, unit: Unit, plan: Shared): CertificateNames => {
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

const makers = (
  organization: Shared['organization'],
  autodiscover: Shared['autodiscover'],
  edge: Shared['edge'],
) => {
  const shared = { organization, autodiscover, edge }
  return Object.fromEntries(
    certificateNeedIds.map((id) => [id, once((unit: Unit) => certificateOf(id, unit, shared))]),
  ) as Record<CertificateNeedId, (unit: Unit) => CertificateNames>
}

/** The certificates that the integration needs, with the names of the plan in them. */
export const certificateNamesAsker = () => {
  const answersOf = partsAsker<Answers, keyof CertificateAnswers>(
    'exchange',
    'skype',
    'organization',
    'autodiscover',
    'edge',
  )
  const makersFor = remembered(makers)
  const namesFrom = remembered((plan: CertificateAnswers, grounds: Grounds): CertificateNames[] => {
    const unitsOf = unitsIn(plan, grounds)
    const make = makersFor(plan.organization, plan.autodiscover, plan.edge)
    const found: CertificateNames[] = []
    for (const id of certificateNeedIds) {
      const makeOf = make[id]
      for (const unit of unitsOf(id)) found.push(makeOf(unit))
    }
    return found
  })
  return (answers: Answers, grounds: Grounds): CertificateNames[] =>
    namesFrom(answersOf(answers), grounds)
}
