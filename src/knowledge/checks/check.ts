import { type Stock, stock } from './stock.ts'

/** One fact that a check objects to. */
export type Violation = {
  /** the fact: an id, or a path of ids */
  readonly id: string
  /** what is wrong with it */
  readonly what: string
}

/** A rule that the facts must keep, as a value. */
export type Check = {
  readonly name: string
  /** the rule in one sentence */
  readonly what: string
  /** the part of the stock that it looks at */
  readonly scope: keyof Stock
  readonly check: (facts: Stock) => readonly Violation[]
  /** facts that break the rule for a reason; ceilings.ts records how many there may be */
  readonly exceptions: readonly { readonly id: string; readonly why: string }[]
}

export type Verdict = {
  /** what no exception excuses */
  readonly violations: readonly Violation[]
  /** exceptions that excuse nothing any more */
  readonly stale: readonly string[]
}

/**
 * What a check says of the facts, its exceptions taken off.
 * @param facts the stock of facts, or a copy that was broken on purpose
 */
export const verdictOf = (check: Check, facts: Stock = stock): Verdict => {
  const found = check.check(facts)
  const excused = new Set(check.exceptions.map(({ id }) => id))
  const met = new Set(found.map(({ id }) => id))
  return {
    violations: found.filter(({ id }) => !excused.has(id)),
    stale: [...excused].filter((id) => !met.has(id)),
  }
}

/** The items that fail a test, as violations. */
export const violating = <T>(
  items: Iterable<T>,
  broken: (item: T) => boolean,
  say: (item: T) => Violation,
): Violation[] => [...items].filter(broken).map(say)

/** The values that occur more than once. */
export const repeated = <T>(items: readonly T[]): T[] => [
  ...new Set(items.filter((item, index) => items.indexOf(item) !== index)),
]
