import type { Kind } from '#ui/deliver/work.ts'

/** The deliverables by what they are for, in the order of the screen. */
export const groups = {
  whole: ['archive', 'docx', 'xlsx', 'markdown', 'plan', 'json', 'mask-key'],
  tables: ['csv', 'matrix-csv', 'flows-csv'],
  pictures: ['diagram-svg', 'diagram-drawio', 'timeline-svg'],
  dns: ['dns-bind', 'dns-server', 'dns-pin-point', 'dns-azure'],
} as const satisfies Record<string, readonly Kind[]>
export type GroupId = keyof typeof groups
export const groupIds = Object.keys(groups) as GroupId[]
