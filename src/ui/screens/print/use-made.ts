import { createContext, use, useMemo } from 'react'
import type { Made } from '#deliverables/deliverable.ts'
import { useMessages } from '#ui/language.ts'
import { usePlan } from '#ui/plan-context.ts'

/** Whose pack is on the paper, and what is left out of it. */
export const Printed = createContext<Partial<Pick<Made, 'pack' | 'leftOut' | 'words'>>>({})

/** What the paper is made from. */
export const useMade = (): Made => {
  const { plan, outcome } = usePlan()
  const words = useMessages()
  const printed = use(Printed)
  return useMemo(() => ({ plan, outcome, words, ...printed }), [plan, outcome, words, printed])
}
