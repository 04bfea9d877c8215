import type { StepId } from '#knowledge/steps.ts'

export type PlanView =
  StepId | 'review' | 'matrix' | 'diagram' | 'checklist' | 'editions' | 'deliverables' | 'print'

/** Every address of the app, in one place. */
export const paths = {
  start: () => '/',
  plan: (id: string, view: PlanView) => `/plan/${id}/${view}`,
}

/** Whether an address of the page leads to the start screen. */
export const isStart = (hash: string): boolean => ['', '#', '#/'].includes(hash)
