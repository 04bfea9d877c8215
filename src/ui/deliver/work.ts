import type { FileKind } from '#deliverables/formats.ts'
import type { Content, Progress } from '#deliverables/make.ts'
import type { LeaveOutId, PackId } from '#deliverables/packs/ids.ts'
import type { Language } from '#messages/languages.ts'
import type { Plan } from '#plan/plan.ts'

export type Kind = FileKind

export type Order = {
  readonly kind: Kind
  readonly plan: Plan
  readonly language: Language
  /** whose pack it is; null or absent: the whole plan */
  readonly team?: PackId | null
  readonly leaveOut?: readonly LeaveOutId[]
  /** whether stand-ins take the place of names */
  readonly mask?: boolean
}

export type { Content, Progress }

export type Report =
  | { readonly is: 'progress'; readonly done: number; readonly of: number }
  | { readonly is: 'content'; readonly content: Content }
  | { readonly is: 'fault'; readonly message: string }

/** The plan, or the same with stand-ins in the place of names. */
const shownPlan = async ({ kind, plan, mask }: Order): Promise<Plan> => {
  if (mask !== true || kind === 'mask-key') return plan
  return (await import('#deliverables/mask/index.ts')).masked(plan).plan
}

/** Makes what is ordered, from the plan alone. */
export const fulfil = async (order: Order, progress: Progress): Promise<Content> => {
  const { kind, language, team, leaveOut } = order
  const [plan, { outcomeOf }, { loadMessages }, { packOf }, { raster }] = await Promise.all([
    shownPlan(order),
    import('#engine/outcome-of.ts'),
    import('#messages/load.ts'),
    import('#deliverables/packs/view.ts'),
    import('./raster.ts'),
  ])
  const made = packOf(
    { plan, outcome: outcomeOf(plan), words: await loadMessages(language), raster },
    team ?? null,
    leaveOut,
  )
  return (await import('#deliverables/make.ts')).makeDeliverable(kind, made, progress)
}
