import type { Plan } from './plan.ts'
import {
  type ValueFault,
  asciiHost,
  buildFault,
  dateFault,
  domainFault,
  guidFault,
  hostFault,
  hostOrAddressFault,
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
const list = (path: Path, values: readonly string[], check: Check): PlanFault[] => {
  const seen = new Set<string>()
  return values.flatMap((value, index) => {
    const here = [...path, index]
    const faults = one(here, value, check)
    const key = asciiHost(value) ?? value.trim().toLowerCase()
    if (faults.length === 0 && key !== '' && seen.has(key))
      return [{ path: here, code: 'duplicate' as const, value }]
    seen.add(key)
    return faults
  })
}

const names = (path: string, items: readonly { name: string }[]): PlanFault[] => {
  const checked = list(
    [path],
    items.map((item) => item.name),
    textFault,
  )
  return checked.map((fault) => ({ ...fault, path: [...fault.path, 'name'] }))
}

const references = (plan: Plan): PlanFault[] => {
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

const ids = (plan: Plan): PlanFault[] =>
  (['exchange', 'skype', 'pairings'] as const).flatMap((path) =>
    list(
      [path],
      plan[path].map((item) => item.id),
      () => null,
    ).map((fault) => ({
      ...fault,
      path: [...fault.path, 'id'],
    })),
  )

const deployments = (plan: Plan): PlanFault[] => [
  ...names('exchange', plan.exchange),
  ...plan.exchange.flatMap((item, index) => [
    ...one(['exchange', index, 'build'], item.build, buildFault),
    ...list(['exchange', index, 'servers'], item.servers, hostFault),
  ]),
  ...names('skype', plan.skype),
  ...plan.skype.flatMap((item, index) => [
    ...one(['skype', index, 'build'], item.build, buildFault),
    ...one(['skype', index, 'poolFqdn'], item.poolFqdn, hostFault),
    ...list(['skype', index, 'frontEnds'], item.frontEnds, hostFault),
    ...one(['skype', index, 'externalWebFqdn'], item.externalWebFqdn, hostFault),
  ]),
  ...one(['edge', 'poolFqdn'], plan.edge.poolFqdn, hostFault),
  ...list(['edge', 'servers'], plan.edge.servers, hostFault),
  ...one(['edge', 'accessFqdn'], plan.edge.accessFqdn, hostFault),
]

const work = (plan: Plan): PlanFault[] =>
  Object.entries(plan.work).flatMap(([key, item]) => one(['work', key, 'due'], item.due, dateFault))

/**
 * Everything in a plan that has the right shape but cannot be right: names that are no names, dates
 * that do not exist, duplicates, references to nothing. An empty answer is no fault.
 * @returns the faults in the order of the plan
 */
export const planFaults = (plan: Plan): PlanFault[] => [
  ...one(['title'], plan.title, textFault),
  ...one(['customer'], plan.customer, textFault),
  ...one(['author'], plan.author, textFault),
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
  ...work(plan),
]
