import { type ReactNode, useCallback, useDeferredValue, useMemo, useState } from 'react'
import { cellChanges } from '#engine/changes.ts'
import type { CellChange } from '#engine/changes.ts'
import { type MatrixFirst, createMatrix } from '#engine/matrix-first.ts'
import type { Outcome } from '#engine/outcome.ts'
import { createJudge } from '#engine/outcome-of.ts'
import { kept } from '#plan/kept.ts'
import type { Plan } from '#plan/plan.ts'
import { changed, redone, startHistory, undone } from './history.ts'
import {
  AnswersContext,
  type AnswersState,
  EditingContext,
  type EditingState,
  JudgedContext,
  type JudgedState,
  MatrixContext,
} from './plan-context.ts'
import { isTextField } from './text-field.ts'
import { usePainted } from './use-painted.ts'
import { useSaving } from './use-saving.ts'

type Judged = {
  readonly plan: Plan
  readonly outcome: Outcome
  readonly changes: readonly CellChange[]
}

/** The outcome of the newest plan with what it changed; changes stay until an answer changes cells again. */
const useJudgement = (plan: Plan): Judged => {
  // It gives what outcomeOf gives, whatever it judged before: so it may be called while drawing.
  const [judge] = useState(createJudge)
  const [judged, setJudged] = useState<Judged>(() => ({ plan, outcome: judge(plan), changes: [] }))
  if (judged.plan === plan) return judged
  const outcome = judge(plan)
  const changes = cellChanges(judged.outcome, outcome)
  const next = { plan, outcome, changes: changes.length > 0 ? changes : judged.changes }
  setJudged(next)
  return next
}

/** The matrix at once, while text is typed when there is time for it; the rest once that has been painted. */
const useMatrixOf = (plan: Plan, typing: boolean): MatrixFirst => {
  const [matrixOf] = useState(createMatrix)
  const later = useDeferredValue(plan)
  const now = typing ? later : plan
  return useMemo(() => matrixOf(now), [matrixOf, now])
}

/** Holds the open plan: its history, its outcome, its saving. */
export const PlanProvider = ({
  plan: opened,
  changedAt,
  children,
}: {
  plan: Plan
  changedAt: number
  children: ReactNode
}) => {
  const [history, setHistory] = useState(() => startHistory(opened))
  const [typing, setTyping] = useState(false)
  const { plan } = history
  const { saved, persistent } = useSaving(plan, changedAt)
  const matrix = useMatrixOf(plan, typing)
  const { outcome, changes } = useJudgement(usePainted(plan))
  const judged = useMemo<JudgedState>(
    () => ({ planId: opened.id, outcome, changes }),
    [opened.id, outcome, changes],
  )
  const change = useCallback((recipe: (plan: Plan) => Plan, label: string) => {
    const at = Date.now()
    setTyping(isTextField(document.activeElement))
    // Forms give whole lists anew. What says the same stays the same, so that it is not judged again.
    setHistory((current) => changed(current, kept(current.plan, recipe(current.plan)), label, at))
  }, [])
  const undo = useCallback(() => setHistory(undone), [])
  const redo = useCallback(() => setHistory(redone), [])
  const { revision } = history
  const editing = useMemo<EditingState>(
    () => ({ planId: opened.id, change, undo, redo, revision }),
    [opened.id, change, undo, redo, revision],
  )
  const state = useMemo<AnswersState>(
    () => ({
      plan,
      change,
      undo,
      redo,
      canUndo: history.past.length > 0,
      canRedo: history.future.length > 0,
      revision: history.revision,
      saved,
      persistent,
    }),
    [plan, change, undo, redo, history, saved, persistent],
  )
  return (
    <EditingContext value={editing}>
      <JudgedContext value={judged}>
        <MatrixContext value={matrix}>
          <AnswersContext value={state}>{children}</AnswersContext>
        </MatrixContext>
      </JudgedContext>
    </EditingContext>
  )
}
