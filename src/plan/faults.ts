import type { Answers, Plan } from './plan.ts'
import { once, sameItems } from './remember.ts'
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

/** What a text must be, and what tells two of them apart. */
type Reading = { readonly check: Check; readonly keyOf: (text: string) => string }

/** Every text checked, and the second of two that mean the same host or name is a fault as well. */
const list = (texts: readonly string[], { check, keyOf }: Reading): readonly PlanFault[] => {
  const seen = new Set<string>()
  const faults: PlanFault[] = []
  texts.forEach((value, index) => {
    const key = keyOf(value)
    const code = check(value) ?? (key !== '' && seen.has(key) ? 'duplicate' : null)
    seen.add(key)
    if (code !== null) faults.push({ path: [index], code, value })
  })
  return faults
}

/** The same of what is read of many items: checked anew only when that is new. */
const listOf = <Item>(textOf: (item: Item) => string, reading: Reading) => {
  let last: readonly string[] = []
  let faults: readonly PlanFault[] = []
  return (items: readonly Item[]): readonly PlanFault[] => {
    const texts = items.map(textOf)
    if (!sameItems(last, texts)) [last, faults] = [texts, list(texts, reading)]
    return faults
  }
}

const within = (path: Path, faults: readonly PlanFault[], after: Path = []): PlanFault[] =>
  faults.map((fault) => ({ ...fault, path: [...path, ...fault.path, ...after] }))

const domains: Reading = { check: domainFault, keyOf: identityOf }
const server: Reading = { check: hostFault, keyOf: identityOf }

const checkedHosts = once((values: readonly string[]) => list(values, server))

/** A list of hosts: checked once, as there may be thousands of them. */
const hosts = (path: Path, values: readonly string[]): PlanFault[] =>
  within(path, checkedHosts(values))

type Items = Answers['exchange' | 'skype' | 'pairings']
const listsOf = (textOf: (item: Items[number]) => string, reading: Reading) => ({
  exchange: listOf(textOf, reading),
  skype: listOf(textOf, reading),
  pairings: listOf(textOf, reading),
})
const namesIn = listsOf(({ name }) => name, { check: textFault, keyOf: identityOf })
const idsIn = listsOf(({ id }) => id, { check: () => null, keyOf: (id) => id })

const idsOf = once((items: Items): ReadonlySet<string> => new Set(items.map(({ id }) => id)))

const sides = ['exchange', 'skype'] as const

const references = (plan: Answers): PlanFault[] => {
  const known = { exchange: idsOf(plan.exchange), skype: idsOf(plan.skype) }
  const faults: PlanFault[] = []
  plan.pairings.forEach((pairing, index) => {
    for (const side of sides) {
      const value = pairing[side]
      if (value === null || known[side].has(value)) continue
      faults.push({ path: ['pairings', index, side], code: 'unknown-reference', value })
    }
  })
  return faults
}

const ids = (plan: Answers): PlanFault[] =>
  (['exchange', 'skype', 'pairings'] as const).flatMap((path) =>
    within([path], idsIn[path](plan[path]), ['id']),
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
  ...within(['exchange'], namesIn.exchange(plan.exchange), ['name']),
  ...inExchange(plan.exchange),
  ...within(['skype'], namesIn.skype(plan.skype), ['name']),
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
  ...within(['pairings'], namesIn.pairings(plan.pairings), ['name']),
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
