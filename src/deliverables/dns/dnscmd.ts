import { type DnsWords, cmdRemark, ended } from './remarks.ts'
import { type Zone, type ZoneRecord, isReady, srvOf } from './zones.ts'

const dataText = ({ type, data }: ZoneRecord & { data: string }): string => {
  if (type === 'SRV') {
    const { priority, weight, port, target } = srvOf(data)
    return `SRV ${priority} ${weight} ${port} ${target}.`
  }
  return `${type} ${data}`
}

/**
 * Pin-point zones for a Windows DNS server: where the company's zone cannot be written inside, each name
 * becomes a zone of its own with one record at its top. An alias cannot stand there: its target's addresses
 * must be entered instead. Source: edge-dns.
 */
export const pinPointZones = (zones: readonly Zone[], words: DnsWords): string => {
  const made = (record: ZoneRecord): string[] => {
    if (record.type === 'CNAME' && record.data !== null) {
      const why = words.why({ ...record, conflict: 'alias-of-zone' })
      return [cmdRemark(`${record.name} CNAME: ${why}`)]
    }
    if (!isReady(record)) return [cmdRemark(`${record.name} ${record.type}: ${words.why(record)}`)]
    return [
      `dnscmd . /zoneadd ${record.name}. /dsprimary`,
      `dnscmd . /recordadd ${record.name}. @ ${record.ttl} ${dataText(record)}`,
    ]
  }
  const lines = zones
    .filter((zone) => zone.view === 'internal')
    .flatMap((zone) => [cmdRemark(words.head(zone)), ...zone.records.flatMap(made), ''])
  return ended(
    [
      '@echo off',
      // The remarks are in UTF-8.
      'chcp 65001 >nul',
      ...words.notFinal(lines).map(cmdRemark),
      ...lines,
    ],
    '\r\n',
  )
}
