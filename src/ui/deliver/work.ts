import type { FileKind } from '#deliverables/formats.ts'
import type { Progress } from '#deliverables/make.ts'
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

export type { Progress }

/** What was made. Its file is handed over without being copied, so the page does not wait however large it is. */
export type Delivered = {
  readonly file: Blob
  /** null where there is nothing to read */
  readonly text: { readonly beginning: string; readonly characters: number } | null
}

export type Report =
  | { readonly is: 'progress'; readonly done: number; readonly of: number }
  | { readonly is: 'delivered'; readonly delivered: Delivered }
  | { readonly is: 'fault'; readonly message: string }

/** More than this nobody reads on screen, and the page would wait for it. */
const most = 200_000

/** The plan, or the same with stand-ins in the place of names. */
const shownPlan = async ({ kind, plan, mask }: Order): Promise<Plan> => {
  if (mask !== true || kind === 'mask-key') return plan
  return (await import('#deliverables/mask/index.ts')).masked(plan).plan
}

/** Makes what is ordered, from the plan alone. */
export const fulfil = async (order: Order, progress: Progress): Promise<Delivered> => {
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
  const { makeDeliverable } = await import('#deliverables/make.ts')
  const content = await makeDeliverable(kind, made, progress)
  const text =
    typeof content === 'string'
      ? { beginning: content.slice(0, most), characters: content.length }
      : null
  return { file: new Blob([content]), text }
}
