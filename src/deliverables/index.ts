import { checklistCsv } from './checklist-csv.ts'
import type { Made } from './deliverable.ts'
import { azureDnsCommands } from './dns/azure-dns.ts'
import { bindZones } from './dns/bind.ts'
import { dnsServerCommands } from './dns/dns-server.ts'
import { pinPointZones } from './dns/dnscmd.ts'
import { diagramDrawio, diagramSvg, timelineSvg } from './diagram/index.ts'
import { type DnsWords, dnsWords } from './dns/remarks.ts'
import { type Zone, zonesOf } from './dns/zones.ts'
import { flowsCsv } from './flows-csv.ts'
import { outcomeJson } from './json.ts'
import { markdown } from './markdown.ts'
import { matrixCsv } from './matrix-csv.ts'

const dnsFile =
  (print: (zones: readonly Zone[], words: DnsWords) => string) =>
  ({ plan, outcome, words }: Made): string =>
    print(zonesOf(plan, outcome.records), dnsWords(words, plan.title, outcome.asOf))

/** Windows PowerShell 5.1 takes a file without byte order mark for ANSI. */
const withBom =
  (make: (made: Made) => string) =>
  (made: Made): string =>
    `\ufeff${make(made)}`

/** Every text format by name: what makes it, its file ending and its media type. */
export const formats = {
  markdown: { make: markdown, extension: 'md', type: 'text/markdown;charset=utf-8' },
  csv: { make: checklistCsv, extension: 'csv', type: 'text/csv;charset=utf-8' },
  'matrix-csv': { make: matrixCsv, extension: 'matrix.csv', type: 'text/csv;charset=utf-8' },
  'flows-csv': { make: flowsCsv, extension: 'flows.csv', type: 'text/csv;charset=utf-8' },
  'dns-bind': { make: dnsFile(bindZones), extension: 'zones.txt', type: 'text/dns;charset=utf-8' },
  'dns-server': {
    make: withBom(dnsFile(dnsServerCommands)),
    extension: 'dns.ps1',
    type: 'text/plain;charset=utf-8',
  },
  'dns-pin-point': {
    make: dnsFile(pinPointZones),
    extension: 'pin-point.cmd',
    type: 'text/plain;charset=utf-8',
  },
  'dns-azure': {
    make: dnsFile(azureDnsCommands),
    extension: 'azure-dns.sh',
    type: 'text/plain;charset=utf-8',
  },
  'diagram-svg': { make: diagramSvg, extension: 'diagram.svg', type: 'image/svg+xml' },
  'diagram-drawio': { make: diagramDrawio, extension: 'drawio', type: 'application/xml' },
  'timeline-svg': { make: timelineSvg, extension: 'timeline.svg', type: 'image/svg+xml' },
  json: { make: outcomeJson, extension: 'outcome.json', type: 'application/json' },
} as const satisfies Record<
  string,
  { make: (made: Made) => string; extension: string; type: string }
>

export type FormatId = keyof typeof formats
export const formatIds = Object.keys(formats) as FormatId[]
