import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import { writePlanText } from '#plan/file.ts'
import type { DeliverableFile, Made } from './deliverable.ts'
import { dnsFiles } from './dns/files.ts'
import { formats } from './formats.ts'
import { type FormatId, makers } from './index.ts'
import { zipParts } from './office/parts.ts'
import { packFiles, packsIn } from './packs/files.ts'
import { scriptFiles } from './scripts/index.ts'

/** Where each format lies in the bundle. What has files of its own, as zones do, is not here. */
const places: Readonly<Partial<Record<FormatId, string>>> = {
  markdown: 'plan.md',
  json: 'outcome.json',
  csv: 'tables/checklist.csv',
  'matrix-csv': 'tables/support-matrix.csv',
  'teams-csv': 'tables/teams.csv',
  'findings-csv': 'tables/findings.csv',
  'deployments-csv': 'tables/deployments.csv',
  'pairings-csv': 'tables/pairings.csv',
  'commands-csv': 'tables/commands.csv',
  'records-csv': 'tables/dns-records.csv',
  'flows-csv': 'tables/ports.csv',
  'certificates-csv': 'tables/certificate-names.csv',
  'dates-csv': 'tables/dates.csv',
  'sources-csv': 'tables/sources.csv',
  ics: 'work/dates.ics',
  'azure-devops-csv': 'work/azure-devops.csv',
  'jira-csv': 'work/jira.csv',
  'diagram-svg': 'diagrams/topology.svg',
  'diagram-drawio': 'diagrams/topology.drawio',
  'timeline-svg': 'diagrams/timeline.svg',
}

const inFolder = (folder: string, files: readonly DeliverableFile[]): DeliverableFile[] =>
  files.map(({ name, content }) => ({ name: `${folder}/${name}`, content }))

/** A table with a head alone would only make people look into it. */
const isEmptyTable = (id: FormatId, content: string): boolean =>
  formats[id].type === formats.csv.type && content.indexOf('\r\n') === content.length - 2

const placed = (made: Made): readonly (() => DeliverableFile[])[] =>
  Object.entries(places).map(([key, name]) => () => {
    const id = key as FormatId
    const content = makers[id](made)
    return isEmptyTable(id, content) ? [] : [{ name, content }]
  })

/**
 * Every file that a plan gives, by folder, with a folder for each pack; of a pack those of that team alone.
 * @param progress told after each part, how many are made and of how many
 */
export const bundleFiles = (
  made: Made,
  progress: (done: number, of: number) => void = () => undefined,
): DeliverableFile[] => {
  const { pack } = made
  if (pack !== undefined) return packFiles({ ...made, pack })
  const parts: readonly (() => DeliverableFile[])[] = [
    () => [{ name: 'plan.json', content: writePlanText(made.plan) }],
    ...placed(made),
    () => inFolder('dns', dnsFiles(made)),
    () => inFolder('scripts', scriptFiles(made)),
    ...packsIn(made).map((each) => () => inFolder(`packs/${each.pack}`, packFiles(each))),
  ]
  return parts.flatMap((part, index) => {
    const files = part()
    progress(index + 1, parts.length)
    return files
  })
}

/** The documents that bring a library along, by the name they get without its ending, and what each is made of. */
export const documentsIn = (made: Made): { readonly name: string; readonly of: Made }[] =>
  made.pack === undefined
    ? [
        { name: 'plan', of: made },
        ...packsIn(made).map((of) => ({ name: `packs/${of.pack}/pack`, of })),
      ]
    : [{ name: 'pack', of: made }]

const bytesOf = (content: DeliverableFile['content']): Uint8Array =>
  typeof content === 'string' ? utf8ToBytes(content) : content

/** SHA-256 of each file as `sha256sum` prints and checks it: the sum, two spaces, the name. */
export const manifest = (files: readonly DeliverableFile[]): string =>
  files.map(({ name, content }) => `${bytesToHex(sha256(bytesOf(content)))}  ${name}\n`).join('')

/**
 * Files as one ZIP archive, with the manifest SHA256SUMS.
 * @param asOf YYYY-MM-DD, the date that the files bear
 */
export const zipped = (files: readonly DeliverableFile[], asOf: string): Uint8Array => {
  const all = [...files, { name: 'SHA256SUMS', content: manifest(files) }]
  return zipParts(
    Object.fromEntries(all.map(({ name, content }) => [name, bytesOf(content)])),
    asOf,
  )
}
