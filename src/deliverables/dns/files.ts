import type { DeliverableFile, Made } from '../deliverable.ts'
import { makers } from '../index.ts'
import { bindZone } from './bind.ts'
import { dnsWords } from './remarks.ts'
import { zonesOf } from './zones.ts'

/** The DNS records for each kind of server: a file for each zone, and the commands of the others. */
export const dnsFiles = (made: Made): DeliverableFile[] => {
  const { plan, outcome } = made
  return [
    { name: 'windows-dns.ps1', content: makers['dns-server'](made) },
    { name: 'pin-point-zones.cmd', content: makers['dns-pin-point'](made) },
    { name: 'azure-dns.sh', content: makers['dns-azure'](made) },
    ...zonesOf(plan, outcome.records).map((zone) => ({
      name: `${zone.view}/${zone.name}.zone`,
      content: bindZone(zone, dnsWords(made)),
    })),
  ]
}
