import fc from 'fast-check'
import { expect, it } from 'vitest'
import { anyEdit, anyPlan } from './fixtures/any-plan.ts'
import { createMatrix } from './matrix-first.ts'
import { outcomeOf } from './outcome-of.ts'

it('gives the matrix that the whole outcome has, edit after edit', () => {
  fc.assert(
    fc.property(anyPlan, fc.array(anyEdit, { maxLength: 4 }), (first, edits) => {
      const matrixOf = createMatrix()
      let plan = first
      for (const edit of [(same: typeof plan) => same, ...edits]) {
        plan = edit(plan)
        const { asOf, edition, pairings, matrix } = outcomeOf(plan)
        expect(matrixOf(plan)).toEqual({ asOf, edition, pairings, matrix })
      }
    }),
    { numRuns: 60 },
  )
})
