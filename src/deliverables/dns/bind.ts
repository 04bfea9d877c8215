import { ended, remark, type DnsWords } from './remarks.ts'
import { type Zone, type ZoneRecord, isReady, srvOf } from './zones.ts'

const dataText = (type: ZoneRecord['type'], data: string): string => {
  if (type === 'CNAME') return `${data}.`
  if (type !== 'SRV') return data
  const { priority, weight, port, target } = srvOf(data)
  return `${priority} ${weight} ${port} ${target}.`
}

const line = (record: ZoneRecord): string =>
  [
    record.owner,
    String(record.ttl),
    'IN',
    record.type,
    ...(record.data === null ? [] : [dataText(record.type, record.data)]),
  ].join('\t')

/** One zone: no SOA and no NS record, so that it can be included in the zone that is there. */
export const bindZone = (zone: Zone, words: DnsWords): string => {
  const lines = [
    `$ORIGIN ${zone.name}.`,
    ...zone.records.map((record) =>
      isReady(record) ? line(record) : remark(';', `${line(record)}: ${words.why(record)}`),
    ),
  ]
  const heads = [words.head(zone), ...words.notFinal(lines)]
  return ended([...heads.map((text) => remark(';', text)), ...lines], '\n')
}

/**
 * The records of zones as fragments of master files (RFC 1035, section 5), to be included or copied into the
 * zones that are there. What cannot be made yet is a comment that says why.
 */
export const bindZones = (zones: readonly Zone[], words: DnsWords): string =>
  zones.map((zone) => bindZone(zone, words)).join('\n')
