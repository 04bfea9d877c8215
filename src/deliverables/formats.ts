const csv = 'text/csv;charset=utf-8'
const script = 'text/plain;charset=utf-8'

/** Every file that a plan gives as a whole: its ending and its media type. What makes it is in index.ts. */
export const formats = {
  markdown: { extension: 'md', type: 'text/markdown;charset=utf-8' },
  csv: { extension: 'csv', type: csv },
  'matrix-csv': { extension: 'matrix.csv', type: csv },
  'flows-csv': { extension: 'flows.csv', type: csv },
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
  plan: { extension: 'json', type: 'application/json' },
  'mask-key': { extension: 'mask-key.json', type: 'application/json' },
  archive: { extension: 'zip', type: 'application/zip' },
} as const satisfies Record<string, { extension: string; type: string }>

export type FileKind = keyof typeof formats
/** What is made of more than an outcome, or is no text. */
export type OtherKind = 'plan' | 'mask-key' | 'archive' | 'docx' | 'xlsx'
