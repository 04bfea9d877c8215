import type { FileKind } from '../formats.ts'
import { type PackId, packIds } from './ids.ts'

const all: readonly PackId[] = packIds
const withTasks = packIds.filter((id) => id !== 'firewall')
const lead = ['lead'] as const
const dns = ['dns'] as const

/** For whose pack a format makes sense; for the whole plan all of them do. */
const readers: Readonly<Record<FileKind, readonly PackId[]>> = {
  archive: all,
  docx: all,
  xlsx: all,
  markdown: all,
  json: all,
  csv: withTasks,
  html: all,
  scripts: withTasks,
  ics: withTasks,
  'azure-devops-csv': withTasks,
  'jira-csv': withTasks,
  'matrix-csv': lead,
  'teams-csv': lead,
  'findings-csv': all,
  'deployments-csv': lead,
  'pairings-csv': lead,
  'commands-csv': withTasks,
  'records-csv': dns,
  'certificates-csv': ['pki'],
  'dates-csv': lead,
  'sources-csv': all,
  'flows-csv': ['firewall'],
  'diagram-svg': lead,
  'diagram-drawio': lead,
  'timeline-svg': lead,
  'dns-bind': dns,
  'dns-server': dns,
  'dns-pin-point': dns,
  'dns-azure': dns,
  // It is the key of all names, whoever gets the pack.
  'mask-key': all,
  // The plan file holds the answers of all.
  plan: [],
}

/** Whether a format is offered for a reader. */
export const isFor = (kind: FileKind, pack: PackId | null): boolean =>
  pack === null || readers[kind].includes(pack)
