import { paths } from '#ui/paths.ts'

/** The address of one task in the checklist. */
export const taskLink = (planId: string, key: string): string =>
  `${paths.plan(planId, 'checklist')}?${new URLSearchParams({ task: key }).toString()}`
