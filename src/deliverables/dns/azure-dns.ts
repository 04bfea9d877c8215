import { type DnsWords, ended, remark } from './remarks.ts'
import { type Zone, type ZoneRecord, isReady, srvOf } from './zones.ts'

/** The words hold no quote: names of hosts, which DNS allows letters, digits, hyphens and underscores only. */
const options = (entries: readonly (readonly [string, string])[]): string =>
  entries.map(([name, value]) => `--${name} '${value}'`).join(' ')

const dataOf = (record: ZoneRecord & { data: string }): readonly (readonly [string, string])[] => {
  switch (record.type) {
    case 'A':
      return [['ipv4-address', record.data]]
    case 'AAAA':
      return [['ipv6-address', record.data]]
    case 'CNAME':
      return [['cname', record.data]]
    case 'SRV': {
      const { priority, weight, port, target } = srvOf(record.data)
      return [
        ['priority', priority],
        ['weight', weight],
        ['port', port],
        ['target', target],
      ]
    }
  }
}

const commands = (record: ZoneRecord & { data: string }, zone: Zone): string[] => {
  const kind = record.type.toLowerCase()
  const zoneAt = [
    ['resource-group', '<resource-group>'],
    ['zone-name', zone.name],
  ] as const
  const verb = record.type === 'CNAME' ? 'set-record' : 'add-record'
  return [
    `az network dns record-set ${kind} create ${options([...zoneAt, ['name', record.owner], ['ttl', String(record.ttl)]])}`,
    `az network dns record-set ${kind} ${verb} ${options([...zoneAt, ['record-set-name', record.owner], ...dataOf(record)])}`,
  ]
}

/** Commands of the Azure CLI that create the records of zones in Azure DNS, for the internet. */
export const azureDnsCommands = (zones: readonly Zone[], words: DnsWords): string => {
  const lines = zones
    .filter((zone) => zone.view === 'external')
    .flatMap((zone) => [
      remark('#', words.head(zone)),
      ...zone.records.flatMap((record) =>
        isReady(record)
          ? commands(record, zone)
          : [remark('#', `${record.name} ${record.type}: ${words.why(record)}`)],
      ),
      '',
    ])
  return ended([...words.notFinal(lines).map((text) => remark('#', text)), ...lines], '\n')
}
