import type { Answers, Plan } from './plan.ts'
import { once } from './remember.ts'
import {
  type ValueFault,
  buildFault,
  dateFault,
  domainFault,
  guidFault,
  hostFault,
  hostOrAddressFault,
  identityOf,
  sipFault,
  textFault,
  urlFault,
} from './values.ts'

/** One answer that cannot be right: where it stands in the plan, and what is wrong with it. */
export type PlanFault = {
  readonly path: readonly (string | number)[]
  readonly code: ValueFault
  readonly value: string
}

type Path = readonly (string | number)[]
type Check = (text: string) => ValueFault | null

const one = (path: Path, value: string, check: Check): PlanFault[] => {
  const code = check(value)
  return code === null ? [] : [{ path, code, value }]
}

/** Every value checked, and the second of two that mean the same host or name is a fault as well. */
const list = (
  path: Path,
  values: readonly string[],
  check: Check,
  keyOf: (value: string) => string = identityOf,
): PlanFault[] => {
  const seen = new Set<string>()
  return values.flatMap((value, index) => {
    const key = keyOf(value)
    const code = check(value) ?? (key !== '' && seen.has(key) ? 'duplicate' : null)
    seen.add(key)
    return code === null ? [] : [{ path: [...path, index], code, value }]
  })
}

const checkedHosts = once((values: readonly string[]) => list([], values, hostFault))

/** A list of hosts: checked once, as there may be thousands of them. */
const hosts = (path: Path, values: readonly string[]): PlanFault[] =>
  checkedHosts(values).map((fault) => ({ ...fault, path: [...path, ...fault.path] }))

const names = (path: string, items: readonly { name: string }[]): PlanFault[] => {
  const checked = list(
    [path],
    items.map((item) => item.name),
    textFault,
  )
  return checked.map((fault) => ({ ...fault, path: [...fault.path, 'name'] }))
}

const references = (plan: Answers): PlanFault[] => {
  const known = {
    exchange: new Set(plan.exchange.map((deployment) => deployment.id)),
    skype: new Set(plan.skype.map((deployment) => deployment.id)),
  }
  const sides = ['exchange', 'skype'] as const
  return plan.pairings.flatMap((pairing, index) =>
    sides.flatMap((side) => {
      const value = pairing[side]
      if (value === null || known[side].has(value)) return []
      return [{ path: ['pairings', index, side], code: 'unknown-reference' as const, value }]
    }),
  )
}

const ids = (plan: Answers): PlanFault[] =>
  (['exchange', 'skype', 'pairings'] as const).flatMap((path) =>
    list(
      [path],
      plan[path].map((item) => item.id),
      () => null,
      (id) => id,
    ).map((fault) => ({
      ...fault,
      path: [...fault.path, 'id'],
    })),
  )

const deployments = (plan: Answers): PlanFault[] => [
  ...names('exchange', plan.exchange),
  ...plan.exchange.flatMap((item, index) => [
    ...one(['exchange', index, 'build'], item.build, buildFault),
    ...hosts(['exchange', index, 'servers'], item.servers),
  ]),
  ...names('skype', plan.skype),
  ...plan.skype.flatMap((item, index) => [
    ...one(['skype', index, 'build'], item.build, buildFault),
    ...one(['skype', index, 'poolFqdn'], item.poolFqdn, hostFault),
    ...hosts(['skype', index, 'frontEnds'], item.frontEnds),
    ...one(['skype', index, 'externalWebFqdn'], item.externalWebFqdn, hostFault),
  ]),
  ...one(['edge', 'poolFqdn'], plan.edge.poolFqdn, hostFault),
  ...hosts(['edge', 'servers'], plan.edge.servers),
  ...one(['edge', 'accessFqdn'], plan.edge.accessFqdn, hostFault),
]

const work = (plan: Plan): PlanFault[] =>
  Object.entries(plan.work).flatMap(([key, item]) => one(['work', key, 'due'], item.due, dateFault))

/** What is wrong on the cover. */
export const coverFaults = (plan: Pick<Plan, 'title' | 'customer' | 'author'>): PlanFault[] => [
  ...one(['title'], plan.title, textFault),
  ...one(['customer'], plan.customer, textFault),
  ...one(['author'], plan.author, textFault),
]

/** What is wrong in the answers. */
export const answerFaults = (plan: Answers): PlanFault[] => [
  ...one(['asOf'], plan.asOf, (text) => (text === '' ? 'not-a-date' : dateFault(text))),
  ...list(['organization', 'sipDomains'], plan.organization.sipDomains, domainFault),
  ...list(['organization', 'smtpDomains'], plan.organization.smtpDomains, domainFault),
  ...one(['organization', 'tenant', 'domain'], plan.organization.tenant.domain, domainFault),
  ...one(['organization', 'tenant', 'id'], plan.organization.tenant.id, guidFault),
  ...ids(plan),
  ...deployments(plan),
  ...names('pairings', plan.pairings),
  ...references(plan),
  ...one(['certificates', 'pfxPath'], plan.certificates.pfxPath, textFault),
  ...plan.certificates.evidence.flatMap((item, index) =>
    one(['certificates', 'evidence', index, 'server'], item.server, hostFault),
  ),
  ...one(['autodiscover', 'host'], plan.autodiscover.host, hostFault),
  ...one(['autodiscover', 'internalUri'], plan.autodiscover.internalUri, urlFault),
  ...one(['autodiscover', 'oauthUrl'], plan.autodiscover.oauthUrl, urlFault),
  ...one(['dns', 'target'], plan.dns.target, hostOrAddressFault),
  ...one(['trust', 'testUser'], plan.trust.testUser, sipFault),
  ...one(['trust', 'onlineTestUser'], plan.trust.onlineTestUser, sipFault),
]

/**
 * Everything in a plan that has the right shape but cannot be right: names that are no names, dates
 * that do not exist, duplicates, references to nothing. An empty answer is no fault.
 * @returns the faults in the order of the plan
 */
export const planFaults = (plan: Plan): PlanFault[] => [
  ...coverFaults(plan),
  ...answerFaults(plan),
  ...work(plan),
]
