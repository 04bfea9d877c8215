import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import { type Zippable, zipSync } from 'fflate'
import { writePlanText } from '#plan/file.ts'
import { dateFault } from '#plan/values.ts'
import type { DeliverableFile, Made } from './deliverable.ts'
import { bindZone } from './dns/bind.ts'
import { dnsWords } from './dns/remarks.ts'
import { zonesOf } from './dns/zones.ts'
import { type FormatId, formats } from './index.ts'
import { scriptFiles } from './scripts/index.ts'

const under = (folder: string, files: readonly DeliverableFile[]): DeliverableFile[] =>
  files.map(({ name, content }) => ({ name: `${folder}/${name}`, content }))

/** Where each format lies in the bundle. What has files of its own, as zones do, is not here. */
const places: Readonly<Partial<Record<FormatId, string>>> = {
  markdown: 'plan.md',
  json: 'outcome.json',
  csv: 'tables/checklist.csv',
  'matrix-csv': 'tables/support-matrix.csv',
  'flows-csv': 'tables/ports.csv',
  'diagram-svg': 'diagrams/topology.svg',
  'diagram-drawio': 'diagrams/topology.drawio',
  'timeline-svg': 'diagrams/timeline.svg',
  'dns-server': 'dns/windows-dns.ps1',
  'dns-pin-point': 'dns/pin-point-zones.cmd',
  'dns-azure': 'dns/azure-dns.sh',
}

const zoneFiles = ({ plan, outcome, words }: Made): DeliverableFile[] =>
  zonesOf(plan, outcome.records).map((zone) => ({
    name: `${zone.view}/${zone.name}.zone`,
    content: bindZone(zone, dnsWords(words, plan.title, outcome.asOf)),
  }))

/** Every file that a plan gives, by folder. */
export const bundleFiles = (made: Made): DeliverableFile[] => [
  { name: 'plan.json', content: writePlanText(made.plan) },
  ...Object.entries(places).map(([id, name]) => ({
    name,
    content: formats[id as FormatId].make(made),
  })),
  ...under('dns', zoneFiles(made)),
  ...under('scripts', scriptFiles(made)),
]

const bytesOf = (content: DeliverableFile['content']): Uint8Array =>
  typeof content === 'string' ? utf8ToBytes(content) : content

/** SHA-256 of each file as `sha256sum` prints and checks it: the sum, two spaces, the name. */
export const manifest = (files: readonly DeliverableFile[]): string =>
  files.map(({ name, content }) => `${bytesToHex(sha256(bytesOf(content)))}  ${name}\n`).join('')

/** ZIP knows no time zone and begins in 1980: the same plan gives the same bytes anywhere. */
const day = (asOf: string): string =>
  dateFault(asOf) === null && asOf >= '1980' && asOf < '2100' ? asOf : '1980-01-01'

/**
 * Files as one ZIP archive, with the manifest SHA256SUMS.
 * @param asOf YYYY-MM-DD, the date that the files bear
 */
export const zipped = (files: readonly DeliverableFile[], asOf: string): Uint8Array => {
  const all = [...files, { name: 'SHA256SUMS', content: manifest(files) }]
  const entries: Zippable = {}
  for (const { name, content } of all)
    entries[name] = [bytesOf(content), { mtime: `${day(asOf)}T12:00:00` }]
  return zipSync(entries, { level: 6 })
}
