/**
 * The last result again, while every argument is the very same. For functions of their arguments alone:
 * what is remembered is then always what would be worked out anew.
 */
export const remembered = <Given extends readonly unknown[], Result>(
  make: (...given: Given) => Result,
): ((...given: Given) => Result) => {
  let last: { readonly given: Given; readonly result: Result } | null = null
  return (...given) => {
    const same = last?.given.every((argument, index) => Object.is(argument, given[index])) ?? false
    if (last === null || !same) last = { given, result: make(...given) }
    return last.result
  }
}

/**
 * These parts of one whole after another: the very same object while each part is. What is asked about it is
 * given these parts and no others, so that it cannot come to rest on one that is not named.
 */
export const partsAsker = <Whole extends object, Key extends keyof Whole>(
  ...keys: readonly Key[]
): ((whole: Whole) => Pick<Whole, Key>) => {
  let last: Pick<Whole, Key> | null = null
  return (whole) => {
    if (last === null || keys.some((key) => last?.[key] !== whole[key]))
      last = Object.fromEntries(keys.map((key) => [key, whole[key]])) as Pick<Whole, Key>
    return last
  }
}

/** What was worked out for an object, for as long as it is there. The object must never change. */
export const once = <Item extends object, Result>(
  make: (item: Item) => Result,
): ((item: Item) => Result) => {
  const known = new WeakMap<Item, { readonly result: Result }>()
  return (item) => {
    let entry = known.get(item)
    if (entry === undefined) known.set(item, (entry = { result: make(item) }))
    return entry.result
  }
}

/** The same as `flat()`, which is several times slower with thousands of lists. */
const joined = <Result>(lists: readonly (readonly Result[])[]): readonly Result[] => {
  const all: Result[] = []
  for (const list of lists) for (const one of list) all.push(one)
  return all
}

/** What the items of a list give together: of a new list, only new items are looked at. They must never change. */
export const gathered = <Item extends object, Result>(
  make: (item: Item) => readonly Result[],
): ((items: readonly Item[]) => readonly Result[]) => {
  const of = once(make)
  let last: readonly Item[] = []
  let found: readonly (readonly Result[])[] = []
  return once((items: readonly Item[]) => {
    // Most stand where they stood, which is quicker to see than what is known of them to find.
    found = items.map(
      (item, index) => (item === last[index] ? found[index] : undefined) ?? of(item),
    )
    last = items
    return joined(found)
  })
}

/**
 * The same where each item is looked at together with what holds for all of its kind: anew where one of the two
 * is another object than it was at this place of the list.
 */
export const gatheredWith = <Item, Kind, Result>(
  make: (item: Item, kind: Kind) => readonly Result[],
): ((items: readonly Item[], kindOf: (item: Item) => Kind) => readonly Result[]) => {
  let last: readonly { item: Item; kind: Kind; results: readonly Result[] }[] = []
  return (items, kindOf) => {
    last = items.map((item, index) => {
      const [before, kind] = [last[index], kindOf(item)]
      if (before !== undefined && before.item === item && before.kind === kind) return before
      return { item, kind, results: make(item, kind) }
    })
    return joined(last.map(({ results }) => results))
  }
}

/** Whether two lists hold the very same items. */
export const sameItems = (before: readonly unknown[], after: readonly unknown[]): boolean =>
  before === after ||
  (before.length === after.length && before.every((item, index) => item === after[index]))

/** What is worked out when it is first asked for, and then known; what it was made from is then let go. */
export const lazily = <Result>(make: () => Result): (() => Result) => {
  let state: { readonly make: () => Result } | { readonly result: Result } = { make }
  return () => {
    if ('make' in state) state = { result: state.make() }
    return state.result
  }
}
