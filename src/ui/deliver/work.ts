import type { FileKind } from '#deliverables/formats.ts'
import type { Language } from '#messages/languages.ts'
import type { Plan } from '#plan/plan.ts'

export type Kind = FileKind

export type Order = { readonly kind: Kind; readonly plan: Plan; readonly language: Language }

export type Content = string | Uint8Array<ArrayBuffer>

/** How many parts are made, and of how many. */
export type Progress = (done: number, of: number) => void

export type Report =
  | { readonly is: 'progress'; readonly done: number; readonly of: number }
  | { readonly is: 'content'; readonly content: Content }
  | { readonly is: 'fault'; readonly message: string }

/** Makes what is ordered, from the plan alone. */
export const fulfil = async (
  { kind, plan, language }: Order,
  progress: Progress,
): Promise<Content> => {
  const [{ outcomeOf }, { loadMessages }] = await Promise.all([
    import('#engine/outcome-of.ts'),
    import('#messages/load.ts'),
  ])
  if (kind === 'plan') return (await import('#plan/file.ts')).writePlanText(plan)
  const made = { plan, outcome: outcomeOf(plan), words: await loadMessages(language) }
  if (kind !== 'archive') return (await import('#deliverables/index.ts')).makers[kind](made)
  const { bundleFiles, zipped } = await import('#deliverables/bundle.ts')
  return new Uint8Array(zipped(bundleFiles(made, progress), plan.asOf))
}
