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
  about: () => '/about',
  reach: () => '/reach',
  /** without a text: where a link can be pasted */
  shared: (text = '') => (text === '' ? '/shared' : `/shared/${text}`),
  plan: (id: string, view: PlanView) => `/plan/${id}/${view}`,
}

/** An address of the app as a link of the page: screens are in the fragment. */
export const hashOf = (path: string): string => `#${path}`

/** Whether an address of the page leads to the start screen. */
export const isStart = (hash: string): boolean => ['', '#', '#/'].includes(hash)
