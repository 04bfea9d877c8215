import { identityOf } from '#plan/values.ts'

/** One name and what stands in for it. `host`: its letters may come in either case. */
export type KeyEntry = {
  readonly kind: 'name' | 'host'
  readonly standIn: string
  readonly name: string
}

type Wanted = {
  /** names of one sort are the same where their identity is */
  readonly sort: string
  readonly name: string
  /** the stand-in with this number */
  readonly make: (n: number) => string
  /** what the name is told by, where that is not the text */
  readonly identity?: string
  /** what is numbered together, where that is not the sort */
  readonly series?: string
}

export type StandIns = {
  /** The stand-in of a name, always the same for the same name of a sort. */
  readonly of: (wanted: Wanted) => string
  readonly entries: () => readonly KeyEntry[]
}

/**
 * Hands out stand-ins, numbered in the order they are asked for; never one that is in the plan as a real
 * name.
 * @param haystack every text of the plan, in lower case
 * @param hostSorts whose names are hosts or numbers, written in either case
 */
export const createStandIns = (haystack: string, hostSorts: ReadonlySet<string>): StandIns => {
  const known = new Map<string, KeyEntry>()
  const last = new Map<string, number>()
  const fresh = (series: string, make: Wanted['make']): string => {
    let number = last.get(series) ?? 0
    let standIn: string
    do {
      number += 1
      standIn = make(number)
    } while (haystack.includes(standIn.toLowerCase()))
    last.set(series, number)
    return standIn
  }
  return {
    of: ({ sort, name, make, identity = identityOf(name), series = sort }) => {
      const key = JSON.stringify([sort, identity])
      const already = known.get(key)
      if (already !== undefined) return already.standIn
      const standIn = fresh(series, make)
      known.set(key, { kind: hostSorts.has(sort) ? 'host' : 'name', standIn, name })
      return standIn
    },
    entries: () => [...known.values()],
  }
}
