import { tableMakers } from './csv-tables.ts'
import type { Made } from './deliverable.ts'
import { azureDnsCommands } from './dns/azure-dns.ts'
import { bindZones } from './dns/bind.ts'
import { dnsServerCommands } from './dns/dns-server.ts'
import { pinPointZones } from './dns/dnscmd.ts'
import { diagramDrawio, diagramSvg, timelineSvg } from './diagram/index.ts'
import { type DnsWords, dnsWords } from './dns/remarks.ts'
import { type Zone, zonesOf } from './dns/zones.ts'
import type { FileKind, OtherKind } from './formats.ts'
import { calendar } from './ics/index.ts'
import { outcomeJson } from './json.ts'
import { markdown } from './markdown.ts'
import { azureDevOpsCsv } from './task-import/azure-devops.ts'
import { jiraCsv } from './task-import/jira.ts'

const dnsFile =
  (print: (zones: readonly Zone[], words: DnsWords) => string) =>
  (made: Made): string =>
    print(zonesOf(made.plan, made.outcome.records), dnsWords(made))

/** Windows PowerShell 5.1 takes a file without byte order mark for ANSI. */
const withBom =
  (make: (made: Made) => string) =>
  (made: Made): string =>
    `\ufeff${make(made)}`

/** What makes each text of its own; what else there is comes from files of their own. */
export const makers = {
  markdown,
  ...tableMakers,
  ics: calendar,
  'azure-devops-csv': azureDevOpsCsv,
  'jira-csv': jiraCsv,
  'dns-bind': dnsFile(bindZones),
  'dns-server': withBom(dnsFile(dnsServerCommands)),
  'dns-pin-point': dnsFile(pinPointZones),
  'dns-azure': dnsFile(azureDnsCommands),
  'diagram-svg': diagramSvg,
  'diagram-drawio': diagramDrawio,
  'timeline-svg': timelineSvg,
  json: outcomeJson,
} as const satisfies Record<Exclude<FileKind, OtherKind>, (made: Made) => string>

export type FormatId = keyof typeof makers
export const formatIds = Object.keys(makers) as FormatId[]
