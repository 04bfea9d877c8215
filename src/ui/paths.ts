import type { StepId } from '#knowledge/steps.ts'

export type PlanView =
  | StepId
  | 'review'
  | 'matrix'
  | 'diagram'
  | 'checklist'
  | 'editions'
  | 'deliverables'
  | 'print'
  | 'share'

/** Every address of the app, in one place. */
export const paths = {
  start: () => '/',
  /** without a text: where a link can be pasted */
  shared: (text = '') => (text === '' ? '/shared' : `/shared/${text}`),
  plan: (id: string, view: PlanView) => `/plan/${id}/${view}`,
}

/** Whether an address of the page leads to the start screen. */
export const isStart = (hash: string): boolean => ['', '#', '#/'].includes(hash)
