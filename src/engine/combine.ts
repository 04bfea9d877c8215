import type { AnswerRef } from './outcome.ts'

export type State = 'yes' | 'no' | 'open'

export const opposite = { yes: 'no', no: 'yes', open: 'open' } as const

/** With `no` as decisive all must hold: one `no` decides, else one `open` leaves it open. `yes` is its mirror image. */
export const combined = <Part>(
  parts: readonly Part[],
  decisive: 'yes' | 'no',
  stateOf: (part: Part) => State,
): State => {
  let open = false
  for (const part of parts) {
    const state = stateOf(part)
    if (state === decisive) return state
    open ||= state === 'open'
  }
  return open ? 'open' : opposite[decisive]
}

const few = 8

/** Both lists, each answer once: a long list is copied whole where the other is short. */
const union = (first: readonly AnswerRef[], then: readonly AnswerRef[]): readonly AnswerRef[] => {
  if (first.length === 0) return then
  if (first.length > few && then.length > few) return [...new Set([...first, ...then])]
  return [...first, ...then.filter((ref) => !first.includes(ref))]
}

/** The answers of the parts that made the whole what it is, each once. */
export const merged = <Part>(
  parts: readonly Part[],
  state: State,
  stateOf: (part: Part) => State,
  answersOf: (part: Part) => readonly AnswerRef[],
): readonly AnswerRef[] => {
  const deciding = parts.filter((part) => stateOf(part) === state)
  const lists = deciding.map(answersOf)
  if (lists.length <= few) return lists.reduce(union, [])
  const all = new Set<AnswerRef>()
  for (const list of lists) for (const ref of list) all.add(ref)
  return [...all]
}
