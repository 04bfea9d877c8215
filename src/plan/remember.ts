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

/** Whether two lists hold the very same items. */
export const sameItems = (before: readonly unknown[], after: readonly unknown[]): boolean =>
  before.length === after.length && before.every((item, index) => item === after[index])
