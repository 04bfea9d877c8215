import { quotePowerShell } from '#engine/powershell.ts'
import { type DnsWords, ended, remark } from './remarks.ts'
import { type Zone, type ZoneRecord, isReady, srvOf } from './zones.ts'

const parameters = (entries: readonly (readonly [string, string])[]): string =>
  entries.map(([name, value]) => `-${name} ${value}`).join(' ')

/** The cmdlet for each type, and its parameters for the data. Source: DnsServer module, Microsoft's reference. */
const addOf = (record: ZoneRecord & { data: string }): { cmdlet: string; data: string } => {
  const quoted = (text: string) => quotePowerShell(text)
  switch (record.type) {
    case 'A':
      return {
        cmdlet: 'Add-DnsServerResourceRecordA',
        data: parameters([['IPv4Address', quoted(record.data)]]),
      }
    case 'AAAA':
      return {
        cmdlet: 'Add-DnsServerResourceRecordAAAA',
        data: parameters([['IPv6Address', quoted(record.data)]]),
      }
    case 'CNAME':
      return {
        cmdlet: 'Add-DnsServerResourceRecordCName',
        data: parameters([['HostNameAlias', quoted(`${record.data}.`)]]),
      }
    case 'SRV': {
      const { priority, weight, port, target } = srvOf(record.data)
      return {
        cmdlet: 'Add-DnsServerResourceRecord -Srv',
        data: parameters([
          ['DomainName', quoted(`${target}.`)],
          ['Priority', priority],
          ['Weight', weight],
          ['Port', port],
        ]),
      }
    }
  }
}

const command = (record: ZoneRecord & { data: string }, zone: Zone): string => {
  const { cmdlet, data } = addOf(record)
  const where = parameters([
    ['ZoneName', quotePowerShell(zone.name)],
    ['Name', quotePowerShell(record.owner)],
  ])
  return `${cmdlet} ${where} ${data} -TimeToLive ([TimeSpan]::FromSeconds(${record.ttl}))`
}

/**
 * Commands in PowerShell that create the records of internal zones on a DNS server of Windows; the zones must
 * be there. What the internet sees is left out: it lies elsewhere, and would mislead clients inside.
 */
export const dnsServerCommands = (zones: readonly Zone[], words: DnsWords): string => {
  const lines = zones
    .filter((zone) => zone.view === 'internal')
    .flatMap((zone) => [
      remark('#', words.head(zone)),
      ...zone.records.map((record) =>
        isReady(record)
          ? command(record, zone)
          : remark('#', `${record.name} ${record.type}: ${words.why(record)}`),
      ),
      '',
    ])
  return ended([...words.notFinal(lines).map((text) => remark('#', text)), ...lines], '\r\n')
}
