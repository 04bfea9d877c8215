import type { Plan } from '#plan/plan.ts'

/** The plan with what it was before; typing in one answer counts as one step. */
export type History = {
  readonly past: readonly Plan[]
  readonly plan: Plan
  readonly future: readonly Plan[]
  /** what changed last and when, in milliseconds: the same again within a second is the same step */
  readonly last: { readonly label: string; readonly at: number } | null
  /** grows with undo and redo: forms are made anew with it */
  readonly revision: number
}

const longest = 200

export const startHistory = (plan: Plan): History => ({
  past: [],
  plan,
  future: [],
  last: null,
  revision: 0,
})

export const changed = (history: History, plan: Plan, label: string, at: number): History => {
  if (plan === history.plan) return history
  const same = history.last?.label === label && at - history.last.at < 1000
  const past = same ? history.past : [...history.past, history.plan].slice(-longest)
  return { ...history, past, plan, future: [], last: { label, at } }
}

export const undone = (history: History): History => {
  const before = history.past.at(-1)
  if (before === undefined) return history
  const { past, plan, future, revision } = history
  return {
    past: past.slice(0, -1),
    plan: before,
    future: [plan, ...future],
    last: null,
    revision: revision + 1,
  }
}

export const redone = (history: History): History => {
  const [next, ...future] = history.future
  if (next === undefined) return history
  const { past, plan, revision } = history
  return { past: [...past, plan], plan: next, future, last: null, revision: revision + 1 }
}
