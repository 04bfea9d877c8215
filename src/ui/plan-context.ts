import { createContext, use } from 'react'
import type { CellChange } from '#engine/changes.ts'
import type { MatrixFirst } from '#engine/matrix-first.ts'
import type { Outcome } from '#engine/outcome.ts'
import type { Plan } from '#plan/plan.ts'

export type SaveState =
  | { readonly kind: 'saved'; readonly at: Date }
  | { readonly kind: 'saving' }
  | { readonly kind: 'failed'; readonly reason: 'full' | 'unavailable' | 'other' }

export type JudgedState = {
  readonly planId: string
  readonly outcome: Outcome
  /** the cells that the last answer changed */
  readonly changes: readonly CellChange[]
}

export type AnswersState = {
  readonly plan: Plan
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

/** What stays the same from one answer to the next. */
export type EditingState = Pick<AnswersState, 'change' | 'undo' | 'redo' | 'revision'> & {
  readonly planId: string
}

export const EditingContext = createContext<EditingState | null>(null)
export const MatrixContext = createContext<MatrixFirst | null>(null)
export const JudgedContext = createContext<JudgedState | null>(null)
export const AnswersContext = createContext<AnswersState | null>(null)

/** The plan of the current route as it is answered now. What needs no outcome is not drawn anew for one. */
export const useAnswers = (): AnswersState => {
  const state = use(AnswersContext)
  if (state === null) throw new Error('useAnswers is only for what is inside a plan route')
  return state
}

/** For what changes the plan or names it without showing an answer: it is not drawn anew for one. */
export const useEditing = (): EditingState => {
  const state = use(EditingContext)
  if (state === null) throw new Error('useEditing is only for what is inside a plan route')
  return state
}

/**
 * What follows from the plan, a moment after each answer. What needs no more is not drawn anew with every
 * key that is pressed.
 */
export const useJudged = (): JudgedState => {
  const state = use(JudgedContext)
  if (state === null) throw new Error('useJudged is only for what is inside a plan route')
  return state
}

/** The matrix of the plan as it is answered now, before anything else that follows. */
export const useMatrixFirst = (): MatrixFirst => {
  const state = use(MatrixContext)
  if (state === null) throw new Error('useMatrixFirst is only for what is inside a plan route')
  return state
}

/** Both: the plan, and what follows from it a moment later. */
export const usePlan = (): AnswersState & JudgedState => ({ ...useAnswers(), ...useJudged() })
