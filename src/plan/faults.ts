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

/** What is read of an item, what it must be, and what tells two of them apart. */
type Reading<Item> = {
  readonly text: (item: Item) => string
  readonly check: Check
  readonly keyOf: (item: Item) => string
}

/** Every item checked, and the second of two that mean the same host or name is a fault as well. */
const list = <Item>(
  items: readonly Item[],
  { text, check, keyOf }: Reading<Item>,
): readonly PlanFault[] => {
  const seen = new Set<string>()
  const faults: PlanFault[] = []
  for (const [index, item] of items.entries()) {
    const [key, value] = [keyOf(item), text(item)]
    const code = check(value) ?? (key !== '' && seen.has(key) ? 'duplicate' : null)
    seen.add(key)
    if (code !== null) faults.push({ path: [index], code, value })
  }
  return faults
}

const within = (path: Path, faults: readonly PlanFault[], after: Path = []): PlanFault[] =>
  faults.map((fault) => ({ ...fault, path: [...path, ...fault.path, ...after] }))

const typed = (check: Check): Reading<string> => ({
  text: (value) => value,
  check,
  keyOf: identityOf,
})
const domains = typed(domainFault)
const server = typed(hostFault)

const checkedHosts = once((values: readonly string[]) => list(values, server))

/** A list of hosts: checked once, as there may be thousands of them. */
const hosts = (path: Path, values: readonly string[]): PlanFault[] =>
  within(path, checkedHosts(values))

type Named = Answers['exchange' | 'skype' | 'pairings'][number]
type Items = readonly Named[]

const names: Reading<Named> = {
  text: ({ name }) => name,
  check: textFault,
  keyOf: once(({ name }: Named) => identityOf(name)),
}
const namesIn = once((items: Items) => list(items, names))

const sameId: Reading<Named> = { text: ({ id }) => id, check: () => null, keyOf: ({ id }) => id }
const idsIn = once((items: Items) => list(items, sameId))
const idsOf = once((items: Items): ReadonlySet<string> => new Set(items.map(({ id }) => id)))

const references = (plan: Answers): PlanFault[] => {
  const known = { exchange: idsOf(plan.exchange), skype: idsOf(plan.skype) }
  const faults: PlanFault[] = []
  for (const [index, pairing] of plan.pairings.entries())
    for (const side of ['exchange', 'skype'] as const) {
      const value = pairing[side]
      if (value === null || known[side].has(value)) continue
      faults.push({ path: ['pairings', index, side], code: 'unknown-reference', value })
    }
  return faults
}

const ids = (plan: Answers): PlanFault[] =>
  (['exchange', 'skype', 'pairings'] as const).flatMap((path) =>
    within([path], idsIn(plan[path]), ['id']),
  )

const ofExchange = once((item: Answers['exchange'][number]): readonly PlanFault[] => [
  ...one(['build'], item.build, buildFault),
  ...hosts(['servers'], item.servers),
])

const ofSkype = once((item: Answers['skype'][number]): readonly PlanFault[] => [
  ...one(['build'], item.build, buildFault),
  ...one(['poolFqdn'], item.poolFqdn, hostFault),
  ...hosts(['frontEnds'], item.frontEnds),
  ...one(['externalWebFqdn'], item.externalWebFqdn, hostFault),
])

const inExchange = once((items: Answers['exchange']) =>
  items.flatMap((item, index) => within(['exchange', index], ofExchange(item))),
)
const inSkype = once((items: Answers['skype']) =>
  items.flatMap((item, index) => within(['skype', index], ofSkype(item))),
)

const deployments = (plan: Answers): PlanFault[] => [
  ...within(['exchange'], namesIn(plan.exchange), ['name']),
  ...inExchange(plan.exchange),
  ...within(['skype'], namesIn(plan.skype), ['name']),
  ...inSkype(plan.skype),
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
  ...within(['organization', 'sipDomains'], list(plan.organization.sipDomains, domains)),
  ...within(['organization', 'smtpDomains'], list(plan.organization.smtpDomains, domains)),
  ...one(['organization', 'tenant', 'domain'], plan.organization.tenant.domain, domainFault),
  ...one(['organization', 'tenant', 'id'], plan.organization.tenant.id, guidFault),
  ...ids(plan),
  ...deployments(plan),
  ...within(['pairings'], namesIn(plan.pairings), ['name']),
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
