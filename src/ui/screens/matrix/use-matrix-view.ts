import { useMemo, useState } from 'react'
import type { MatrixRow } from '#engine/outcome.ts'
import { outcomeOf } from '#engine/outcome-of.ts'
import type { EditionId } from '#knowledge/editions.ts'
import { useMessages } from '#ui/language.ts'
import { combinationColumns, combinationMatrix, combinationsOf } from '#ui/outcome/combinations.ts'
import { type GridColumn, pairingColumns } from '#ui/outcome/grid-columns.ts'
import { usePlan } from '#ui/plan-context.ts'
import { type RowFilter, everyRow, filteredRows } from './filters.ts'

export type Scope = 'plan' | 'all'
/** An edition and a day that differ from the plan's, to look at without changing the plan. */
type Look = { readonly edition: EditionId; readonly asOf: string }

export type MatrixView = {
  readonly scope: Scope
  setScope(scope: Scope): void
  readonly look: Look
  /** whether the look differs from the plan's own edition and day */
  readonly elsewhere: boolean
  setLook(look: Look): void
  /** back to the plan's own edition and day */
  reset(): void
  /** how often it went back: fields take it as their key, to forget what was typed */
  resets: number
  readonly filter: RowFilter
  setFilter(filter: RowFilter): void
  readonly columns: readonly GridColumn[]
  /** the rows that pass the filter, and how many there are in all */
  readonly rows: readonly MatrixRow[]
  readonly all: number
}

const useColumns = (scope: Scope, edition: EditionId): GridColumn[] => {
  const { outcome } = usePlan()
  const messages = useMessages()
  return useMemo(
    () =>
      scope === 'plan'
        ? pairingColumns(outcome.pairings, messages)
        : combinationColumns(combinationsOf(edition)),
    [scope, edition, outcome.pairings, messages],
  )
}

const useRows = (scope: Scope, look: Look, elsewhere: boolean): readonly MatrixRow[] => {
  const { plan, outcome } = usePlan()
  const { edition, asOf } = look
  return useMemo(() => {
    if (scope === 'all')
      return combinationMatrix(combinationsOf(edition), edition, asOf, plan.features)
    return elsewhere ? outcomeOf({ ...plan, edition, asOf }).matrix : outcome.matrix
  }, [scope, edition, asOf, elsewhere, plan, outcome])
}

/** What the matrix screen shows: whose columns, judged how, and which rows. */
export const useMatrixView = (): MatrixView => {
  const { plan, outcome } = usePlan()
  const [scope, setScope] = useState<Scope>(plan.pairings.length === 0 ? 'all' : 'plan')
  const [own, setOwn] = useState<Look | null>(null)
  const [resets, setResets] = useState(0)
  const [filter, setFilter] = useState(everyRow)
  const plans: Look = { edition: outcome.edition, asOf: outcome.asOf }
  const look = own ?? plans
  const elsewhere = look.edition !== plans.edition || look.asOf !== plans.asOf
  const columns = useColumns(scope, look.edition)
  const rows = useRows(scope, look, elsewhere)
  const shown = useMemo(() => filteredRows(rows, filter), [rows, filter])
  return {
    scope,
    setScope,
    look,
    elsewhere,
    setLook: setOwn,
    reset: () => {
      setOwn(null)
      setResets(resets + 1)
    },
    resets,
    filter,
    setFilter,
    columns,
    rows: shown,
    all: rows.length,
  }
}
