const csv = 'text/csv;charset=utf-8'
const script = 'text/plain;charset=utf-8'

/** Every file that a plan gives as a whole: its ending and its media type. What makes it is in index.ts. */
export const formats = {
  html: { extension: 'html', type: 'text/html;charset=utf-8' },
  markdown: { extension: 'md', type: 'text/markdown;charset=utf-8' },
  csv: { extension: 'csv', type: csv },
  'matrix-csv': { extension: 'matrix.csv', type: csv },
  'teams-csv': { extension: 'teams.csv', type: csv },
  'findings-csv': { extension: 'findings.csv', type: csv },
  'deployments-csv': { extension: 'deployments.csv', type: csv },
  'pairings-csv': { extension: 'pairings.csv', type: csv },
  'commands-csv': { extension: 'commands.csv', type: csv },
  'records-csv': { extension: 'records.csv', type: csv },
  'flows-csv': { extension: 'flows.csv', type: csv },
  'certificates-csv': { extension: 'certificates.csv', type: csv },
  'dates-csv': { extension: 'dates.csv', type: csv },
  'sources-csv': { extension: 'sources.csv', type: csv },
  ics: { extension: 'ics', type: 'text/calendar;charset=utf-8' },
  'azure-devops-csv': { extension: 'azure-devops.csv', type: csv },
  'jira-csv': { extension: 'jira.csv', type: csv },
  'dns-bind': { extension: 'zones.txt', type: 'text/dns;charset=utf-8' },
  'dns-server': { extension: 'dns.ps1', type: script },
  'dns-pin-point': { extension: 'pin-point.cmd', type: script },
  'dns-azure': { extension: 'azure-dns.sh', type: script },
  'diagram-svg': { extension: 'diagram.svg', type: 'image/svg+xml' },
  'diagram-drawio': { extension: 'drawio', type: 'application/xml' },
  'timeline-svg': { extension: 'timeline.svg', type: 'image/svg+xml' },
  json: { extension: 'outcome.json', type: 'application/json' },
  docx: {
    extension: 'docx',
    type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  },
  xlsx: {
    extension: 'xlsx',
    type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  },
  scripts: { extension: 'scripts.zip', type: 'application/zip' },
  plan: { extension: 'json', type: 'application/json' },
  'mask-key': { extension: 'mask-key.json', type: 'application/json' },
  archive: { extension: 'zip', type: 'application/zip' },
} as const satisfies Record<string, { extension: string; type: string }>

export type FileKind = keyof typeof formats
/** What is no text. */
export const binaryKinds = ['docx', 'xlsx', 'scripts', 'archive'] as const satisfies FileKind[]
/** What is made of more than an outcome, is no text, or is large to load. */
export type OtherKind = 'plan' | 'mask-key' | 'html' | (typeof binaryKinds)[number]
/** Every file that a plan gives as a whole. */
export const fileKinds = Object.keys(formats) as FileKind[]
