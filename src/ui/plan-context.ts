import { createContext, use } from 'react'
import type { CellChange } from '#engine/changes.ts'
import type { Outcome } from '#engine/outcome.ts'
import type { Plan } from '#plan/plan.ts'

export type SaveState =
  | { readonly kind: 'saved'; readonly at: Date }
  | { readonly kind: 'saving' }
  | { readonly kind: 'failed'; readonly reason: 'full' | 'unavailable' | 'other' }

export type PlanState = {
  readonly plan: Plan
  readonly outcome: Outcome
  /** the cells that the last answer changed */
  readonly changes: readonly CellChange[]
  /** the same label again within a second is the same step of undo */
  readonly change: (recipe: (plan: Plan) => Plan, label: string) => void
  readonly undo: () => void
  readonly redo: () => void
  readonly canUndo: boolean
  readonly canRedo: boolean
  readonly revision: number
  readonly saved: SaveState
  /** the browser's answer to whether it keeps the plans; null: not asked yet */
  readonly persistent: boolean | null
}

export const PlanContext = createContext<PlanState | null>(null)

/** The plan of the current route. */
export const usePlan = (): PlanState => {
  const state = use(PlanContext)
  if (state === null) throw new Error('usePlan is only for what is inside a plan route')
  return state
}
