const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null

const idOf = (item: unknown): unknown => (isObject(item) ? item['id'] : undefined)

/** Where each item was before: items with an id by their id, so that moving or removing one changes no other. */
const formerOf = (before: readonly unknown[]): ((item: unknown, index: number) => unknown) => {
  let known: Map<unknown, unknown> | null = null
  return (item, index) => {
    const id = idOf(item)
    if (id === undefined || idOf(before[index]) === id) return before[index]
    known ??= new Map(before.map((other) => [idOf(other), other]))
    return known.get(id)
  }
}

const keptList = (before: readonly unknown[], after: readonly unknown[]): readonly unknown[] => {
  const former = formerOf(before)
  const items = after.map((item, index) => kept(former(item, index), item))
  const same = items.length === before.length && items.every((item, at) => item === before[at])
  return same ? before : items
}

const keptRecord = (before: Record<string, unknown>, after: Record<string, unknown>) => {
  const keys = Object.keys(after)
  const former = (key: string) => (Object.hasOwn(before, key) ? before[key] : undefined)
  const entries = keys.map((key) => [key, kept(former(key), after[key])] as const)
  const same =
    keys.length === Object.keys(before).length &&
    entries.every(([key, value]) => Object.hasOwn(before, key) && value === before[key])
  return same ? before : Object.fromEntries(entries)
}

/**
 * What is new, with every part that says the same as before being the very object that it was: so what
 * did not change can be told by identity. Only for plain data: lists, records, texts and numbers.
 */
export const kept = <T>(before: unknown, after: T): T => {
  if (Object.is(before, after) || !isObject(before) || !isObject(after)) return after
  if (Array.isArray(before) !== Array.isArray(after)) return after
  const parts = Array.isArray(after)
    ? keptList(before as unknown as readonly unknown[], after)
    : keptRecord(before, after)
  return parts as T
}
