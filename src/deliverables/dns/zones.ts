import type { DnsRecord } from '#engine/outcome.ts'
import { knownHosts } from '#engine/records/targets.ts'
import type { Plan } from '#plan/plan.ts'
import { liesIn } from '#plan/values.ts'

/** Where a zone is asked: inside the company's network or on the internet. */
export type View = 'internal' | 'external'
const views: readonly View[] = ['internal', 'external']

export type Srv = {
  readonly priority: string
  readonly weight: string
  readonly port: string
  readonly target: string
}

/** A record as a zone holds it. `data` is null while the plan does not know it. */
export type ZoneRecord = Pick<DnsRecord, 'type' | 'data' | 'ttl' | 'purpose' | 'notes'> & {
  /** the name within the zone, `@` for the zone itself */
  readonly owner: string
  /** the whole name */
  readonly name: string
  /** why DNS cannot hold it as it is: an alias where the zone or another record stands (RFC 1034, 3.6.2) */
  readonly conflict: 'alias-of-zone' | 'alias-beside-others' | null
}

/** A zone of the customer in one view, with the records that the plan asks for, all others left as they are. */
export type Zone = {
  readonly name: string
  readonly view: View
  readonly records: readonly ZoneRecord[]
}

const labelsOf = (name: string): string[] => name.split('.')

/** The zone that holds a name: the longest of the plan's domains, else the name without its first host label. */
const zoneOf = (name: string, domains: readonly string[]): string => {
  const own = domains
    .filter((domain) => liesIn(name, domain))
    .toSorted((a, b) => b.length - a.length)[0]
  if (own !== undefined) return own
  const labels = labelsOf(name)
  const host = labels.findIndex((label) => !label.startsWith('_'))
  const rest = labels.slice(host + 1)
  return rest.length > 1 ? rest.join('.') : labels.slice(host).join('.')
}

const ownerIn = (name: string, zone: string): string =>
  name === zone ? '@' : name.slice(0, -(zone.length + 1))

type Draft = Omit<ZoneRecord, 'conflict'>

const conflictOf = (record: Draft, all: readonly Draft[]): ZoneRecord['conflict'] => {
  if (record.type !== 'CNAME') return null
  if (record.owner === '@') return 'alias-of-zone'
  const others = all.filter((other) => other !== record && other.owner === record.owner)
  return others.length > 0 ? 'alias-beside-others' : null
}

const same = (a: Draft, b: Draft) => a.owner === b.owner && a.type === b.type && a.data === b.data

/** The records of a plan by zone and view, in the order of the outcome; each record once. */
export const zonesOf = (plan: Plan, records: readonly DnsRecord[]): Zone[] => {
  const { sipDomains, smtpDomains } = plan.organization
  const domains = [...new Set(knownHosts([...sipDomains, ...smtpDomains]))]
  return views.flatMap((view) => {
    const zones = new Map<string, Draft[]>()
    for (const { name, type, data, ttl, purpose, notes, ...record } of records) {
      if (record.view !== 'both' && record.view !== view) continue
      const zone = zoneOf(name, domains)
      const drafts = zones.get(zone) ?? []
      const draft = { owner: ownerIn(name, zone), name, type, data, ttl, purpose, notes }
      if (!drafts.some((other) => same(other, draft))) drafts.push(draft)
      zones.set(zone, drafts)
    }
    return [...zones].map(([name, drafts]) => ({
      name,
      view,
      records: drafts.map((draft) => ({ ...draft, conflict: conflictOf(draft, drafts) })),
    }))
  })
}

/** The parts of an SRV record's data, `priority weight port target`. */
export const srvOf = (data: string): Srv => {
  const [priority = '', weight = '', port = '', target = ''] = data.split(' ')
  return { priority, weight, port, target }
}

/** Whether a record can be made as it stands. */
export const isReady = (record: ZoneRecord): record is ZoneRecord & { data: string } =>
  record.data !== null && record.conflict === null
