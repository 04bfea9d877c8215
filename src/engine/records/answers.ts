import type { Answers } from '#plan/plan.ts'

/** The answers that DNS records rest on. */
export const recordAnswers = [
  'organization',
  'exchange',
  'skype',
  'edge',
  'autodiscover',
  'dns',
] as const

export type RecordAnswers = Pick<Answers, (typeof recordAnswers)[number]>
