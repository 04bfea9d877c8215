import { checklistCsv } from './checklist-csv.ts'
import type { Made } from './deliverable.ts'
import { flowsCsv } from './flows-csv.ts'
import { outcomeJson } from './json.ts'
import { markdown } from './markdown.ts'
import { matrixCsv } from './matrix-csv.ts'

/** Every text format by name: what makes it, its file ending and its media type. */
export const formats = {
  markdown: { make: markdown, extension: 'md', type: 'text/markdown;charset=utf-8' },
  csv: { make: checklistCsv, extension: 'csv', type: 'text/csv;charset=utf-8' },
  'matrix-csv': { make: matrixCsv, extension: 'matrix.csv', type: 'text/csv;charset=utf-8' },
  'flows-csv': { make: flowsCsv, extension: 'flows.csv', type: 'text/csv;charset=utf-8' },
  json: { make: outcomeJson, extension: 'outcome.json', type: 'application/json' },
} as const satisfies Record<
  string,
  { make: (made: Made) => string; extension: string; type: string }
>

export type FormatId = keyof typeof formats
export const formatIds = Object.keys(formats) as FormatId[]
