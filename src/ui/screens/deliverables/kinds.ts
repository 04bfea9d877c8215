import type { Kind } from '#ui/deliver/work.ts'

/** The deliverables by what they are for, in the order of the screen. */
export const groups = {
  whole: ['archive', 'html', 'docx', 'xlsx', 'markdown', 'plan', 'json', 'mask-key'],
  work: ['scripts', 'ics', 'azure-devops-csv', 'jira-csv'],
  tables: [
    'csv',
    'matrix-csv',
    'teams-csv',
    'findings-csv',
    'deployments-csv',
    'pairings-csv',
    'commands-csv',
    'records-csv',
    'flows-csv',
    'certificates-csv',
    'dates-csv',
    'sources-csv',
  ],
  pictures: ['diagram-svg', 'diagram-drawio', 'timeline-svg'],
  dns: ['dns-bind', 'dns-server', 'dns-pin-point', 'dns-azure'],
} as const satisfies Record<string, readonly Kind[]>
export type GroupId = keyof typeof groups
export const groupIds = Object.keys(groups) as GroupId[]
