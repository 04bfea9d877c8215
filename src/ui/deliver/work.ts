import type { FileKind } from '#deliverables/formats.ts'
import type { Content, Progress } from '#deliverables/make.ts'
import type { Language } from '#messages/languages.ts'
import type { Plan } from '#plan/plan.ts'

export type Kind = FileKind

export type Order = { readonly kind: Kind; readonly plan: Plan; readonly language: Language }

export type { Content, Progress }

export type Report =
  | { readonly is: 'progress'; readonly done: number; readonly of: number }
  | { readonly is: 'content'; readonly content: Content }
  | { readonly is: 'fault'; readonly message: string }

/** Makes what is ordered, from the plan alone. */
export const fulfil = async (
  { kind, plan, language }: Order,
  progress: Progress,
): Promise<Content> => {
  if (kind === 'plan') return (await import('#plan/file.ts')).writePlanText(plan)
  const [{ outcomeOf }, { loadMessages }] = await Promise.all([
    import('#engine/outcome-of.ts'),
    import('#messages/load.ts'),
  ])
  const made = { plan, outcome: outcomeOf(plan), words: await loadMessages(language) }
  return (await import('#deliverables/make.ts')).makeDeliverable(kind, made, progress)
}
